// A reader's marks of one meeting: those on open papers in the clear, those on restricted ones sealed. What decides is where the mark stands; what was sealed once stays sealed.
import type { Id } from '../../../../shared/model/record.ts';
import type { Mark } from '../../../../shared/marks/mark.ts';
import { openedMarks, type HeldMark } from '../../../../shared/marks/sealed-marks.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../open-copy.ts';
import { readingDatabase } from '../open-reading-database.ts';
import type { ReadingDatabase } from '../reading-database.ts';
import type { KeptMark, SealedMarks } from '../reading-records.ts';
import { heldOf } from './held-of.ts';
import { changedAsStored } from './mark-as-stored.ts';
import { copyKey } from './marks-keys.ts';
import type { MarksPorts } from './marks-ports.ts';
import { rememberSecret } from './secret-marks.ts';
import { unreadable } from './sealed-store.ts';
import { stored } from './stored.ts';
import { writeMarks } from './write-marks.ts';

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

/** `both`: another window had changed it too, and what that one wrote stands in a mark of its own. `theirs`: it was removed, and another window had written on it: it stays. */
export type SavedAs = 'saved' | 'both' | 'theirs';

/**
 * Stores one mark that its reader set or changed in the copy before them; durable when it answers.
 * @param sealedIds marks that are sealed already
 * @param base the mark that was changed: needed where its place was
 * @returns how it was stored; a problem of `writeMarks`, or the store's
 */
export const saveMark = (copy: OpenCopy, mark: Mark, sealedIds: ReadonlySet<Id>, ports: MarksPorts, base: Mark | null = null): Promise<Result<SavedAs>> =>
  stored(async () => {
    const change = { mark, base, copyId: copy.kept.id };
    const written = await writeMarks(copy, [{ held: { mark, placedIn: copy.kept.id }, change: (now) => changedAsStored(change, now, ports.newId) }], sealedIds, ports);
    if (!written.ok) return written;
    const count = written.value[0]?.length ?? 0;
    return ok(count === 0 ? 'theirs' : count > 1 ? 'both' : 'saved');
  });
