// A reference to a minute in words, where no house style is chosen: on screen, in searches, in comparisons.
import { monthNames, partsOf } from './dates.ts';
import type { MinuteRef } from './text.ts';

/** "Minute No. 12 of the meeting held on 5 March 2018". */
export const minuteRefWords = ({ label, date }: Pick<MinuteRef['attrs'], 'label' | 'date'>): string => {
  if (date === null) return `Minute No. ${label}`;
  const { year, month, day } = partsOf(date);
  return `Minute No. ${label} of the meeting held on ${day} ${monthNames[month - 1] ?? ''} ${year}`;
};
