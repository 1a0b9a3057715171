// An empty agenda takes the panel's usual items; one that is begun or published takes nothing.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { fillAgenda } from '../../../renderer/data/commands/fill-agenda.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { changeRecord } from '../../../renderer/data/write-record.ts';
import { act } from '../../../renderer/data/act.ts';
import { must, openTestMeeting, problemOf } from './open-test-data.ts';

const blank = async () => {
  const { context, meeting, panel } = await openTestMeeting();
  const usual = (await listItems(context.db, meeting.id)).map(({ title }) => title);
  const empty = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'blank' }));
  const titles = async (): Promise<readonly string[]> => (await listItems(context.db, empty.id)).map(({ title }) => title);
  return { context, usual, empty, titles };
};

it('an empty agenda is filled in one step, which can be undone', async () => {
  const { context, usual, empty, titles } = await blank();
  expect(must(await fillAgenda(context, { meetingId: empty.id, from: 'template' })).agendaState).toBe('draft');
  expect((await titles()).length).toBe(usual.length);
  must(await undo(context, empty.id));
  expect(await titles()).toEqual([]);
});

it('an agenda with one item is begun: nothing is added', async () => {
  const { context, empty, titles } = await blank();
  must(await addItem(context, { meetingId: empty.id, kind: 'report', title: 'Carers’ week' }));
  expect(problemOf(await fillAgenda(context, { meetingId: empty.id, from: 'template' }))).toBe('agenda-begun');
  expect(await titles()).toEqual(['Carers’ week']);
});

it('a published agenda takes nothing, though it has no item', async () => {
  const { context, empty, titles } = await blank();
  must(await act(context, { label: 'Publish', undoIn: empty.id }, (work) => changeRecord(work, 'meetings', { id: empty.id, rev: null }, { agendaState: 'published' })));
  expect(problemOf(await fillAgenda(context, { meetingId: empty.id, from: 'template' }))).toBe('agenda-begun');
  expect(await titles()).toEqual([]);
});
