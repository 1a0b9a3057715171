// Which municipal year a meeting falls in. The annual meeting has no fixed date, so a year's start is data (DOMAIN N1).
import { addDays, daysBetween, isoDate, partsOf } from '../model/dates.ts';
import type { MunicipalYear } from '../model/panel.ts';
import type { IsoDate } from '../model/record.ts';

/** A year can run over into June when the next annual meeting is late. */
const longestYear = 400;

/** The year that had begun last on `date`, or undefined when none had, or only one of long ago. */
export const municipalYearOf = <T extends Pick<MunicipalYear, 'startsOn'>>(years: readonly T[], date: IsoDate): T | undefined =>
  years
    .filter((year) => year.startsOn <= date && daysBetween(year.startsOn, date) < longestYear)
    .sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1))[0];

/** The calendar year in which the municipal year of a day starts, by the usual date where that year is not known. */
export const startYearOf = (years: readonly Pick<MunicipalYear, 'startsOn'>[], date: IsoDate): number =>
  Number((municipalYearOf(years, date)?.startsOn ?? provisionalYearStart(date, [])).slice(0, 4));

/** "2018/19" for a year that starts in 2018. */
export const municipalYearName = (startYear: number): string => `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;

/** What minutes say about the start of a year: the first meeting after it begins at number 1. */
export type NumberingFact = { readonly date: IsoDate; readonly first: number };

/**
 * A provisional start of the year that `date` falls in, for a council whose annual meetings are not known yet: 15 May, the middle of
 * the weeks in which councils hold them (LGA Sch 12 para 1), moved so that minutes that begin at 1 in spring open a year and
 * minutes that run on in May or early June still close one.
 */
export const provisionalYearStart = (date: IsoDate, facts: readonly NumberingFact[]): IsoDate => {
  const startIn = (year: number): IsoDate => {
    const day = (month: number, dayOfMonth: number): IsoDate => isoDate(year, month, dayOfMonth) ?? `${year}-05-15`;
    const usual = day(5, 15);
    const opening = facts.filter((f) => f.first === 1 && f.date >= day(3, 1) && f.date < usual).map((f) => f.date).sort()[0];
    if (opening !== undefined) return opening;
    const closing = facts.filter((f) => f.first > 1 && f.date >= usual && f.date < day(6, 10)).map((f) => f.date).sort().at(-1);
    return closing === undefined ? usual : addDays(closing, 1);
  };
  const { year } = partsOf(date);
  return date >= startIn(year) ? startIn(year) : startIn(year - 1);
};
