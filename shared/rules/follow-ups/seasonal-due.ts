// A season or a term as the day from which it is asked for: the first agenda on or after it is offered what was to come "in the spring" (DOMAIN M5).
// Proposed by rules that the officer sees and can change: three months to a season, the three terms of English schools, the financial and the municipal year.
import { addDays, isoDate, partsOf } from '../../model/dates.ts';
import type { FollowUpDue } from '../../model/follow-up.ts';
import type { IsoDate } from '../../model/record.ts';
import { easterSunday } from '../bank-holidays.ts';

type Start = (year: number) => IsoDate;

/** `days`: how long it goes on; 0: what is said by it is always still to come. */
type Stretch = { readonly pattern: RegExp; readonly starts: Start; readonly days: number };

const on = (month: number, day: number): Start => (year) => isoDate(year, month, day) ?? `${year}-01-01`;
const afterEaster: Start = (year) => addDays(easterSunday(year), 2);

const terms: readonly Start[] = [on(1, 1), afterEaster, on(9, 1)];
/** The annual meeting is in May but for rare years; when the next one is nobody knows yet. */
const municipalYear = on(5, 15);

/** "The autumn term" has the names of two: terms stand first. */
const stretches: readonly Stretch[] = [
  { pattern: /\bspring term\b/i, starts: on(1, 1), days: 90 },
  { pattern: /\bsummer term\b/i, starts: afterEaster, days: 90 },
  { pattern: /\bautumn term\b/i, starts: on(9, 1), days: 105 },
  { pattern: /\bsummer (?:recess|holidays?)\b/i, starts: on(8, 1), days: 31 },
  { pattern: /\bspring\b/i, starts: on(3, 1), days: 92 },
  { pattern: /\bsummer\b/i, starts: on(6, 1), days: 92 },
  { pattern: /\bautumn\b/i, starts: on(9, 1), days: 91 },
  { pattern: /\bwinter\b/i, starts: on(12, 1), days: 90 },
  { pattern: /\bnew year\b/i, starts: on(1, 1), days: 0 },
  { pattern: /\beaster\b/i, starts: easterSunday, days: 0 },
  { pattern: /\bfinancial year\b/i, starts: on(4, 1), days: 0 },
  { pattern: /\bmunicipal year\b/i, starts: municipalYear, days: 0 },
];

/** The first such day after `from`. */
const coming = (starts: Start, from: IsoDate): IsoDate => {
  const { year } = partsOf(from);
  return starts(year) > from ? starts(year) : starts(year + 1);
};

const goesOn = ({ starts, days }: Stretch, from: IsoDate): boolean => {
  const { year } = partsOf(from);
  return [starts(year - 1), starts(year)].some((day) => day <= from && from < addDays(day, days));
};

const nextTerm = (from: IsoDate): IsoDate => terms.map((starts) => coming(starts, from)).toSorted()[0] ?? from;

const by = (date: IsoDate): FollowUpDue => ({ kind: 'date', date });

/** Said by its end: the day before the next one begins. What else ends, a trial or a contract, has no day. */
const endDue = (words: string, from: IsoDate): FollowUpDue | null => {
  if (/\bmunicipal year\b/i.test(words)) return by(addDays(coming(municipalYear, from), -1));
  return /\bend of (?:the |this )?(?:current )?term\b/i.test(words) ? by(addDays(nextTerm(from), -1)) : null;
};

/**
 * @param words the part of the sentence that names the time: "in the spring", "next term", "before Easter", "by the end of the municipal year"
 * @param from the day of the meeting
 * @returns the day from which it is asked for, or by which where it says "before"; the next meeting where that time goes on already; null where no rule gives a
 * day ("in due course", "by the end of the trial")
 */
export const seasonalDue = (words: string, from: IsoDate): FollowUpDue | null => {
  if (/\b(?:end|close) of\b/i.test(words)) return endDue(words, from);
  if (/\b(?:next|new) (?:school |academic )?term\b/i.test(words)) return by(nextTerm(from));
  const stretch = stretches.find(({ pattern }) => pattern.test(words));
  if (stretch === undefined) return null;
  const year = /\b(\d{4})\b/.exec(words)?.[1];
  if (/\b(?:before|by|until)\b/i.test(words)) return by(addDays(year === undefined ? coming(stretch.starts, from) : stretch.starts(Number(year)), -1));
  if (year !== undefined) return by(stretch.starts(Number(year)));
  return goesOn(stretch, from) && !/\bnext\b/i.test(words) ? { kind: 'next-meeting' } : by(coming(stretch.starts, from));
};
