// A reader's marks of one meeting: those on open papers in the clear, those on restricted ones sealed. What decides is where the mark stands; what was sealed once stays sealed.
import type { Id } from '../../../../shared/model/record.ts';
import { markSchema, type Mark } from '../../../../shared/marks/mark.ts';
import { heldMarkSchema, openedMarks, type HeldMark } from '../../../../shared/marks/sealed-marks.ts';
import { failed, ok, type Failed, type Result } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../open-copy.ts';
import { readingDatabase } from '../open-reading-database.ts';
import type { ReadingDatabase } from '../reading-database.ts';
import type { KeptMark, SealedMarks } from '../reading-records.ts';
import { copyKey } from './marks-keys.ts';
import type { MarksPorts } from './marks-ports.ts';
import { isSecret, rememberSecret } from './secret-marks.ts';
import { unreadable, writeSealed } from './sealed-store.ts';
import { stored } from './stored.ts';

export type MarkRows = { readonly clear: readonly KeptMark[]; readonly sealed: readonly SealedMarks[] };

/** The rows of a meeting, for `useLive`. */
export const markRows = async (db: ReadingDatabase, meetingId: Id): Promise<MarkRows> => ({
  clear: await db.marks.where('meetingId').equals(meetingId).toArray(),
  sealed: await db.sealedMarks.where('meetingId').equals(meetingId).toArray(),
});

export type MyMarks = {
  /** Removed ones included: whoever shows them leaves those out. */
  readonly clear: readonly HeldMark[];
  readonly sealed: readonly HeldMark[];
  /** Marks on restricted papers that a passphrase of an earlier copy, or of notes that were brought in, opens. */
  readonly waiting: number;
  /** Marks on restricted papers that the passphrase of this copy opens. */
  readonly shut: number;
};

const heldOf = ({ mark, placedIn }: KeptMark): HeldMark[] => {
  const held = heldMarkSchema.safeParse({ mark, placedIn });
  return held.success ? [held.data] : [];
};

const sum = (rows: readonly SealedMarks[]): number => rows.reduce((all, { count }) => all + count, 0);

/** @returns the marks; `marks-unreadable` where the sealed ones can't be read though their passphrase is known */
export const openMarkRows = async ({ clear, sealed }: MarkRows, copy: OpenCopy, ports: MarksPorts): Promise<Result<MyMarks>> => {
  const key = sealed.length === 0 ? null : await copyKey(await readingDatabase(), copy, ports);
  const own = sealed.find(({ id }) => id === key?.id);
  const opened = own === undefined || key === null ? [] : await openedMarks(own.body, key.opened, ports.ciphers);
  if (opened === null) return unreadable;
  rememberSecret(opened);
  return ok({ clear: clear.flatMap(heldOf), sealed: opened, waiting: copy.unsealed ? sum(sealed.filter((row) => row !== own)) : 0, shut: copy.unsealed ? 0 : sum(sealed) });
};

export const readMarks = (copy: OpenCopy, ports: MarksPorts): Promise<Result<MyMarks>> =>
  stored(async () => openMarkRows(await markRows(await readingDatabase(), copy.kept.meetingId), copy, ports));

const notOpen: Failed = failed({ code: 'restricted-shut', what: 'This note stands on a restricted paper, and those are closed.', remedy: 'Open them with the passphrase, then write the note again.' });

const rowOf = (meetingId: Id, { mark, placedIn }: HeldMark): KeptMark => ({ id: mark.id, meetingId, paperId: mark.anchor.paperId, mark: markSchema.parse(mark), placedIn, updatedAt: mark.updatedAt });

const replaced = (held: readonly HeldMark[], by: readonly HeldMark[]): readonly HeldMark[] => {
  const ids = new Set(by.map(({ mark }) => mark.id));
  return [...held.filter(({ mark }) => !ids.has(mark.id)), ...by];
};

/**
 * Stores marks, new or changed; durable when it answers.
 * @param sealedIds marks that are sealed already
 * @returns `restricted-shut` where one stands on a restricted paper that is not open: nothing is stored
 */
export const saveHeldMarks = (copy: OpenCopy, marks: readonly HeldMark[], sealedIds: ReadonlySet<Id>, ports: MarksPorts): Promise<Result<null>> =>
  stored(async () => {
    const db = await readingDatabase();
    const { meetingId } = copy.kept;
    const rows = await db.marks.bulkGet(marks.map(({ mark }) => mark.id));
    const secretIds = new Set(marks.flatMap((held, at) => (sealedIds.has(held.mark.id) || isSecret(copy, held, rows[at]?.paperId ?? null) ? [held.mark.id] : [])));
    const [secret, clear] = [marks.filter(({ mark }) => secretIds.has(mark.id)), marks.filter(({ mark }) => !secretIds.has(mark.id))];
    rememberSecret(secret);
    if (secret.length > 0) {
      const key = await copyKey(db, copy, ports);
      if (key === null) return notOpen;
      const written = await writeSealed(db, key, { meetingId, change: (held) => replaced(held, secret), fromClear: secret.map(({ mark }) => mark.id) }, ports);
      if (!written.ok) return written;
    }
    if (clear.length > 0) await db.marks.bulkPut(clear.map((mark) => rowOf(meetingId, mark)));
    return ok(null);
  });

/** Stores one mark that its reader set or changed in the copy before them. */
export const saveMark = (copy: OpenCopy, mark: Mark, sealedIds: ReadonlySet<Id>, ports: MarksPorts): Promise<Result<null>> =>
  saveHeldMarks(copy, [{ mark, placedIn: copy.kept.id }], sealedIds, ports);
