// A printed date's weekday fits the date, and the next meeting is after this one (DOMAIN T3).
import { isoDate, monthNames, weekdayName, weekdayNames } from '../model/dates.ts';
import type { IsoDate } from '../model/record.ts';

export type WeekdayFault = {
  /** As printed: "Tuesday, 27th August, 2018". */
  readonly printed: string;
  /** Null: there is no such day. */
  readonly date: IsoDate | null;
  /** The weekday it really is; null when there is no such day. */
  readonly weekday: string | null;
};

const months = monthNames.join('|');
const printedDate = new RegExp(`\\b(${weekdayNames.join('|')}),?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${months}),?\\s+(\\d{4})\\b`, 'gi');

const sameWord = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Dates in a text whose weekday doesn't fit, in the order printed. */
export const weekdayFaults = (text: string): readonly WeekdayFault[] =>
  [...text.matchAll(printedDate)].flatMap(([printed, weekday = '', day = '', month = '', year = '']): WeekdayFault[] => {
    const date = isoDate(Number(year), monthNames.findIndex((name) => sameWord(name, month)) + 1, Number(day));
    if (date === null) return [{ printed, date, weekday: null }];
    return sameWord(weekdayName(date), weekday) ? [] : [{ printed, date, weekday: weekdayName(date) }];
  });

/** Of the announced next meetings, those that are not after this one. */
export const nextMeetingsNotAfter = (meeting: IsoDate, next: readonly IsoDate[]): readonly IsoDate[] => next.filter((date) => date <= meeting);
