// A meeting is cancelled or postponed, or takes place after all (DOMAIN M6). A published agenda doesn't stop it: it is told by a notice.
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { CalledOff } from '../../../shared/model/publication.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, type Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { changeRecord, findRecord } from '../write-record.ts';

/**
 * @param calledOff null: it takes place as called
 * @returns the meeting; `reason-needed`; `new-date-not-later` where a meeting is postponed to a day that is not after its own
 */
export const callOffMeeting = (context: DataContext, { meetingId, calledOff }: { readonly meetingId: Id; readonly calledOff: CalledOff | null }): Promise<Result<Meeting>> => {
  const label = calledOff === null ? 'Let the meeting take place' : calledOff.kind === 'cancelled' ? 'Cancel the meeting' : 'Postpone the meeting';
  return act(context, { label, undoIn: meetingId, ...(calledOff === null ? {} : { reason: calledOff.reason }) }, async (work): Promise<Result<Meeting>> => {
    const meeting = await findRecord(work, 'meetings', meetingId);
    if (!meeting.ok) return meeting;
    if (calledOff !== null && calledOff.reason.trim() === '') return failed({ code: 'reason-needed', what: `To ${label.charAt(0).toLowerCase()}${label.slice(1)} needs a reason. Nothing was changed.`, remedy: 'Write in a few words why: it prints on the notice.' });
    const { date } = meeting.value;
    if (calledOff !== null && calledOff.newDate !== null && date !== null && calledOff.newDate <= date) return failed({ code: 'new-date-not-later', what: 'The new date is not after the meeting.', remedy: 'Choose a later day, or leave it open.' });
    return changeRecord(work, 'meetings', { id: meetingId, rev: null }, { calledOff: calledOff === null ? null : { ...calledOff, reason: calledOff.reason.trim() } });
  });
};
