// What can't have been so at a meeting is refused with a sentence that tells what to do, and nothing of it is stored (issue: wrong input; DOMAIN M1, M3, M4).
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addAttendance, listAttendance, updateAttendance } from '../../../renderer/data/attendance-repository.ts';
import { setsToApprove } from '../../../renderer/data/approvals.ts';
import { approveMinutes } from '../../../renderer/data/commands/approve-minutes.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { moveInRoom } from '../../../renderer/data/commands/move-in-room.ts';
import { publishMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { recordVote } from '../../../renderer/data/commands/record-vote.ts';
import { startMinutes } from '../../../renderer/data/commands/start-minutes.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { readMinutesFrame } from '../../../renderer/features/minutes/screen/minutes-frame.ts';
import { addMember, type NewMember } from '../../../renderer/data/people-repository.ts';
import { readRoomFacts } from '../../../renderer/data/room-facts.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { proceedingsFindings } from '../../../shared/checking/proceedings-findings.ts';
import { roomAt } from '../../../shared/rules/in-the-room.ts';
import { addMinute } from '../../../renderer/data/minutes-repository.ts';
import { deleteProceeding, listMovements, listVotes } from '../../../renderer/data/proceedings-repository.ts';
import type { Problem, Result } from '../../../shared/model/result.ts';
import { must, openTestMeeting, writeUp } from './open-test-data.ts';

const said = (result: Result<unknown> | { readonly ok: false; readonly problem: Problem }): string => (result.ok ? 'recorded' : `${result.problem.what} ${result.problem.remedy}`);

const inRoom = async () => {
  const data = await openTestMeeting();
  const { context, meeting } = data;
  const add = async (name: string, presiding: boolean) => must(await addAttendance(context, { meetingId: meeting.id, name, capacity: 'member', fields: { councillor: true, presiding } }));
  const [chair, member] = [await add('A. Lowe', true), await add('B. Mayes', false)];
  const minute = must(await addMinute(context, { meetingId: meeting.id, title: 'Kennels' }));
  const move = (attendanceId: string, what: 'arrives' | 'leaves' | 'takes-chair') => moveInRoom(context, { meetingId: meeting.id, minuteId: minute.id, time: null, moves: [{ attendanceId, what, reason: null }] });
  return { ...data, chair, member, minute, move, add };
};

it('a second arrival with no departure between', async () => {
  const { context, meeting, member, move } = await inRoom();
  must(await move(member.id, 'leaves'));
  must(await move(member.id, 'arrives'));
  expect(said(await move(member.id, 'arrives'))).toBe('Councillor B. Mayes is in the meeting already. Record first when they left.');
  expect(await listMovements(context.db, meeting.id)).toHaveLength(2);
});

it('what is recorded late and would undo what is recorded of a later minute', async () => {
  const { context, meeting, chair, member, minute } = await inRoom();
  const later = must(await addMinute(context, { meetingId: meeting.id, title: 'Parks' }));
  const at = (minuteId: string, ...moves: (readonly [string, 'arrives' | 'leaves' | 'takes-chair' | 'leaves-chair'])[]) =>
    moveInRoom(context, { meetingId: meeting.id, minuteId, time: null, moves: moves.map(([attendanceId, what]) => ({ attendanceId, what, reason: null })) });
  const remedy = 'Take that back first, beside that minute; then record each in the order in which it happened.';
  const recorded = async () => (await listMovements(context.db, meeting.id)).map(({ what, minuteId }) => `${what} at ${minuteId === later.id ? 'Parks' : 'Kennels'}`);
  const takeBackAll = async () => {
    for (const { id } of await listMovements(context.db, meeting.id)) must(await deleteProceeding(context, 'movements', { id, meetingId: meeting.id }));
  };

  must(await at(later.id, [member.id, 'arrives']));
  expect(said(await at(minute.id, [member.id, 'arrives']))).toBe(`Councillor B. Mayes is recorded as arriving at “Parks”, and would be in the meeting already. ${remedy}`);
  expect(await recorded()).toEqual(['arrives at Parks']);
  // A note or minute without a title is called by what it follows.
  for (const [kind, called] of [['procedural-note', 'the procedural note after “Kennels”'], ['minute', 'the untitled minute after “Kennels”']] as const) {
    await context.db.minutes.update(later.id, { title: ' ', kind });
    expect(said(await at(minute.id, [member.id, 'arrives']))).toBe(`Councillor B. Mayes is recorded as arriving at ${called}, and would be in the meeting already. ${remedy}`);
  }
  await context.db.minutes.update(later.id, { title: 'Parks', kind: 'minute' });
  // As the sentence says: that one back, then each in order.
  await takeBackAll();
  for (const what of ['arrives', 'leaves'] as const) must(await at(minute.id, [member.id, what]));
  must(await at(later.id, [member.id, 'arrives']));
  expect(await recorded()).toEqual(['arrives at Kennels', 'leaves at Kennels', 'arrives at Parks']);
  await takeBackAll();

  must(await at(later.id, [member.id, 'leaves']));
  expect(said(await at(minute.id, [member.id, 'leaves']))).toBe(`Councillor B. Mayes is recorded as leaving at “Parks”, and would have left already. ${remedy}`);
  await takeBackAll();

  must(await at(later.id, [chair.id, 'leaves-chair'], [member.id, 'takes-chair']));
  expect(said(await at(minute.id, [chair.id, 'leaves-chair'], [member.id, 'takes-chair']))).toBe(`Councillor A. Lowe is recorded as leaving the Chair at “Parks”, and would not be in the Chair. ${remedy}`);
  expect(said(await at(minute.id, [member.id, 'leaves']))).toBe(`Councillor B. Mayes is recorded as taking the Chair at “Parks”, and would not be in the meeting. ${remedy}`);
  expect(await recorded()).toEqual(['leaves-chair at Parks', 'takes-chair at Parks']);
  await takeBackAll();

  must(await at(later.id, [chair.id, 'leaves-chair']));
  must(await at(later.id, [member.id, 'takes-chair']));
  // What changes nothing of the later minute is recorded: somebody comes late, and the Chair changes hands and back.
  const late = must(await addAttendance(context, { meetingId: meeting.id, name: 'C. Nye', capacity: 'member', fields: { councillor: true } }));
  must(await at(minute.id, [late.id, 'arrives']));
  must(await at(minute.id, [chair.id, 'leaves-chair'], [late.id, 'takes-chair'], [late.id, 'leaves-chair'], [chair.id, 'takes-chair']));
});

it('two people in the Chair of a panel without joint Chairs, by a movement or in the attendance', async () => {
  const { context, meeting, panel, chair, member, move, add } = await inRoom();
  expect(said(await move(member.id, 'takes-chair'))).toBe('Councillor A. Lowe is in the Chair, and this panel has no joint Chairs. Record first that Councillor A. Lowe leaves the Chair.');
  expect(await listMovements(context.db, meeting.id)).toEqual([]);
  const presiding = async () => (await listAttendance(context.db, meeting.id)).flatMap((row) => (row.presiding ? [row.name] : []));
  must(await updateAttendance(context, { meetingId: meeting.id, id: member.id, rev: member.rev, patch: { presiding: true } }));
  expect(await presiding()).toEqual(['B. Mayes']);
  await add('C. Nye', true);
  expect(await presiding()).toEqual(['C. Nye']);
  await context.db.panels.update(panel.id, { jointChairs: true });
  must(await updateAttendance(context, { meetingId: meeting.id, id: chair.id, rev: (await context.db.attendance.get(chair.id))?.rev ?? 0, patch: { presiding: true } }));
  expect(await presiding()).toEqual(['A. Lowe', 'C. Nye']);
  const three = 'Councillor A. Lowe and Councillor C. Nye are in the Chair, and no more than two can preside at once. Record first which of them leaves the Chair.';
  expect(said(await move(member.id, 'takes-chair'))).toBe(three);
  expect(said(await updateAttendance(context, { meetingId: meeting.id, id: member.id, rev: (await context.db.attendance.get(member.id))?.rev ?? 0, patch: { presiding: true } }))).toBe(three);
  expect([await presiding(), await listMovements(context.db, meeting.id)]).toEqual([['A. Lowe', 'C. Nye'], []]);
});

it('two members who are joint Chairs preside together, though nobody said so of the panel, until somebody says that it has none', async () => {
  const { context, meeting, panel } = await openTestMeeting();
  for (const [name, role] of [['A. Lowe', 'joint-chair'], ['B. Mayes', 'joint-chair'], ['C. Nye', 'co-opted'], ['D. Orme', 'member']] as const) {
    must(await addMember(context, { panelId: panel.id, person: { name, councillor: true }, role, voting: role !== 'member', votingChosen: true }));
  }
  must(await startMinutes(context, { meetingId: meeting.id }));
  const rows = await listAttendance(context.db, meeting.id);
  expect(rows.map(({ name, presiding }) => [name, presiding])).toEqual([['A. Lowe', true], ['B. Mayes', true], ['C. Nye', false], ['D. Orme', false]]);
  for (const { id } of rows) await context.db.attendance.update(id, { presence: 'present' });
  const facts = await readRoomFacts(context.db, meeting.id);
  if (facts === null) throw new Error('no meeting');
  const room = roomAt(facts, null);
  expect([room.presiding.map(({ name }) => name), room.voting.map(({ name }) => name)]).toEqual([['A. Lowe', 'B. Mayes'], ['A. Lowe', 'B. Mayes', 'C. Nye']]);
  expect(proceedingsFindings(must(await readSnapshot(context.db, meeting.id))).map(({ code }) => code)).toEqual([]);
  await context.db.panels.update(panel.id, { jointChairs: false });
  expect(proceedingsFindings(must(await readSnapshot(context.db, meeting.id))).map(({ code }) => code)).toEqual(['two-in-chair']);
});

it('a second person in the Chair where the joint Chair ended before the meeting, or begins after it', async () => {
  const { context, meeting, panel, chair, member } = await inRoom();
  const joint = { panelId: panel.id, person: { name: 'E. Quill', councillor: true }, role: 'joint-chair' } as const;
  const ended = must(await addMember(context, { ...joint, to: '2027-01-11' })).membership;
  must(await addMember(context, { ...joint, from: '2027-01-13' }));
  expect([(await readRoomFacts(context.db, meeting.id))?.panel.jointChairs, (await readMinutesFrame(context.db, meeting.id))?.panel.jointChairs]).toEqual([false, false]);
  const presiding = async () => (await listAttendance(context.db, meeting.id)).flatMap((row) => (row.presiding ? [row.name] : []));
  must(await updateAttendance(context, { meetingId: meeting.id, id: member.id, rev: member.rev, patch: { presiding: true } }));
  expect(await presiding()).toEqual(['B. Mayes']);
  // The last day counts.
  await context.db.memberships.update(ended.id, { to: '2027-01-12' });
  expect([(await readRoomFacts(context.db, meeting.id))?.panel.jointChairs, (await readMinutesFrame(context.db, meeting.id))?.panel.jointChairs]).toEqual([true, true]);
  must(await updateAttendance(context, { meetingId: meeting.id, id: chair.id, rev: (await context.db.attendance.get(chair.id))?.rev ?? 0, patch: { presiding: true } }));
  expect(await presiding()).toEqual(['A. Lowe', 'B. Mayes']);
});

it('a quorum of members who never got a vote: co-opted members and young people vote only where somebody chose it, also where an old row says that they vote', async () => {
  const { context, meeting, panel } = await openTestMeeting();
  await context.db.panels.update(panel.id, { quorum: { number: 3, of: 'voting-members' } });
  const add = async (name: string, role: 'chair' | 'member' | 'co-opted', youngPerson: boolean, votes: Pick<NewMember, 'voting' | 'votingChosen'> = {}) =>
    must(await addMember(context, { panelId: panel.id, person: { name, councillor: role !== 'co-opted' && !youngPerson, youngPerson }, role, ...votes })).membership;
  await add('A. Lowe', 'chair', false);
  await add('B. Mayes', 'member', false);
  expect([(await add('C. Nye', 'co-opted', false)).voting, (await add('Tamsin', 'member', true)).voting]).toEqual([false, false]);
  await add('D. Orme', 'co-opted', false, { voting: true });
  await add('Wren', 'member', true, { voting: true });
  must(await startMinutes(context, { meetingId: meeting.id }));
  for (const { id } of await listAttendance(context.db, meeting.id)) await context.db.attendance.update(id, { presence: 'present' });
  const room = async () => { const facts = await readRoomFacts(context.db, meeting.id); return facts === null ? null : roomAt(facts, null); };
  expect((await room())?.voting.map(({ name }) => name)).toEqual(['A. Lowe', 'B. Mayes']);
  expect((await room())?.quorum).toEqual({ needed: 3, there: 2, isThere: false });
});

it('more votes than voting members in the room', async () => {
  const { context, meeting, member, minute, move } = await inRoom();
  const vote = (votes: number, recorded: readonly string[] = []) => recordVote(context, {
    meetingId: meeting.id, minuteId: minute.id, partId: null, counts: { for: votes, against: 0, abstained: 0 }, recorded: recorded.map((attendanceId) => ({ attendanceId, vote: 'for' as const })), isRecordedVote: recorded.length > 0,
  });
  expect(said(await vote(3))).toBe('3 votes are more than the 2 who may vote here. Correct the numbers, or record first who came back into the room.');
  must(await move(member.id, 'leaves'));
  expect(said(await vote(2))).toBe('2 votes are more than the 1 who may vote here. Correct the numbers, or record first who came back into the room.');
  expect(await listVotes(context.db, meeting.id)).toEqual([]);
  must(await vote(1));
  expect(await listVotes(context.db, meeting.id)).toHaveLength(1);
});

it('an approval of minutes that are not published, and one at an extraordinary meeting', async () => {
  const { context, meeting, panel, clock, minute } = await inRoom();
  const at = async (kind: 'ordinary' | 'extraordinary', date: string) => {
    const made = must(await createMeeting(context, { panelId: panel.id, date, from: 'blank', kind }));
    const item = must(await addItem(context, { meetingId: made.id, kind: 'minutes', title: 'Minutes', fields: { refersTo: { minutesOf: '2027-01-12' } } }));
    must(await startMinutes(context, { meetingId: made.id }));
    return { id: made.id, approve: () => approveMinutes(context, { meetingId: made.id, itemId: item.id, corrections: [] }) };
  };
  const [ordinary, extra] = [await at('ordinary', '2027-03-09'), await at('extraordinary', '2027-02-02')];
  clock.now = Date.UTC(2027, 2, 9, 18);
  const notOut = 'The minutes of 12 January 2027 are not published, so nobody has seen what would be approved. Publish them first, then approve them.';
  expect(said(await ordinary.approve())).toBe(notOut);
  // The item says so before anybody tries.
  expect((await setsToApprove(context.db, ordinary.id)).map(({ stopped }) => (stopped === null ? null : `${stopped.what} ${stopped.remedy}`))).toEqual([notOut]);
  expect(minute.title).toBe('Kennels');
  await writeUp(context, meeting.id);
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-02-01' }));
  expect(said(await extra.approve())).toBe('An extraordinary meeting approves no minutes (SI 1993/202, Schedule 2). Have them approved at the next ordinary meeting.');
  expect((await context.db.meetings.get(meeting.id))?.minutesState).toBe('published');
});
