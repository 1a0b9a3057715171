// The minute numbers already used before a meeting, over the run that its panel's numbering sets (DOMAIN N1).
import type { Meeting, Minute, RetiredMinute } from '../../shared/model/meeting.ts';
import { byOrder } from '../../shared/model/order.ts';
import type { Panel } from '../../shared/model/panel.ts';
import type { Id } from '../../shared/model/record.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { inRunOf } from '../../shared/rules/life-cycle/number-run.ts';
import { numbersAround, placeInRun, placesWith } from '../../shared/rules/minute-number-run.ts';
import type { NumberedMeeting, NumbersAround } from '../../shared/rules/minute-number-run.ts';
import type { OrderpaperDatabase } from './database.ts';
import { allLiveRows, liveRow, liveRowsBy } from './live-rows.ts';

/** Panels whose minutes share one run of numbers with this one's. */
const panelsOfRun = async (db: OrderpaperDatabase, panel: Panel): Promise<Id[]> => {
  if (panel.minuteNumbering.scope !== 'council') return [panel.id];
  const panels = await allLiveRows(db.panels);
  return panels.filter((other) => other.minuteNumbering.scope === 'council' && other.sample === panel.sample).map((other) => other.id);
};

/** Meetings of the run that a meeting's numbers belong to, deleted ones among them; only itself when each meeting starts at 1. */
const heldInRun = async (db: OrderpaperDatabase, meeting: Meeting): Promise<Meeting[]> => {
  const panel = await liveRow(db.panels, meeting.panelId);
  const { date } = meeting;
  if (panel === null || panel.minuteNumbering.scope === 'meeting' || date === null) return [meeting];
  const lists = await Promise.all((await panelsOfRun(db, panel)).map((id) => db.meetings.where('panelId').equals(id).toArray()));
  const isInRun = inRunOf(panel.minuteNumbering, await liveRowsBy(db.municipalYears, 'panelId', panel.id), date);
  return lists.flat().filter((other) => other.date !== null && isInRun(other.date));
};

/** The same without deleted ones. */
export const meetingsOfRun = async (db: OrderpaperDatabase, meeting: Meeting): Promise<Meeting[]> => (await heldInRun(db, meeting)).filter(({ deletedAt }) => deletedAt === null);

/** Where a meeting stands in its run; one without a date stands nowhere. */
export const placeOfMeeting = (meeting: Meeting): string | null => (meeting.date === null ? null : placeInRun({ ...meeting, date: meeting.date }));

/** The numbered minutes of a meeting in printed order, and those that were published and then deleted. */
const numberedOf = async (db: OrderpaperDatabase, meetingId: Id): Promise<{ readonly standing: readonly Minute[]; readonly retired: readonly RetiredMinute[] }> => {
  const rows = (await db.minutes.where('meetingId').equals(meetingId).toArray()).filter(({ kind }) => kind === 'minute').sort(byOrder);
  return {
    standing: rows.filter(({ deletedAt }) => deletedAt === null),
    retired: rows.flatMap(({ id, order, number, printedLabel, deletedAt }) => (deletedAt === null || number === null ? [] : [{ id, meetingId, order, number, printedLabel }])),
  };
};

const numbersOf = async (db: OrderpaperDatabase, meeting: Meeting): Promise<NumberedMeeting[]> => {
  const place = placeOfMeeting(meeting);
  if (place === null) return [];
  const { standing, retired } = await numberedOf(db, meeting.id);
  return [{ place, numbers: placesWith(standing, retired).map(({ number }) => number) }];
};

/** Minutes of a meeting that were published and then deleted: nobody else gets their numbers. */
export const retiredMinutes = async (db: OrderpaperDatabase, meetingId: Id): Promise<RetiredMinute[]> => [...(await numberedOf(db, meetingId)).retired];

/** A meeting that was imported by mistake and deleted gave no numbers out here. */
const gaveNumbers = ({ deletedAt, minutesImported }: Meeting): boolean => deletedAt === null || minutesImported === null;

/** The meetings of a meeting's run with their numbers, the meeting itself among them, and what deleted ones had published. */
export const numbersOfRun = async (db: OrderpaperDatabase, meeting: Meeting): Promise<NumberedMeeting[]> =>
  (await Promise.all((await heldInRun(db, meeting)).filter(gaveNumbers).map((other) => numbersOf(db, other)))).flat();

/** What the numbers of a meeting go by, over the whole run: the same for its screen, its drafts and its publication. Reads only; inside a transaction it uses that one. */
export const numbersAroundMeeting = async (db: OrderpaperDatabase, meeting: Meeting): Promise<Required<NumbersAround>> => {
  const place = placeOfMeeting(meeting);
  const around = place === null ? { lastUsed: 0, runsOn: true, lettersTaken: new Map<number, number>(), below: null } : numbersAround(await numbersOfRun(db, meeting), place);
  return { ...around, retired: await retiredMinutes(db, meeting.id) };
};

/** The same as a snapshot holds it: letters only where other meetings have some at a number of this one. */
export const numbersInSnapshot = async (db: OrderpaperDatabase, meeting: Meeting): Promise<Pick<MeetingSnapshot, 'lastMinuteNumber' | 'laterMinutesPublished' | 'lettersTaken' | 'nextMinuteNumber'>> => {
  const { lastUsed, runsOn, lettersTaken, below } = await numbersAroundMeeting(db, meeting);
  const own = (await numbersOf(db, meeting)).flatMap(({ numbers }) => numbers);
  const beyond = [...lettersTaken].filter(([number, count]) => count > 0 && (number === lastUsed || own.includes(number)) && count > own.filter((each) => each === number).length - (number === 0 ? 0 : 1));
  return { lastMinuteNumber: lastUsed, ...(runsOn ? {} : { laterMinutesPublished: true }), ...(below === null ? {} : { nextMinuteNumber: below }), ...(beyond.length === 0 ? {} : { lettersTaken: Object.fromEntries(beyond) }) };
};
