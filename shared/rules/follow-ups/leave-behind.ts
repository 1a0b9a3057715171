// A new meeting leaves the agendas before it behind: what stood on one whose minutes never came out is open again (DOMAIN M5).
import type { FollowUp } from '../../model/follow-up.ts';
import { instantOf } from '../../model/ids.ts';
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Clock } from '../../ports.ts';

/**
 * @param snapshot the file of the last meeting
 * @returns its follow-ups, each that one of its agendas still had carried from that meeting's day; those of an agenda that is not in the file as they are
 */
export const leftBehind = ({ followUps = [], meetings }: MeetingSnapshot, now: Clock): FollowUp[] => followUps.map((followUp): FollowUp => {
  const { state } = followUp;
  const meeting = state.kind === 'on-agenda' ? meetings.find(({ id }) => id === state.meetingId) : undefined;
  if (state.kind !== 'on-agenda' || meeting === undefined) return followUp;
  const { meetingId, itemId } = state;
  return { ...followUp, rev: followUp.rev + 1, updatedAt: instantOf(now()), state: meeting.date === null ? { kind: 'open' } : { kind: 'carried', meetingId, on: meeting.date, itemId } };
});
