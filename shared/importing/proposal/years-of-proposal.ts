// The municipal years that the meetings of an import need, provisional where none is known, and the last minute number before the meeting.
import type { ImportedMinutes } from '../import-result.ts';
import { londonDate, partsOf } from '../../model/dates.ts';
import { newRecord } from '../../model/ids.ts';
import type { MunicipalYear, Panel } from '../../model/panel.ts';
import { municipalYearName, municipalYearOf, provisionalYearStart } from '../../rules/municipal-years.ts';
import type { Makers } from './makers.ts';
import type { ProposedMeeting } from './meetings-of-proposal.ts';

/** @param existing the panel's years that are known already; they win */
export const yearsOfProposal = (
  meetings: readonly ProposedMeeting[],
  existing: readonly MunicipalYear[],
  panel: Panel,
  makers: Makers,
): MunicipalYear[] => {
  const facts = meetings.flatMap(({ minutes }) =>
    minutes.flatMap((set) => (set.date !== null && set.numbering.first !== null ? [{ date: set.date, first: set.numbering.first }] : [])),
  );
  const dates = meetings.flatMap(({ meeting }) => meeting.date ?? []);
  const years: MunicipalYear[] = [];
  for (const date of dates.length === 0 ? [londonDate(makers.now())] : dates) {
    if (municipalYearOf(years, date) !== undefined) continue;
    const known = municipalYearOf(existing, date);
    if (known !== undefined) {
      years.push(known);
      continue;
    }
    const startsOn = provisionalYearStart(date, facts);
    const name = municipalYearName(partsOf(startsOn).year);
    years.push({ ...newRecord(makers.newId, makers.now), panelId: panel.id, name, startsOn, sample: false });
  }
  return years.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
};

const highest = (set: ImportedMinutes): number => Math.max(0, ...set.minutes.map((minute) => minute.number));

/** The highest number that the year's earlier meetings used; the main meeting's own minutes say it themselves. */
export const lastNumberBefore = (
  main: ProposedMeeting,
  earlier: readonly ProposedMeeting[],
  years: readonly MunicipalYear[],
  scope: Panel['minuteNumbering']['scope'],
): number => {
  const first = main.minutes[0]?.numbering.first ?? null;
  if (first !== null) return Math.max(0, first - 1);
  if (scope === 'meeting') return 0;
  const date = main.meeting.date;
  const year = date === null ? years.at(-1) : municipalYearOf(years, date);
  const sameYear = earlier.filter(({ meeting }) => meeting.date !== null && municipalYearOf(years, meeting.date)?.id === year?.id && (date === null || meeting.date < date));
  return Math.max(0, ...sameYear.flatMap(({ minutes }) => minutes.map(highest)));
};
