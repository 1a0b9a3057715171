// A councillor’s marks on another device: sealed on the way, merged where they come in, nothing written over unseen.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openWaiting } from '../../../../renderer/data/reading/marks/waiting-marks.ts';
import { notesOf, notesOfAll, takeNotes } from '../../../../renderer/data/reading/marks/notes-exchange.ts';
import { saveMark } from '../../../../renderer/data/reading/marks/marks-repository.ts';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { sealAll } from '../../../../renderer/data/reading/unsealed.ts';
import { changedMark } from '../../../../shared/marks/mark.ts';
import { readNotesFile, writeNotesFile } from '../../../../shared/marks/notes-file.ts';
import { readMeetingFile } from '../../../../shared/meeting-file/read-meeting-file.ts';
import { ports as nodePorts, written } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';
import { emptyStore } from './reader-store.ts';
import { canary, copyOf, everyByte, freshPapers, marking, marksIn, meetingId, now, openPaper, ports, save, secretPaper } from './marks-at-hand.ts';

beforeEach(freshPapers);

describe('marks for another device', () => {
  it('write over none here that cannot be read', async () => {
    const copy = await copyOf(2, null);
    const [mark, other] = [await marking(copy, openPaper, 'rose by a tenth', 'Why?'), await marking(copy, openPaper, 'foster homes', 'Which?')];
    await save(copy, mark);
    const db = await readingDatabase();
    const newer = { ...mark, kind: 'drawing', strokes: [1, 2] };
    await db.marks.update(mark.id, { mark: newer });
    expect(must(await takeNotes({ schema: 'orderpaper-notes/1', meetings: [{ meetingId, panel: 'Panel', heading: 'Meeting', date: null, marks: [mark, other], restricted: [] }] }, 'for my tablet', ports))).toMatchObject({ added: 1, unreadable: 1 });
    expect((await db.marks.get(mark.id))?.mark).toEqual(newer);
    expect(await saveMark(copy, changedMark(mark, { text: 'over it' }, new Date(now()).toISOString()), new Set(), ports)).toMatchObject({ ok: false, problem: { code: 'mark-unreadable' } });
  });

  it('go along of a meeting too whose notes are all on restricted papers: while those are open, else it is told how many stay', async () => {
    const copy = await copyOf(2, 'first words');
    await save(copy, await marking(copy, secretPaper, canary, 'Ask about Quillmere'));
    expect(must(await notesOfAll(ports))).toMatchObject({ left: 0, meetings: [{ meetingId, marks: [], restricted: [{ text: 'Ask about Quillmere' }] }] });
    sealAll();
    expect(must(await notesOfAll(ports))).toMatchObject({ left: 1, meetings: [{ meetingId, marks: [], restricted: [] }] });
  });

  it('go in a file that nobody reads without its passphrase, and come in merged, with nothing written over unseen', async () => {
    const copy = await copyOf(2, 'first words');
    const mark = await marking(copy, openPaper, 'rose by a tenth', 'Why?');
    await save(copy, mark);
    await save(copy, await marking(copy, secretPaper, canary, 'Ask about Quillmere'));
    const { left, notes } = must(await notesOf(copy, ports));
    expect(left).toBe(0);
    // Of all meetings: another one whose copy is not here too; what is sealed goes along only while it is open.
    const elsewhere = { ...mark, id: '01900000-0000-7000-8000-00000000f001' };
    expect(must(await takeNotes({ ...{ schema: 'orderpaper-notes/1' as const }, meetings: [{ meetingId: '01900000-0000-7000-8000-00000000f000', panel: 'Another', heading: 'Meeting', date: null, marks: [elsewhere], restricted: [] }] }, 'for my tablet', ports))).toMatchObject({ added: 1 });
    const all = must(await notesOfAll(ports));
    expect(all).toMatchObject({ left: 0, meetings: [notes, { meetingId: '01900000-0000-7000-8000-00000000f000', marks: [{ id: elsewhere.id }], restricted: [] }] });
    const file = await writeNotesFile({ schema: 'orderpaper-notes/1', meetings: [notes] }, 'for my tablet', nodePorts);
    for (const secret of ['Why?', 'Quillmere', 'rose by']) expect(Buffer.from(file).includes(secret)).toBe(false);
    expect(await readNotesFile(file, 'for my table', nodePorts)).toMatchObject({ ok: false, problem: { code: 'wrong-passphrase', what: 'This passphrase does not open these notes.' } });
    expect(await readNotesFile(await written(null, { withSecrets: false }), 'for my tablet', nodePorts)).toMatchObject({ ok: false, problem: { what: "This file holds a reading copy, not a reader's notes." } });
    expect(await readMeetingFile(file, nodePorts)).toMatchObject({ ok: false, problem: { what: "This file holds a reader's own notes, sealed: nothing in it is for the officer." } });
    const read = must(await readNotesFile(file, 'for my tablet', nodePorts));
    await save(copy, changedMark(mark, { text: 'Why so much?' }, new Date(now()).toISOString()));
    expect(must(await takeNotes(read, 'for my tablet', ports))).toEqual({ added: 0, updated: 0, both: 0, restricted: 1, unreadable: 0 });
    await emptyStore();
    const device = await copyOf(2, 'first words');
    await save(device, { ...mark, text: 'Mine, written here', updatedAt: new Date(now()).toISOString() });
    expect(must(await takeNotes(read, 'for my tablet', ports))).toEqual({ added: 0, updated: 0, both: 1, restricted: 1, unreadable: 0 });
    expect(must(await takeNotes({ ...read, meetings: read.meetings.map((each) => ({ ...each, restricted: [] })) }, 'for my tablet', ports))).toMatchObject({ both: 0 });
    expect((await marksIn(device)).clear.map((held) => held.mark.text).sort()).toEqual(['Mine, written here', 'Why?']);
    expect((await marksIn(device)).waiting).toBe(1);
    expect(await everyByte()).not.toContain('Quillmere');
    expect(must(await openWaiting(device, 'for my tablet', ports))).toBe(1);
    expect((await marksIn(device)).sealed.map((held) => held.mark.text)).toEqual(['Ask about Quillmere']);
  });
});
