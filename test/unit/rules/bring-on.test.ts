// A deferred item goes on to the next agenda of a file with its papers, and is not offered again while it stands there (DOMAIN M6).
import { expect, it } from 'vitest';
import { emptyText } from '../../../shared/model/text.ts';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import { attendanceOf, itemsOf, mainMeeting, papersOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { calledOffBefore, leftOverFor, openBusiness } from '../../../shared/rules/left-over.ts';
import { withBrought, withLeftOver } from '../../../shared/rules/life-cycle/bring-on.ts';
import { nextMeetingOf } from '../../../shared/rules/life-cycle/next-meeting.ts';
import { lastAttendance, minutesOfItems } from '../../../shared/rules/life-cycle/start-minutes.ts';
import { draftMeeting, heldMeeting, itemNamed, minuteNamed } from '../documents/held-meeting.ts';
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

it('joins papers to the standing item that the new agenda has already, and offers one without papers no more', () => {
  const held = heldMeeting();
  const standing = itemNamed(held, 'LAC Council');
  const [paper] = held.papers;
  if (standing.slotId === null || paper === undefined) throw new Error('the fixture has no standing item or no paper');
  const off = (papers: MeetingSnapshot['papers']): MeetingSnapshot => ({
    ...held, minutes: held.minutes.filter(({ meetingId }) => meetingId !== held.meetingId), papers, items: held.items.map((row) => (row.id === standing.id ? { ...row, taken: null } : row)),
    meetings: held.meetings.map((row) => (row.id === held.meetingId ? { ...row, minutesState: 'none' as const, calledOff: { kind: 'cancelled' as const, on: '2019-10-14', reason: 'Snow', newDate: null, newTime: null } } : row)),
  });
  const offered = (snapshot: MeetingSnapshot) => calledOffBefore(snapshot, '2019-12-03').filter(({ item }) => item.slotId === standing.slotId);
  const before = off([{ ...paper, itemId: standing.id }]);
  const agenda = next(before, '2019-12-03');
  const count = itemsOf(agenda, agenda.meetingId).length;
  const brought = withBrought(agenda, before, offered(agenda), makers());
  expect(itemsOf(brought, brought.meetingId)).toHaveLength(count);
  const [own] = itemsOf(brought, brought.meetingId).filter(({ slotId }) => slotId === standing.slotId);
  expect(own?.broughtFrom).toEqual({ meetingId: held.meetingId, itemId: standing.id });
  expect(papersOf(brought, brought.meetingId).map(({ itemId }) => itemId)).toEqual([own?.id]);
  expect(offered(brought)).toEqual([]);
  expect(offered(next(off([]), '2019-12-03'))).toEqual([]);
  const restricted = { ...before, items: before.items.map((row) => (row.id === standing.id ? { ...row, access: held.items.find(({ access }) => access.level !== 'public')?.access ?? row.access } : row)) };
  expect(itemsOf(withBrought(agenda, restricted, offered(restricted), makers()), agenda.meetingId)).toHaveLength(count + 1);
});

it('brings on what an inquorate meeting resolved nothing of, with its papers, once; what it had resolved, or an earlier sitting dealt with, stays there', () => {
  const draft = draftMeeting();
  const [sitting] = heldMeeting().sittings ?? [];
  const [paper] = draft.papers;
  if (sitting === undefined || paper === undefined) throw new Error('no sitting or no paper');
  const care = itemNamed(draft, 'Care Leavers');
  const one = { ...sitting, meetingId: draft.meetingId, ended: 'inquorate' as const };
  const before: MeetingSnapshot = {
    ...draft, sittings: [one], papers: [{ ...paper, itemId: care.id, meetingId: draft.meetingId }],
    meetings: draft.meetings.map((row) => (row.id === draft.meetingId ? { ...row, minutesState: 'published' } : row)),
  };
  const agenda = next(before, '2019-12-03');
  const titles = (snapshot: MeetingSnapshot) => leftOverFor(snapshot).map(({ item, how }) => `${item.title.split(' ')[0] ?? ''} ${how}`);
  const offered = titles(agenda);
  expect(offered).toContain('Care inquorate');
  expect(offered).toContain('Residential inquorate');
  // Minutes, declarations and the like stand on the next agenda anyway; of the places it had resolved something.
  expect(offered.join()).not.toMatch(/Placement|Minutes|Declarations|Exclusion/);
  expect(titles(next({ ...before, sittings: [{ ...one, ended: 'closed' }] }, '2019-12-03'))).toEqual([]);
  const later = { ...one, id: one.id.replace(/..$/, 'f1'), order: 'a9', fromMinuteId: minuteNamed(draft, 'Residential').id };
  expect(titles(next({ ...before, sittings: [{ ...one, ended: 'adjourned' }, later] }, '2019-12-03'))).toEqual(['Residential inquorate']);
  // The minute with which the second sitting began is gone: what no minute says a word of was dealt with at neither.
  const lost: MeetingSnapshot = { ...before, sittings: [{ ...one, ended: 'adjourned' }, { ...later, fromMinuteId: null }], minutes: before.minutes.map((row) => (row.itemId === care.id ? { ...row, text: emptyText } : row)) };
  expect(titles(next(lost, '2019-12-03'))).toContain('Care inquorate');
  expect(titles(next(lost, '2019-12-03')).join()).not.toMatch(/Placement/);

  const brought = withLeftOver(agenda, before, makers());
  const carried = itemsOf(brought, brought.meetingId).find(({ broughtFrom }) => broughtFrom?.itemId === care.id);
  expect(carried).toMatchObject({ title: care.title, taken: null });
  expect(papersOf(brought, brought.meetingId).map(({ itemId }) => itemId)).toEqual([carried?.id]);
  expect(itemsOf(brought, brought.meetingId).find(({ broughtFrom }) => broughtFrom?.itemId === itemNamed(draft, 'Residential').id)?.access.level).toBe('exempt');
  expect([titles(brought), checkSnapshot(brought).ok]).toEqual([[], true]);
  expect([openBusiness(agenda).has(care.id), openBusiness(brought).has(care.id)]).toEqual([true, false]);
});
