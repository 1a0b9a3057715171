// Puts a follow-up on the next agenda: a report that was asked for as an item of its own, anything else under the minutes of the previous meeting.
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { mainMeeting } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Id, IsoDate } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { Offer } from '../../../shared/rules/follow-ups/index.ts';
import { withTakenUp } from '../../../shared/rules/follow-ups/take-up.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { liveRowsBy } from '../live-rows.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord, createRecord, findRecord } from '../write-record.ts';

/** The panel's next meeting whose agenda can still be changed; null: none is planned. */
export const nextOpenAgenda = async (db: OrderpaperDatabase, panelId: Id, today: IsoDate): Promise<Meeting | null> => {
  const meetings = (await liveRowsBy(db.meetings, 'panelId', panelId)).flatMap((meeting) => (meeting.date !== null && meeting.date >= today ? [{ meeting, date: meeting.date }] : []));
  const open = meetings.filter(({ meeting }) => meeting.agendaState !== 'published' && (meeting.calledOff ?? null) === null);
  return open.sort((a, b) => (a.date < b.date ? -1 : 1))[0]?.meeting ?? null;
};

/** Takes it up inside an act that is already open. @param as absent: where it offers itself */
const takeUp = async (work: Work, context: DataContext, meetingId: Id, followUpId: Id, as?: Offer['as']): Promise<Result<Meeting>> => {
  const found = await findRecord(work, 'followUps', followUpId);
  if (!found.ok) return found;
  const gathered = await gatherSnapshot(work.db, meetingId);
  if (!gathered.ok) return gathered;
  const before = gathered.value;
  const taken = withTakenUp({ ...before, followUps: [found.value] }, [found.value], context, as);
  if (!taken.ok) return taken;
  const [row] = taken.value.followUps ?? [];
  for (const item of taken.value.items.slice(before.items.length)) await createRecord(work, 'items', item);
  if (row !== undefined) await changeRecord(work, 'followUps', { id: row.id, rev: null }, { state: row.state, standing: row.standing });
  return ok(mainMeeting(before));
};

/** @returns the meeting on whose agenda it now stands; `no-meeting` where none is planned, or as `withTakenUp` */
export const putOnAgenda = (context: DataContext, input: { readonly followUp: FollowUp; readonly today: IsoDate }): Promise<Result<Meeting>> =>
  act(context, { label: 'Put a follow-up on the agenda', undoIn: input.followUp.panelId }, async (work): Promise<Result<Meeting>> => {
    const meeting = await nextOpenAgenda(work.db, input.followUp.panelId, input.today);
    return meeting === null
      ? failed({ code: 'no-meeting', what: 'No meeting of this panel is planned whose agenda is still open.', remedy: 'Plan the next meeting first; the follow-up stays on the board.' })
      : takeUp(work, context, meeting.id, input.followUp.id);
  });

/** Puts one on the agenda of a meeting, as the officer chose there; undone there. @returns as `withTakenUp` */
export const takeUpHere = (context: DataContext, input: { readonly meetingId: Id; readonly followUpId: Id; readonly as: Offer['as'] }): Promise<Result<Meeting>> =>
  act(context, { label: input.as === 'item' ? 'Put a follow-up on the agenda' : 'Add a follow-up to matters arising', undoIn: input.meetingId }, async (work): Promise<Result<Meeting>> =>
    takeUp(work, context, input.meetingId, input.followUpId, input.as));
