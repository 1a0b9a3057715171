// A publication deadline and its count day by day, in the words of the screens (DOMAIN T1).
import type { IsoDate } from '../../shared/model/record.ts';
import type { ClearDays, DayInCount, SkipReason } from '../../shared/rules/clear-days.ts';
import { timeliness } from '../../shared/rules/clear-days.ts';
import { shortDayInWords } from './dates-in-words.ts';

const skipWords: Readonly<Record<SkipReason, string>> = {
  sunday: 'Sunday',
  saturday: 'Saturday, by standing orders',
  'bank-holiday': 'bank holiday',
  'council-closure': 'council closed',
};

const reasonOf = ({ skipped, name }: DayInCount): string => (skipped === null ? '' : name === '' ? skipWords[skipped] : `${skipWords[skipped]}: ${name}`);

export type DeadlineWords = {
  readonly sentence: string;
  readonly days: readonly { readonly label: string; readonly counted: number | null; readonly reason: string }[];
  readonly isLate: boolean;
};

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * @param meeting the day of the meeting
 * @param today the day on which the papers would be published at the earliest
 * @returns the fact, and the days from the meeting back to the day of publication
 */
export const deadlineWords = (meeting: IsoDate, count: ClearDays, today: IsoDate): DeadlineWords => {
  const rule = `${numbers[count.counted.length] ?? String(count.counted.length)} clear days before ${shortDayInWords(meeting)}`;
  const when = timeliness(today, count);
  const sentence =
    when === 'in-time'
      ? `Publish by ${shortDayInWords(count.deadline)}: ${rule}`
      : when === 'late-by-standing-orders'
        ? `Late by your standing orders since ${shortDayInWords(count.deadline)}: ${rule}`
        : `The last day to publish was ${shortDayInWords(count.deadline)}: ${rule}`;
  return {
    sentence: count.provisional ? `${sentence} (check the bank holidays of that year)` : sentence,
    isLate: when !== 'in-time',
    days: [
      { label: shortDayInWords(meeting), counted: null, reason: 'the meeting' },
      ...count.days.map((day) => ({
        label: shortDayInWords(day.date),
        counted: count.counted.includes(day.date) ? count.counted.indexOf(day.date) + 1 : null,
        reason: day.date === count.deadline ? 'publish by the end of this day' : reasonOf(day),
      })),
    ],
  };
};
