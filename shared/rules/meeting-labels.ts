// The printed numbers of one meeting's minutes, from a snapshot (DOMAIN N1, N2).
import { mainMeeting, minutesOf, retiredOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Id } from '../model/record.ts';
import { runOfYear } from './life-cycle/number-run.ts';
import { numbersAround, placeInRun, type NumbersAround } from './minute-number-run.ts';
import { minuteLabels, type PrintedNumber } from './minute-numbers.ts';

/** What the numbers of another meeting of the file go by: what stands before it in the file, or what the file's own meeting counts less what runs up to it. */
const aroundOther = (snapshot: MeetingSnapshot, { date, ...meeting }: Meeting): NumbersAround => {
  if (date === null || snapshot.panel.minuteNumbering.scope === 'meeting') return { lastUsed: 0, runsOn: true };
  const run = runOfYear(snapshot, date);
  const place = placeInRun({ ...meeting, date });
  const around = numbersAround(run, place);
  const main = mainMeeting(snapshot);
  const own = main.date === null ? '' : placeInRun({ ...main, date: main.date });
  if (!around.runsOn || !run.some((each) => each.place === own) || own < place) return around;
  const upToOwn = run.filter((each) => each.place >= place && each.place < own).flatMap(({ numbers }) => numbers).length;
  return { ...around, lastUsed: Math.max(around.lastUsed, snapshot.lastMinuteNumber - upToOwn) };
};

/** @param snapshot the whole one, not yet cut down to an audience: what an audience may not have keeps its number */
export const labelsOfMeeting = (snapshot: MeetingSnapshot, meeting: Meeting): ReadonlyMap<Id, PrintedNumber> => {
  const { scope, format } = snapshot.panel.minuteNumbering;
  const own: NumbersAround = {
    lastUsed: scope === 'meeting' ? 0 : snapshot.lastMinuteNumber,
    runsOn: snapshot.laterMinutesPublished !== true,
    below: snapshot.nextMinuteNumber ?? null,
    ...(snapshot.lettersTaken === undefined ? {} : { lettersTaken: new Map(Object.entries(snapshot.lettersTaken).map(([number, count]) => [Number(number), count])) }),
  };
  return minuteLabels(minutesOf(snapshot, meeting.id), {
    ...(meeting.id === snapshot.meetingId ? own : aroundOther(snapshot, meeting)),
    retired: retiredOf(snapshot, meeting.id),
    format, date: meeting.date, years: snapshot.municipalYears.filter((year) => year.deletedAt === null),
  });
};
