// What undo needs to know of taking in a file: which contents both sides had had before, and which each record had here.
// Without it an undone take would look like this computer's own later change, and the same file would offer nothing again.
import { z } from '../../../shared/model/zod.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Id, RecordBase } from '../../../shared/model/record.ts';
import type { Work } from '../act.ts';
import type { OrderpaperDatabase } from '../database.ts';
import type { Change } from '../records.ts';
import { doExchangeAgain, exchangedSchema, takeExchangeBack } from './exchange.ts';
import type { ExchangeStep } from './exchange.ts';

const takeSchema = z.object({
  before: z.object({ agreed: z.record(z.string(), z.nullable(exchangedSchema)), here: z.record(z.string(), z.int()) }),
  after: z.object({ agreed: z.record(z.string(), exchangedSchema) }),
});

/** A record at a revision. */
type AtRevision = Pick<RecordBase, 'id' | 'rev'>;

/** `here`: the revision with which an undone take left the record; `was`: the one before the take, null where it was not here. */
const undoneSchema = z.record(z.string(), z.object({ here: z.int(), was: z.nullable(z.int()) }));
export type UndoneTakes = z.infer<typeof undoneSchema>;

const undoneKey = (meetingId: Id): string => `exchange-undone:${meetingId}`;
const meetingOf = (exchangeKey: string): Id => exchangeKey.slice(exchangeKey.indexOf(':') + 1);

/** Journals what a take changed in the exchange. @param here the revisions of the file's records here before the take */
export const journalTake = (work: Work, step: ExchangeStep, here: readonly AtRevision[]): void => {
  work.journal({
    table: 'settings', key: step.key, rev: 1,
    patch: { kind: 'change', before: { agreed: step.before, here: Object.fromEntries(here.map(({ id, rev }) => [id, rev])) }, after: { agreed: step.after } },
  });
};

/** What undone takes left of a meeting's records. */
export const undoneTakes = async (db: OrderpaperDatabase, meetingId: Id): Promise<UndoneTakes> => {
  const parsed = undoneSchema.safeParse((await db.settings.get(undoneKey(meetingId)))?.value);
  return parsed.success ? parsed.data : {};
};

/**
 * The settings row of a take, turned with the records of its group; they are written already.
 * @param turned the records of the group as they are stored now
 * @returns false when the row is not of a take
 */
export const turnTake = async (work: Work, change: Change, direction: 'undo' | 'redo', turned: readonly AtRevision[]): Promise<boolean> => {
  const take = takeSchema.safeParse(change.patch);
  if (!take.success) return false;
  const { before, after } = take.data;
  const step: ExchangeStep = { key: change.key, before: before.agreed, after: after.agreed };
  const meetingId = meetingOf(change.key);
  if (direction === 'redo') {
    await doExchangeAgain(work.db, step, work.at);
    return true;
  }
  await takeExchangeBack(work.db, step, work.at);
  const left = Object.fromEntries(turned.map(({ id, rev }) => [id, { here: rev, was: before.here[id] ?? null }]));
  await work.db.settings.put({ key: undoneKey(meetingId), value: { ...(await undoneTakes(work.db, meetingId)), ...left }, rev: 1, updatedAt: work.at });
  return true;
};

/** The rows here as if a take that was undone had never been: nobody has changed them since. */
export const asBeforeUndone = (mine: MeetingSnapshot, undone: UndoneTakes): MeetingSnapshot => {
  const before = <T extends RecordBase>(rows: readonly T[]): T[] =>
    rows.flatMap((row): T[] => {
      const left = undone[row.id];
      if (left?.here !== row.rev) return [row];
      return left.was === null ? [] : [{ ...row, rev: left.was }];
    });
  return {
    ...mine,
    panel: before([mine.panel])[0] ?? mine.panel,
    municipalYears: before(mine.municipalYears), people: before(mine.people), memberships: before(mine.memberships), meetings: before(mine.meetings),
    items: before(mine.items), attendance: before(mine.attendance), minutes: before(mine.minutes), papers: before(mine.papers),
    paperSections: before(mine.paperSections ?? []), contributors: before(mine.contributors ?? []), consents: before(mine.consents ?? []),
    sittings: before(mine.sittings ?? []), movements: before(mine.movements ?? []), declarations: before(mine.declarations ?? []), votes: before(mine.votes ?? []),
    corrections: before(mine.corrections ?? []), officerNotes: before(mine.officerNotes ?? []), followUps: before(mine.followUps ?? []),
  };
};
