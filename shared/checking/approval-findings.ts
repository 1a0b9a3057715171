// Approvals at the file's own meeting that no minute of it says, so that they have no minute number, and those that a minute says and nobody recorded (DOMAIN M3: the approving minute lists the corrections).
import { correctionsOf, itemsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Minute } from '../model/meeting.ts';
import type { IsoDate } from '../model/record.ts';
import { printedShortDate } from '../phrases/dates.ts';
import { minutesToApprove, whatStopsApproval } from '../rules/life-cycle/approve-minutes.ts';
import { isOfPublicVersion } from '../rules/life-cycle/corrected-public.ts';
import { minuteThatApproves } from '../rules/life-cycle/write-approval.ts';
import { namesFromRestricted, publicVersions } from '../rules/public-version.ts';
import { doubt, type Finding } from './finding.ts';

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

/** Corrections agreed at the file's own meeting that tell the public a name or a figure of the minute which it does not get. */
export const publicCorrectionFindings = (snapshot: MeetingSnapshot): readonly Finding[] =>
  snapshot.meetings.filter(({ deletedAt, approval = null }) => deletedAt === null && approval?.meetingId === snapshot.meetingId).flatMap((approved) => {
    const versions = publicVersions(snapshot, approved.id);
    return correctionsOf(snapshot, approved.id).filter(isOfPublicVersion).flatMap(({ minuteId, becomes }) => {
      const minute = minutesOf(snapshot, approved.id).find(({ id }) => id === minuteId);
      const version = versions.get(minuteId ?? '');
      const names = minute === undefined || version === undefined ? [] : namesFromRestricted(becomes, minute, version);
      if (minute === undefined || names.length === 0) return [];
      return [doubt(
        'public-correction-tells', `The correction of what the public has of Minute No. ${minute.printedLabel ?? String(minute.number ?? '')} says ${names.map((name) => `“${name}”`).join(', ')}, which the minute itself keeps from the public.`,
        'If the panel did not decide to say it, go back to the file as it was before this approval, and approve without that correction.', { at: 'minutes' },
      )];
    });
  });

/** @param minute of the item at which they were for approval; undefined: it has none. @returns `approval-said-not-recorded` where its resolution says that they were approved, else `approval-not-recorded` */
export const approvalNotRecorded = (date: IsoDate, minute: Pick<Minute, 'id' | 'text' | 'title'> | undefined, remedy: string): Finding => {
  const day = printedShortDate(date, 'accessible');
  const place = { at: 'minutes' as const, ...(minute === undefined ? {} : { minuteId: minute.id }) };
  return minute !== undefined && /correct record/i.test(JSON.stringify(minute.text))
    ? doubt('approval-said-not-recorded', `“${minute.title}” says that the minutes of ${day} were approved, and their approval is not recorded.`, remedy, place)
    : doubt('approval-not-recorded', `The minutes of ${day} were for approval at this meeting, and their approval is not recorded.`, remedy, place);
};

/** Minutes of the file that were for approval at its own meeting, whose minutes are written, and that nobody recorded the approval of; imported minutes record none. */
export const approvalsNotRecorded = (snapshot: MeetingSnapshot): readonly Finding[] => {
  const at = mainMeeting(snapshot);
  if (at.minutesState === 'none' || at.minutesImported !== null) return [];
  return itemsOf(snapshot, at.id).flatMap(({ kind, refersTo }) => {
    const date = refersTo?.minutesOf ?? null;
    const set = kind === 'minutes' && date !== null ? minutesToApprove(snapshot.meetings, at, date) : undefined;
    if (date === null || set?.minutesState !== 'published' || whatStopsApproval(set, at) !== null) return [];
    return [approvalNotRecorded(date, minuteThatApproves(snapshot, at, date), `Record it with "orderpaper minutes --approve ${date}" or in Orderpaper at that item; if it was put off, say so in that minute.`)];
  });
};
