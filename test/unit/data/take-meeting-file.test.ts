// A meeting that comes as a file: new records as they are, changed ones by whoever changed them, nothing overwritten unseen (DESIGN section 4).
import 'fake-indexeddb/auto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deleteItem } from '../../../renderer/data/commands/delete-item.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { lookAtFile } from '../../../renderer/data/meeting-file/look-at-file.ts';
import { listAllMeetings } from '../../../renderer/data/meetings-repository.ts';
import { listVersions, saveMinuteText, textAt } from '../../../renderer/data/minute-text.ts';
import { addMinute, listMinutes } from '../../../renderer/data/minutes-repository.ts';
import { createPanel, listPanels } from '../../../renderer/data/panels-repository.ts';
import { addMember, listPeople } from '../../../renderer/data/people-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { namesIn, newFolder, orderpaper } from '../cli/orderpaper-process.ts';
import { must, openTestData, textOf } from './open-test-data.ts';
import { anotherComputer, fileOf, opened, questions, retitle, taken, titles, twoComputers } from './two-computers.ts';

describe('a meeting file', () => {
  it('of the command line comes into a fresh database as it is, and the second time it is the same', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'pack.txt'), await readFile(join(import.meta.dirname, '../../fixtures/round-trip/thornbury-pack.txt')));
    expect(await orderpaper(folder, 'import', 'pack.txt', '--out', 'm.orderpaper')).toMatchObject({ code: 0 });
    expect(await namesIn(folder)).toContain('m.orderpaper');
    const snapshot = await opened(new Uint8Array(await readFile(join(folder, 'm.orderpaper'))));
    const { context } = await openTestData();
    expect(await taken(context, snapshot)).toMatchObject({ meetingId: snapshot.meetingId, panelId: snapshot.panel.id, outcome: 'taken', locked: [] });
    expect(await context.db.items.count()).toBe(snapshot.items.length);
    expect(await context.db.minutes.bulkGet(snapshot.minutes.map(({ id }) => id))).toEqual(snapshot.minutes);
    expect(new Set((await context.db.changes.toArray()).map((change) => change.group)).size).toBe(1);
    expect(await context.db.resolutions.count()).toBeGreaterThan(0);
    const changes = await context.db.changes.count();
    expect(await taken(context, snapshot)).toMatchObject({ outcome: 'same' });
    expect(await context.db.changes.count()).toBe(changes);
  }, 60_000);

  it('is taken back by one undo, and comes in again after it', async () => {
    const { second, first, meetingId } = await twoComputers();
    const file = await fileOf(first, meetingId);
    must(await undo(second, file.panel.id));
    expect([await listPanels(second.db), await listAllMeetings(second.db), await listPeople(second.db)]).toEqual([[], [], []]);
    expect(await taken(second, file)).toMatchObject({ outcome: 'taken' });
    expect(await titles(second, meetingId)).toEqual(await titles(first, meetingId));
  });

  it('brings what only they changed and keeps what only I changed, without a question', async () => {
    const { first, second, meetingId } = await twoComputers();
    await retitle(first, meetingId, 0, 'Apologies, as I wrote it');
    await retitle(second, meetingId, 1, 'Declarations, as they wrote it');
    must(await addItem(second, { meetingId, kind: 'report', title: 'Their new report' }));
    const file = await fileOf(second, meetingId);
    expect(await lookAtFile(first.db, file)).toMatchObject({
      isHere: true, asked: [], added: [expect.stringContaining('Their new report')], taken: [{ fields: [{ label: 'Title', theirs: 'Declarations, as they wrote it' }] }],
    });
    expect(await taken(first, file)).toMatchObject({ outcome: 'taken', undoIn: meetingId });
    expect(await titles(first, meetingId)).toEqual(expect.arrayContaining(['Apologies, as I wrote it', 'Declarations, as they wrote it', 'Their new report']));
    must(await undo(first, meetingId));
    const back = await titles(first, meetingId);
    expect(back).toContain('Apologies, as I wrote it');
    expect(back).not.toContain('Declarations, as they wrote it');
    expect(back).not.toContain('Their new report');
  });

  it('takes nothing over what the officer keeps, even where only they changed it', async () => {
    const { first, second, meetingId } = await twoComputers();
    const before = await titles(first, meetingId);
    await retitle(second, meetingId, 1, 'Declarations, as they wrote it');
    const file = await fileOf(second, meetingId);
    const [change] = (await lookAtFile(first.db, file)).taken;
    expect(await taken(first, file, { each: new Map([[change?.id ?? '', 'mine']]) })).toMatchObject({ outcome: 'nothing-taken' });
    expect(await titles(first, meetingId)).toEqual(before);
  });

  it('goes to and fro: what came back is known, so the next change there is taken', async () => {
    const { first, second, meetingId } = await twoComputers();
    for (const title of ['Once', 'Twice', 'Three times']) {
      await retitle(second, meetingId, 0, title);
      await taken(first, await fileOf(second, meetingId));
      expect((await titles(first, meetingId))[0]).toBe(title);
    }
    await retitle(first, meetingId, 0, 'And back');
    await taken(second, await fileOf(first, meetingId));
    expect((await titles(second, meetingId))[0]).toBe('And back');
  });

  it('asks what stands where both sides changed a record, and stores nothing until it is told', async () => {
    const { first, second, meetingId } = await twoComputers();
    await retitle(first, meetingId, 0, 'Mine');
    await retitle(second, meetingId, 0, 'Theirs');
    await retitle(second, meetingId, 1, 'Only theirs');
    const file = await fileOf(second, meetingId);
    const changes = await first.db.changes.count();
    const asked = await questions(first, file);
    expect(asked).toMatchObject([{ what: 'Item 1, “Mine”', fields: [{ label: 'Title', mine: 'Mine', theirs: 'Theirs' }] }]);
    expect(await questions(first, file, { each: new Map([['another-record', 'theirs']]) })).toHaveLength(1);
    expect(await first.db.changes.count()).toBe(changes);
    await taken(first, file, { all: 'mine' });
    expect((await titles(first, meetingId)).slice(0, 2)).toEqual(['Mine', 'Only theirs']);
    await taken(first, file, { each: new Map([[asked[0]?.id ?? '', 'theirs']]) });
    expect((await titles(first, meetingId))[0]).toBe('Theirs');
  });

  it('keeps the text that gives way in the history of the minute', async () => {
    const { first, second, meetingId } = await twoComputers();
    const minute = must(await addMinute(first, { meetingId, title: 'Fostering' }));
    await taken(second, await fileOf(first, meetingId));
    const mine = must(await saveMinuteText(first, { id: minute.id, rev: minute.rev, text: textOf('As I heard it.') }));
    must(await saveMinuteText(second, { id: minute.id, rev: 1, text: textOf('As they heard it.') }));
    const file = await fileOf(second, meetingId);
    expect((await questions(first, file)).flatMap(({ fields }) => fields)).toEqual([{ label: 'Text', mine: 'As I heard it.', theirs: 'As they heard it.' }]);
    await taken(first, file, { all: 'theirs' });
    const stored = (await listMinutes(first.db, meetingId))[0];
    expect(stored?.text).toEqual(textOf('As they heard it.'));
    expect((await listVersions(first.db, minute.id)).map((version) => version.text)).toContainEqual(textOf('As I heard it.'));
    expect(await textAt(first.db, minute.id, mine.rev)).toEqual(textOf('As I heard it.'));
    expect(await textAt(first.db, minute.id, stored?.rev ?? 0)).toEqual(textOf('As they heard it.'));
  });

  it('merges nobody: a person of the same name stays a second person', async () => {
    const { first, meetingId } = await twoComputers();
    const context = await anotherComputer();
    const panel = must(await createPanel(context, { name: 'Corporate Parenting Panel', yearStartsOn: '2026-05-20', yearName: '2026/27' }));
    must(await addMember(context, { panelId: panel.id, person: { name: 'R. Penhallow', councillor: true } }));
    const file = await fileOf(first, meetingId);
    expect(await lookAtFile(context.db, file)).toMatchObject({ isHere: false, hasNamesake: true });
    await taken(context, file);
    expect((await listPeople(context.db)).map((person) => person.name)).toEqual(['R. Penhallow', 'R. Penhallow']);
    expect(await listPanels(context.db)).toHaveLength(2);
  });

  it('of a meeting whose minutes outlived their agenda item is whole', async () => {
    const { first, meetingId } = await twoComputers();
    const [item] = await listItems(first.db, meetingId);
    must(await addMinute(first, { meetingId, title: 'Fostering', fields: { itemId: item?.id ?? null } }));
    must(await deleteItem(first, { meetingId, id: item?.id ?? '', reason: 'Not this time' }));
    const file = await fileOf(first, meetingId);
    expect(file.minutes).toMatchObject([{ title: 'Fostering', itemId: null }]);
    expect(await taken(first, file)).toMatchObject({ outcome: 'same' });
  });
});
