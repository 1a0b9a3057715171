// Records that earlier minutes were approved as a correct record at an item of this meeting, with the corrections agreed (LGA 1972 Sch 12 para 41; DOMAIN M3).
import { londonDate } from '../../../shared/model/dates.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Id, IsoDate } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { AgreedCorrection } from '../../../shared/rules/life-cycle/approval-text.ts';
import { minutesToApprove, withMinutesApproved } from '../../../shared/rules/life-cycle/approve-minutes.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openMinutes } from '../locks.ts';
import { listPublications } from '../meetings-repository.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord, changeText, createRecord, findRecord } from '../write-record.ts';
import { forgetUndo, freezePublication } from './publication.ts';

export type Approving = {
  /** The meeting that approves, and the item at which it does. */
  readonly meetingId: Id;
  readonly itemId: Id;
  readonly corrections: readonly AgreedCorrection[];
};

/**
 * Approves them for ever: the published text stays as it is, the corrections are records of their own, the minute of the item lists them, and the approved
 * text is kept as it stands.
 * @returns the approved meeting; `no-date` where the item names none; `not-published`, `extraordinary`, `not-later`, `not-held` before the day of the meeting, `minutes-approved`, `no-such-minutes`,
 * `no-such-minute`, `not-in-minute`; `minutes-published` where the minutes of the meeting that approves are out
 */
export const approveMinutes = (context: DataContext, { meetingId, itemId, corrections }: Approving): Promise<Result<Meeting>> =>
  act(context, { label: 'Approve minutes as a correct record', settles: 'or-refuses', undoIn: null }, async (work): Promise<Result<Meeting>> => {
    const at = await openMinutes(work, meetingId);
    if (!at.ok) return at;
    const item = await findRecord(work, 'items', itemId);
    if (!item.ok) return item;
    const date = item.value.refersTo?.minutesOf ?? null;
    if (date === null) return failed({ code: 'no-date', what: 'The item does not say of which meeting the minutes are.', remedy: 'Choose the date on that item.' });
    const before = await gatherSnapshot(work.db, meetingId);
    if (!before.ok) return before;
    const approved = minutesToApprove(before.value.meetings, at.value, date);
    const after = withMinutesApproved(before.value, date, corrections, context, londonDate(context.now()));
    if (!after.ok || approved === undefined) return after.ok ? failed({ code: 'no-such-minutes', what: 'Those minutes are not here.', remedy: 'Import or publish them first.' }) : after;
    const isKept = (await listPublications(work.db, approved.id)).some(({ kind, withdrawn }) => kind === 'minutes' && withdrawn === null);
    const freeze = (publishedOn: IsoDate) => freezePublication(work, { ...newRecord(context.newId, context.now), meetingId: approved.id, kind: 'minutes', publishedOn });
    // Minutes that were published elsewhere are kept as they stood, too.
    const asTheyStood = isKept ? ok(null) : await freeze(approved.minutesPublishedOn ?? date);
    if (!asTheyStood.ok) return asTheyStood;
    const { approval = null } = after.value.meetings.find(({ id }) => id === approved.id) ?? {};
    const meeting = await changeRecord(work, 'meetings', { id: approved.id, rev: null }, { minutesState: 'approved', approval });
    if (!meeting.ok) return meeting;
    const known = new Set((before.value.corrections ?? []).map(({ id }) => id));
    for (const row of after.value.corrections ?? []) if (!known.has(row.id)) await createRecord(work, 'corrections', row);
    const [was, text] = [before, after].map(({ value }) => value.minutes.find(({ id }) => id === approval?.minuteId));
    if (was !== undefined && text !== undefined) {
      const written = await changeText(work, 'minutes', { id: was.id, rev: was.rev, text: text.text });
      if (!written.ok) return written;
    }
    const frozen = await freeze(approval?.on ?? date);
    if (!frozen.ok) return frozen;
    await forgetUndo(work, approved.id);
    return ok(meeting.value);
  });
