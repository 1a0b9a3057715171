// The last draft of an agenda or its pack that was saved as a Word file: a light copy, so that what changed since can be told item by item (UX 7).
import { contentHash } from '../../shared/meeting-file/content-hash.ts';
import { instantOf } from '../../shared/model/ids.ts';
import { mainMeeting, type MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { PublishedPages } from '../../shared/model/publication.ts';
import type { Id } from '../../shared/model/record.ts';
import { agendaMarks, type AgendaMarks } from '../../shared/rules/agenda-marks.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { storageFailure } from './storage-problem.ts';
import type { SavedDraft } from './records.ts';

/** The state of an agenda as a draft keeps it: of what its papers say, digests only. */
export const draftMarks = (snapshot: MeetingSnapshot): AgendaMarks => agendaMarks(snapshot, (content) => contentHash({ content }));

/**
 * Notes what a draft that left the app held. Of a published agenda nothing is noted: that has its frozen copy. Where it can't be written
 * the file is saved all the same, and the draft before stays the last.
 * @param pages null: they were not counted
 */
export const noteDraft = async ({ db, now, actor }: DataContext, snapshot: MeetingSnapshot, kind: SavedDraft['kind'], pages: readonly PublishedPages[] | null): Promise<void> => {
  if (mainMeeting(snapshot).agendaState === 'published') return;
  try {
    await db.drafts.put({ id: snapshot.meetingId, at: instantOf(now()), by: actor.name, kind, marks: draftMarks(snapshot), pages });
  } catch (error) {
    if (storageFailure(error) === null) throw error;
  }
};

/** Null: no draft of it was saved here yet. */
export const lastDraft = async (db: OrderpaperDatabase, meetingId: Id): Promise<SavedDraft | null> => (await db.drafts.get(meetingId)) ?? null;
