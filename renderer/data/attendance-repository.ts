// Who was at a meeting, one row a person (DOMAIN M1). Everybody starts as not recorded.
import { newRecord } from '../../shared/model/ids.ts';
import type { Attendance, Meeting } from '../../shared/model/meeting.ts';
import { orderBetween } from '../../shared/model/order.ts';
import type { Id } from '../../shared/model/record.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { chairsOf, hasJointChairs } from '../../shared/rules/joint-chairs.ts';
import { reorder } from '../../shared/rules/reorder.ts';
import { chairTaken } from '../../shared/rules/room-problems.ts';
import { act } from './act.ts';
import type { Work } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { liveRowsBy, orderedRowsBy } from './live-rows.ts';
import { openMinutes } from './locks.ts';
import type { Edit } from './panels-repository.ts';
import type { SaveResult } from './save-result.ts';
import { changeRecord, createRecord, deleteRecord, findRecord } from './write-record.ts';
import type { FieldsOf } from './write-record.ts';

/** A meeting's attendance in printed order. */
export const listAttendance = (db: OrderpaperDatabase, meetingId: Id): Promise<Attendance[]> =>
  orderedRowsBy(db.attendance, 'meetingId', meetingId);

export type AttendanceFields = Omit<FieldsOf<'attendance'>, 'meetingId' | 'order' | 'sample'>;

export type NewAttendance = Pick<Attendance, 'meetingId' | 'name' | 'capacity'> & { readonly fields?: AttendanceFields };

/** A new row at the end of the list, inside an act that is already open and whose minutes may be written. */
export const addToAttendance = async (work: Work, context: DataContext, meeting: Meeting, input: NewAttendance): Promise<Attendance> => {
  const last = (await listAttendance(work.db, input.meetingId)).at(-1);
  const row: Attendance = {
    ...newRecord(context.newId, context.now),
    personId: null, councillor: false, presence: 'present', presiding: false, mode: 'in-the-room', post: null,
    substituteFor: null, forMinute: null, displayRule: 'not-named',
    ...input.fields,
    meetingId: input.meetingId, name: input.name, capacity: input.capacity,
    order: orderBetween(last?.order ?? null, null), sample: meeting.sample,
  };
  await createRecord(work, 'attendance', row);
  return row;
};

/** Nobody but that one presides, unless the panel has joint Chairs: then one more. @param id null: whose row is not made yet @returns null; `chair-taken` where two joint Chairs preside */
const leaveChairTo = async (work: Work, { id: meetingId, panelId, date }: Meeting, id: Id | null): Promise<Result<null>> => {
  const others = (await listAttendance(work.db, meetingId)).filter((row) => row.presiding && row.id !== id);
  const panel = await work.db.panels.get(panelId);
  if (panel !== undefined && hasJointChairs(panel, await liveRowsBy(work.db.memberships, 'panelId', panelId), date)) return others.length < chairsOf({ jointChairs: true }) ? ok(null) : failed(chairTaken(others));
  for (const row of others) await changeRecord(work, 'attendance', { id: row.id, rev: null }, { presiding: false });
  return ok(null);
};

/** Adds a person (an officer, a guest, a substitute) at the end of the list, present unless the fields say otherwise. */
export const addAttendance = (context: DataContext, input: NewAttendance): Promise<Result<Attendance>> =>
  act(context, { label: 'Add a person to the attendance', undoIn: input.meetingId }, async (work): Promise<Result<Attendance>> => {
    const meeting = await openMinutes(work, input.meetingId);
    if (!meeting.ok) return meeting;
    const isFree = input.fields?.presiding === true ? await leaveChairTo(work, meeting.value, null) : ok(null);
    if (!isFree.ok) return isFree;
    return ok(await addToAttendance(work, context, meeting.value, input));
  });

/** Records presence, mode, who presides and so on. Making one person preside ends it for the others, unless the panel has joint Chairs; who isn't present doesn't preside. */
export const updateAttendance = (context: DataContext, edit: Edit<AttendanceFields> & { readonly meetingId: Id }): Promise<SaveResult<Attendance>> =>
  act(context, { label: 'Record attendance', undoIn: edit.meetingId }, async (work): Promise<SaveResult<Attendance>> => {
    const open = await openMinutes(work, edit.meetingId);
    if (!open.ok) return open;
    const isFree = edit.patch.presiding === true ? await leaveChairTo(work, open.value, edit.id) : ok(null);
    if (!isFree.ok) return isFree;
    const absent = edit.patch.presence !== undefined && edit.patch.presence !== 'present';
    return changeRecord(work, 'attendance', edit, absent ? { ...edit.patch, presiding: false } : edit.patch);
  });

/** Changes whether a person attends remotely, by what is stored then, not by what the screen still shows; whoever attends remotely is there. */
export const changeMode = (context: DataContext, of: { readonly meetingId: Id; readonly id: Id }): Promise<Result<Attendance>> =>
  act(context, { label: 'Record attendance', undoIn: of.meetingId }, async (work): Promise<Result<Attendance>> => {
    const open = await openMinutes(work, of.meetingId);
    if (!open.ok) return open;
    const row = await findRecord(work, 'attendance', of.id);
    if (!row.ok) return row;
    const isThere = row.value.presence === 'not-recorded' && row.value.mode === 'in-the-room';
    return changeRecord(work, 'attendance', { id: of.id, rev: null }, { mode: row.value.mode === 'remote' ? 'in-the-room' : 'remote', ...(isThere ? { presence: 'present' as const } : {}) });
  });

/** Moves a person to a place (0 is the first) in the meeting's attendance, which is the printed order. */
export const moveAttendance = (context: DataContext, move: { readonly meetingId: Id; readonly id: Id; readonly index: number }): Promise<Result<null>> =>
  act(context, { label: 'Move a person in the attendance', undoIn: move.meetingId }, async (work): Promise<Result<null>> => {
    const open = await openMinutes(work, move.meetingId);
    if (!open.ok) return open;
    for (const [id, order] of reorder(await listAttendance(work.db, move.meetingId), [move.id], move.index)) {
      const changed = await changeRecord(work, 'attendance', { id, rev: null }, { order });
      if (!changed.ok) return changed;
    }
    return ok(null);
  });

/** Takes a person off the list. */
export const deleteAttendance = (context: DataContext, target: { readonly meetingId: Id; readonly id: Id }): Promise<Result<null>> =>
  act(context, { label: 'Take a person off the attendance', settles: true, undoIn: target.meetingId }, async (work): Promise<Result<null>> => {
    const open = await openMinutes(work, target.meetingId);
    if (!open.ok) return open;
    await deleteRecord(work, 'attendance', target.id);
    return ok(null);
  });
