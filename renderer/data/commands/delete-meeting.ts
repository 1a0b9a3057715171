// Deletes a meeting with its agenda, papers, attendance and minutes: by tombstones, so undo brings all of it back.
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { listPublications } from '../meetings-repository.ts';
import { deleteRecord, findRecord } from '../write-record.ts';

const parts = ['items', 'papers', 'paperSections', 'attendance', 'minutes', 'sittings', 'movements', 'declarations', 'votes', 'corrections', 'officerNotes'] as const;

/** Tombstones a meeting and all that belongs to it, inside an act that is already open. */
export const removeMeeting = async (work: Work, meetingId: Id): Promise<void> => {
  for (const table of parts) {
    const ids = await work.db.records(table).where('meetingId').equals(meetingId).primaryKeys();
    for (const id of ids) await deleteRecord(work, table, id);
  }
  await deleteRecord(work, 'meetings', meetingId);
};

/**
 * @param input.reason needed when something of the meeting was published here
 * @returns `reason-needed`; `minutes-approved`: approved minutes stay for ever (DOMAIN M3)
 */
export const deleteMeeting = (context: DataContext, input: { readonly meetingId: Id; readonly panelId: Id; readonly reason?: string }): Promise<Result<null>> => {
  const reason = input.reason?.trim() ?? '';
  return act(context, { label: 'Delete a meeting', settles: true, undoIn: input.panelId, ...(reason === '' ? {} : { reason }) }, async (work): Promise<Result<null>> => {
    const meeting = await findRecord(work, 'meetings', input.meetingId);
    if (!meeting.ok) return meeting;
    if (meeting.value.minutesState === 'approved') {
      return failed({ code: 'minutes-approved', what: 'The minutes of this meeting were approved, so they stay. Nothing was deleted.', remedy: 'Keep the meeting.' });
    }
    const standing = (await listPublications(work.db, input.meetingId)).some((publication) => publication.withdrawn === null);
    if (standing && reason === '') {
      return failed({ code: 'reason-needed', what: 'Papers of this meeting were published. Nothing was deleted.', remedy: 'Write in a few words why it is deleted.' });
    }
    await removeMeeting(work, input.meetingId);
    return ok(null);
  });
};
