// Somebody arrives who is not on the attendance: they come onto it, and they arrive; one act, one step to take back (DOMAIN M1).
import { newRecord } from '../../../shared/model/ids.ts';
import type { Attendance } from '../../../shared/model/meeting.ts';
import { orderBetween } from '../../../shared/model/order.ts';
import type { Movement } from '../../../shared/model/proceedings.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import { addToAttendance, listAttendance } from '../attendance-repository.ts';
import type { DataContext } from '../data-context.ts';
import { openMinutes } from '../locks.ts';
import { listMovements } from '../proceedings-repository.ts';
import { createRecord } from '../write-record.ts';

export type Unexpected = {
  readonly meetingId: Id;
  readonly minuteId: Id | null;
  readonly time: string | null;
  readonly person: Pick<Attendance, 'personId' | 'name' | 'councillor' | 'capacity' | 'post' | 'mode' | 'displayRule'>;
};

/** @returns their row; `no-name`; `on-the-list` where somebody of that name is on the attendance already */
export const arriveUnexpected = (context: DataContext, { meetingId, minuteId, time, person }: Unexpected): Promise<Result<Attendance>> =>
  act(context, { label: 'Record who came', undoIn: meetingId }, async (work): Promise<Result<Attendance>> => {
    const meeting = await openMinutes(work, meetingId);
    if (!meeting.ok) return meeting;
    const { name, capacity, ...fields } = person;
    const called = name.trim();
    if (called === '') return failed({ code: 'no-name', what: 'Nobody is named.', remedy: 'Write the name of who arrived.' });
    if ((await listAttendance(work.db, meetingId)).some((row) => row.name.toLocaleLowerCase('en-GB') === called.toLocaleLowerCase('en-GB'))) {
      return failed({ code: 'on-the-list', what: `${called} is on the attendance already.`, remedy: 'Choose them from the list.' });
    }
    const row = await addToAttendance(work, context, meeting.value, { meetingId, name: called, capacity, fields: { ...fields, presence: 'present' } });
    const last = (await listMovements(work.db, meetingId)).at(-1);
    const movement: Movement = {
      ...newRecord(context.newId, context.now), meetingId, minuteId, time, attendanceId: row.id, what: 'arrives', reason: null, order: orderBetween(last?.order ?? null, null), sample: meeting.value.sample,
    };
    await createRecord(work, 'movements', movement);
    return ok(row);
  });
