// The printed numbers of one meeting's minutes, from a snapshot (DOMAIN N1, N2).
import { minutesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Id } from '../model/record.ts';
import { minuteLabels, type PrintedNumber } from './minute-numbers.ts';

/** @param snapshot the whole one, not yet cut down to an audience: what an audience may not have keeps its number */
export const labelsOfMeeting = (snapshot: MeetingSnapshot, meeting: Meeting): ReadonlyMap<Id, PrintedNumber> => {
  const { scope, format } = snapshot.panel.minuteNumbering;
  const isMain = meeting.id === snapshot.meetingId;
  return minuteLabels(minutesOf(snapshot, meeting.id), {
    format,
    date: meeting.date,
    years: snapshot.municipalYears.filter((year) => year.deletedAt === null),
    lastUsed: isMain && scope !== 'meeting' ? snapshot.lastMinuteNumber : 0,
    runsOn: !(isMain && snapshot.laterMinutesPublished === true),
    ...(isMain && snapshot.lettersTaken !== undefined ? { lettersTaken: new Map(Object.entries(snapshot.lettersTaken).map(([number, count]) => [Number(number), count])) } : {}),
  });
};
