// Somebody comes, goes, or takes or leaves the Chair, and whoever takes it then: one act, one step to take back (DOMAIN M1).
import { newRecord } from '../../../shared/model/ids.ts';
import type { Attendance } from '../../../shared/model/meeting.ts';
import { orderBetween } from '../../../shared/model/order.ts';
import type { Movement } from '../../../shared/model/proceedings.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { calledMinute, laterProblem } from '../../../shared/rules/later-movements.ts';
import { movementProblem } from '../../../shared/rules/room-problems.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openMinutes } from '../locks.ts';
import { listMinutes } from '../minutes-repository.ts';
import { listMovements } from '../proceedings-repository.ts';
import { readRoomFacts } from '../room-facts.ts';
import { changeRecord, createRecord } from '../write-record.ts';

export type MovesInRoom = {
  readonly meetingId: Id;
  readonly minuteId: Id | null;
  readonly time: string | null;
  /** In the order in which they happened. */
  readonly moves: readonly Pick<Movement, 'attendanceId' | 'what' | 'reason'>[];
  /** How who arrives takes part; absent: as their row says. */
  readonly mode?: Attendance['mode'];
};

/** @returns the movements; refused as a whole when one of them can't have been (`movementProblem`), or what is recorded of a later minute couldn't (`laterProblem`) */
export const moveInRoom = (context: DataContext, { meetingId, minuteId, time, moves, mode }: MovesInRoom): Promise<Result<readonly Movement[]>> =>
  act(context, { label: 'Record who came or went', undoIn: meetingId }, async (work): Promise<Result<readonly Movement[]>> => {
    const meeting = await openMinutes(work, meetingId);
    if (!meeting.ok) return meeting;
    const made: Movement[] = [];
    const before = await readRoomFacts(work.db, meetingId);
    for (const move of moves) {
      const facts = await readRoomFacts(work.db, meetingId);
      const problem = facts === null ? null : movementProblem({ ...move, minuteId }, facts);
      if (problem !== null) return failed(problem);
      // Who comes was not expected any more: from now on they count as present.
      if (move.what === 'arrives') await changeRecord(work, 'attendance', { id: move.attendanceId, rev: null }, { presence: 'present', ...(mode === undefined ? {} : { mode }) });
      const last = (await listMovements(work.db, meetingId)).at(-1);
      const movement: Movement = { ...newRecord(context.newId, context.now), ...move, meetingId, minuteId, time, order: orderBetween(last?.order ?? null, null), sample: meeting.value.sample };
      await createRecord(work, 'movements', movement);
      made.push(movement);
    }
    const [after, minutes] = [await readRoomFacts(work.db, meetingId), await listMinutes(work.db, meetingId)];
    const undone = before === null || after === null ? null : laterProblem(before, after, (id) => calledMinute(minutes, id));
    return undone === null ? ok(made) : failed(undone);
  });
