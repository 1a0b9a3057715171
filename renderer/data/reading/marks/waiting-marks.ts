// Marks on restricted papers that came with another passphrase: opened with it once, and from then on sealed under the copy's.
import { mergeMarks } from '../../../../shared/marks/merge-marks.ts';
import { openedMarks, openedMarksKey, type HeldMark } from '../../../../shared/marks/sealed-marks.ts';
import { failed, ok, type Failed, type Result } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../open-copy.ts';
import { readingDatabase } from '../open-reading-database.ts';
import { copyKey } from './marks-keys.ts';
import type { MarksPorts } from './marks-ports.ts';
import { unreadable, writeSealed } from './sealed-store.ts';
import { stored } from './stored.ts';

const shut: Failed = failed({ code: 'restricted-shut', what: 'The restricted papers of this copy are closed.', remedy: 'Open them with the passphrase of this copy first.' });
const wrong: Failed = failed({ code: 'wrong-passphrase', what: 'This passphrase does not open the notes that wait.', remedy: 'Type the one of the copy in which you wrote them, or the one that you chose when you saved notes for this device.' });

/** Marks as they are merged: a held one of the same id gives way to what is to be stored, and is placed anew. */
export const withMerged = (held: readonly HeldMark[], coming: readonly HeldMark[], newId: () => string): readonly HeldMark[] => {
  const merged = mergeMarks(held.map(({ mark }) => mark), coming.map(({ mark }) => mark), newId);
  const changed = new Map(merged.store.map((mark) => [mark.id, mark]));
  const placedIn = new Map([...coming, ...held].map((each) => [each.mark.id, each.placedIn]));
  return [...held.filter(({ mark }) => !changed.has(mark.id)), ...[...changed.values()].map((mark) => ({ mark, placedIn: placedIn.get(mark.id) ?? null }))];
};

/**
 * @param passphrase of an earlier copy, or of notes that were brought in
 * @returns how many marks were carried over; `wrong-passphrase` where none of those that wait opens, `restricted-shut`, or the store's problem
 */
export const openWaiting = (copy: OpenCopy, passphrase: string, ports: MarksPorts): Promise<Result<number>> =>
  stored(async () => {
    const db = await readingDatabase();
    const key = await copyKey(db, copy, ports);
    if (key === null) return shut;
    const { meetingId } = copy.kept;
    let carried = 0;
    let opens = false;
    for (const row of (await db.sealedMarks.where('meetingId').equals(meetingId).toArray()).filter(({ id }) => id !== key.id)) {
      const opened = await openedMarksKey(row.wrapped, passphrase, ports.ciphers);
      if (opened === null) continue;
      opens = true;
      const coming = await openedMarks(row.body, opened, ports.ciphers);
      if (coming === null) return unreadable;
      const written = await writeSealed(db, key, { meetingId, change: (held) => withMerged(held, coming, ports.newId), instead: [row.id] }, ports);
      if (!written.ok) return written;
      carried += row.count;
    }
    return opens ? ok(carried) : wrong;
  });
