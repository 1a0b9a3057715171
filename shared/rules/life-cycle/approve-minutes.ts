// Minutes are approved "as a correct record" at the next suitable meeting, with the corrections agreed there (LGA 1972 Sch 12 para 41; DOMAIN M3).
import { newRecord } from '../../model/ids.ts';
import { correctionsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Meeting, Minute } from '../../model/meeting.ts';
import { ordersBetween } from '../../model/order.ts';
import type { Correction } from '../../model/proceedings.ts';
import type { IsoDate } from '../../model/record.ts';
import { failed, ok, type Problem, type Result } from '../../model/result.ts';
import { printedShortDate } from '../../phrases/dates.ts';
import { canCorrect, correctedText } from './corrected-text.ts';
import type { AgreedCorrection } from './approval-text.ts';
import type { Makers } from './makers.ts';
import { minuteThatApproves, withApprovalWritten } from './write-approval.ts';

const day = (date: IsoDate | null): string => (date === null ? 'that meeting' : printedShortDate(date, 'accessible'));

/** Why these minutes can't be approved at that meeting; null: they can. */
export const whatStopsApproval = (minutes: Meeting, at: Meeting): Result<never> | null => {
  if (minutes.minutesState === 'approved') return failed({ code: 'minutes-approved', what: `The minutes of ${day(minutes.date)} were approved already.`, remedy: 'Record a correction in the minutes of this meeting.' });
  if (minutes.minutesState !== 'published') return failed({ code: 'not-published', what: `The minutes of ${day(minutes.date)} are not published, so nobody has seen what would be approved.`, remedy: 'Publish them first, then approve them.' });
  if (at.kind === 'extraordinary') return failed({ code: 'extraordinary', what: 'An extraordinary meeting approves no minutes (SI 1993/202, Schedule 2).', remedy: 'Have them approved at the next ordinary meeting.' });
  if (minutes.date !== null && at.date !== null && at.date <= minutes.date) return failed({ code: 'not-later', what: `The minutes of ${day(minutes.date)} can only be approved at a later meeting.`, remedy: 'Open the meeting at which they were approved.' });
  return null;
};

type Found = { readonly minute: Minute; readonly agreed: AgreedCorrection };

/** Minutes of that day in the file, those that can be approved first. */
export const minutesToApprove = (meetings: readonly Meeting[], at: Meeting, date: IsoDate): Meeting | undefined => {
  const ofThatDay = meetings.filter((meeting) => meeting.id !== at.id && meeting.panelId === at.panelId && meeting.deletedAt === null && meeting.date === date);
  return ofThatDay.find(({ minutesState }) => minutesState === 'published') ?? ofThatDay[0];
};

const minuteNumbered = (minutes: readonly Minute[], agreed: AgreedCorrection): Result<Found> => {
  const minute = minutes.find(({ number, printedLabel }) => (printedLabel ?? String(number ?? '')) === agreed.number);
  if (minute === undefined) return failed({ code: 'no-such-minute', what: `There is no Minute No. ${agreed.number} in those minutes.`, remedy: 'Give the number as it is printed.' });
  return canCorrect(minute.text, agreed) ? ok({ minute, agreed }) : failed({
    code: 'not-in-minute', what: `“${agreed.was}” does not stand in one place of Minute No. ${agreed.number}.`, remedy: 'Give some words more, as they are printed in one paragraph.',
  });
};

/** Each correction with its minute; the words of a later one are looked for in the text that the ones before it leave. */
const correctionsFound = (minutes: readonly Minute[], corrections: readonly AgreedCorrection[]): Result<readonly Found[]> => {
  let left = minutes.filter(({ kind }) => kind === 'minute');
  const found: Found[] = [];
  for (const agreed of corrections) {
    const one = minuteNumbered(left, agreed);
    if (!one.ok) return one;
    found.push(one.value);
    left = left.map((minute) => (minute.id === one.value.minute.id ? { ...minute, text: correctedText(minute.text, agreed) } : minute));
  }
  return ok(found);
};

/** What is wrong with the first correction that can't be made; null: all can. */
export const whatStopsCorrections = (minutes: readonly Minute[], corrections: readonly AgreedCorrection[]): Problem | null => {
  const found = correctionsFound(minutes, corrections);
  return found.ok ? null : found.problem;
};

/**
 * Approves earlier minutes of the file at its own meeting. The published text stays as it is; the corrections are records of their own, and the minute that
 * approves lists them; where its minutes are not started yet, `withApprovalsWritten` does when they are.
 */
export const withMinutesApproved = (snapshot: MeetingSnapshot, date: IsoDate, corrections: readonly AgreedCorrection[], makers: Makers): Result<MeetingSnapshot> => {
  const at = mainMeeting(snapshot);
  const approved = minutesToApprove(snapshot.meetings, at, date);
  if (approved === undefined) return failed({ code: 'no-such-minutes', what: `The file has no minutes of ${day(date)}.`, remedy: 'Choose the date of earlier minutes that it holds ("orderpaper info" tells).' });
  const stopped = whatStopsApproval(approved, at);
  if (stopped !== null) return stopped;
  if (at.minutesState === 'published' || at.minutesState === 'approved') return failed({ code: 'minutes-published', what: 'The minutes of the meeting that approves are published.', remedy: 'Take them back to draft first, with the reason.' });
  const checked = correctionsFound(minutesOf(snapshot, approved.id), corrections);
  if (!checked.ok) return checked;
  const found = checked.value;
  const last = correctionsOf(snapshot, approved.id).at(-1)?.order ?? null;
  const orders = ordersBetween(last, null, found.length);
  const rows = found.map(({ minute, agreed }, index): Correction => ({
    ...newRecord(makers.newId, makers.now), meetingId: approved.id, order: orders[index] ?? 'a0', minuteId: minute.id, was: agreed.was, becomes: agreed.becomes, sample: approved.sample,
  }));
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
