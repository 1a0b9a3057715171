// What Home puts first, second and last, from all meetings.
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { IsoDate } from '../../../shared/model/record.ts';

export type Agenda = {
  /** The meeting that comes next, today's included; null: none is planned. */
  readonly next: Meeting | null;
  /** Those after it, soonest first. */
  readonly later: readonly Meeting[];
  /** Held, and their minutes are not written or not published: the oldest first. */
  readonly toMinute: readonly Meeting[];
  /** Held and done, the newest first. */
  readonly recent: readonly Meeting[];
};

const most = 6;

/** Sorts `meetings` (earliest first) round `today`. Those without a date wait among the later ones. */
export const whatIsNext = (meetings: readonly Meeting[], today: IsoDate): Agenda => {
  const dated = meetings.filter((meeting) => meeting.date !== null);
  const ahead = dated.filter((meeting) => (meeting.date ?? '') >= today && (meeting.minutesState === 'none' || meeting.minutesState === 'draft'));
  const held = dated.filter((meeting) => !ahead.includes(meeting));
  const isOpen = (meeting: Meeting): boolean => meeting.minutesState === 'none' || meeting.minutesState === 'draft';
  return {
    next: ahead[0] ?? null,
    later: [...ahead.slice(1), ...meetings.filter((meeting) => meeting.date === null)].slice(0, most),
    toMinute: held.filter(isOpen).slice(-most),
    recent: held.filter((meeting) => !isOpen(meeting)).reverse().slice(0, most),
  };
};
