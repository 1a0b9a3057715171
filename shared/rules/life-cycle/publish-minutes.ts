// Minutes go out: each minute that has none gets its number for ever (DOMAIN N2), and what their agenda had and did not answer is carried (M5).
import { mainMeeting, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Meeting, Minute } from '../../model/meeting.ts';
import type { IsoDate } from '../../model/record.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { settledAfter } from '../follow-ups/settle.ts';
import { unsettledAgain } from '../follow-ups/unsettle.ts';
import { areAddedLater, areFreeNumbers, laterNumbersProblem } from '../added-later.ts';
import { earlierOpen } from '../earlier-open.ts';
import { labelsOfMeeting } from '../meeting-labels.ts';
import { inRunOf } from './number-run.ts';
import { tookNoPlace } from './took-no-place.ts';

/** Why the minutes of a meeting can't be changed any more; null: they can. */
export const minutesAreOut = ({ minutesState }: Pick<Meeting, 'minutesState'>): Result<never> | null => {
  if (minutesState === 'approved') return failed({ code: 'minutes-approved', what: 'These minutes were approved as a correct record, so they stay as they are.', remedy: 'Record a correction in the minutes of a later meeting.' });
  return minutesState === 'published' ? failed({ code: 'minutes-published', what: 'These minutes are published, so they stay as they are.', remedy: 'Take them back to draft first, with the reason.' }) : null;
};

/** @returns each minute with its number; one that was published keeps its own */
export const numberedMinutes = (snapshot: MeetingSnapshot, meeting: Meeting): Minute[] => {
  const labels = labelsOfMeeting(snapshot, meeting);
  return minutesOf(snapshot, meeting.id).map((minute) => {
    const printed = labels.get(minute.id);
    if (minute.number !== null || printed === undefined) return minute;
    return { ...minute, number: printed.number, printedLabel: printed.label === String(printed.number) ? null : printed.label };
  });
};

const changedAt = (at: string) => <T extends { readonly rev: number }>(row: T): T => ({ ...row, rev: row.rev + 1, updatedAt: at });

/** Meetings of the file whose numbers share one run with that meeting's; none where each meeting starts at 1. */
const runOfMeeting = ({ panel, municipalYears, meetings }: MeetingSnapshot, { date }: Meeting): readonly Meeting[] => {
  if (panel.minuteNumbering.scope === 'meeting' || date === null) return [];
  const isInRun = inRunOf(panel.minuteNumbering, municipalYears.filter(({ deletedAt }) => deletedAt === null), date);
  return meetings.filter((other) => other.date !== null && isInRun(other.date));
};

/**
 * The meeting of the file with its minutes published. What must be right before is `minutesFindings` of shared/checking.
 * @param at the instant of the change
 * @returns `earlier-minutes-open` where numbers would not run on in date order
 * @param asAddedLater the officer's word that a later meeting has its numbers already, whether or not the file knows: new minutes take letters (`later-minutes-published` else, where it is known)
 */
export const withMinutesPublished = (file: MeetingSnapshot, on: IsoDate, at: string, asAddedLater = false): Result<MeetingSnapshot> => {
  const snapshot = asAddedLater && file.panel.minuteNumbering.scope !== 'meeting' ? { ...file, laterMinutesPublished: true } : file;
  const meeting = mainMeeting(snapshot);
  const out = minutesAreOut(meeting) ?? tookNoPlace(meeting);
  if (out !== null) return out;
  const open = earlierOpen(meeting, runOfMeeting(snapshot, meeting), 'Publish those first from their own meeting file, then make this meeting from that file with "orderpaper continue"; or go on with both in Orderpaper.');
  if (open !== null) return failed({ ...open, what: `${open.what} Nothing was published.` });
  if (!asAddedLater && areAddedLater(minutesOf(snapshot, meeting.id), snapshot.laterMinutesPublished !== true)) {
    const numbers = [...labelsOfMeeting(snapshot, meeting).values()];
    const { what, ...problem } = laterNumbersProblem(null, numbers.map(({ label }) => label), areFreeNumbers(numbers, snapshot.lastMinuteNumber), 'add --as-added-later.');
    return failed({ ...problem, what: `${what} Nothing was published.` });
  }
  const fixed = new Map(numberedMinutes(snapshot, meeting).map((minute) => [minute.id, minute]));
  const changed = changedAt(at);
  const published: MeetingSnapshot = {
    ...snapshot,
    meetings: snapshot.meetings.map((row) => (row.id === meeting.id ? changed({ ...row, minutesState: 'published' as const, minutesPublishedOn: on }) : row)),
    minutes: snapshot.minutes.map((row) => { const now = fixed.get(row.id); return now === undefined || now === row ? row : changed(now); }),
  };
  if (snapshot.followUps === undefined || meeting.date === null) return ok(published);
  const settled = settledAfter(published, meeting.id, meeting.date);
  return ok({ ...published, followUps: settled.map((row, index) => (row === snapshot.followUps?.[index] ? row : changed(row))) });
};

/** The meeting of the file with its minutes in draft again: numbers stay, and what they settled is on their agenda again. @param at the instant of the change */
export const withMinutesTakenBack = (snapshot: MeetingSnapshot, at: string): MeetingSnapshot => {
  const changed = changedAt(at);
  const back = { ...snapshot, meetings: snapshot.meetings.map((row) => (row.id === snapshot.meetingId ? changed({ ...row, minutesState: 'draft' as const, minutesPublishedOn: null }) : row)) };
  if (snapshot.followUps === undefined) return back;
  const open = unsettledAgain(snapshot.followUps, snapshot.meetingId, mainMeeting(snapshot).date);
  return { ...back, followUps: open.map((row, index) => (row === snapshot.followUps?.[index] ? row : changed(row))) };
};
