// What can't be as it is recorded: somebody who comes twice, two in the Chair, more votes than members, a vote with an interest, a resolution without a quorum (DOMAIN M1, M2, M4, M6).
import { announcedOf, attendanceOf, declarationsOf, mainMeeting, minutesOf, movementsOf, votesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { minutesWithoutQuorum, resolvesSomething } from '../rules/inquorate.ts';
import { chairsOf, hasJointChairs } from '../rules/joint-chairs.ts';
import { interestsAt, roomAt, roomsThrough, type RoomBefore, type RoomFacts } from '../rules/in-the-room.ts';
import { faultOf } from '../rules/later-movements.ts';
import { doubt, type Finding, type FindingPlace } from './finding.ts';

const atMinute = (minuteId: Id | null): FindingPlace => ({ at: 'minutes', ...(minuteId === null ? {} : { minuteId }) });

const factsOf = (snapshot: MeetingSnapshot): RoomFacts => {
  const { id, date } = mainMeeting(snapshot);
  return { panel: { ...snapshot.panel, jointChairs: hasJointChairs(snapshot.panel, snapshot.memberships, date) }, attendance: attendanceOf(snapshot, id), minutes: minutesOf(snapshot, id), movements: movementsOf(snapshot, id), declarations: declarationsOf(snapshot, id) };
};

const nameOf = ({ attendance }: RoomFacts, attendanceId: Id): string => attendance.find(({ id }) => id === attendanceId)?.name ?? 'Somebody';

const twoInChair = (names: readonly string[], minuteId: Id | null): Finding => names.length > 2
  ? doubt('three-in-chair', `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are in the Chair at the same time, and no more than two can preside.`, 'Record who left the Chair.', atMinute(minuteId))
  : doubt('two-in-chair', `${names.join(' and ')} are in the Chair at the same time, and the panel has no joint Chairs.`, 'Record who left the Chair, or set joint Chairs for the panel.', atMinute(minuteId));

const ofMovement = (facts: RoomFacts, { movement, ...room }: RoomBefore): Finding[] => {
  if (movement === null) return [];
  const { attendanceId, minuteId } = movement;
  const name = nameOf(facts, attendanceId);
  const fault = faultOf(movement, room, facts);
  if (fault === 'arrives-twice') return [doubt('arrives-twice', `${name} arrives, but was in the room already.`, 'Record when they left, or delete this arrival.', atMinute(minuteId))];
  if (fault === 'leaves-twice') return [doubt('leaves-twice', `${name} leaves, but was not in the room.`, 'Record when they arrived, or delete this departure.', atMinute(minuteId))];
  return fault === 'two-in-chair' ? [twoInChair([...room.presiding, attendanceId].map((id) => nameOf(facts, id)), minuteId)] : [];
};

const movementFindings = (facts: RoomFacts): Finding[] => {
  const rooms = roomsThrough(facts);
  const first = [...(rooms[0]?.presiding ?? [])];
  return [
    ...(first.length > chairsOf(facts.panel) ? [twoInChair(first.map((id) => nameOf(facts, id)), null)] : []),
    ...rooms.flatMap((room) => ofMovement(facts, room)),
  ];
};

const voteFindings = (snapshot: MeetingSnapshot, facts: RoomFacts): Finding[] => {
  const minutes = minutesOf(snapshot, snapshot.meetingId);
  return votesOf(snapshot, snapshot.meetingId).flatMap((vote): Finding[] => {
    const minute = minutes.find(({ id }) => id === vote.minuteId);
    if (minute === undefined) return [];
    const interested = vote.recorded.filter((each) => each.vote !== 'abstained' && interestsAt(each.attendanceId, facts, minute.id).length > 0);
    // Who voted with an interest is told of by name: they count here as if they could.
    const able = roomAt(facts, minute.id).voting.length + interested.length;
    const cast = vote.counts === null ? vote.recorded.length : vote.counts.for + vote.counts.against + vote.counts.abstained;
    return [
      ...(cast > able ? [doubt('more-votes', `“${minute.title}” has ${cast} votes, but ${able === 1 ? 'one voting member was' : `${able} voting members were`} in the room.`, 'Check the count, and who was in the room then.', atMinute(minute.id))] : []),
      ...interested.map(({ attendanceId }) => doubt('voted-with-interest', `${nameOf(facts, attendanceId)} declared an interest in “${minute.title}” and is put down as voting.`, 'Check the declaration and the vote.', atMinute(minute.id))),
    ];
  });
};

/** A resolution of which the records say that too few were there to pass it; while somebody's attendance is not recorded, nobody can count. */
const quorumFindings = (snapshot: MeetingSnapshot, facts: RoomFacts): Finding[] => {
  const id = snapshot.meetingId;
  const inquorate = new Set(minutesWithoutQuorum(snapshot, id));
  const isRecorded = facts.attendance.every(({ presence }) => presence !== 'not-recorded');
  const remedy = 'Without a quorum nothing can be resolved: correct who was there, or take the resolution out, so that the item stands over to the next agenda.';
  return minutesOf(snapshot, id).filter(resolvesSomething).flatMap((minute): Finding[] => {
    const quorum = isRecorded ? roomAt(facts, minute.id).quorum : null;
    if (quorum?.isThere === true) return [];
    if (quorum !== null) return [doubt('resolved-without-quorum', `“${minute.title}” has a resolution, but ${quorum.there} of the ${quorum.needed} who make a quorum were in the room.`, remedy, atMinute(minute.id))];
    return inquorate.has(minute) ? [doubt('resolved-inquorate', `“${minute.title}” has a resolution, and the meeting is recorded as inquorate.`, remedy, atMinute(minute.id))] : [];
  });
};

/** Told before the meeting and since then neither declared nor set aside; in words that say nothing of the interest. */
const announcedFindings = (snapshot: MeetingSnapshot, facts: RoomFacts): Finding[] => announcedOf(snapshot, snapshot.meetingId).map(({ attendanceId }) =>
  doubt('announced-not-declared', `${nameOf(facts, attendanceId)} announced an interest before the meeting, and the minutes have no declaration of it.`, 'Record the declaration, or say in its form that it was not declared.', atMinute(null)));

/** @returns doubts: each says what to do, none of them stops the minutes */
export const proceedingsFindings = (snapshot: MeetingSnapshot): readonly Finding[] => {
  const facts = factsOf(snapshot);
  return [...movementFindings(facts), ...voteFindings(snapshot, facts), ...quorumFindings(snapshot, facts), ...announcedFindings(snapshot, facts)];
};
