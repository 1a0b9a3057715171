// Who is in the room and who presides at each minute, from attendance and movements (DOMAIN M1).
import type { Attendance, Minute } from '../model/meeting.ts';
import type { Movement } from '../model/proceedings.ts';
import type { Id } from '../model/record.ts';

export type RoomAt = { readonly present: ReadonlySet<Id>; readonly presiding: ReadonlySet<Id> };

/** Members and substitutes vote unless their row says otherwise; others don't unless it does. */
export const votes = ({ voting, capacity }: Attendance): boolean => voting ?? (capacity === 'member' || capacity === 'substitute');

/** At the beginning: who is present and does not arrive first. */
const atFirst = (attendance: readonly Attendance[], movements: readonly Movement[]): RoomAt => {
  const comesLate = new Set(attendance.filter(({ id }) => movements.find((movement) => movement.attendanceId === id && (movement.what === 'arrives' || movement.what === 'leaves'))?.what === 'arrives').map(({ id }) => id));
  const here = attendance.filter(({ id, presence }) => presence === 'present' && !comesLate.has(id));
  return { present: new Set(here.map(({ id }) => id)), presiding: new Set(here.filter(({ presiding }) => presiding).map(({ id }) => id)) };
};

const after = (room: RoomAt, { what, attendanceId }: Movement): RoomAt => {
  const [present, presiding] = [new Set(room.present), new Set(room.presiding)];
  if (what === 'arrives') present.add(attendanceId);
  if (what === 'takes-chair') presiding.add(attendanceId);
  if (what === 'leaves-chair' || what === 'leaves') presiding.delete(attendanceId);
  if (what === 'leaves') present.delete(attendanceId);
  return { present, presiding };
};

/** @param movements in order @returns the room before the first, and after each movement */
export const roomsThrough = (attendance: readonly Attendance[], movements: readonly Movement[]): readonly RoomAt[] =>
  movements.reduce<RoomAt[]>((rooms, movement) => [...rooms, after(rooms.at(-1) ?? atFirst(attendance, movements), movement)], [atFirst(attendance, movements)]);

/** The room while a minute is taken. @param minutes of the meeting in order */
export const roomAt = (attendance: readonly Attendance[], movements: readonly Movement[], minutes: readonly Minute[], minuteId: Id): RoomAt => {
  const at = minutes.findIndex(({ id }) => id === minuteId);
  const done = movements.filter((movement) => movement.minuteId === null || minutes.findIndex(({ id }) => id === movement.minuteId) <= at);
  return done.reduce<RoomAt>(after, atFirst(attendance, movements));
};
