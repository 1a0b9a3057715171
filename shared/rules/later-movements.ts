// What is recorded late may not undo what was recorded already of a later minute: an arrival at minute 2 beside one at minute 5 (DOMAIN M1).
import type { Minute } from '../model/meeting.ts';
import type { Movement } from '../model/proceedings.ts';
import type { Id } from '../model/record.ts';
import type { Problem } from '../model/result.ts';
import { roomsThrough } from './in-the-room.ts';
import type { RoomBefore, RoomFacts } from './in-the-room.ts';
import { chairsOf } from './joint-chairs.ts';

export type MovementFault = 'arrives-twice' | 'leaves-twice' | 'chair-from-outside' | 'takes-chair-twice' | 'leaves-chair-twice' | 'two-in-chair';

/** Why a movement can't have been as those before it are recorded; null when it can. */
export const faultOf = (movement: Movement, { here, presiding }: Pick<RoomBefore, 'here' | 'presiding'>, { panel }: Pick<RoomFacts, 'panel'>): MovementFault | null => {
  const { what, attendanceId } = movement;
  const isHere = here.has(attendanceId);
  switch (what) {
    case 'arrives': return isHere ? 'arrives-twice' : null;
    case 'leaves': return isHere ? null : 'leaves-twice';
    case 'leaves-chair': return presiding.has(attendanceId) ? null : 'leaves-chair-twice';
    case 'takes-chair':
      if (!isHere) return 'chair-from-outside';
      if (presiding.has(attendanceId)) return 'takes-chair-twice';
      return presiding.size >= chairsOf(panel) ? 'two-in-chair' : null;
  }
};

const faultsIn = (facts: RoomFacts): ReadonlyMap<Id, MovementFault> =>
  new Map(roomsThrough(facts).flatMap(({ movement, ...room }) => {
    const fault = movement === null ? null : faultOf(movement, room, facts);
    return movement === null || fault === null ? [] : [[movement.id, fault]];
  }));

const said: Readonly<Record<MovementFault, string>> = {
  'arrives-twice': 'is recorded as arriving at {minute}, and would be in the meeting already',
  'leaves-twice': 'is recorded as leaving at {minute}, and would have left already',
  'chair-from-outside': 'is recorded as taking the Chair at {minute}, and would not be in the meeting',
  'takes-chair-twice': 'is recorded as taking the Chair at {minute}, and would be in the Chair already',
  'leaves-chair-twice': 'is recorded as leaving the Chair at {minute}, and would not be in the Chair',
  'two-in-chair': 'is recorded as taking the Chair at {minute}, and somebody else would be in the Chair',
};

/**
 * What a refusal calls a minute: its title, else its number where it is fixed, else the minute or note that it follows.
 * @param minutes of the meeting, in printed order
 */
export const calledMinute = (minutes: readonly Minute[], id: Id | null): string | null => {
  const at = minutes.findIndex((minute) => minute.id === id);
  const minute = minutes[at];
  if (minute === undefined) return null;
  const isTitled = ({ title }: Minute): boolean => title.trim() !== '';
  if (isTitled(minute)) return `\u201c${minute.title.trim()}\u201d`;
  const number = minute.printedLabel ?? minute.number;
  if (minute.kind === 'minute' && number !== null) return `minute ${number}`;
  const called = minute.kind === 'minute' ? 'the untitled minute' : 'the procedural note';
  const behind = minutes.slice(0, at).findLast(isTitled);
  return behind === undefined ? `${called} at the beginning` : `${called} after \u201c${behind.title.trim()}\u201d`;
};

/**
 * What the movements just recorded would make impossible of those recorded before at a later minute; null: nothing.
 * @param before without them @param after with them
 * @returns `recorded-later`, with which one is in the way and what to do
 */
export const laterProblem = (before: RoomFacts, after: RoomFacts, calledBy: (minuteId: Id | null) => string | null): Problem | null => {
  const [known, faults] = [faultsIn(before), faultsIn(after)];
  const broken = before.movements.find(({ id }) => faults.has(id) && faults.get(id) !== known.get(id));
  const fault = broken === undefined ? undefined : faults.get(broken.id);
  if (broken === undefined || fault === undefined) return null;
  const row = after.attendance.find(({ id }) => id === broken.attendanceId);
  const name = row === undefined ? 'Somebody' : row.councillor ? `Councillor ${row.name}` : row.name;
  return {
    code: 'recorded-later',
    what: `${name} ${said[fault].replace('{minute}', calledBy(broken.minuteId) ?? 'a later minute')}.`,
    remedy: 'Take that back first, beside that minute; then record each in the order in which it happened.',
  };
};
