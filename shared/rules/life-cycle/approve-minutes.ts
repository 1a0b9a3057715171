// Minutes are approved "as a correct record" at the next suitable meeting, with the corrections agreed there (LGA 1972 Sch 12 para 41; DOMAIN M3).
import { newRecord } from '../../model/ids.ts';
import { attendanceOf, correctionsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Attendance, Meeting, Minute } from '../../model/meeting.ts';
import { ordersBetween } from '../../model/order.ts';
import type { Correction } from '../../model/proceedings.ts';
import type { Id, IsoDate } from '../../model/record.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { printedShortDate } from '../../phrases/dates.ts';
import { publicVersions, summaryText, type PublicVersion } from '../public-version.ts';
import { attendanceInWords, attendanceProblem, correctedAttendance, type AttendanceCorrection } from './corrected-attendance.ts';
import { isOfPublicVersion } from './corrected-public.ts';
import { canCorrect, canCorrectTitle, correctedMinute } from './corrected-text.ts';
import type { AgreedCorrection, MinuteCorrection } from './approval-text.ts';
import type { Makers } from './makers.ts';
import { tookNoPlace } from './took-no-place.ts';
import { minuteThatApproves, withApprovalWritten } from './write-approval.ts';

const day = (date: IsoDate | null): string => (date === null ? 'that meeting' : printedShortDate(date, 'accessible'));

/**
 * Why these minutes can't be approved at that meeting; null: they can.
 * @param today the day in London, where a meeting to come is to be refused (`not-held`); null: its day doesn't matter
 */
export const whatStopsApproval = (minutes: Meeting, at: Meeting, today: IsoDate | null = null): Result<never> | null => {
  const noPlace = tookNoPlace(at);
  if (noPlace !== null) return noPlace;
  if (minutes.minutesState === 'approved') return failed({ code: 'minutes-approved', what: `The minutes of ${day(minutes.date)} were approved already.`, remedy: 'Record a correction in the minutes of this meeting.' });
  if (minutes.minutesState !== 'published') return failed({ code: 'not-published', what: `The minutes of ${day(minutes.date)} are not published, so nobody has seen what would be approved.`, remedy: 'Publish them first, then approve them.' });
  if (at.kind === 'extraordinary') return failed({ code: 'extraordinary', what: 'An extraordinary meeting approves no minutes (SI 1993/202, Schedule 2).', remedy: 'Have them approved at the next ordinary meeting.' });
  if (minutes.date !== null && at.date !== null && at.date <= minutes.date) return failed({ code: 'not-later', what: `The minutes of ${day(minutes.date)} can only be approved at a later meeting.`, remedy: 'Open the meeting at which they were approved.' });
  if (today !== null && at.date !== null && at.date > today) {
    return failed({ code: 'not-held', what: `This meeting is on ${day(at.date)}, so the minutes of ${day(minutes.date)} can’t be approved at it yet.`, remedy: 'Record the approval once it was given there; after that nothing leads back.' });
  }
  return null;
};

type Found = Pick<Correction, 'minuteId' | 'of' | 'was' | 'becomes' | 'attendance'>;

/** Minutes of that day in the file, those that can be approved first. */
export const minutesToApprove = (meetings: readonly Meeting[], at: Meeting, date: IsoDate): Meeting | undefined => {
  const ofThatDay = meetings.filter((meeting) => meeting.id !== at.id && meeting.panelId === at.panelId && meeting.deletedAt === null && meeting.date === date);
  return ofThatDay.find(({ minutesState }) => minutesState === 'published') ?? ofThatDay[0];
};

/** @param version what the public has of it; undefined: the minute is open */
const inPublicVersion = (minute: Minute, version: PublicVersion | undefined, { of, number, was, becomes }: MinuteCorrection): Result<Found> => {
  if (version === undefined) return failed({ code: 'not-restricted', what: `Minute No. ${number} is open to the public, so that it has no public title or summary of its own.`, remedy: 'Correct its title or its text.' });
  if (of === 'public-title') {
    return canCorrectTitle(version.title, { was, becomes }) ? ok({ minuteId: minute.id, of, was: version.title, becomes: version.title.replace(was, () => becomes) }) : failed({
      code: 'not-in-public-title', what: `“${was}” does not stand in one place of the public title of Minute No. ${number}, “${version.title}”.`, remedy: 'Give the words as they are printed for the public.',
    });
  }
  return canCorrect(summaryText(version.summary), { was, becomes }) ? ok({ minuteId: minute.id, of: 'public-summary', was, becomes }) : failed({
    code: 'not-in-public-summary', what: `“${was}” does not stand in one place of the public summary of Minute No. ${number}.`,
    remedy: version.summary === null || version.summary.trim() === '' ? 'It has none yet: give no words as printed, and those that the public should read.' : 'Give some words more, as they are printed for the public in one paragraph.',
  });
};

const inMinute = (snapshot: MeetingSnapshot, meetingId: Id, minutes: readonly Minute[], correction: MinuteCorrection): Result<Found> => {
  const { of, number, was, becomes } = correction;
  const minute = minutes.find((each) => (each.printedLabel ?? String(each.number ?? '')) === number);
  if (minute === undefined) return failed({ code: 'no-such-minute', what: `There is no Minute No. ${number} in those minutes.`, remedy: 'Give the number as it is printed.' });
  if (isOfPublicVersion({ of })) return inPublicVersion(minute, publicVersions({ items: snapshot.items, minutes: [...minutes] }, meetingId).get(minute.id), correction);
  if (of === 'title') {
    return canCorrectTitle(minute.title, { was, becomes }) ? ok({ minuteId: minute.id, of, was, becomes }) : failed({
      code: 'not-in-title', what: `“${was}” does not stand in one place of the title of Minute No. ${number}, “${minute.title}”.`, remedy: 'Give the words of the title as they are printed.',
    });
  }
  return canCorrect(minute.text, { was, becomes }) ? ok({ minuteId: minute.id, was, becomes }) : failed({
    code: 'not-in-minute', what: `“${was}” does not stand in one place of Minute No. ${number}.`, remedy: 'Give some words more, as they are printed in one paragraph.',
  });
};

const inAttendance = (snapshot: MeetingSnapshot, rows: readonly Attendance[], agreed: AttendanceCorrection): Result<Found> => {
  const row = rows.find(({ id }) => id === agreed.attendanceId);
  return attendanceProblem(snapshot, rows, agreed) ?? ok({
    minuteId: null, of: 'attendance', was: row === undefined ? '' : attendanceInWords(row), becomes: attendanceInWords(agreed.to), attendance: { ...agreed.to, attendanceId: agreed.attendanceId },
  });
};

/** Each correction with what it is about; the words of a later one are looked for in what the ones before it leave. */
const correctionsFound = (snapshot: MeetingSnapshot, approved: Meeting, corrections: readonly AgreedCorrection[], makers: Makers): Result<readonly Correction[]> => {
  const orders = ordersBetween(correctionsOf(snapshot, approved.id).at(-1)?.order ?? null, null, corrections.length);
  let left: readonly Minute[] = minutesOf(snapshot, approved.id).filter(({ kind }) => kind === 'minute');
  let rows: readonly Attendance[] = attendanceOf(snapshot, approved.id);
  const found: Correction[] = [];
  for (const [index, agreed] of corrections.entries()) {
    const one = agreed.of === 'attendance' ? inAttendance(snapshot, rows, agreed) : inMinute(snapshot, approved.id, left, agreed);
    if (!one.ok) return one;
    const correction: Correction = { ...newRecord(makers.newId, makers.now), meetingId: approved.id, order: orders[index] ?? 'a0', ...one.value, sample: approved.sample };
    found.push(correction);
    left = left.map((minute) => (minute.id === correction.minuteId ? correctedMinute(minute, correction) : minute));
    rows = correctedAttendance(rows, correction, snapshot);
  }
  return ok(found);
};

/**
 * Approves earlier minutes of the file at its own meeting. The published text, titles and attendance stay as they are; the corrections are records of their own, and the minute that
 * approves lists them; where its minutes are not started yet, `withApprovalsWritten` does when they are.
 * @param today of `whatStopsApproval`
 */
export const withMinutesApproved = (snapshot: MeetingSnapshot, date: IsoDate, corrections: readonly AgreedCorrection[], makers: Makers, today: IsoDate | null = null): Result<MeetingSnapshot> => {
  const at = mainMeeting(snapshot);
  const approved = minutesToApprove(snapshot.meetings, at, date);
  if (approved === undefined) return failed({ code: 'no-such-minutes', what: `The file has no minutes of ${day(date)}.`, remedy: 'Choose the date of earlier minutes that it holds ("orderpaper info" tells).' });
  const stopped = whatStopsApproval(approved, at, today);
  if (stopped !== null) return stopped;
  if (at.minutesState === 'published' || at.minutesState === 'approved') return failed({ code: 'minutes-published', what: 'The minutes of the meeting that approves are published.', remedy: 'Take them back to draft first, with the reason.' });
  const found = correctionsFound(snapshot, approved, corrections, makers);
  if (!found.ok) return found;
  const rows = found.value;
  const approving = minuteThatApproves(snapshot, at, date);
  const now = new Date(makers.now()).toISOString();
  const approval = { on: at.date ?? date, meetingId: at.id, minuteId: approving?.id ?? null };
  const after: MeetingSnapshot = {
    ...snapshot,
    meetings: snapshot.meetings.map((row) => (row.id === approved.id ? { ...row, minutesState: 'approved', approval, rev: row.rev + 1, updatedAt: now } : row)),
    ...(rows.length === 0 ? {} : { corrections: [...(snapshot.corrections ?? []), ...rows] }),
  };
  return ok(approving === undefined ? after : withApprovalWritten(after, approving, approved, makers));
};
