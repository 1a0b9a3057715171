// How the calendar calls a day, and several.
import type { ClosurePeriod } from '../../../shared/rules/closure-periods.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';

/** "Thursday 24 December 2026", "Thursday 24 December 2026 to Friday 1 January 2027". */
export const periodInWords = ({ from, to }: Pick<ClosurePeriod, 'from' | 'to'>): string => (from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`);
