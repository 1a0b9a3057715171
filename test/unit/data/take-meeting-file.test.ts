// A meeting that comes as a file: new records as they are, changed ones by whoever changed them, nothing overwritten unseen (DESIGN section 4).
import 'fake-indexeddb/auto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMeetingDiffers, takeMeetingFile } from '../../../renderer/data/commands/take-meeting-file.ts';
import type { TakeChoices, Taken } from '../../../renderer/data/commands/take-meeting-file.ts';
import { deleteMeeting } from '../../../renderer/data/commands/delete-meeting.ts';
import { deleteItem } from '../../../renderer/data/commands/delete-item.ts';
import { publishAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { addItem, listItems, updateItem } from '../../../renderer/data/items-repository.ts';
import { withDeletions } from '../../../renderer/data/meeting-file/deletions.ts';
import { noteExchange, recordsOf, withBases } from '../../../renderer/data/meeting-file/exchange.ts';
import { lookAtFile } from '../../../renderer/data/meeting-file/look-at-file.ts';
import { getMeeting, listAllMeetings } from '../../../renderer/data/meetings-repository.ts';
import { listVersions, saveMinuteText, textAt } from '../../../renderer/data/minute-text.ts';
import { addMinute, listMinutes } from '../../../renderer/data/minutes-repository.ts';
import { createPanel, listPanels } from '../../../renderer/data/panels-repository.ts';
import { addMember, listPeople } from '../../../renderer/data/people-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { redo, undo } from '../../../renderer/data/undo.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { idMaker, instantOf } from '../../../shared/model/ids.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { namesIn, newFolder, orderpaper } from '../cli/orderpaper-process.ts';
import { ports } from '../meeting-file/fixture.ts';
import { must, openTestData, openTestMeeting, testPorts, textOf } from './open-test-data.ts';

const taken = async (context: DataContext, snapshot: MeetingSnapshot, choices?: TakeChoices): Promise<Taken> => must(await takeMeetingFile(context, snapshot, choices));

const opened = async (bytes: Uint8Array): Promise<MeetingSnapshot> => {
  const file = must(await readMeetingFile(bytes, ports, { expect: 'meeting' }));
  if (file.kind !== 'meeting') throw new Error('expected a meeting');
  return file.snapshot;
};

/** The file of a meeting as the app saves it, written and read back. */
const fileOf = async (context: DataContext, meetingId: string): Promise<MeetingSnapshot> => {
  const snapshot = await withBases(context.db, await withDeletions(context.db, must(await readSnapshot(context.db, meetingId))));
  await noteExchange(context.db, meetingId, [...recordsOf(snapshot), ...(snapshot.deleted ?? [])], instantOf(context.now()));
  return opened(await writeMeetingFile({ kind: 'meeting', snapshot }, ports));
};

const questions = async (context: DataContext, snapshot: MeetingSnapshot, choices?: TakeChoices) => {
  const answer = await takeMeetingFile(context, snapshot, choices);
  if (answer.ok || !isMeetingDiffers(answer.problem)) throw new Error('expected the question');
  return answer.problem.differences;
};

const retitle = async (context: DataContext, meetingId: string, index: number, title: string): Promise<void> => {
  const item = (await listItems(context.db, meetingId))[index];
  if (item === undefined) throw new Error('no such item');
  must(await updateItem(context, { id: item.id, rev: item.rev, meetingId, patch: { title } }));
};

const titles = async (context: DataContext, meetingId: string): Promise<string[]> => (await listItems(context.db, meetingId)).map((item) => item.title);

/** An empty database on another computer, whose ids are its own. */
const anotherComputer = async (): Promise<DataContext> => {
  const { context, clock } = await openTestData();
  const { now, randomBytes } = testPorts(clock, 2);
  return { ...context, newId: idMaker(now, randomBytes) };
};

/** Two computers with the same meeting: made on the first, taken in on the second. */
const twoComputers = async () => {
  const first = await openTestMeeting();
  const second = await anotherComputer();
  const meetingId = first.meeting.id;
  must(await addMember(first.context, { panelId: first.panel.id, person: { name: 'R. Penhallow', councillor: true } }));
  await taken(second, await fileOf(first.context, meetingId));
  return { first: first.context, second, meetingId, panelId: first.panel.id };
};

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

  it('never changes an agenda that is published here, and says so; its minutes come in', async () => {
    const { first, second, meetingId } = await twoComputers();
    await retitle(second, meetingId, 0, 'Changed after it went out');
    must(await addItem(second, { meetingId, kind: 'report', title: 'Slipped in' }));
    const minute = must(await addMinute(second, { meetingId, title: 'Fostering' }));
    const before = await titles(first, meetingId);
    must(await publishAgenda(first, { meetingId, on: '2027-01-04' }));
    const file = await fileOf(second, meetingId);
    expect((await lookAtFile(first.db, file)).locked).toEqual(expect.arrayContaining([expect.stringContaining('Slipped in'), expect.stringContaining('Item 1,')]));
    const result = await taken(first, file, { all: 'theirs' });
    expect(result.locked).toHaveLength(2);
    expect(await titles(first, meetingId)).toEqual(before);
    expect((await listMinutes(first.db, meetingId)).map(({ id }) => id)).toEqual([minute.id]);
    expect(await getMeeting(first.db, meetingId)).toMatchObject({ agendaState: 'published', agendaPublishedOn: '2027-01-04', minutesState: 'draft' });
    expect(await taken(first, file, { all: 'theirs' })).toMatchObject({ outcome: 'nothing-taken' });
  });

  it('never changes minutes that are published or approved here, nor adds to them', async () => {
    for (const minutesState of ['published', 'approved'] as const) {
      const { first, second, meetingId } = await twoComputers();
      const minute = must(await addMinute(first, { meetingId, title: 'Fostering' }));
      await taken(second, await fileOf(first, meetingId));
      must(await saveMinuteText(second, { id: minute.id, rev: 1, text: textOf('Written afterwards.') }));
      must(await addMinute(second, { meetingId, title: 'Slipped in' }));
      await first.db.meetings.update(meetingId, { minutesState });
      const result = await taken(first, await fileOf(second, meetingId), { all: 'theirs' });
      expect(result.locked).toEqual(expect.arrayContaining(['Minute “Fostering”', 'Minute “Slipped in”']));
      expect((await listMinutes(first.db, meetingId)).map(({ text }) => text)).toEqual([minute.text]);
      expect(await getMeeting(first.db, meetingId)).toMatchObject({ minutesState });
    }
  });

  it('does not call an agenda published here that is not the one they published', async () => {
    const { first, second, meetingId } = await twoComputers();
    await retitle(first, meetingId, 0, 'Mine');
    must(await publishAgenda(second, { meetingId, on: '2027-01-04' }));
    await taken(first, await fileOf(second, meetingId), { all: 'mine' });
    expect(await getMeeting(first.db, meetingId)).toMatchObject({ agendaState: 'draft' });
    must(await undo(first, meetingId));
    await retitle(first, meetingId, 0, (await titles(second, meetingId))[0] ?? '');
    await taken(first, await fileOf(second, meetingId));
    expect(await getMeeting(first.db, meetingId)).toMatchObject({ agendaState: 'published' });
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
