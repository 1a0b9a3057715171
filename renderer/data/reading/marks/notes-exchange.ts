// Marks to and from the reader's other device. What comes is merged mark by mark; what stands on restricted text is stored sealed, under the file's passphrase until the copy is open.
import { mergeMarks } from '../../../../shared/marks/merge-marks.ts';
import type { Mark } from '../../../../shared/marks/mark.ts';
import type { Notes } from '../../../../shared/marks/notes-file.ts';
import { newMarksKey, sealedMarks } from '../../../../shared/marks/sealed-marks.ts';
import { instantOf } from '../../../../shared/model/ids.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { OpenCopy } from '../open-copy.ts';
import { openCopyOf } from '../opened-copies.ts';
import { readingDatabase } from '../open-reading-database.ts';
import type { ReadingDatabase } from '../reading-database.ts';
import { heldOf } from './held-of.ts';
import type { MarksPorts } from './marks-ports.ts';
import { markRows, readMarks } from './marks-repository.ts';
import { stored } from './stored.ts';

export type NotesOfMeeting = { readonly notes: Notes['meetings'][number]; /** Marks on restricted papers that are closed: they don't go along. */ readonly left: number };

/** @returns what is known of the meeting's marks as the file holds them */
export const notesOf = async (copy: OpenCopy, ports: MarksPorts): Promise<Result<NotesOfMeeting>> => {
  const marks = await readMarks(copy, ports);
  if (!marks.ok) return marks;
  const { meeting, panel } = copy.content;
  const all = (held: readonly { readonly mark: Mark }[]): Mark[] => held.map(({ mark }) => mark);
  return ok({
    notes: { meetingId: meeting.id, panel: panel.name, heading: meeting.heading, date: meeting.date, marks: all(marks.value.clear), restricted: all(marks.value.sealed) },
    left: marks.value.shut + marks.value.waiting,
  });
};

export type NotesToTake = { readonly meetings: readonly Notes['meetings'][number][]; /** Marks on restricted papers that are closed: they don't go along. */ readonly left: number };

/** Of a meeting whose copy was removed nothing is known but its marks. */
const notesWithoutCopy = async (db: ReadingDatabase, meetingId: Id): Promise<NotesOfMeeting> => {
  const { clear, sealed } = await markRows(db, meetingId);
  return { notes: { meetingId, panel: '', heading: '', date: null, marks: clear.flatMap(heldOf).map(({ mark }) => mark), restricted: [] }, left: sealed.reduce((sum, { count }) => sum + count, 0) };
};

/** @returns the marks of all meetings, those whose copy was removed too; a problem where one meeting's can't be read: a file that lacks them unsaid would be trusted */
export const notesOfAll = (ports: MarksPorts): Promise<Result<NotesToTake>> =>
  stored(async () => {
    const db = await readingDatabase();
    const ids = new Set([...(await db.marks.orderBy('meetingId').uniqueKeys()), ...(await db.sealedMarks.orderBy('meetingId').uniqueKeys())].map(String));
    const found: NotesOfMeeting[] = [];
    for (const meetingId of [...ids].sort()) {
      const copy = await openCopyOf(meetingId);
      if (!copy.ok && copy.problem.code !== 'no-copy') return copy;
      const notes = copy.ok ? await notesOf(copy.value, ports) : ok(await notesWithoutCopy(db, meetingId));
      if (!notes.ok) return notes;
      found.push(notes.value);
    }
    return ok({ meetings: found.map(({ notes }) => notes), left: found.reduce((sum, { left }) => sum + left, 0) });
  });

export type Brought = { readonly added: number; readonly updated: number; readonly both: number; /** On restricted papers: they wait for the file's passphrase in their meeting. */ readonly restricted: number; /** Notes here that can't be read: they stay as they are, and what came for them stays in the file. */ readonly unreadable: number };

/**
 * Merges notes into those here; durable when it answers. Meetings whose copy is not here keep theirs until it comes.
 * @param passphrase of the file: seals what stands on restricted text until the copy is open
 */
export const takeNotes = (notes: Notes, passphrase: string, ports: MarksPorts): Promise<Result<Brought>> =>
  stored(async () => {
    const db = await readingDatabase();
    const brought = { added: 0, updated: 0, both: 0, restricted: 0, unreadable: 0 };
    for (const { meetingId, marks, restricted } of notes.meetings) {
      await db.transaction('rw', [db.marks], async () => {
        const rows = await db.marks.where('meetingId').equals(meetingId).toArray();
        const unreadable = new Set(rows.flatMap((row) => (heldOf(row).length === 0 ? [row.id] : [])));
        const merged = mergeMarks(rows.flatMap((row) => heldOf(row).map(({ mark }) => mark)), marks.filter(({ id }) => !unreadable.has(id)), ports.newId);
        brought.unreadable += marks.filter(({ id }) => unreadable.has(id)).length;
        await db.marks.bulkPut(merged.store.map((mark) => ({ id: mark.id, meetingId, paperId: mark.anchor.paperId, mark, placedIn: null, updatedAt: mark.updatedAt })));
        brought.added += merged.added;
        brought.updated += merged.updated;
        brought.both += merged.both;
      });
      if (restricted.length === 0) continue;
      const key = await newMarksKey(passphrase, ports);
      const body = await sealedMarks(restricted.map((mark) => ({ mark, placedIn: null })), key, ports);
      const count = restricted.filter(({ deletedAt }) => deletedAt === null).length;
      await db.sealedMarks.put({ id: ports.newId(), meetingId, from: 'notes-file', wrapped: key.wrapped, body, count, rev: 1, updatedAt: instantOf(ports.now()) });
      brought.restricted += count;
    }
    return ok(brought);
  });
