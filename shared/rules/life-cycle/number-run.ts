// The meetings of a file whose minutes share one run of numbers, and the years that they are in (DOMAIN N1).
import { isoDate, partsOf } from '../../model/dates.ts';
import { newRecord } from '../../model/ids.ts';
import { minutesOf, retiredOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { MunicipalYear, Panel } from '../../model/panel.ts';
import type { IsoDate } from '../../model/record.ts';
import { placeInRun, placesWith, type NumberedMeeting } from '../minute-number-run.ts';
import { municipalYearName, municipalYearOf, provisionalYearStart } from '../municipal-years.ts';
import type { Makers } from './makers.ts';

/** The day on which the run that a day falls in began; null: numbers never start again, or nobody knows. */
export const runStart = ({ restart = 'annual-meeting', restartOn = '04-01' }: Panel['minuteNumbering'], years: readonly Pick<MunicipalYear, 'startsOn'>[], date: IsoDate): IsoDate | null => {
  if (restart === 'never') return null;
  if (restart === 'annual-meeting') return municipalYearOf(years, date)?.startsOn ?? null;
  const on = (year: number): IsoDate => isoDate(year, Number(restartOn.slice(0, 2)), Number(restartOn.slice(3))) ?? `${year}-03-01`;
  const { year } = partsOf(date);
  return on(year) <= date ? on(year) : on(year - 1);
};

/** The day on which the next run begins, as far as it is known. */
export const runEnd = (numbering: Panel['minuteNumbering'], years: readonly Pick<MunicipalYear, 'startsOn'>[], date: IsoDate): IsoDate | null => {
  const { restart = 'annual-meeting', restartOn = '04-01' } = numbering;
  if (restart === 'never') return null;
  if (restart === 'annual-meeting') return years.map(({ startsOn }) => startsOn).filter((first) => first > date).sort()[0] ?? null;
  const start = runStart(numbering, years, date) ?? date;
  return isoDate(partsOf(start).year + 1, Number(restartOn.slice(0, 2)), Number(restartOn.slice(3))) ?? `${partsOf(start).year + 1}-03-01`;
};

/** Whether another day falls in the run that a day falls in. */
export const inRunOf = (numbering: Panel['minuteNumbering'], years: readonly Pick<MunicipalYear, 'startsOn'>[], date: IsoDate): ((day: IsoDate) => boolean) => {
  const [start, end] = [runStart(numbering, years, date), runEnd(numbering, years, date)];
  return (day) => (start === null || day >= start) && (end === null || day < end);
};

/** Meetings of the file in the run that a day falls in, with their numbers. */
export const runOfYear = (snapshot: MeetingSnapshot, date: IsoDate): NumberedMeeting[] => {
  const isInRun = inRunOf(snapshot.panel.minuteNumbering, snapshot.municipalYears.filter(({ deletedAt }) => deletedAt === null), date);
  return snapshot.meetings.flatMap((meeting): NumberedMeeting[] => {
    if (meeting.deletedAt !== null || meeting.date === null || !isInRun(meeting.date)) return [];
    return [{ place: placeInRun({ ...meeting, date: meeting.date }), numbers: placesWith(minutesOf(snapshot, meeting.id).filter(({ kind }) => kind === 'minute'), retiredOf(snapshot, meeting.id)).map(({ number }) => number) }];
  });
};

/** The file's years, with a provisional one where the day falls in none of them. */
export const yearsWith = (snapshot: MeetingSnapshot, date: IsoDate, makers: Makers): MunicipalYear[] => {
  const known = snapshot.municipalYears.filter(({ deletedAt }) => deletedAt === null);
  const startsOn = provisionalYearStart(date, []);
  const begun = municipalYearOf(known, date);
  // A year that began before the usual day of the next one ends there, unless that one is known.
  if (begun !== undefined && begun.startsOn >= startsOn) return snapshot.municipalYears;
  if (begun !== undefined && partsOf(begun.startsOn).year === partsOf(startsOn).year) return snapshot.municipalYears;
  return [...snapshot.municipalYears, { ...newRecord(makers.newId, makers.now), panelId: snapshot.panel.id, name: municipalYearName(partsOf(startsOn).year), startsOn, sample: snapshot.panel.sample }];
};
