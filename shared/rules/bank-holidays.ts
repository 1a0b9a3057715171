// Bank holidays in England and Wales: the published table where there is one, else the rules, marked provisional (DOMAIN T2).
// Banking and Financial Dealings Act 1971 Sch 1; substitute days as proclaimed every year.
import { addDays, dayOfWeek, isoDate } from '../model/dates.ts';
import type { IsoDate } from '../model/record.ts';
import { publishedYears, singleDays, usualHolidays } from './bank-holiday-table.ts';

export type BankHoliday = {
  readonly date: IsoDate;
  readonly name: string;
  /** From the rules, because the list for that year is not published yet: check it. */
  readonly provisional: boolean;
};

/** The years that the table covers. */
export const publishedFrom = Math.min(...publishedYears.map(([year]) => year));
export const publishedUntil = Math.max(...publishedYears.map(([year]) => year));

const day = (year: number, month: number, date: number): IsoDate => isoDate(year, month, date) ?? '';

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export const easterSunday = (year: number): IsoDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leaps - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * shift + 114;
  return day(year, Math.floor(sum / 31), (sum % 31) + 1);
};

const firstMonday = (year: number, month: number): IsoDate => addDays(day(year, month, 1), (8 - dayOfWeek(day(year, month, 1))) % 7);
const lastMonday = (year: number, month: number): IsoDate => addDays(day(year, month, 31), 1 - dayOfWeek(day(year, month, 31)));
const isWeekend = (date: IsoDate): boolean => dayOfWeek(date) >= 6;

/** The first weekday from a date on. */
const weekdayFrom = (date: IsoDate): IsoDate => (isWeekend(date) ? weekdayFrom(addDays(date, 1)) : date);

/** Christmas Day and Boxing Day: each at the weekend has a weekday after both in its place. */
const christmas = (year: number): readonly [christmasDay: IsoDate, boxingDay: IsoDate] => {
  const [first, second] = [day(year, 12, 25), day(year, 12, 26)];
  if (dayOfWeek(first) === 6) return [day(year, 12, 27), day(year, 12, 28)];
  if (dayOfWeek(first) === 7) return [day(year, 12, 27), second];
  return [first, dayOfWeek(second) === 6 ? day(year, 12, 28) : second];
};

const fixedDay: Readonly<Record<string, string>> = { "New Year's Day": '01-01', 'Christmas Day': '12-25', 'Boxing Day': '12-26' };

/**
 * The name of Christmas Day, Boxing Day or New Year's Day on the day itself; null for any other. At the weekend another day is the bank holiday, but
 * nobody works on these: Christmas Day is a holiday at common law, 26 December by the Act on a Saturday too.
 */
export const holidayItself = (date: IsoDate): string | null => Object.entries(fixedDay).find(([, monthDay]) => date.endsWith(`-${monthDay}`))?.[0] ?? null;

const named = (name: string, date: IsoDate): string => {
  const fixed = fixedDay[name];
  return fixed === undefined || date.endsWith(fixed) ? name : `${name} (substitute day)`;
};

/** What the rules give for any year, in the order of the usual eight. */
export const holidaysByRule = (year: number): readonly IsoDate[] => {
  const easter = easterSunday(year);
  return [
    weekdayFrom(day(year, 1, 1)), addDays(easter, -2), addDays(easter, 1), firstMonday(year, 5), lastMonday(year, 5), lastMonday(year, 8),
    ...christmas(year),
  ];
};

/** The bank holidays of a year, earliest first. */
export const bankHolidaysOf = (year: number): readonly BankHoliday[] => {
  const published = publishedYears.find(([of]) => of === year);
  const [, ...monthDays] = published ?? [year];
  const dates = published === undefined ? holidaysByRule(year) : monthDays.map((monthDay) => `${year}-${monthDay}`);
  const usual = usualHolidays.map((name, index) => ({ name: named(name, dates[index] ?? ''), date: dates[index] ?? '' }));
  const single = singleDays.filter(([date]) => date.startsWith(`${year}-`)).map(([date, name]) => ({ name, date }));
  return [...usual, ...single]
    .map((holiday) => ({ ...holiday, provisional: published === undefined }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
};

/** The bank holiday on that day, or null. */
export const bankHolidayOn = (date: IsoDate): BankHoliday | null =>
  bankHolidaysOf(Number(date.slice(0, 4))).find((holiday) => holiday.date === date) ?? null;
