// Somebody comes in a member's place: a row of their own, or the one they have, and the member's apologies where nothing was recorded (DOMAIN M1, M7).
import { newRecord } from '../../../shared/model/ids.ts';
import type { Attendance } from '../../../shared/model/meeting.ts';
import { reorder } from '../../../shared/rules/reorder.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import { listAttendance } from '../attendance-repository.ts';
import type { DataContext } from '../data-context.ts';
import { openMinutes } from '../locks.ts';
import { notFound } from '../save-result.ts';
import { changeRecord, createRecord } from '../write-record.ts';

/** Who comes: somebody on the attendance already, or a person by name. */
export type Substitute = { readonly attendanceId: Id } | { readonly personId: Id | null; readonly name: string; readonly councillor: boolean };

/** @returns `member-present` when the member is there, so that nobody stands in for them */
export const recordSubstitute = (context: DataContext, input: { readonly meetingId: Id; readonly memberId: Id; readonly who: Substitute }): Promise<Result<null>> =>
  act(context, { label: 'Record a substitute', undoIn: input.meetingId }, async (work): Promise<Result<null>> => {
    const meeting = await openMinutes(work, input.meetingId);
    if (!meeting.ok) return meeting;
    const rows = await listAttendance(work.db, input.meetingId);
    const member = rows.find(({ id }) => id === input.memberId);
    if (member === undefined) return notFound('person');
    if (member.presence === 'present') return failed({ code: 'member-present', what: `${member.name} is recorded as present.`, remedy: 'Record first that they are away.' });
    if (member.presence === 'not-recorded') await changeRecord(work, 'attendance', { id: member.id, rev: null }, { presence: 'apologies', presiding: false });
    const asSubstitute = { capacity: 'substitute', presence: 'present', substituteFor: member.name } as const;
    if ('attendanceId' in input.who) {
      const changed = await changeRecord(work, 'attendance', { id: input.who.attendanceId, rev: null }, asSubstitute);
      return changed.ok ? ok(null) : changed;
    }
    const base = newRecord(context.newId, context.now);
    // Behind the members whom it prints among.
    const orders = reorder(rows, [base.id], rows.findLastIndex(({ capacity }) => capacity === 'member' || capacity === 'substitute') + 1);
    for (const [id, order] of orders) if (id !== base.id) await changeRecord(work, 'attendance', { id, rev: null }, { order });
    const row: Attendance = {
      ...base, ...asSubstitute, meetingId: input.meetingId, order: orders.get(base.id) ?? 'a0', ...input.who, presiding: false, mode: 'in-the-room', post: null, forMinute: null,
      displayRule: 'not-named', sample: meeting.value.sample,
    };
    await createRecord(work, 'attendance', row);
    return ok(null);
  });
