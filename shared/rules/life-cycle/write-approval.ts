// What a meeting approved stands in its minute of the item: the resolution, and the corrections of the file listed under it (DOMAIN M3).
import { correctionsOf, itemsOf, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Meeting, Minute } from '../../model/meeting.ts';
import type { IsoDate } from '../../model/record.ts';
import { accessesOfMinutes } from '../minute-access.ts';
import { approvalText, type ListedCorrection } from './approval-text.ts';
import { isOfPublicVersion } from './corrected-public.ts';
import type { Makers } from './makers.ts';

/** The minute of the item that put the minutes of that day for approval; undefined: minutes are not started, or have none of it. */
export const minuteThatApproves = (snapshot: MeetingSnapshot, at: Meeting, date: IsoDate): Minute | undefined => {
  const item = itemsOf(snapshot, at.id).find(({ refersTo }) => refersTo?.minutesOf === date);
  return item === undefined ? undefined : minutesOf(snapshot, at.id).find(({ itemId, alsoItemIds = [] }) => itemId === item.id || alsoItemIds.includes(item.id));
};

const listedCorrections = (snapshot: MeetingSnapshot, approved: Meeting): ListedCorrection[] => {
  const accesses = accessesOfMinutes(snapshot, approved.id);
  const minutes = new Map(minutesOf(snapshot, approved.id).map((minute) => [minute.id, minute]));
  return correctionsOf(snapshot, approved.id).flatMap(({ minuteId, of = 'text', was, becomes }) => {
    if (minuteId === null) return [{ of, number: '', was, becomes, isRestricted: false }];
    const minute = minutes.get(minuteId);
    return minute === undefined ? [] : [{ of, number: minute.printedLabel ?? String(minute.number ?? ''), was, becomes, isRestricted: !isOfPublicVersion({ of }) && (accesses.get(minute.id) ?? minute.access).level !== 'public' }];
  });
};

/** The snapshot with the approval of `approved`, whose corrections it holds, in the words of the minute that approves. */
export const withApprovalWritten = (snapshot: MeetingSnapshot, approving: Minute, approved: Meeting, makers: Makers): MeetingSnapshot => {
  const now = new Date(makers.now()).toISOString();
  const text = approvalText(approving.text, approved.date ?? '', listedCorrections(snapshot, approved), snapshot.panel.houseStyle, makers.newId);
  return { ...snapshot, minutes: snapshot.minutes.map((row) => (row.id === approving.id ? { ...row, text, rev: row.rev + 1, updatedAt: now } : row)) };
};

/** Minutes just started, with what the meeting approved before they were: each such approval gets its minute, and that minute its corrections. */
export const withApprovalsWritten = (snapshot: MeetingSnapshot, at: Meeting, makers: Makers): MeetingSnapshot =>
  snapshot.meetings.reduce((whole, approved) => {
    const { approval = null, date } = approved;
    const approving = approval?.meetingId === at.id && approval.minuteId === null && date !== null ? minuteThatApproves(whole, at, date) : undefined;
    if (approval === null || approving === undefined) return whole;
    const meetings = whole.meetings.map((row) => (row.id === approved.id ? { ...row, approval: { ...approval, minuteId: approving.id }, rev: row.rev + 1, updatedAt: new Date(makers.now()).toISOString() } : row));
    return withApprovalWritten({ ...whole, meetings }, approving, approved, makers);
  }, snapshot);
