// Where a follow-up stands on a day, read from the records as they are: an agenda that went away, or an item that was not taken, leaves it open.
import type { FollowUp } from '../../model/follow-up.ts';
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { IsoDate } from '../../model/record.ts';
import { addMonths } from './add-months.ts';

/** `gone`: never. Each follow-up is open, on an agenda, answered by an item, or closed with a reason. */
export type FollowUpPlace = 'open' | 'on-agenda' | 'answered' | 'closed';

type Surroundings = Pick<MeetingSnapshot, 'meetings' | 'items' | 'meetingId'>;

/** Whether the item that took it up is live. Of a meeting that is not in this file nobody here sees an agenda: better offered twice than never again. */
export const hasLiveItem = ({ state }: FollowUp, { meetings, items }: Surroundings): boolean => {
  if (state.kind !== 'on-agenda') return false;
  const meeting = meetings.find(({ id }) => id === state.meetingId);
  if (meeting === undefined || meeting.deletedAt !== null || (meeting.calledOff ?? null) !== null) return false;
  const item = items.find(({ id }) => id === state.itemId);
  if (item === undefined || item.deletedAt !== null || (item.withdrawn ?? null) !== null) return false;
  const how = item.taken?.how ?? null;
  return how === null || how === 'excluded' || how === 'in-public';
};

/** Minutes that went out have settled what their agenda had: what they left is on it no more. */
const stillOnAgenda = (followUp: FollowUp, around: Surroundings): boolean => {
  const { state } = followUp;
  const minutesState = around.meetings.find(({ id }) => state.kind === 'on-agenda' && id === state.meetingId)?.minutesState;
  return hasLiveItem(followUp, around) && minutesState !== 'published' && minutesState !== 'approved';
};

/** From when it is due; null: not by the calendar (a condition, another body). */
export const dueOn = ({ due, origin, state }: FollowUp): IsoDate | null => {
  switch (due.kind) {
    case 'date': return due.date;
    // The next meeting after the one that asked: due from the day after it.
    case 'next-meeting': return origin.date;
    case 'interval': {
      const from = state.kind === 'answered' ? state.on : origin.date;
      return from === null ? null : addMonths(from, due.months);
    }
    case 'condition':
    case 'other-body': return null;
  }
};

/** @param on the day from which an answer that comes every so many months is asked for again; null: it rests */
export const placeOf = (followUp: FollowUp, around: Surroundings, on: IsoDate | null = null): FollowUpPlace => {
  const { state, due } = followUp;
  if (state.kind === 'closed') return 'closed';
  if (state.kind === 'on-agenda') return stillOnAgenda(followUp, around) ? 'on-agenda' : 'open';
  if (state.kind !== 'answered') return 'open';
  const again = due.kind === 'interval' && on !== null && (dueOn(followUp) ?? '9999') <= on;
  return again ? 'open' : 'answered';
};

/** `waiting`: on a condition or another body; `later`: its day is to come; `due` at a meeting on that day; `overdue`: an earlier meeting could have had it. */
export type FollowUpTiming = 'overdue' | 'due' | 'later' | 'waiting';

/**
 * @param on the day of the meeting, or today
 * @param earlier days of meetings held between the one that asked and `on`
 */
export const timingOf = (followUp: FollowUp, on: IsoDate, earlier: readonly IsoDate[]): FollowUpTiming => {
  const day = dueOn(followUp);
  if (day === null) return followUp.due.kind === 'next-meeting' ? 'due' : 'waiting';
  const { due } = followUp;
  const { kind } = due;
  if (kind === 'next-meeting' ? day >= on : day > on) return 'later';
  const had = earlier.filter((held) => held < on && (kind === 'next-meeting' ? held > day : held >= day)).length;
  const passes = due.kind === 'next-meeting' ? (due.after ?? 0) : 0;
  if (had < passes) return 'later';
  return had > passes ? 'overdue' : 'due';
};
