// The printed numbers of one meeting's minutes, counted over all of them: what an audience may not have keeps its number (DOMAIN N2).
import { minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Id } from '../../model/record.ts';
import { minuteLabels, type PrintedNumber } from '../../rules/minute-numbers.ts';

const yearStart = (snapshot: MeetingSnapshot, meeting: Meeting): number | null => {
  const date = meeting.date;
  if (date === null) return null;
  const started = snapshot.municipalYears.filter((year) => year.deletedAt === null && year.startsOn <= date).map((year) => year.startsOn).sort();
  const last = started.at(-1);
  return last === undefined ? null : Number(last.slice(0, 4));
};

/** @param snapshot the whole one, not yet cut down to an audience */
export const labelsOfMinutes = (snapshot: MeetingSnapshot, meeting: Meeting): ReadonlyMap<Id, PrintedNumber> => {
  const { scope, format } = snapshot.panel.minuteNumbering;
  const runsOn = meeting.id === snapshot.meetingId && scope !== 'meeting';
  return minuteLabels(minutesOf(snapshot, meeting.id), runsOn ? snapshot.lastMinuteNumber : 0, format, yearStart(snapshot, meeting));
};
