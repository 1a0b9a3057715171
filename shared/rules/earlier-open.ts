// Meetings take their minute numbers in date order: an earlier one whose minutes are not out stops a later one (DOMAIN N1).
import type { Meeting } from '../model/meeting.ts';
import type { Problem } from '../model/result.ts';
import { printedShortDate } from '../phrases/dates.ts';
import { placeInRun } from './minute-number-run.ts';

/** Held, as far as the papers say, with minutes that are not published; one that was called off has none to wait for. */
const isOpen = (meeting: Meeting): boolean => meeting.minutesState === 'draft' || (meeting.minutesState === 'none' && meeting.agendaState === 'published' && (meeting.calledOff ?? null) === null);

const placeOf = (meeting: Meeting): string | null => (meeting.date === null ? null : placeInRun({ ...meeting, date: meeting.date }));

/**
 * @param run the meetings that share one run of numbers, the meeting itself may be among them
 * @param remedy what can be done about it where this is said
 * @returns `earlier-minutes-open` with the day of the first such meeting; null: none is open
 */
export const earlierOpen = (meeting: Meeting, run: readonly Meeting[], remedy: string): Problem | null => {
  const place = placeOf(meeting) ?? '';
  const earlier = run.find((other) => other.id !== meeting.id && other.deletedAt === null && (placeOf(other) ?? place) < place && isOpen(other));
  return earlier?.date === undefined || earlier.date === null ? null : {
    code: 'earlier-minutes-open', what: `The minutes of ${printedShortDate(earlier.date, 'accessible')} are not published, and minute numbers run on from them.`, remedy,
  };
};
