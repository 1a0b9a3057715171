// Dates and times as the screens say them: with the day name, 24-hour times (UX 20). Printed forms are shared/phrases' affair.
import { monthNames, partsOf, weekdayName } from '../../shared/model/dates.ts';
import type { IsoDate } from '../../shared/model/record.ts';

/** "Tuesday 28 August 2018". */
export const dayInWords = (date: IsoDate): string => {
  const { year, month, day } = partsOf(date);
  return `${weekdayName(date)} ${day} ${monthNames[month - 1] ?? ''} ${year}`;
};

/** "Tuesday 28 August", where the year goes without saying. */
export const shortDayInWords = (date: IsoDate): string => dayInWords(date).replace(/ \d{4}$/, '');

/** "Tuesday 28 August 2018, 17:00". */
export const dayAndTimeInWords = (date: IsoDate, time: string | null): string => (time === null ? dayInWords(date) : `${dayInWords(date)}, ${time}`);

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "14:32", in London. */
export const clockInWords = (milliseconds: number): string => clock.format(milliseconds);

/** "today", "tomorrow", "in 12 days", "3 days ago". */
export const distanceInWords = (days: number): string => {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
};

/** What a list or heading calls a meeting: its day, or that it has none yet. */
export const meetingInWords = (meeting: { readonly date: IsoDate | null }): string => (meeting.date === null ? 'Date not set' : dayInWords(meeting.date));
