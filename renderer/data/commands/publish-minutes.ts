// Publishes minutes: their numbers are fixed for ever, and nobody's attendance may be open (DOMAIN M1, N1, N2).
import { minutesFindings } from '../../../shared/checking/ready-to-publish.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import type { Meeting, Minute } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { tookNoPlace } from '../../../shared/rules/life-cycle/took-no-place.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import { listAttendance } from '../attendance-repository.ts';
import type { DataContext } from '../data-context.ts';
import { openMinutes } from '../locks.ts';
import { numbersAroundMeeting } from '../minute-number-run.ts';
import { labelsWhenPublished, minutesOutOfOrder } from '../minutes-out-of-order.ts';
import { listItems } from '../items-repository.ts';
import { listSittings } from '../proceedings-repository.ts';
import { listMinutes } from '../minutes-repository.ts';
import { getPanel } from '../panels-repository.ts';
import { changeRecord, findRecord } from '../write-record.ts';
import { listForApproval } from './list-for-approval.ts';
import { settleFollowUps, unsettleFollowUps } from './settle-follow-ups.ts';
import { storeProposals } from './store-proposals.ts';
import { forgetUndo, freezePublication, whatIsUnseen, whatStops, withdrawPublication } from './publication.ts';
import type { Publishing } from './publication.ts';

/** Gives each minute that has none its number; a published number never changes. */
const fixNumbers = async (work: Work, meeting: Meeting, minutes: readonly Minute[]): Promise<Result<null>> => {
  const labels = await labelsWhenPublished(work.db, meeting, minutes, await numbersAroundMeeting(work.db, meeting));
  for (const minute of minutes.filter((each) => each.number === null)) {
    const { number, label } = labels.get(minute.id) ?? { number: 0, label: '' };
    const changed = await changeRecord(work, 'minutes', { id: minute.id, rev: null }, { number, printedLabel: label === String(number) ? null : label });
    if (!changed.ok) return changed;
  }
  return ok(null);
};

export type PublishingMinutes = Publishing & {
  /** The officer agreed that these are numbered as minutes added later, with the numbers that they were shown. */
  readonly asAddedLater?: boolean;
};

/**
 * Publishes the minutes as they stand: numbers are fixed, nothing can be changed from then on but by taking them back.
 * @returns the meeting; or what is missing: `no-date`, `no-minutes`, `attendance-not-recorded`, `earlier-minutes-open`,
 * `later-minutes-published`, `minutes-published`, `minutes-approved`, `not-looked-at`, `called-off`
 */
export const publishMinutes = (context: DataContext, input: PublishingMinutes): Promise<Result<Meeting>> =>
  act(context, { label: 'Publish the minutes', settles: 'or-refuses', undoIn: null }, async (work): Promise<Result<Meeting>> => {
    const open = await openMinutes(work, input.meetingId);
    if (!open.ok) return open;
    const noPlace = tookNoPlace(open.value);
    if (noPlace !== null) return noPlace;
    const all = await listMinutes(work.db, input.meetingId);
    const phrases = (await getPanel(work.db, open.value.panelId))?.minutePhrases ?? [];
    const stopped = whatStops(minutesFindings(open.value, all, await listAttendance(work.db, input.meetingId), input.on, phrases, await listItems(work.db, input.meetingId), await listSittings(work.db, input.meetingId)));
    if (stopped !== null) return stopped;
    const unseen = await whatIsUnseen(work, { ...input, part: 'minutes' });
    if (!unseen.ok) return unseen;
    const minutes = all.filter((minute) => minute.kind === 'minute');
    const order = await minutesOutOfOrder(work.db, open.value, minutes);
    const misordered = order.open ?? (input.asAddedLater === true ? null : order.addedLater?.problem ?? null);
    if (misordered !== null) return failed({ ...misordered, what: `${misordered.what} Nothing was published.` });
    const numbered = await fixNumbers(work, open.value, minutes);
    if (!numbered.ok) return numbered;
    const meeting = await changeRecord(work, 'meetings', { id: input.meetingId, rev: null }, { minutesState: 'published', minutesPublishedOn: input.on });
    if (!meeting.ok) return meeting;
    await listForApproval(work, meeting.value);
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
  act(context, { label: 'Take the minutes back to draft', settles: true, undoIn: null, reason: input.reason }, async (work): Promise<Result<Meeting>> => {
    const open = await openMinutes(work, input.meetingId);
    if (open.ok) return failed({ code: 'not-published', what: 'These minutes are not published.', remedy: 'They can be changed as they are.' });
    if (open.problem.code !== 'minutes-published') return open;
    const withdrawn = await withdrawPublication(work, { meetingId: input.meetingId, kind: 'minutes', reason: input.reason });
    if (!withdrawn.ok) return withdrawn;
    const meeting = await findRecord(work, 'meetings', input.meetingId);
    if (!meeting.ok) return meeting;
    const unsettled = await unsettleFollowUps(work, meeting.value);
    if (!unsettled.ok) return unsettled;
    return changeRecord(work, 'meetings', { id: input.meetingId, rev: null }, { minutesState: 'draft', minutesPublishedOn: null });
  });
