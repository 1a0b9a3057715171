// The minute numbers already used before a meeting, over the run that its panel's numbering sets (DOMAIN N1).
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Panel } from '../../shared/model/panel.ts';
import type { Id } from '../../shared/model/record.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { inRunOf } from '../../shared/rules/life-cycle/number-run.ts';
import { numbersAround, placeInRun } from '../../shared/rules/minute-number-run.ts';
import type { NumberedMeeting, NumbersAround } from '../../shared/rules/minute-number-run.ts';
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
  const { date } = meeting;
  if (panel === null || panel.minuteNumbering.scope === 'meeting' || date === null) return [meeting];
  const lists = await Promise.all((await panelsOfRun(db, panel)).map((id) => liveRowsBy(db.meetings, 'panelId', id)));
  const isInRun = inRunOf(panel.minuteNumbering, await liveRowsBy(db.municipalYears, 'panelId', panel.id), date);
  return lists.flat().filter((other) => other.date !== null && isInRun(other.date));
};

/** Where a meeting stands in its run; one without a date stands nowhere. */
export const placeOfMeeting = (meeting: Meeting): string | null => (meeting.date === null ? null : placeInRun({ ...meeting, date: meeting.date }));

const numbersOf = async (db: OrderpaperDatabase, meeting: Meeting): Promise<NumberedMeeting[]> => {
  const place = placeOfMeeting(meeting);
  if (place === null) return [];
  const minutes = await orderedRowsBy(db.minutes, 'meetingId', meeting.id);
  return [{ place, numbers: minutes.filter((minute) => minute.kind === 'minute').map((minute) => minute.number) }];
};

/** The run of a meeting with its numbers, the meeting itself among them. */
export const numbersOfRun = async (db: OrderpaperDatabase, run: readonly Meeting[]): Promise<NumberedMeeting[]> => (await Promise.all(run.map((other) => numbersOf(db, other)))).flat();

/** What the numbers of a meeting go by, over the whole run: the same for its screen, its drafts and its publication. Reads only; inside a transaction it uses that one. */
export const numbersAroundMeeting = async (db: OrderpaperDatabase, meeting: Meeting): Promise<Required<NumbersAround>> => {
  const place = placeOfMeeting(meeting);
  return place === null ? { lastUsed: 0, runsOn: true, lettersTaken: new Map() } : numbersAround(await numbersOfRun(db, await meetingsOfRun(db, meeting)), place);
};

/** The same as a snapshot holds it: letters only where other meetings have some at a number of this one. */
export const numbersInSnapshot = async (db: OrderpaperDatabase, meeting: Meeting): Promise<Pick<MeetingSnapshot, 'lastMinuteNumber' | 'laterMinutesPublished' | 'lettersTaken'>> => {
  const { lastUsed, runsOn, lettersTaken } = await numbersAroundMeeting(db, meeting);
  const own = (await numbersOf(db, meeting)).flatMap(({ numbers }) => numbers);
  const beyond = [...lettersTaken].filter(([number, count]) => count > 0 && (number === lastUsed || own.includes(number)) && count > own.filter((each) => each === number).length - (number === 0 ? 0 : 1));
  return { lastMinuteNumber: lastUsed, ...(runsOn ? {} : { laterMinutesPublished: true }), ...(beyond.length === 0 ? {} : { lettersTaken: Object.fromEntries(beyond) }) };
};
