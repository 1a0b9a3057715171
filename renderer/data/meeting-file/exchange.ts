// Which revision of each record both computers had when a meeting last went out or came in as a file: the base of "only they changed it".
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Id, RecordBase } from '../../../shared/model/record.ts';
import { z } from '../../../shared/model/zod.ts';
import type { OrderpaperDatabase } from '../database.ts';

const key = (meetingId: Id): string => `exchange:${meetingId}`;
const agreedSchema = z.record(z.string(), z.int());

/** All records of a meeting file. */
export const recordsOf = (snapshot: MeetingSnapshot): readonly RecordBase[] => [
  snapshot.panel, ...snapshot.municipalYears, ...snapshot.people, ...snapshot.memberships, ...snapshot.meetings,
  ...snapshot.items, ...snapshot.attendance, ...snapshot.minutes, ...snapshot.papers,
  ...(snapshot.paperSections ?? []), ...(snapshot.contributors ?? []), ...(snapshot.consents ?? []),
];

const stored = async (db: OrderpaperDatabase, meetingId: Id): Promise<Readonly<Record<Id, number>>> => {
  const parsed = agreedSchema.safeParse((await db.settings.get(key(meetingId)))?.value);
  return parsed.success ? parsed.data : {};
};

/**
 * For each record of the file the revision at which both sides were last known to be equal. Where they never met it is the first:
 * an id is made once, so whoever has the record began with the same revision 1.
 */
export const agreedRevisions = async (db: OrderpaperDatabase, theirs: MeetingSnapshot): Promise<ReadonlyMap<Id, number>> => {
  const known = await stored(db, theirs.meetingId);
  return new Map(recordsOf(theirs).map(({ id }) => [id, known[id] ?? 1]));
};

/** A record, or what is left of one, at a revision. */
export type AtRevision = Pick<RecordBase, 'id' | 'rev'>;

/** For some records the revision at which both sides were equal before and are from now on; null: none was known. */
export type ExchangeStep = { readonly key: string; readonly before: Readonly<Record<Id, number | null>>; readonly after: Readonly<Record<Id, number>> };

/** Notes that both sides have these records as they are now; answers what that changed. */
export const noteExchange = async (db: OrderpaperDatabase, meetingId: Id, records: readonly AtRevision[], at: string): Promise<ExchangeStep> => {
  const known = await stored(db, meetingId);
  const after = Object.fromEntries(records.map(({ id, rev }) => [id, rev]));
  await db.settings.put({ key: key(meetingId), value: { ...known, ...after }, rev: 1, updatedAt: at });
  return { key: key(meetingId), before: Object.fromEntries(records.map(({ id }) => [id, known[id] ?? null])), after };
};

/** Takes such a step back; what was exchanged again since stays. */
export const takeExchangeBack = async (db: OrderpaperDatabase, step: ExchangeStep, at: string): Promise<void> => {
  const known = agreedSchema.safeParse((await db.settings.get(step.key))?.value).data ?? {};
  const back = Object.entries(known).flatMap(([id, rev]): (readonly [Id, number])[] => {
    const before = step.before[id];
    if (before === undefined || step.after[id] !== rev) return [[id, rev]];
    return before === null ? [] : [[id, before]];
  });
  await db.settings.put({ key: step.key, value: Object.fromEntries(back), rev: 1, updatedAt: at });
};
