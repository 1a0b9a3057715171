// Minutes whose numbers a later meeting of the run took before them are numbered only as minutes added later, when an officer says so (DOMAIN N1, N2).
import type { Minute } from '../model/meeting.ts';
import type { Problem } from '../model/result.ts';
import type { IsoDate } from '../model/record.ts';
import type { PrintedNumber } from './minute-numbers.ts';
import { printedShortDate } from '../phrases/dates.ts';

/** None of them has a number yet, and they can't run on. @param runsOn of `NumbersAround` */
export const areAddedLater = (minutes: readonly Pick<Minute, 'kind' | 'number'>[], runsOn: boolean): boolean => {
  const numbered = minutes.filter(({ kind }) => kind === 'minute');
  return !runsOn && numbered.length > 0 && numbered.every(({ number }) => number === null);
};

/** "12A", "12A and 12B", "12A to 12F". */
export const labelsInWords = (labels: readonly string[]): string => {
  const [first = '', second, third] = labels;
  if (second === undefined) return first;
  return third === undefined ? `${first} and ${second}` : `${first} to ${labels.at(-1) ?? ''}`;
};

/** Whether they all fit between the numbers before and those of a later meeting, so that none needs a letter. @param lastUsed of `NumbersAround` */
export const areFreeNumbers = (numbers: readonly Pick<PrintedNumber, 'number'>[], lastUsed: number): boolean =>
  new Set(numbers.map(({ number }) => number)).size === numbers.length && numbers.every(({ number }) => number > lastUsed);

/**
 * @param later the day of the meeting that has its numbers; null: not known here
 * @param labels what the minutes would print
 * @param areFree of those numbers none was given out here: minutes that are not here may have them
 * @param how what the officer does to agree, as the end of "If ..., "
 */
export const laterNumbersProblem = (later: IsoDate | null, labels: readonly string[], areFree: boolean, how: string): Problem => ({
  code: 'later-minutes-published',
  what: `${later === null ? 'A later meeting' : `The meeting of ${printedShortDate(later, 'accessible')}`} has its minute numbers already, and numbers that were published never change.`,
  remedy: areFree
    ? `These take ${labelsInWords(labels)}, which no minutes here have. If none that are kept elsewhere have them either, ${how} Else bring those in first.`
    : `These can only go in as minutes added later, numbered ${labelsInWords(labels)}. If that is right, ${how}`,
});
