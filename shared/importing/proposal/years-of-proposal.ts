// The municipal years that the meetings of an import need, provisional where none is known, and the last minute number before the meeting.
import { londonDate, partsOf } from '../../model/dates.ts';
import { newRecord } from '../../model/ids.ts';
import type { MunicipalYear, Panel } from '../../model/panel.ts';
import { lastNumberBefore } from '../../rules/minute-number-run.ts';
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

/** The highest number that the year's earlier meetings used; minutes of the main meeting itself say it by where they begin. */
export const lastMinuteNumberOf = (
  main: ProposedMeeting,
  earlier: readonly ProposedMeeting[],
  years: readonly MunicipalYear[],
  scope: Panel['minuteNumbering']['scope'],
): number => {
  const first = main.minutes[0]?.numbering.first ?? null;
  if (first !== null) return Math.max(0, first - 1);
  const day = main.meeting.date;
  if (scope === 'meeting' || day === null) return 0;
  const year = municipalYearOf(years, day);
  const run = earlier.flatMap(({ meeting: { date }, minutes }) =>
    date !== null && municipalYearOf(years, date)?.id === year?.id ? [{ place: date, numbers: minutes.flatMap((set) => set.minutes.map((minute) => minute.number)) }] : [],
  );
  return lastNumberBefore(run, day);
};
