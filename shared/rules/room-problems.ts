// What can't have been so in the room: a second arrival with no departure between, more votes than voters, a vote in spite of an interest.
import type { Attendance } from '../model/meeting.ts';
import type { Movement, Vote } from '../model/proceedings.ts';
import type { Id } from '../model/record.ts';
import type { Problem } from '../model/result.ts';
import { interestsAt, isHere, roomAt } from './in-the-room.ts';
import type { RoomFacts } from './in-the-room.ts';
import { chairsOf } from './joint-chairs.ts';

const nameOf = ({ name, councillor }: Attendance): string => (councillor ? `Councillor ${name}` : name);

/** @param presiding as many as may preside at once */
export const chairTaken = (presiding: readonly Attendance[]): Problem => {
  const [first, second] = presiding.map(nameOf);
  return second === undefined
    ? { code: 'chair-taken', what: `${first ?? 'Somebody'} is in the Chair, and this panel has no joint Chairs.`, remedy: `Record first that ${first ?? 'they'} leaves the Chair.` }
    : { code: 'chair-taken', what: `${first ?? 'Somebody'} and ${second} are in the Chair, and no more than two can preside at once.`, remedy: 'Record first which of them leaves the Chair.' };
};

type Move = Pick<Movement, 'attendanceId' | 'what' | 'minuteId'>;

/**
 * Why somebody can't come, go or take the chair at a minute; null when they can.
 * @returns `already-here`, `not-here`, `already-presides`, `not-presiding`, `chair-taken`, each with what to do
 */
export const movementProblem = (move: Move, facts: RoomFacts): Problem | null => {
  const row = facts.attendance.find(({ id }) => id === move.attendanceId);
  if (row === undefined) return { code: 'not-found', what: 'This person is not in the attendance.', remedy: 'Add them there first.' };
  const name = nameOf(row);
  const { presiding } = roomAt(facts, move.minuteId);
  const here = isHere(row, facts, move.minuteId);
  switch (move.what) {
    case 'arrives': {
      // Who came once more without having left: only the first arrival of somebody said to be present stands for itself. Who took the Chair was there.
      const hasMoved = facts.movements.some((other) => other.attendanceId === row.id);
      return here && hasMoved ? { code: 'already-here', what: `${name} is in the meeting already.`, remedy: 'Record first when they left.' } : null;
    }
    case 'leaves':
      return here ? null : { code: 'not-here', what: `${name} is not in the meeting at this item.`, remedy: row.presence === 'present' ? 'Record first when they came back.' : 'Record them as present first.' };
    case 'takes-chair': {
      if (!here) return { code: 'not-here', what: `${name} is not in the meeting at this item.`, remedy: 'Record first that they came.' };
      if (presiding.some(({ id }) => id === row.id)) return { code: 'already-presides', what: `${name} is in the Chair already.`, remedy: 'Nothing is to be recorded.' };
      return presiding.length < chairsOf(facts.panel) ? null : chairTaken(presiding);
    }
    case 'leaves-chair':
      return presiding.some(({ id }) => id === row.id) ? null : { code: 'not-presiding', what: `${name} is not in the Chair at this item.`, remedy: 'Nothing is to be recorded.' };
  }
};

/** What must be thought about before a vote is recorded, each as a sentence that says what to do. `more-votes` can't have been; `interest` may not have been. */
export const voteProblems = (vote: Pick<Vote, 'minuteId' | 'counts' | 'recorded'>, facts: RoomFacts): readonly Problem[] => {
  const { voting } = roomAt(facts, vote.minuteId);
  const counted = vote.counts === null ? vote.recorded.length : vote.counts.for + vote.counts.against + vote.counts.abstained;
  const cast = Math.max(counted, vote.recorded.length);
  const interested = vote.recorded.flatMap(({ attendanceId }) => {
    const row = facts.attendance.find(({ id }) => id === attendanceId);
    return row !== undefined && interestsAt(attendanceId, facts, vote.minuteId).length > 0 ? [nameOf(row)] : [];
  });
  const without = vote.recorded.flatMap(({ attendanceId }) => {
    const row = facts.attendance.find(({ id }) => id === attendanceId);
    return row !== undefined && !interested.includes(nameOf(row)) && !voting.includes(row) ? [nameOf(row)] : [];
  });
  return [
    ...(cast > voting.length ? [{
      code: 'more-votes',
      what: `${cast} votes are more than the ${voting.length} who may vote here.`,
      remedy: 'Correct the numbers, or record first who came back into the room.',
    }] : []),
    ...interested.map((name) => ({ code: 'interest', what: `${name} declared an interest in this item and takes no part in it.`, remedy: 'Take the vote out, or correct the declaration.' })),
    ...without.map((name) => ({ code: 'no-vote', what: `${name} is not in the room at this item, or has no vote.`, remedy: 'Take the vote out, or record first that they came back.' })),
  ];
};

/** Whether somebody's declared interest keeps them out of the item of a minute. */
export const isBarredAt = (attendanceId: Id, facts: RoomFacts, minuteId: Id): boolean => interestsAt(attendanceId, facts, minuteId).length > 0;
