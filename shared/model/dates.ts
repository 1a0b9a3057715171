// Dates are ISO strings; all arithmetic is on plain dates without time zones.
import { Temporal } from './temporal.ts';
import type { IsoDate } from './record.ts';

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

/** The ISO date, or null when there is no such day (31 February). */
export const isoDate = (year: number, month: number, day: number): IsoDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
};

export const addDays = (date: IsoDate, days: number): IsoDate => Temporal.PlainDate.from(date).add({ days }).toString();

/** 1 Monday to 7 Sunday. */
export const dayOfWeek = (date: IsoDate): number => Temporal.PlainDate.from(date).dayOfWeek;

export const weekdayName = (date: IsoDate): string => weekdayNames[dayOfWeek(date) - 1] ?? '';

export const partsOf = (date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } => {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return { year, month, day };
};

/** The day in London at that instant: what "today" means to a council. */
export const londonDate = (milliseconds: number): IsoDate =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('Europe/London').toPlainDate().toString();

/** Whole days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
