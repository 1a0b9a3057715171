// A deferred item goes on to the next agenda of a file with its papers, and is not offered again while it stands there (DOMAIN M6).
import { expect, it } from 'vitest';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import { attendanceOf, itemsOf, mainMeeting, papersOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { leftOverFor } from '../../../shared/rules/left-over.ts';
import { withLeftOver } from '../../../shared/rules/life-cycle/bring-on.ts';
import { nextMeetingOf } from '../../../shared/rules/life-cycle/next-meeting.ts';
import { lastAttendance, minutesOfItems } from '../../../shared/rules/life-cycle/start-minutes.ts';
import { heldMeeting, itemNamed } from '../documents/held-meeting.ts';
import { makers } from '../importing/proposal-fixture.ts';

const next = (snapshot: MeetingSnapshot, date: string): MeetingSnapshot => {
  const made = nextMeetingOf(snapshot, { date }, makers());
  if (!made.ok) throw new Error(made.problem.what);
  return made.value;
};

it('puts it on with its papers, once; what was deferred to a later day waits for that day', () => {
  const held = heldMeeting();
  const item = itemNamed(held, 'LAC Council');
  const [paper] = held.papers;
  if (paper === undefined) throw new Error('the fixture has no paper');
  const before = { ...held, papers: [...held.papers.filter(({ itemId }) => itemId !== item.id), { ...paper, id: `${paper.id.slice(0, -2)}aa`, itemId: item.id, meetingId: held.meetingId }] };
  expect(leftOverFor(next(before, '2019-11-12'))).toEqual([]);
  const agenda = next(before, '2019-12-03');
  expect(leftOverFor(agenda).map((left) => [left.item.id, left.how])).toEqual([[item.id, 'deferred']]);

  const brought = withLeftOver(agenda, before, makers());
  const carried = itemsOf(brought, brought.meetingId).find(({ broughtFrom }) => broughtFrom?.itemId === item.id);
  expect(carried).toMatchObject({ title: item.title, taken: null, publishedLabel: null });
  expect(papersOf(brought, brought.meetingId).map(({ itemId, title }) => [itemId, title])).toEqual([[carried?.id, paper.title]]);
  expect(leftOverFor(brought)).toEqual([]);
  expect(withLeftOver(brought, before, makers()).items).toHaveLength(brought.items.length);
  expect(checkSnapshot(brought).ok).toBe(true);

  const left = { ...agenda, items: agenda.items.map((row) => (row.id === item.id && row.taken ? { ...row, taken: { ...row.taken, left: { reason: 'They came by another way', on: '2019-11-20' } } } : row)) };
  expect(leftOverFor(left)).toEqual([]);
});

it('names the last meeting that took place, and expects who was there, after one that was called off', () => {
  const held = heldMeeting();
  const december = next(held, '2019-12-03');
  const off = mainMeeting(december);
  const begun = {
    ...december, minutes: [...december.minutes, ...minutesOfItems(itemsOf(december, off.id), off, december.panel.houseStyle, makers())],
    meetings: december.meetings.map((row) => (row.id === off.id ? { ...row, minutesState: 'draft' as const, calledOff: { kind: 'cancelled' as const, on: '2019-12-02', reason: 'Snow', newDate: null, newTime: null } } : row)),
  };
  const january = next(begun, '2020-01-14');
  expect(itemsOf(january, january.meetingId).flatMap(({ kind, refersTo }) => (kind === 'minutes' ? [refersTo?.minutesOf] : []))).toEqual([mainMeeting(held).date, '2019-09-03']);
  expect(lastAttendance(january, mainMeeting(january)).map(({ name }) => name)).toEqual(attendanceOf(held, held.meetingId).map(({ name }) => name));
});
