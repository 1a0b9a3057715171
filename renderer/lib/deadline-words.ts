// The publication deadline in words, with the count day by day (UX 11, DOMAIN T1).
import { assertNever } from '../../shared/model/assert-never.ts';
import type { IsoDate } from '../../shared/model/record.ts';
import type { ClearDays, DayInCount, SkipReason } from '../../shared/rules/clear-days.ts';
import { timeliness } from '../../shared/rules/clear-days.ts';
import { dayInWords, shortDayInWords } from './dates-in-words.ts';

export type DeadlineDay = {
  readonly label: string;
  /** Which clear day it is, 1 the nearest to the meeting; null when it doesn't count. */
  readonly counted: number | null;
  readonly reason: string;
};

export type DeadlineWords = { readonly sentence: string; readonly days: readonly DeadlineDay[]; readonly isLate: boolean };

const skipWords = (skipped: SkipReason, name: string): string => {
  switch (skipped) {
    case 'sunday': return 'Sunday';
    case 'saturday': return 'Saturday, by your standing orders';
    case 'bank-holiday': return name === '' ? 'bank holiday' : name;
    case 'council-closure': return name === '' ? 'council closed, by your standing orders' : `${name}, by your standing orders`;
    default: return assertNever(skipped);
  }
};

const dayRow = (day: DayInCount, count: ClearDays): DeadlineDay => {
  const counted = count.counted.indexOf(day.date) + 1;
  const reason = day.date === count.deadline ? 'last day to publish' : day.skipped === null ? '' : skipWords(day.skipped, day.name);
  return { label: shortDayInWords(day.date), counted: counted === 0 ? null : counted, reason };
};

const lateness = (today: IsoDate, count: ClearDays): string => {
  switch (timeliness(today, count)) {
    case 'in-time': return '';
    case 'late-by-standing-orders': return ' Publishing today is late by your standing orders.';
    case 'late': return ' Publishing today is late: the papers are open from the moment the meeting is convened, with the reason.';
  }
};

/**
 * @param count from `agendaDeadline`
 * @param today the day in London: a deadline that has passed is said
 */
export const deadlineWords = (meeting: IsoDate, count: ClearDays, today: IsoDate): DeadlineWords => ({
  sentence: `Publish by ${dayInWords(count.deadline)}: five clear days before ${dayInWords(meeting)}.${lateness(today, count)}${count.provisional ? ' A bank holiday in the count is provisional: check it.' : ''}`,
  days: [{ label: shortDayInWords(meeting), counted: null, reason: 'day of the meeting' }, ...count.days.map((day) => dayRow(day, count))],
  isLate: timeliness(today, count) !== 'in-time',
});
