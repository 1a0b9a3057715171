// The columns of the board, and in which of them a follow-up stands on a day (DOMAIN M5).
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { Item, Meeting } from '../../../shared/model/meeting.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { placeOf, timingOf } from '../../../shared/rules/follow-ups/index.ts';

export const columns = ['proposed', 'overdue', 'due', 'on-agenda', 'waiting', 'later', 'settled'] as const;
export type Column = (typeof columns)[number];

type Around = { readonly meetings: readonly Meeting[]; readonly items: readonly Item[]; readonly today: IsoDate };

/** Where a follow-up stands on a day. */
export const columnOf = (followUp: FollowUp, { meetings, items, today }: Around): Column => {
  const own = meetings.filter(({ panelId }) => panelId === followUp.panelId);
  const place = placeOf(followUp, { meetings: own, items: [...items], meetingId: followUp.origin.meetingId }, today);
  if (place === 'closed' || place === 'answered') return 'settled';
  if (followUp.standing === 'proposed') return 'proposed';
  if (place === 'on-agenda') return 'on-agenda';
  const held = own.flatMap(({ date, calledOff }) => (date !== null && date < today && date > (followUp.origin.date ?? '') && (calledOff ?? null) === null ? [date] : []));
  return timingOf(followUp, today, held);
};

/** Said of a meeting that holds a follow-up though its day is past: until its minutes are out nobody knows that they answered it. Null: it is still to come. */
export const heldBy = ({ date }: Pick<Meeting, 'date'>, today: IsoDate): string | null => (date === null || date >= today ? null
  : 'Its minutes are not out, so it holds this. Publish them, call the meeting off, or carry this to make it due again.');
