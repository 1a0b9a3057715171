// Writes sealed marks: read, opened, changed, sealed and put back as a whole; when another window was faster, done again on what that one wrote.
import type { Id } from '../../../../shared/model/record.ts';
import { openedMarks, sealedMarks, type HeldMark } from '../../../../shared/marks/sealed-marks.ts';
import { failed, ok, type Failed, type Result } from '../../../../shared/model/result.ts';
import { instantOf } from '../../../../shared/model/ids.ts';
import type { ReadingDatabase } from '../reading-database.ts';
import { heldOf } from './held-of.ts';
import type { CopyKey } from './marks-keys.ts';
import type { MarksPorts } from './marks-ports.ts';

export const unreadable: Failed = failed({
  code: 'marks-unreadable', what: 'Your notes on restricted papers can’t be read: they were changed on the disk, or written by a newer Orderpaper.',
  remedy: 'Nothing was overwritten. Update Orderpaper, or bring in the notes that you saved for another device.',
});
const busy: Failed = failed({ code: 'marks-busy', what: 'Another window is writing your notes all the time.', remedy: 'Close the other window, then try again.' });

const attempts = 5;

export type SealedWrite = { readonly meetingId: Id; /** Of the sealed marks, and of those in the clear that are taken over. */ readonly change: (held: readonly HeldMark[], clear: readonly HeldMark[]) => readonly HeldMark[]; /** Rows whose marks the change takes over: gone with the same transaction. */ readonly instead?: readonly Id[]; /** Marks in the clear that are sealed from now on. */ readonly fromClear?: readonly Id[] };

/** Durable when it answers. @returns `marks-unreadable`: nothing was written */
export const writeSealed = async (db: ReadingDatabase, { id, opened }: CopyKey, { meetingId, change, instead = [], fromClear = [] }: SealedWrite, ports: MarksPorts): Promise<Result<null>> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await db.sealedMarks.get(id);
    const held = row === undefined ? [] : await openedMarks(row.body, opened, ports.ciphers);
    if (held === null) return unreadable;
    const clear = await db.marks.bulkGet([...fromClear]);
    const taken = clear.map((each) => (each === undefined ? [] : heldOf(each)));
    if (clear.some((each, at) => each !== undefined && taken[at]?.length === 0)) return unreadable;
    const next = change(held, taken.flat());
    const body = await sealedMarks(next, opened, ports);
    const written = await db.transaction('rw', [db.sealedMarks, db.marks], async () => {
      if ((await db.sealedMarks.get(id))?.rev !== row?.rev || JSON.stringify(await db.marks.bulkGet([...fromClear])) !== JSON.stringify(clear)) return false;
      await db.sealedMarks.put({ id, meetingId, from: 'copy', wrapped: row?.wrapped ?? opened.wrapped, body, count: next.filter(({ mark }) => mark.deletedAt === null).length, rev: (row?.rev ?? 0) + 1, updatedAt: instantOf(ports.now()) });
      await db.sealedMarks.bulkDelete([...instead]);
      await db.marks.bulkDelete([...fromClear]);
      return true;
    });
    if (written) return ok(null);
  }
  return busy;
};
