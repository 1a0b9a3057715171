// Minutes that were approved at the file's own meeting, and no minute of it says so: the approval has no minute number (DOMAIN M3: the approving minute lists the corrections).
import { mainMeeting, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { printedShortDate } from '../phrases/dates.ts';

export type ApprovalFinding = { readonly code: 'approval-without-minute'; readonly what: string; readonly remedy: string };

export const approvalFindings = (snapshot: MeetingSnapshot): ApprovalFinding[] => {
  const at = mainMeeting(snapshot);
  const isStarted = at.minutesState !== 'none';
  return snapshot.meetings.filter(({ deletedAt, approval = null }) => deletedAt === null && approval?.meetingId === at.id && approval.minuteId === null).map(({ date }) => ({
    code: 'approval-without-minute',
    what: `The minutes of ${date === null ? 'an earlier meeting' : printedShortDate(date, 'accessible')} were approved at this meeting, and no minute of it says so: the approval has no minute number.`,
    remedy: isStarted ? 'Write it into the minute of the item for those minutes, in Orderpaper.' : 'It is written into the minute of the item for those minutes when the minutes of this meeting are started.',
  }));
};
