// Publishes minutes: their numbers are fixed for ever, and nobody's attendance may be open (DOMAIN M1, N1, N2).
import { minutesFindings } from '../../../shared/checking/ready-to-publish.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import type { Meeting, Minute } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Problem, Result } from '../../../shared/model/result.ts';
import { printedShortDate } from '../../../shared/phrases/dates.ts';
import { minuteLabels } from '../../../shared/rules/minute-numbers.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import { listAttendance } from '../attendance-repository.ts';
import type { DataContext } from '../data-context.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { openMinutes } from '../locks.ts';
import { hasFixedNumbers, lastMinuteNumberBefore, meetingsOfRun, numbersRunOn } from '../minute-number-run.ts';
import { listMinutes } from '../minutes-repository.ts';
import { listMunicipalYears } from '../panels-repository.ts';
import { changeRecord, findRecord } from '../write-record.ts';
import { settleFollowUps, unsettleFollowUps } from './settle-follow-ups.ts';
import { storeProposals } from './store-proposals.ts';
import { forgetUndo, freezePublication, whatIsUnseen, whatStops, withdrawPublication } from './publication.ts';
import type { Publishing } from './publication.ts';

/** Held, as far as the papers say, with minutes that are not published; one that was called off has none to wait for. */
const isOpen = (meeting: Meeting): boolean => meeting.minutesState === 'draft' || (meeting.minutesState === 'none' && meeting.agendaState === 'published' && (meeting.calledOff ?? null) === null);

/** Meetings take numbers in date order: an earlier one that is open, or a later one that has its numbers, stops it. */
const outOfOrder = (meeting: Meeting, minutes: readonly Minute[], run: readonly Meeting[]): Problem | null => {
  const date = meeting.date ?? '';
  const isFirst = minutes.every((minute) => minute.kind !== 'minute' || minute.number === null);
  const dated = run.flatMap((other) => (other.id === meeting.id || other.date === null ? [] : [{ other, day: other.date }]));
  const earlier = dated.find(({ other, day }) => day < date && isOpen(other));
  if (earlier !== undefined) {
    return {
      code: 'earlier-minutes-open',
      what: `The minutes of ${printedShortDate(earlier.day, 'accessible')} are not published, and minute numbers run on from them.`,
      remedy: 'Publish or import those first, or delete that meeting if it was not held.',
    };
  }
  const later = isFirst ? dated.find(({ other, day }) => day > date && hasFixedNumbers(other)) : undefined;
  return later === undefined ? null : {
    code: 'later-minutes-published',
    what: `The minutes of ${printedShortDate(later.day, 'accessible')} are published already, so the numbers these would take are gone.`,
    remedy: 'Take those back to draft first, with the reason, then publish these and those again.',
  };
};

/** Why a meeting's minutes can't be published before (or after) those of another meeting; null when nothing stands in the way. */
export const minutesOutOfOrder = async (db: OrderpaperDatabase, meeting: Meeting, minutes: readonly Minute[]): Promise<Problem | null> =>
  outOfOrder(meeting, minutes, await meetingsOfRun(db, meeting));

/** Gives each minute that has none its number; a published number never changes. */
const fixNumbers = async (work: Work, meeting: Meeting, minutes: readonly Minute[], run: readonly Meeting[]): Promise<Result<null>> => {
  const panel = await findRecord(work, 'panels', meeting.panelId);
  if (!panel.ok) return panel;
  const labels = minuteLabels(minutes, {
    format: panel.value.minuteNumbering.format,
    date: meeting.date,
    years: await listMunicipalYears(work.db, meeting.panelId),
    lastUsed: await lastMinuteNumberBefore(work.db, meeting),
    runsOn: await numbersRunOn(work.db, meeting, run),
  });
  for (const minute of minutes.filter((each) => each.number === null)) {
    const { number, label } = labels.get(minute.id) ?? { number: 0, label: '' };
    const changed = await changeRecord(work, 'minutes', { id: minute.id, rev: null }, { number, printedLabel: label === String(number) ? null : label });
    if (!changed.ok) return changed;
  }
  return ok(null);
};

/**
 * Publishes the minutes as they stand: numbers are fixed, nothing can be changed from then on but by taking them back.
 * @returns the meeting; or what is missing: `no-date`, `no-minutes`, `attendance-not-recorded`, `earlier-minutes-open`,
 * `later-minutes-published`, `minutes-published`, `minutes-approved`, `not-looked-at`
 */
export const publishMinutes = (context: DataContext, input: Publishing): Promise<Result<Meeting>> =>
  act(context, { label: 'Publish the minutes', undoIn: null }, async (work): Promise<Result<Meeting>> => {
    const open = await openMinutes(work, input.meetingId);
    if (!open.ok) return open;
    const all = await listMinutes(work.db, input.meetingId);
    const stopped = whatStops(minutesFindings(open.value, all, await listAttendance(work.db, input.meetingId), input.on));
    if (stopped !== null) return stopped;
    const unseen = await whatIsUnseen(work, { ...input, part: 'minutes' });
    if (!unseen.ok) return unseen;
    const minutes = all.filter((minute) => minute.kind === 'minute');
    const run = await meetingsOfRun(work.db, open.value);
    const misordered = outOfOrder(open.value, minutes, run);
    if (misordered !== null) return failed({ ...misordered, what: `${misordered.what} Nothing was published.` });
    const numbered = await fixNumbers(work, open.value, minutes, run);
    if (!numbered.ok) return numbered;
    const meeting = await changeRecord(work, 'meetings', { id: input.meetingId, rev: null }, { minutesState: 'published', minutesPublishedOn: input.on });
    if (!meeting.ok) return meeting;
    const settled = open.value.date === null ? ok(null) : await settleFollowUps(work, input.meetingId, open.value.date);
    if (!settled.ok) return settled;
    const proposed = await storeProposals(work, context, input.meetingId);
    if (!proposed.ok) return proposed;
    const frozen = await freezePublication(work, { ...newRecord(context.newId, context.now), meetingId: input.meetingId, kind: 'minutes', publishedOn: input.on });
    if (!frozen.ok) return frozen;
    await forgetUndo(work, input.meetingId);
    return ok(meeting.value);
  });

/**
 * Takes published minutes back to draft; their numbers stay, and what they settled is on their agenda again. What was published stays on record, marked as withdrawn.
 * @returns the meeting; `reason-needed`; `not-published`; approved minutes have no way back (`minutes-approved`, DOMAIN M3)
 */
export const takeBackMinutes = (context: DataContext, input: { readonly meetingId: Id; readonly reason: string }): Promise<Result<Meeting>> =>
  act(context, { label: 'Take the minutes back to draft', undoIn: null, reason: input.reason }, async (work): Promise<Result<Meeting>> => {
    const open = await openMinutes(work, input.meetingId);
    if (open.ok) return failed({ code: 'not-published', what: 'These minutes are not published.', remedy: 'They can be changed as they are.' });
    if (open.problem.code !== 'minutes-published') return open;
    const withdrawn = await withdrawPublication(work, { meetingId: input.meetingId, kind: 'minutes', reason: input.reason });
    if (!withdrawn.ok) return withdrawn;
    await unsettleFollowUps(work, input.meetingId);
    return changeRecord(work, 'meetings', { id: input.meetingId, rev: null }, { minutesState: 'draft', minutesPublishedOn: null });
  });
