// What minutes start as: a minute for each item, a row of attendance for each member (DOMAIN M1, section 1 "Minutes").
import type { FollowUp } from '../../model/follow-up.ts';
import { newRecord } from '../../model/ids.ts';
import type { Attendance, Item, Meeting, Minute } from '../../model/meeting.ts';
import { attendanceOf, type MeetingSnapshot, type Member } from '../../model/meeting-snapshot.ts';
import { ordersBetween } from '../../model/order.ts';
import type { HouseStyle, ItemKind, Membership } from '../../model/panel.ts';
import { hasVote } from '../in-the-room.ts';
import { chairsOf, hasJointChairs } from '../joint-chairs.ts';
import { inForce, memberVotes } from '../membership.ts';
import { firstText } from './first-text.ts';
import type { Makers } from './makers.ts';

/** Kinds of item that usually become no minute. */
export const kindsWithoutMinute: readonly ItemKind[] = ['categories', 'urgency', 'apologies'];

const capacityOf = (role: Membership['role']): Attendance['capacity'] => {
  if (role === 'co-opted' || role === 'adviser') return role;
  return 'member';
};

/**
 * A row for each member in force on the day, not recorded yet, with a vote as their membership says; the Chair presides, or the two who are Chair or joint Chair where the
 * panel has joint Chairs.
 * @param jointChairs as the panel says; absent: as the roles do
 */
export const expectedAttendance = (meeting: Meeting, members: readonly Member[], makers: Makers, jointChairs?: boolean): Attendance[] => {
  const expected = members.filter(({ membership }) => membership.role !== 'substitute-pool' && (meeting.date === null || inForce(membership, meeting.date)));
  const orders = ordersBetween(null, null, expected.length);
  const chairs = (['chair', 'joint-chair'] as const).flatMap((role) => expected.filter(({ membership }) => membership.role === role));
  const isJoint = hasJointChairs(jointChairs === undefined ? {} : { jointChairs }, expected.map(({ membership }) => membership), meeting.date);
  const presiding = new Set(chairs.slice(0, chairsOf({ jointChairs: isJoint })));
  return expected.map((member, index) => {
    const capacity = member.person.youngPerson ? 'young-person' : capacityOf(member.membership.role);
    const voting = memberVotes(member.membership, member.person);
    return {
      ...newRecord(makers.newId, makers.now),
      meetingId: meeting.id,
      order: orders[index] ?? 'a0',
      personId: member.person.id,
      name: member.person.name,
      councillor: member.person.councillor,
      capacity,
      presence: 'not-recorded',
      presiding: presiding.has(member),
      mode: 'in-the-room',
      post: member.person.post,
      substituteFor: null,
      forMinute: null,
      displayRule: member.person.displayRule,
      ...(voting === hasVote({ capacity }) ? {} : { voting }),
      sample: meeting.sample,
    };
  });
};

/**
 * Who is expected, where some already have a row because they told the officer before: those keep theirs and take their place in the order.
 * @returns the rows to be made, and for rows that are there what changes
 */
export const expectedBeside = (expected: readonly Attendance[], here: readonly Attendance[]): { readonly make: readonly Attendance[]; readonly place: readonly { readonly id: string; readonly order: string; readonly presiding: boolean }[] } => {
  const rowOf = (row: Attendance): Attendance | undefined => here.find(({ personId, name }) => (personId === null || row.personId === null ? name === row.name : personId === row.personId));
  return {
    make: expected.filter((row) => rowOf(row) === undefined),
    place: expected.flatMap((row) => { const known = rowOf(row); return known === undefined ? [] : [{ id: known.id, order: row.order, presiding: row.presiding && known.presence !== 'apologies' && known.presence !== 'absent' }]; }),
  };
};

/** Who is recorded at the latest other meeting of the file that took place; none where no meeting has attendance. A meeting that was called off knows of nobody. */
export const lastAttendance = (snapshot: MeetingSnapshot, meeting: Meeting): readonly Attendance[] =>
  snapshot.meetings.filter(({ id, date, deletedAt, calledOff }) => id !== meeting.id && date !== null && deletedAt === null && (calledOff ?? null) === null)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)).map(({ id }) => attendanceOf(snapshot, id)).find((rows) => rows.length > 0) ?? [];

/**
 * Where nobody wrote down who the members are: the councillors and members that the last minutes name, the one in the Chair presiding again.
 * @param last the attendance of the last meeting
 */
export const attendanceAsLast = (meeting: Meeting, last: readonly Attendance[], makers: Makers): Attendance[] => {
  const members = last.filter(({ capacity }) => capacity === 'member' || capacity === 'co-opted' || capacity === 'adviser');
  const orders = ordersBetween(null, null, members.length);
  return members.map((row, index) => ({
    ...row, ...newRecord(makers.newId, makers.now), meetingId: meeting.id, order: orders[index] ?? 'a0', presence: 'not-recorded', mode: 'in-the-room', forMinute: null, sample: meeting.sample,
  }));
};

/**
 * @param items those that become a minute, in agenda order, as restricted as the item that they stand under (`asRestricted`)
 * @param followUps the panel's: those that the agenda took up under the minutes of the previous meeting are begun there, as matters arising
 * @returns their minutes, with the item's title and access; approval of the last minutes and exclusion start with their resolution
 */
export const minutesOfItems = (items: readonly Item[], meeting: Meeting, style: HouseStyle, makers: Makers, followUps: readonly FollowUp[] = []): Minute[] => {
  const arising = (item: Item): FollowUp[] => followUps.filter(({ state, deletedAt }) => deletedAt === null && state.kind === 'on-agenda' && state.itemId === item.id);
  const orders = ordersBetween(null, null, items.length);
  return items.map((item, index): Minute => ({
    ...newRecord(makers.newId, makers.now),
    meetingId: meeting.id,
    itemId: item.id,
    order: orders[index] ?? 'a0',
    kind: 'minute',
    number: null,
    printedLabel: null,
    title: item.title,
    publicTitle: item.publicTitle,
    access: item.access,
    text: firstText(item, style, makers.newId, arising(item)),
    publicSummary: null,
    sample: meeting.sample,
  }));
};
