// When minutes are published, what their agenda had and did not answer is carried: it is open again, and the record says since when (DOMAIN M5).
import type { FollowUp } from '../../model/follow-up.ts';
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Id, IsoDate } from '../../model/record.ts';
import { saysSomething, standsOver } from '../inquorate.ts';
import { hasLiveItem } from './standing.ts';

/**
 * The panel's follow-ups after a meeting: each that was on its agenda is answered by its item when that item became a minute that says something, else carried;
 * so is one whose item an inquorate meeting decided nothing of.
 * @param on the meeting's day
 */
export const settledAfter = (snapshot: MeetingSnapshot, meetingId: Id, on: IsoDate): FollowUp[] => {
  const recorded = new Set(snapshot.minutes.filter((minute) => minute.meetingId === meetingId && minute.deletedAt === null && saysSomething(minute)).flatMap(({ itemId, alsoItemIds = [] }) => [...(itemId === null ? [] : [itemId]), ...alsoItemIds]));
  const over = new Set(standsOver(snapshot, meetingId).map(({ id }) => id));
  return (snapshot.followUps ?? []).map((followUp): FollowUp => {
    const { state } = followUp;
    if (state.kind !== 'on-agenda' || state.meetingId !== meetingId) return followUp;
    const isAnswered = hasLiveItem(followUp, snapshot) && recorded.has(state.itemId) && !over.has(state.itemId) && !isToldBeside(snapshot, state.itemId);
    return { ...followUp, state: isAnswered ? { kind: 'answered', meetingId, itemId: state.itemId, on } : { kind: 'carried', meetingId, on, itemId: state.itemId } };
  });
};

/** Under the minutes of the previous meeting many things stand at once: that minute alone answers none of them, the officer says which it did. */
const isToldBeside = ({ items }: MeetingSnapshot, itemId: Id): boolean => items.find(({ id }) => id === itemId)?.kind === 'minutes';
