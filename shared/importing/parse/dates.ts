// Dates as councils print them: "Tuesday, 28th August, 2018", "28/08/2018", "28 Aug 2018", "28.8.18".
import { isoDate, monthNames, weekdayName, weekdayNames } from '../../model/dates.ts';
import type { IsoDate } from '../../model/record.ts';

export type FoundDate = {
  /** Null where no year is printed or there is no such day. */
  readonly iso: IsoDate | null;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** As printed, in full ("Tuesday"), or null. */
  readonly weekday: string | null;
  readonly index: number;
  readonly text: string;
};

const months = monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|').replace('Sep', 'Sept|Sep');
const weekdays = weekdayNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|').replace('Thu', 'Thurs|Thur|Thu').replace('Tue|', 'Tues|Tue|');
const dayFirst = `(?:(${weekdays})\\.?,?\\s+)?(?:the\\s+)?\\b(\\d{1,2})\\s?(?:st|nd|rd|th)?(?:\\s+day)?(?:\\s+of)?,?[\\s-]+(${months})\\b\\.?(?:,?[\\s-]+((?:19|20)\\d{2}|['’]?\\d{2}(?![\\d:.]))\\b)?`;
const monthFirst = `(?:(${weekdays})\\.?,?\\s+)?\\b(${months})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b`;
const numeric = `(?:(${weekdays})\\.?,?\\s+)?(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\7((?:19|20)\\d{2}|\\d{2})(?![\\d/]|\\.\\d)`;
const dayFirstPattern = new RegExp(dayFirst, 'giu');
const monthFirstPattern = new RegExp(monthFirst, 'giu');
const numericPattern = new RegExp(numeric.replace('\\7', '\\3'), 'giu');
const isoPattern = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/g;

const monthNumber = (name: string): number => monthNames.findIndex((month) => month.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1;
const fullWeekday = (name: string | undefined): string | null =>
  name === undefined ? null : (weekdayNames.find((day) => day.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) ?? null);
const fullYear = (text: string | undefined): number | null => {
  if (text === undefined || text === '') return null;
  const year = Number(text.replace(/['’]/, ''));
  return year < 100 ? 2000 + year : year;
};

type Match = { readonly weekday: string | undefined; readonly day: string | undefined; readonly month: number; readonly year: string | undefined };

const found = (hit: RegExpMatchArray, match: Match): FoundDate => {
  const day = Number(match.day);
  const year = fullYear(match.year);
  return {
    iso: year === null ? null : isoDate(year, match.month, day),
    day, month: match.month, year, weekday: fullWeekday(match.weekday), index: hit.index ?? 0, text: hit[0],
  };
};

const all = (text: string): FoundDate[] => [
  ...[...text.matchAll(dayFirstPattern)].map((hit) => found(hit, { weekday: hit[1], day: hit[2], month: monthNumber(hit[3] ?? ''), year: hit[4] })),
  ...[...text.matchAll(monthFirstPattern)].map((hit) => found(hit, { weekday: hit[1], day: hit[3], month: monthNumber(hit[2] ?? ''), year: hit[4] })),
  ...[...text.matchAll(numericPattern)].map((hit) => found(hit, { weekday: hit[1], day: hit[2], month: Number(hit[4]), year: hit[5] })),
  ...[...text.matchAll(isoPattern)].map((hit) => found(hit, { weekday: undefined, day: hit[3], month: Number(hit[2]), year: hit[1] })),
];

/** Every date in the text, in order; overlapping readings once. Only dates that could be days. */
export const findDates = (text: string): readonly FoundDate[] => {
  if (!/jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[/.-]\d/i.test(text) || !/\d/.test(text)) return [];
  const dates = all(text).filter((date) => date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12);
  dates.sort((one, other) => one.index - other.index || other.text.length - one.text.length);
  const kept: FoundDate[] = [];
  for (const date of dates) {
    const before = kept.at(-1);
    if (before === undefined || date.index >= before.index + before.text.length) kept.push(date);
  }
  return kept;
};

/** The first complete date of the text. */
export const findDate = (text: string): FoundDate | null => findDates(text).find((date) => date.iso !== null) ?? null;

/** ISO dates of a list such as "28th August, 2018, 16th October": a year holds until the next one is printed. */
export const datesOfList = (text: string): readonly IsoDate[] => {
  const dates: IsoDate[] = [];
  let year: number | null = null;
  for (const date of findDates(text)) {
    year = date.year ?? year;
    const iso = date.iso ?? (year === null ? null : isoDate(year, date.month, date.day));
    if (iso !== null) dates.push(iso);
  }
  return dates;
};

/** The day that the printed date really was, where another weekday is printed with it (DOMAIN T3). */
export const wrongWeekday = (date: FoundDate): string | null =>
  date.iso === null || date.weekday === null || weekdayName(date.iso) === date.weekday ? null : weekdayName(date.iso);

/** The text is a date and little else ("16th October", "Tuesday 16 October 2018 at 5.00 pm"). */
export const isDateLine = (text: string): boolean => {
  const [date] = findDates(text);
  if (date === undefined) return false;
  const rest = text.replace(date.text, ' ').replace(/\b(?:at|from|on|and|[ap]\.?m\.?|noon|all|commencing)\b/gi, ' ').replace(/[\d.:,;()\s–-]/g, '');
  return date.index <= 12 && rest.length <= 12;
};
