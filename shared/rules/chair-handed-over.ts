// The Chair passes from one person to another: what is recorded of it, in order (DOMAIN M1: who presided when).
import type { Movement } from '../model/proceedings.ts';
import type { Id } from '../model/record.ts';
import { roomAt } from './in-the-room.ts';
import type { RoomFacts } from './in-the-room.ts';

export type ChairMove = Pick<Movement, 'attendanceId' | 'what' | 'reason'>;

/** Who leaves the Chair when somebody takes it: whoever presides, unless the panel has joint Chairs. */
export const leavesTheChairFor = (attendanceId: Id, facts: RoomFacts, minuteId: Id | null): readonly Id[] =>
  facts.panel.jointChairs === true ? [] : roomAt(facts, minuteId).presiding.map(({ id }) => id).filter((id) => id !== attendanceId);

/** Whether nobody presides once this person left the room or the Chair. */
export const leavesNobodyInChair = (move: Pick<Movement, 'attendanceId' | 'what'>, facts: RoomFacts, minuteId: Id | null): boolean => {
  if (move.what !== 'leaves' && move.what !== 'leaves-chair') return false;
  const { presiding } = roomAt(facts, minuteId);
  return presiding.length > 0 && presiding.every(({ id }) => id === move.attendanceId);
};

/** @param successorId who takes the Chair after the one who leaves it; null: nobody yet */
export const movesWithChair = (move: ChairMove, successorId: Id | null, facts: RoomFacts, minuteId: Id | null): readonly ChairMove[] => {
  const before = move.what === 'takes-chair' ? leavesTheChairFor(move.attendanceId, facts, minuteId).map((attendanceId) => ({ attendanceId, what: 'leaves-chair' as const, reason: null })) : [];
  const after = successorId !== null && leavesNobodyInChair(move, facts, minuteId) ? [{ attendanceId: successorId, what: 'takes-chair' as const, reason: null }] : [];
  return [...before, move, ...after];
};
