// What can't be as it is recorded: somebody who comes twice, two in the Chair, more votes than members, a vote with an interest (DOMAIN M1, M2, M4).
import { attendanceOf, declarationsOf, mainMeeting, minutesOf, movementsOf, votesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Attendance } from '../model/meeting.ts';
import { barsFrom } from '../rules/in-the-room.ts';
import { roomAt, roomsThrough, votes } from '../rules/room-through-meeting.ts';
import { doubt, type Finding, type FindingPlace } from './finding.ts';

const minutesTab: FindingPlace = { at: 'minutes' };

const movementFindings = (snapshot: MeetingSnapshot, attendance: readonly Attendance[]): Finding[] => {
  const movements = movementsOf(snapshot, snapshot.meetingId);
  const rooms = roomsThrough(attendance, movements);
  const nameOf = (id: string): string => attendance.find((row) => row.id === id)?.name ?? 'Somebody';
  const first = rooms[0];
  const twoAtFirst = first !== undefined && first.presiding.size > 1 && snapshot.panel.jointChairs !== true;
  return [
    ...(twoAtFirst ? [twoInChair([...first.presiding].map(nameOf))] : []),
    ...movements.flatMap((movement, at): Finding[] => {
      const before = rooms[at];
      const name = nameOf(movement.attendanceId);
      if (before === undefined) return [];
      if (movement.what === 'arrives' && before.present.has(movement.attendanceId)) return [doubt('arrives-twice', `${name} arrives, but was in the room already.`, 'Record when they left, or delete this arrival.', minutesTab)];
      if (movement.what === 'leaves' && !before.present.has(movement.attendanceId)) return [doubt('leaves-twice', `${name} leaves, but was not in the room.`, 'Record when they arrived, or delete this departure.', minutesTab)];
      const others = [...before.presiding].filter((id) => id !== movement.attendanceId);
      return movement.what === 'takes-chair' && others.length > 0 && snapshot.panel.jointChairs !== true ? [twoInChair([...others, movement.attendanceId].map(nameOf))] : [];
    }),
  ];
};

const twoInChair = (names: readonly string[]): Finding =>
  doubt('two-in-chair', `${names.join(' and ')} are in the Chair at the same time, and the panel has no joint Chairs.`, 'Record who left the Chair, or set joint Chairs for the panel.', minutesTab);

const voteFindings = (snapshot: MeetingSnapshot, attendance: readonly Attendance[]): Finding[] => {
  const minutes = minutesOf(snapshot, snapshot.meetingId);
  const movements = movementsOf(snapshot, snapshot.meetingId);
  const declarations = declarationsOf(snapshot, snapshot.meetingId);
  return votesOf(snapshot, snapshot.meetingId).flatMap((vote): Finding[] => {
    const minute = minutes.find(({ id }) => id === vote.minuteId);
    if (minute === undefined) return [];
    const room = roomAt(attendance, movements, minutes, minute.id);
    const able = attendance.filter((row) => room.present.has(row.id) && votes(row) && row.mode === 'in-the-room').length;
    const cast = vote.counts === null ? vote.recorded.length : vote.counts.for + vote.counts.against + vote.counts.abstained;
    const items = [minute.itemId, ...(minute.alsoItemIds ?? [])];
    const interested = vote.recorded.filter((each) => each.vote !== 'abstained' && declarations.some((row) => row.attendanceId === each.attendanceId && barsFrom(row) && (row.minuteId === minute.id || (row.itemId !== null && items.includes(row.itemId)))));
    return [
      ...(cast > able ? [doubt('more-votes', `“${minute.title}” has ${cast} votes, but ${able === 1 ? 'one voting member was' : `${able} voting members were`} in the room.`, 'Check the count, and who was in the room then.', minutesTab)] : []),
      ...interested.map(({ attendanceId }) => doubt('voted-with-interest', `${attendance.find(({ id }) => id === attendanceId)?.name ?? 'Somebody'} declared an interest in “${minute.title}” and is put down as voting.`, 'Check the declaration and the vote.', minutesTab)),
    ];
  });
};

/** @returns doubts: each says what to do, none of them stops the minutes */
export const proceedingsFindings = (snapshot: MeetingSnapshot): readonly Finding[] => {
  const attendance = attendanceOf(snapshot, mainMeeting(snapshot).id);
  return [...movementFindings(snapshot, attendance), ...voteFindings(snapshot, attendance)];
};
