// Which contents of each record both computers have had, from the files that went out and came in: what "only they changed it" rests on.
// A file that is saved may never be taken in, so that an offer alone proves nothing: each file says which contents its own records come from.
import type { WhoChanged } from '../../../shared/meeting-file/compare.ts';
import { contentHash, deletionHash } from '../../../shared/meeting-file/content-hash.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Id, RecordBase } from '../../../shared/model/record.ts';
import { z } from '../../../shared/model/zod.ts';
import type { OrderpaperDatabase } from '../database.ts';

const key = (meetingId: Id): string => `exchange:${meetingId}`;

/**
 * The contents of a record that went out from here or came in, and that its present content comes from; oldest first. Before contents were
 * noted it was one revision, which is read as the content of then as long as the record still has that revision.
 */
export const exchangedSchema = z.union([z.int(), z.array(z.string())]);
export type Exchanged = z.infer<typeof exchangedSchema>;
const storedSchema = z.record(z.string(), exchangedSchema);
type Stored = Readonly<Record<Id, Exchanged>>;

/** So many contents of one record are remembered: who missed more files than that is asked. */
const most = 24;

/** All records of a meeting file. */
export const recordsOf = (snapshot: MeetingSnapshot): readonly RecordBase[] => [
  snapshot.panel, ...snapshot.municipalYears, ...snapshot.people, ...snapshot.memberships, ...snapshot.meetings,
  ...snapshot.items, ...snapshot.attendance, ...snapshot.minutes, ...snapshot.papers,
  ...(snapshot.paperSections ?? []), ...(snapshot.contributors ?? []), ...(snapshot.consents ?? []),
  ...(snapshot.sittings ?? []), ...(snapshot.movements ?? []), ...(snapshot.declarations ?? []), ...(snapshot.votes ?? []),
  ...(snapshot.corrections ?? []), ...(snapshot.officerNotes ?? []), ...(snapshot.followUps ?? []),
];

/** A record, or what is left of a deleted one. */
export type ExchangedRecord = Pick<RecordBase, 'id' | 'rev'> & { readonly deletedAt: string | null };

const hashOf = (record: ExchangedRecord): string => (record.deletedAt === null ? contentHash(record) : deletionHash(record.id));

const storedOf = async (db: OrderpaperDatabase, meetingId: Id): Promise<Stored> => {
  const parsed = storedSchema.safeParse((await db.settings.get(key(meetingId)))?.value);
  return parsed.success ? parsed.data : {};
};

const contentsOf = (exchanged: Exchanged | undefined, record: ExchangedRecord): readonly string[] => {
  if (typeof exchanged === 'number') return exchanged === record.rev ? [hashOf(record)] : [];
  return exchanged ?? [];
};

const together = (contents: readonly string[], more: readonly string[]): string[] => [...contents.filter((hash) => !more.includes(hash)), ...more].slice(-most);

/** A meeting as it goes into a file: with the contents that each of its records comes from, the present one among them. Reads only. */
export const withBases = async (db: OrderpaperDatabase, snapshot: MeetingSnapshot): Promise<MeetingSnapshot> => {
  const stored = await storedOf(db, snapshot.meetingId);
  const records: readonly ExchangedRecord[] = [...recordsOf(snapshot), ...(snapshot.deleted ?? [])];
  return { ...snapshot, bases: Object.fromEntries(records.map((record) => [record.id, together(contentsOf(stored[record.id], record), [hashOf(record)])])) };
};

/**
 * Tells by contents who changed a record since both sides were last equal. A first revision is where everybody began: an id is made once.
 * A file of an earlier version of the app doesn't say what its records come from: there the higher revision counts.
 */
export const whoChanged = async (db: OrderpaperDatabase, file: MeetingSnapshot): Promise<WhoChanged> => {
  const stored = await storedOf(db, file.meetingId);
  return (mine, theirs) => {
    const seen = contentsOf(stored[mine.id], mine);
    const [here, there] = [hashOf(mine), hashOf(theirs)];
    const bases = file.bases?.[mine.id];
    const theyHadMine = mine.rev === 1 || (bases === undefined ? seen.includes(here) && theirs.rev > mine.rev : bases.includes(here));
    const iHadTheirs = theirs.rev === 1 || seen.includes(there);
    if (theyHadMine === iHadTheirs) return 'both';
    return theyHadMine ? 'theirs' : 'mine';
  };
};

/** For some records what was known of them before and is from now on; null: nothing. */
export type ExchangeStep = { readonly key: string; readonly before: Readonly<Record<Id, Exchanged | null>>; readonly after: Stored };

const write = async (db: OrderpaperDatabase, at: string, step: { readonly key: string; readonly value: Stored }): Promise<void> => {
  await db.settings.put({ key: step.key, value: step.value, rev: 1, updatedAt: at });
};

/**
 * Notes that these contents went out, or came in and stand here now; answers what that changed.
 * @param bases what the records of a file that came in say that they come from
 */
export const noteExchange = async (db: OrderpaperDatabase, meetingId: Id, records: readonly ExchangedRecord[], at: string, bases: MeetingSnapshot['bases'] = {}): Promise<ExchangeStep> => {
  const known = await storedOf(db, meetingId);
  const after = Object.fromEntries(records.map((record) => [record.id, together([...contentsOf(known[record.id], record), ...(bases[record.id] ?? [])], [hashOf(record)])]));
  await write(db, at, { key: key(meetingId), value: { ...known, ...after } });
  return { key: key(meetingId), before: Object.fromEntries(records.map(({ id }) => [id, known[id] ?? null])), after };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Takes such a step back; what was exchanged again since stays. */
export const takeExchangeBack = async (db: OrderpaperDatabase, step: ExchangeStep, at: string): Promise<void> => {
  const known = storedSchema.safeParse((await db.settings.get(step.key))?.value).data ?? {};
  const back = Object.entries(known).flatMap(([id, now]): (readonly [Id, Exchanged])[] => {
    const before = step.before[id];
    if (before === undefined || !same(step.after[id], now)) return [[id, now]];
    return before === null ? [] : [[id, before]];
  });
  await write(db, at, { key: step.key, value: Object.fromEntries(back) });
};

/** Does such a step again. */
export const doExchangeAgain = async (db: OrderpaperDatabase, step: ExchangeStep, at: string): Promise<void> => {
  const known = storedSchema.safeParse((await db.settings.get(step.key))?.value).data ?? {};
  await write(db, at, { key: step.key, value: { ...known, ...step.after } });
};
