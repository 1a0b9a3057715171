// The minute numbers already used before a meeting, over the run that its panel's numbering sets (DOMAIN N1).
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Panel } from '../../shared/model/panel.ts';
import type { Id } from '../../shared/model/record.ts';
import { lastNumberBefore, laterNumbersTaken } from '../../shared/rules/minute-number-run.ts';
import type { NumberedMeeting } from '../../shared/rules/minute-number-run.ts';
import { municipalYearOf } from '../../shared/rules/municipal-years.ts';
import type { OrderpaperDatabase } from './database.ts';
import { allLiveRows, liveRow, liveRowsBy, orderedRowsBy } from './live-rows.ts';

/** Panels whose minutes share one run of numbers with this one's. */
const panelsOfRun = async (db: OrderpaperDatabase, panel: Panel): Promise<Id[]> => {
  if (panel.minuteNumbering.scope !== 'council') return [panel.id];
  const panels = await allLiveRows(db.panels);
  return panels.filter((other) => other.minuteNumbering.scope === 'council' && other.sample === panel.sample).map((other) => other.id);
};

/** Meetings of the run that a meeting's numbers belong to; only itself when each meeting starts at 1. */
export const meetingsOfRun = async (db: OrderpaperDatabase, meeting: Meeting): Promise<Meeting[]> => {
  const panel = await liveRow(db.panels, meeting.panelId);
  if (panel === null || panel.minuteNumbering.scope === 'meeting') return [meeting];
  const lists = await Promise.all((await panelsOfRun(db, panel)).map((id) => liveRowsBy(db.meetings, 'panelId', id)));
  const { date } = meeting;
  if (date === null) return [meeting];
  const years = await liveRowsBy(db.municipalYears, 'panelId', panel.id);
  const start = municipalYearOf(years, date)?.startsOn ?? null;
  const end = years.map((year) => year.startsOn).filter((first) => first > date).sort()[0] ?? null;
  return lists.flat().filter((other) => other.date !== null && (start === null || other.date >= start) && (end === null || other.date < end));
};

/** Its minutes have their numbers for ever. */
export const hasFixedNumbers = (meeting: Meeting): boolean => meeting.minutesState === 'published' || meeting.minutesState === 'approved';

const numbersOf = async (db: OrderpaperDatabase, meeting: Meeting): Promise<NumberedMeeting[]> => {
  if (meeting.date === null) return [];
  const minutes = await orderedRowsBy(db.minutes, 'meetingId', meeting.id);
  return [{ date: meeting.date, numbers: minutes.filter((minute) => minute.kind === 'minute').map((minute) => minute.number) }];
};

/** The highest number used before this meeting in its year; numbers of earlier drafts are counted as they will be. 0 without a date. */
export const lastMinuteNumberBefore = async (db: OrderpaperDatabase, meeting: Meeting): Promise<number> => {
  if (meeting.date === null) return 0;
  const run = await meetingsOfRun(db, meeting);
  const earlier = run.filter((other) => other.id !== meeting.id);
  return lastNumberBefore((await Promise.all(earlier.map((other) => numbersOf(db, other)))).flat(), meeting.date);
};

/**
 * False when a later meeting of the run has its numbers already, also where it was taken back to draft: these can't run on into them.
 * Reads only; inside a transaction it uses that one.
 */
export const numbersRunOn = async (db: OrderpaperDatabase, meeting: Meeting, run: readonly Meeting[]): Promise<boolean> => {
  const { date } = meeting;
  if (date === null) return true;
  const later = run.filter((other) => other.id !== meeting.id && (other.date ?? '') > date);
  return !laterNumbersTaken((await Promise.all(later.map((other) => numbersOf(db, other)))).flat(), date);
};
