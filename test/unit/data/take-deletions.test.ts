// What was deleted here or there when a meeting comes as a file: shown, asked where it was changed since, and brought back by undo (DESIGN section 4).
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteMeeting } from '../../../renderer/data/commands/delete-meeting.ts';
import { deleteItem } from '../../../renderer/data/commands/delete-item.ts';
import { publishAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { lookAtFile } from '../../../renderer/data/meeting-file/look-at-file.ts';
import { addMinute } from '../../../renderer/data/minutes-repository.ts';
import { redo, undo } from '../../../renderer/data/undo.ts';
import { must } from './open-test-data.ts';
import { fileOf, questions, retitle, taken, titles, twoComputers } from './two-computers.ts';

describe('a meeting file with deletions', () => {
  it('asks before it brings back an item that was deleted here and changed there; an unchanged one stays deleted', async () => {
    const { first, second, meetingId } = await twoComputers();
    const [apologies, declarations] = await listItems(first.db, meetingId);
    for (const item of [apologies, declarations]) must(await deleteItem(first, { meetingId, id: item?.id ?? '', reason: 'Not this time' }));
    await retitle(second, meetingId, 1, 'Changed meanwhile');
    const asked = await questions(first, await fileOf(second, meetingId));
    expect(asked.map(({ id }) => id)).toEqual([declarations?.id]);
    expect(asked[0]?.fields).toContainEqual({ label: 'Deleted', mine: 'Yes', theirs: 'No' });
    await taken(first, await fileOf(second, meetingId), { all: 'theirs' });
    const now = await titles(first, meetingId);
    expect(now).toContain('Changed meanwhile');
    expect(now).not.toContain(apologies?.title);
  });

  it('shows what was deleted there and takes it like any other change, unless the officer keeps it', async () => {
    const { first, second, meetingId } = await twoComputers();
    const [apologies, declarations] = await listItems(second.db, meetingId);
    for (const item of [apologies, declarations]) must(await deleteItem(second, { meetingId, id: item?.id ?? '', reason: 'Not this time' }));
    const file = await fileOf(second, meetingId);
    expect(JSON.stringify([file.items, file.deleted])).not.toContain(apologies?.title);
    const look = await lookAtFile(first.db, file);
    expect(look).toMatchObject({ asked: [], counts: { taken: 2 } });
    expect(look.taken.map(({ id, isDeletion }) => [id, isDeletion])).toEqual([[apologies?.id, true], [declarations?.id, true]]);
    await taken(first, file, { each: new Map([[declarations?.id ?? '', 'mine']]) });
    expect(await titles(first, meetingId)).not.toContain(apologies?.title);
    expect(await titles(first, meetingId)).toContain(declarations?.title);
    must(await undo(first, meetingId));
    expect(await titles(first, meetingId)).toContain(apologies?.title);
  });

  it('asks before it deletes what was changed here since, and deletes nothing that is published here', async () => {
    const { first, second, meetingId } = await twoComputers();
    const [, declarations] = await listItems(second.db, meetingId);
    must(await deleteItem(second, { meetingId, id: declarations?.id ?? '', reason: 'Not this time' }));
    await retitle(first, meetingId, 1, 'Changed meanwhile');
    const file = await fileOf(second, meetingId);
    expect(await questions(first, file)).toMatchObject([{ id: declarations?.id, isDeletion: true }]);
    must(await publishAgenda(first, { meetingId, on: '2027-01-04' }));
    expect((await lookAtFile(first.db, file)).locked).toHaveLength(1);
    await taken(first, file, { all: 'theirs' });
    expect(await titles(first, meetingId)).toContain('Changed meanwhile');
  });

  it('keeps the minute of an item that was deleted there as it is, without a question', async () => {
    const { first, second, meetingId } = await twoComputers();
    const [, item] = await listItems(first.db, meetingId);
    must(await addMinute(first, { meetingId, title: 'Fostering', fields: { itemId: item?.id ?? null } }));
    await taken(second, await fileOf(first, meetingId));
    must(await deleteItem(second, { meetingId, id: item?.id ?? '', reason: 'Not this time' }));
    const file = await fileOf(second, meetingId);
    expect(await lookAtFile(first.db, file)).toMatchObject({ asked: [], taken: [{ id: item?.id, isDeletion: true }] });
  });

  it('is offered again after the taking was undone: changes, new records and deletions', async () => {
    const { first, second, meetingId } = await twoComputers();
    const [apologies] = await listItems(second.db, meetingId);
    must(await deleteItem(second, { meetingId, id: apologies?.id ?? '', reason: 'Not this time' }));
    await retitle(second, meetingId, 0, 'As they wrote it');
    must(await addItem(second, { meetingId, kind: 'report', title: 'Their new report' }));
    const file = await fileOf(second, meetingId);
    const before = await lookAtFile(first.db, file);
    expect(before).toMatchObject({ asked: [], counts: { new: 1, taken: 2 } });
    for (let time = 0; time < 2; time += 1) {
      await taken(first, file);
      expect((await lookAtFile(first.db, file)).counts).toMatchObject({ new: 0, taken: 0, asked: 0 });
      must(await undo(first, meetingId));
      expect(await lookAtFile(first.db, file)).toEqual(before);
    }
    must(await redo(first, meetingId));
    expect((await lookAtFile(first.db, file)).counts).toMatchObject({ new: 0, taken: 0, asked: 0 });
    await retitle(first, meetingId, 0, 'Mine, after all');
    expect((await lookAtFile(first.db, file)).counts).toMatchObject({ new: 0, taken: 0, asked: 0, kept: 1 });
  });

  it('brings a deleted meeting back', async () => {
    const { first, meetingId, panelId } = await twoComputers();
    const file = await fileOf(first, meetingId);
    must(await deleteMeeting(first, { meetingId, panelId }));
    expect(await lookAtFile(first.db, file)).toMatchObject({ isHere: false, asked: [] });
    await taken(first, file);
    expect(await titles(first, meetingId)).toEqual(file.items.map((item) => item.title));
  });
});
