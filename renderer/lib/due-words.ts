// When a paper that is expected is due, in words that also say that it is late.
import { daysBetween } from '../../shared/model/dates.ts';
import type { IsoDate } from '../../shared/model/record.ts';
import { distanceInWords, shortDayInWords } from './dates-in-words.ts';

export type DueWords = { readonly words: string; readonly isOverdue: boolean };

/** "Due Friday 5 June, in 3 days"; "Overdue: was due Friday 5 June, 2 days ago". */
export const dueWords = (dueOn: IsoDate | null, today: IsoDate): DueWords => {
  if (dueOn === null) return { words: 'No day agreed', isOverdue: false };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { words: `Overdue: was due ${shortDayInWords(dueOn)}, ${distanceInWords(days)}`, isOverdue: true };
  return { words: `Due ${shortDayInWords(dueOn)}, ${distanceInWords(days)}`, isOverdue: false };
};
