// Starts the minutes of a meeting from its agenda and its membership (DOMAIN M1, section 1 "Minutes").
import type { Item, Meeting, Minute } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { asRestricted } from '../../../shared/rules/access.ts';
import { expectedAttendance, expectedBeside, kindsWithoutMinute, minutesOfItems } from '../../../shared/rules/life-cycle/start-minutes.ts';
import { tookNoPlace } from '../../../shared/rules/life-cycle/took-no-place.ts';
import { withApprovalsWritten } from '../../../shared/rules/life-cycle/write-approval.ts';
import { act, type Work } from '../act.ts';
import { listAttendance } from '../attendance-repository.ts';
import type { DataContext } from '../data-context.ts';
import { listFollowUps } from '../follow-ups-repository.ts';
import { listItems } from '../items-repository.ts';
import { openMinutes } from '../locks.ts';
import { listMinutes } from '../minutes-repository.ts';
import { listMembers } from '../people-repository.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord, changeText, createRecord, findRecord } from '../write-record.ts';

export { kindsWithoutMinute };

export type StartOfMinutes = {
  readonly meetingId: Id;
  /** Items that become a minute; default: all but categories, urgency and apologies. */
  readonly itemIds?: readonly Id[];
};

/** What the meeting approved before its minutes were started stands in them, with its corrections. @returns the minutes as they are then */
const writeApprovals = async (context: DataContext, work: Work, at: Meeting, minutes: readonly Minute[]): Promise<Result<Minute[]>> => {
  const before = await gatherSnapshot(work.db, at.id);
  if (!before.ok) return before;
  const after = withApprovalsWritten(before.value, at, context);
  for (const { id, approval = null } of after.meetings.filter((row) => !before.value.meetings.includes(row))) {
    const changed = await changeRecord(work, 'meetings', { id, rev: null }, { approval });
    if (!changed.ok) return changed;
  }
  const texts = new Map<Id, Minute>();
  for (const { id, rev, text } of after.minutes.filter((row) => !before.value.minutes.includes(row))) {
    const written = await changeText(work, 'minutes', { id, rev: rev - 1, text });
    if (!written.ok) return written;
    texts.set(id, written.value);
  }
  return ok(minutes.map((minute) => texts.get(minute.id) ?? minute));
};

/**
 * Makes a minute for each item, in agenda order, with the item's title and the access that is effective for it, and an attendance row for each member in force
 * on the day, not recorded yet, the Chair presiding. Approval of the last minutes and exclusion start with their resolution.
 * @returns the new minutes; `minutes-started` when the meeting has some; `called-off`
 */
export const startMinutes = (context: DataContext, input: StartOfMinutes): Promise<Result<Minute[]>> =>
  act(context, { label: 'Start the minutes', undoIn: input.meetingId }, async (work): Promise<Result<Minute[]>> => {
    const meeting = await openMinutes(work, input.meetingId);
    if (!meeting.ok) return meeting;
    const noPlace = tookNoPlace(meeting.value);
    if (noPlace !== null) return noPlace;
    const panel = await findRecord(work, 'panels', meeting.value.panelId);
    if (!panel.ok) return panel;
    if ((await listMinutes(work.db, input.meetingId)).length > 0) {
      return failed({ code: 'minutes-started', what: 'The minutes of this meeting are started already.', remedy: 'Go on writing them, or add a minute.' });
    }
    const wanted = (item: Item): boolean => input.itemIds?.includes(item.id) ?? !kindsWithoutMinute.includes(item.kind);
    const items = asRestricted(await listItems(work.db, input.meetingId)).filter(wanted);
    const minutes = minutesOfItems(items, meeting.value, panel.value.houseStyle, context, await listFollowUps(work.db, panel.value.id));
    for (const minute of minutes) await createRecord(work, 'minutes', minute);
    // Members who told the officer before have a row already.
    const members = await listMembers(work.db, panel.value.id);
    const here = await listAttendance(work.db, input.meetingId);
    const isFirst = here.length === 0 || meeting.value.minutesState === 'none';
    const { make, place } = expectedBeside(isFirst ? expectedAttendance(meeting.value, members, context, panel.value.jointChairs) : [], here);
    for (const row of make) await createRecord(work, 'attendance', row);
    for (const { id, ...patch } of place) {
      const placed = await changeRecord(work, 'attendance', { id, rev: null }, patch);
      if (!placed.ok) return placed;
    }
    const started = await changeRecord(work, 'meetings', { id: input.meetingId, rev: null }, { minutesState: 'draft' });
    if (!started.ok) return started;
    return await writeApprovals(context, work, started.value, minutes);
  });
