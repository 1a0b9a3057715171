// What earlier meetings asked for and deferred offers itself to the next agenda until somebody decides; nothing vanishes without that (DOMAIN M5, M6).
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readAgendaOffers } from '../../../renderer/data/agenda-offers.ts';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { carryBusiness } from '../../../renderer/data/commands/carry-business.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { endSitting } from '../../../renderer/data/commands/end-sitting.ts';
import { leaveItem } from '../../../renderer/data/commands/leave-item.ts';
import { publishMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { takeUpHere } from '../../../renderer/data/commands/put-on-agenda.ts';
import { takeItem } from '../../../renderer/data/commands/take-item.ts';
import { addAttendance } from '../../../renderer/data/attendance-repository.ts';
import { addFollowUp, decideFollowUp } from '../../../renderer/data/follow-ups-repository.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { addMinute, deleteMinute } from '../../../renderer/data/minutes-repository.ts';
import { listPapers } from '../../../renderer/data/papers-repository.ts';
import { listSittings } from '../../../renderer/data/proceedings-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import type { Access } from '../../../shared/model/access.ts';
import { carryFollowUp } from '../../../shared/rules/follow-ups/index.ts';
import { must, openTestMeeting, problemOf } from './open-test-data.ts';

const rent: Access = { level: 'exempt', paragraphs: [3], reason: 'Rent' };

const opened = async () => {
  const { context, meeting, panel } = await openTestMeeting('2027-01-12');
  const [next, later] = [must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' })), must(await createMeeting(context, { panelId: panel.id, date: '2027-05-11', from: 'template' }))];
  const ask = async (what: string, fields: { readonly minuteId?: string; readonly partId?: string | null; readonly words?: string; readonly access?: Access } = {}) => must(await addFollowUp(context, {
    panelId: panel.id, origin: { meetingId: meeting.id, date: meeting.date, minuteId: fields.minuteId ?? 'm', partId: fields.partId ?? null, label: '3', title: 'Bicycles', words: fields.words ?? what }, what,
    who: null, to: null, due: { kind: 'next-meeting' }, state: { kind: 'open' }, standing: 'confirmed', access: fields.access ?? publicAccess, sample: false,
  }, meeting.id));
  const offers = (id: string) => readAgendaOffers(context.db, id);
  const due = async (id: string) => (await offers(id)).due.map(({ followUp, timing }) => `${followUp.what} ${timing}`);
  return { context, meeting, next, later, ask, offers, due };
};

it('a follow-up offers itself to the next agenda, is an item or a matter arising there as the officer wants, and is asked of the meeting after when it was carried', async () => {
  const { context, meeting, next, later, ask, offers, due } = await opened();
  const [locks, lamps, hired] = [await ask('Mend the locks'), await ask('Buy lamps'), await ask('A report on the hired boats', { partId: 'p', access: rent })];
  expect(await due(meeting.id)).toEqual([]);
  expect((await due(next.id)).sort()).toEqual(['A report on the hired boats due', 'Buy lamps due', 'Mend the locks due']);
  expect(await due(later.id)).toContain('Buy lamps overdue');
  must(await takeUpHere(context, { meetingId: next.id, followUpId: locks.id, as: 'item' }));
  must(await takeUpHere(context, { meetingId: next.id, followUpId: lamps.id, as: 'matter-arising' }));
  must(await addItem(context, { meetingId: next.id, kind: 'exclusion', title: 'Exclusion' }));
  must(await takeUpHere(context, { meetingId: next.id, followUpId: hired.id, as: 'item' }));
  const items = await listItems(context.db, next.id);
  const under = (await offers(next.id)).takenUp.map(({ followUp, itemId }) => `${followUp.what}: ${items.find(({ id }) => id === itemId)?.title ?? ''}`);
  expect(under.sort()[1]).toMatch(/^Buy lamps: Minutes/);
  expect(under).toContain('Mend the locks: Mend the locks');
  // What a restricted minute asked for stands behind the exclusion, and the public reads only which minute it was.
  const boats = items.findIndex(({ title }) => title.includes('hired boats'));
  expect(items[boats]).toMatchObject({ publicTitle: 'Matter arising from Minute No. 3', access: rent });
  expect(boats).toBeGreaterThan(items.findIndex(({ kind }) => kind === 'exclusion'));
  expect([await due(next.id), await due(later.id)]).toEqual([[], []]);

  must(await undo(context, next.id));
  expect(await due(next.id)).toEqual(['A report on the hired boats due']);
  must(await decideFollowUp(context, { id: hired.id, undoIn: next.id, label: 'Carry a follow-up' }, (row) => carryFollowUp(row, { meetingId: next.id, on: '2027-03-09' })));
  expect([await due(next.id), await due(later.id)]).toEqual([[], ['A report on the hired boats overdue']]);
});

it('a deferred item goes on with its papers and with the resolution that deferred it; left, it says why; deleted again, it is offered again', async () => {
  const { context, meeting, next, later, ask, offers, due } = await opened();
  const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Moorings' }));
  must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'free' }));
  const minute = must(await addMinute(context, { meetingId: meeting.id, title: 'Moorings', fields: { itemId: item.id } }));
  const resolved = await ask('Consideration be deferred', { minuteId: minute.id, partId: 'p', words: 'That consideration of the report be deferred to the next meeting.' });
  must(await takeItem(context, { meetingId: meeting.id, itemId: item.id, taken: { how: 'deferred', reason: 'The author was ill', to: null } }));
  const left = async (id: string) => (await offers(id)).leftOver.map(({ item: { title }, how, papers }) => `${title} ${how} ${papers}`);
  expect([await left(next.id), await due(next.id)]).toEqual([['Moorings deferred 1'], []]);

  must(await carryBusiness(context, { from: meeting.id, to: next.id, itemIds: [item.id] }));
  const brought = (await listItems(context.db, next.id)).find(({ title }) => title === 'Moorings');
  expect(brought).toMatchObject({ taken: null, broughtFrom: { meetingId: meeting.id, itemId: item.id } });
  expect((await listPapers(context.db, next.id)).map(({ itemId }) => itemId)).toEqual([brought?.id]);
  expect((await offers(next.id)).takenUp.map(({ followUp, itemId }) => [followUp.id, itemId])).toEqual([[resolved.id, brought?.id]]);
  expect([await left(next.id), await left(later.id)]).toEqual([[], []]);

  must(await undo(context, next.id));
  expect(await left(next.id)).toEqual(['Moorings deferred 1']);
  const leave = (reason: string) => leaveItem(context, { itemId: item.id, reason, on: '2027-03-01', undoIn: next.id });
  expect(problemOf(await leave(' '))).toBe('reason-needed');
  must(await leave('The moorings were sold'));
  expect([await left(next.id), await left(later.id)]).toEqual([[], []]);
  // The item rests; the resolution still asks until somebody decides about it.
  expect(await due(next.id)).toEqual(['Consideration be deferred due']);
});

it('business that published minutes say nothing of is offered until an agenda takes it or it is left with a reason; its standing item takes it with its papers', async () => {
  const { context, meeting, next, offers } = await opened();
  const add = async (title: string, slotId: string | null = null) => must(await addItem(context, { meetingId: meeting.id, kind: 'report', title, fields: { slotId } }));
  const [spoken, lamps, locks] = [await add('Moorings'), await add('Lamps', 'slot-lamps'), await add('Locks')];
  must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: lamps.id, kind: 'free' }));
  must(await addMinute(context, { meetingId: meeting.id, title: 'Moorings', fields: { itemId: spoken.id } }));
  const unspoken = async (): Promise<string[]> => (await offers(next.id)).unspoken.map(({ item: { title }, papers }) => `${title} ${papers}`);
  expect(await unspoken()).toEqual([]);
  // What is still being written may yet speak of it, whatever screen asks.
  expect(problemOf(await leaveItem(context, { itemId: locks.id, reason: 'The locks are new', on: '2027-03-01', undoIn: next.id }))).toBe('minutes-open');
  await context.db.meetings.update(meeting.id, { minutesState: 'published' });
  expect(await unspoken()).toEqual(['Lamps 1', 'Locks 0']);

  expect(problemOf(await leaveItem(context, { itemId: spoken.id, reason: 'Done', on: '2027-03-01', undoIn: next.id }))).toBe('not-left-over');
  must(await leaveItem(context, { itemId: locks.id, reason: 'The locks are new', on: '2027-03-01', undoIn: next.id }));
  expect(await unspoken()).toEqual(['Lamps 1']);
  must(await undo(context, next.id));
  const standing = must(await addItem(context, { meetingId: next.id, kind: 'report', title: 'Lamps of the season', fields: { slotId: 'slot-lamps' } }));
  const count = (await listItems(context.db, next.id)).length;
  must(await carryBusiness(context, { from: meeting.id, to: next.id, itemIds: [lamps.id] }));
  expect([(await listItems(context.db, next.id)).length, (await listPapers(context.db, next.id)).map(({ itemId }) => itemId), await unspoken()]).toEqual([count, [standing.id], ['Locks 0']]);
  must(await undo(context, next.id));
  expect(await unspoken()).toEqual(['Lamps 1', 'Locks 0']);
});

it('the business of an inquorate meeting is offered to the next agenda with its papers, goes on or is left with a reason, and what its agenda had taken up is carried', async () => {
  const { context, meeting, next, ask, offers } = await opened();
  const add = async (title: string, slotId: string | null = null) => must(await addItem(context, { meetingId: meeting.id, kind: 'report', title, fields: { slotId } }));
  const [boats, locks, lamps] = [await add('Boats'), await add('Locks'), await add('Lamps')];
  must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: boats.id, kind: 'free' }));
  const question = await ask('Count the boats');
  await context.db.followUps.update(question.id, { state: { kind: 'on-agenda', meetingId: meeting.id, itemId: boats.id } });
  const minute = must(await addMinute(context, { meetingId: meeting.id, title: 'Boats', fields: { itemId: boats.id } }));
  for (const item of [locks, lamps]) must(await addMinute(context, { meetingId: meeting.id, title: item.title, fields: { itemId: item.id } }));
  const text = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'The members present talked of the boats.' }] }] };
  await context.db.minutes.update(minute.id, { text });
  const left = async (): Promise<string[]> => (await offers(next.id)).leftOver.map(({ item: { title }, how, papers }) => `${title} ${how} ${papers}`);
  expect(await left()).toEqual([]);
  must(await endSitting(context, { meetingId: meeting.id, ended: 'inquorate', endedAt: '17:40', next: null }));
  expect(await left()).toContain('Boats inquorate 1');
  expect(await left()).toContain('Locks inquorate 0');

  must(await addAttendance(context, { meetingId: meeting.id, name: 'R. Penhallow', capacity: 'member', fields: { councillor: true, presiding: true } }));
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-01-20' }));
  expect((await context.db.followUps.get(question.id))?.state.kind).toBe('carried');
  expect((await offers(next.id)).unspoken).toEqual([]);
  must(await carryBusiness(context, { from: meeting.id, to: next.id, itemIds: [boats.id] }));
  must(await leaveItem(context, { itemId: lamps.id, reason: 'The lamps were bought', on: '2027-02-01', undoIn: next.id }));
  // What became of it at its meeting, nobody recorded: the leaving says nothing of that.
  expect((await listItems(context.db, meeting.id)).find(({ id }) => id === lamps.id)?.taken).toEqual({ how: null, reason: '', to: null, left: { reason: 'The lamps were bought', on: '2027-02-01' } });
  const after = await left();
  expect(after.filter((line) => /Boats|Lamps/.test(line))).toEqual([]);
  expect(after).toContain('Locks inquorate 0');
  const brought = (await listItems(context.db, next.id)).find(({ title }) => title === 'Boats');
  expect((await listPapers(context.db, next.id)).map(({ itemId }) => itemId)).toEqual([brought?.id]);
});

it('a sitting after an adjournment begins with the next minute when its first is deleted, and with the first one written when there was none yet', async () => {
  const { context, meeting } = await opened();
  const add = async (title: string) => must(await addMinute(context, { meetingId: meeting.id, title }));
  const began = async () => (await listSittings(context.db, meeting.id)).map(({ fromMinuteId }) => fromMinuteId);
  await add('Boats');
  must(await endSitting(context, { meetingId: meeting.id, ended: 'adjourned', endedAt: '17:40', next: { date: null, startedAt: '18:00', fromMinuteId: null } }));
  const [lamps, locks] = [await add('Lamps'), await add('Locks')];
  expect(await began()).toEqual([null, lamps.id]);
  must(await deleteMinute(context, { meetingId: meeting.id, id: lamps.id }));
  expect(await began()).toEqual([null, locks.id]);
  must(await undo(context, meeting.id));
  expect(await began()).toEqual([null, lamps.id]);
});

it('a standing item without papers of an inquorate meeting is not offered again once a meeting between has it', async () => {
  const { context, meeting, next, later, offers } = await opened();
  const add = async (meetingId: string) => must(await addItem(context, { meetingId, kind: 'report', title: 'Lamps', fields: { slotId: 'slot-lamps' } }));
  const lamps = await add(meeting.id);
  must(await addMinute(context, { meetingId: meeting.id, title: 'Lamps', fields: { itemId: lamps.id } }));
  must(await endSitting(context, { meetingId: meeting.id, ended: 'inquorate', endedAt: '17:40', next: null }));
  const left = async (id: string): Promise<string[]> => (await offers(id)).leftOver.filter(({ item }) => item.id === lamps.id).map(({ how, papers }) => `${how} ${papers}`);
  expect([await left(next.id), await left(later.id)]).toEqual([['inquorate 0'], ['inquorate 0']]);
  await add(next.id);
  expect([await left(next.id), await left(later.id)]).toEqual([[], []]);
  // Its paper would still have to go on.
  must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: lamps.id, kind: 'free' }));
  expect(await left(later.id)).toEqual(['inquorate 1']);
});
