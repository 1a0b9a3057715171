// What is recorded in the room: several movements as one step, a substitute with whom they stand in for, and how an item was taken.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addAttendance, changeMode, listAttendance, updateAttendance } from '../../../renderer/data/attendance-repository.ts';
import { arriveUnexpected } from '../../../renderer/data/commands/arrive-unexpected.ts';
import { moveInRoom } from '../../../renderer/data/commands/move-in-room.ts';
import { recordSubstitute } from '../../../renderer/data/commands/record-substitute.ts';
import { startMinutes } from '../../../renderer/data/commands/start-minutes.ts';
import { takeItem } from '../../../renderer/data/commands/take-item.ts';
import { takeTogether } from '../../../renderer/data/commands/take-together.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { listMinutes } from '../../../renderer/data/minutes-repository.ts';
import { listMovements } from '../../../renderer/data/proceedings-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { must, openTestMeeting, problemOf } from './open-test-data.ts';

const meetingWithTwo = async () => {
  const data = await openTestMeeting();
  const add = async (name: string, fields: Parameters<typeof addAttendance>[1]['fields']) => must(await addAttendance(data.context, { meetingId: data.meeting.id, name, capacity: 'member', fields: { councillor: true, ...fields } }));
  return { ...data, chair: await add('A. Lowe', { presiding: true }), member: await add('B. Mayes', { presence: 'not-recorded' }) };
};

describe('movements in the room', () => {
  it('hand the Chair over in one step, are refused as a whole, and are taken back together', async () => {
    const { context, meeting, chair, member } = await meetingWithTwo();
    const meetingId = meeting.id;
    const leaves = { attendanceId: chair.id, what: 'leaves', reason: 'other' } as const;
    const takes = { attendanceId: member.id, what: 'takes-chair', reason: null } as const;
    // Nobody has said yet that the other one is there.
    expect(problemOf(await moveInRoom(context, { meetingId, minuteId: null, time: '18:02', moves: [leaves, takes] }))).toBe('not-here');
    expect(await listMovements(context.db, meetingId)).toEqual([]);
    must(await moveInRoom(context, { meetingId, minuteId: null, time: '17:58', mode: 'remote', moves: [{ attendanceId: member.id, what: 'arrives', reason: null }] }));
    expect((await listAttendance(context.db, meetingId)).map(({ presence, mode }) => [presence, mode])).toEqual([['present', 'in-the-room'], ['present', 'remote']]);
    must(await moveInRoom(context, { meetingId, minuteId: null, time: '18:02', moves: [leaves, takes] }));
    expect((await listMovements(context.db, meetingId)).map(({ what }) => what)).toEqual(['arrives', 'leaves', 'takes-chair']);
    must(await undo(context, meetingId));
    expect((await listMovements(context.db, meetingId)).map(({ what }) => what)).toEqual(['arrives']);
  });
  it('bring who was not expected onto the attendance in the same step, once', async () => {
    const { context, meeting } = await meetingWithTwo();
    const input = { meetingId: meeting.id, minuteId: null, time: '18:10', person: { personId: null, name: ' C. Nye ', councillor: false, capacity: 'officer', post: 'Team Manager', mode: 'remote', displayRule: 'not-named' } } as const;
    const row = must(await arriveUnexpected(context, input));
    expect(row).toMatchObject({ name: 'C. Nye', presence: 'present', mode: 'remote', post: 'Team Manager' });
    expect(await listMovements(context.db, meeting.id)).toMatchObject([{ attendanceId: row.id, what: 'arrives', time: '18:10' }]);
    expect(problemOf(await arriveUnexpected(context, input))).toBe('on-the-list');
    must(await undo(context, meeting.id));
    expect([(await listAttendance(context.db, meeting.id)).length, (await listMovements(context.db, meeting.id)).length]).toEqual([2, 0]);
  });
});

it('whoever attends remotely is there, and what was recorded a moment before stays', async () => {
  const { context, meeting, chair, member } = await meetingWithTwo();
  const meetingId = meeting.id;
  must(await updateAttendance(context, { meetingId, id: chair.id, rev: chair.rev, patch: { presence: 'apologies' } }));
  for (const { id } of [chair, member]) must(await changeMode(context, { meetingId, id }));
  expect((await listAttendance(context.db, meetingId)).map(({ presence, mode }) => [presence, mode])).toEqual([['apologies', 'remote'], ['present', 'remote']]);
  must(await changeMode(context, { meetingId, id: member.id }));
  expect((await listAttendance(context.db, meetingId))[1]).toMatchObject({ presence: 'present', mode: 'in-the-room' });
});

describe('items taken together', () => {
  it('have one minute: what their own ones hold is kept, an untouched one goes and comes back with undo', async () => {
    const { context, meeting, chair } = await meetingWithTwo();
    const meetingId = meeting.id;
    const ids: string[] = [];
    for (const title of ['Homes', 'Promises', 'Leisure']) ids.push(must(await addItem(context, { meetingId, kind: 'report', title })).id);
    const minutes = must(await startMinutes(context, { meetingId, itemIds: ids }));
    const [homes, , leisure] = minutes;
    if (homes === undefined || leisure === undefined) throw new Error('no minutes');
    must(await moveInRoom(context, { meetingId, minuteId: leisure.id, time: '17:58', moves: [{ attendanceId: chair.id, what: 'leaves', reason: 'other' }] }));
    expect(must(await takeTogether(context, { meetingId, minuteId: homes.id, itemIds: ids.slice(1) }))).toBe(1);
    expect((await listMinutes(context.db, meetingId)).map(({ title, alsoItemIds }) => [title, alsoItemIds?.length])).toEqual([['Homes', 2], ['Leisure', undefined]]);
    must(await undo(context, meetingId));
    expect((await listMinutes(context.db, meetingId)).map(({ title, alsoItemIds }) => [title, alsoItemIds?.length])).toEqual([['Homes', undefined], ['Promises', undefined], ['Leisure', undefined]]);
  });
});

describe('a substitute', () => {
  it('comes for a member who is away, behind the members, and the member\'s apologies are recorded with it', async () => {
    const { context, meeting, chair, member } = await meetingWithTwo();
    const meetingId = meeting.id;
    const officer = must(await addAttendance(context, { meetingId, name: 'C. Nash', capacity: 'officer' }));
    const who = { personId: null, name: 'D. Orme', councillor: true } as const;
    expect(problemOf(await recordSubstitute(context, { meetingId, memberId: chair.id, who }))).toBe('member-present');
    must(await recordSubstitute(context, { meetingId, memberId: member.id, who }));
    expect((await listAttendance(context.db, meetingId)).map(({ name, capacity, presence, substituteFor }) => [name, capacity, presence, substituteFor])).toEqual([
      ['A. Lowe', 'member', 'present', null], ['B. Mayes', 'member', 'apologies', null], ['D. Orme', 'substitute', 'present', 'B. Mayes'], ['C. Nash', 'officer', 'present', null],
    ]);
    must(await recordSubstitute(context, { meetingId, memberId: member.id, who: { attendanceId: officer.id } }));
    expect((await listAttendance(context.db, meetingId)).find(({ id }) => id === officer.id)).toMatchObject({ capacity: 'substitute', substituteFor: 'B. Mayes' });
  });
});

describe('an item that is not for the public', () => {
  it('may be taken in public when it is exempt, never when it is confidential', async () => {
    const { context, meeting } = await openTestMeeting();
    const add = async (level: 'exempt' | 'confidential') => must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'One home', fields: { access: { level, paragraphs: level === 'exempt' ? [2] : [], reason: 'One home' } } }));
    const inPublic = async (level: 'exempt' | 'confidential') => takeItem(context, { meetingId: meeting.id, itemId: (await add(level)).id, taken: { how: 'in-public', reason: '', to: null } });
    expect([problemOf(await inPublic('exempt')), problemOf(await inPublic('confidential'))]).toEqual(['none', 'confidential']);
    expect((await listItems(context.db, meeting.id)).flatMap(({ taken }) => taken?.how ?? [])).toEqual(['in-public']);
  });
});
