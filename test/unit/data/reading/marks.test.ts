// A councillor's marks on their own computer: never in the clear on what is restricted, carried over from issue to issue, merged with those of another device.
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { copyKey } from '../../../../renderer/data/reading/marks/marks-keys.ts';
import { writeSealed } from '../../../../renderer/data/reading/marks/sealed-store.ts';
import { openWaiting } from '../../../../renderer/data/reading/marks/waiting-marks.ts';
import { notesOf, notesOfAll, takeNotes } from '../../../../renderer/data/reading/marks/notes-exchange.ts';
import { paperToMark, placeInCopy, type FlowOf } from '../../../../renderer/data/reading/marks/place-in-copy.ts';
import { readMarks, saveMark, type MyMarks } from '../../../../renderer/data/reading/marks/marks-repository.ts';
import type { MarksPorts } from '../../../../renderer/data/reading/marks/marks-ports.ts';
import type { OpenCopy } from '../../../../renderer/data/reading/open-copy.ts';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { openCopyOf } from '../../../../renderer/data/reading/opened-copies.ts';
import { keepUnsealed, sealAll } from '../../../../renderer/data/reading/unsealed.ts';
import { anchorFor } from '../../../../shared/marks/anchor.ts';
import { changedMark, newMark, type Mark } from '../../../../shared/marks/mark.ts';
import { markedPaper } from '../../../../shared/marks/marked-paper.ts';
import { readNotesFile, writeNotesFile } from '../../../../shared/marks/notes-file.ts';
import { placedWords } from '../../../../shared/marks/place-marks.ts';
import type { ReadingContent } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { readMeetingFile } from '../../../../shared/meeting-file/read-meeting-file.ts';
import { idMaker } from '../../../../shared/model/ids.ts';
import { content, openFile, ports as nodePorts, restricted, written } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';
import { accept, emptyStore } from './reader-store.ts';

const meetingId = '01900000-0000-7000-8000-000000000001';
const [openPaper, secretPaper] = ['01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000004'];
const openHash = createHash('sha256').update(openFile).digest('hex');
const canary = 'Zebedee moves to Quillmere in spring';

let minute = 0;
const derived: number[] = [];
const now = (): number => Date.UTC(2031, 8, 10, 9, (minute += 1));
/** What Argon2id costs is the business of its own tests. */
const ports: MarksPorts = {
  now, newId: idMaker(now, nodePorts.randomBytes), randomBytes: nodePorts.randomBytes,
  ciphers: { ...nodePorts.ciphers, deriveKey: (passphrase, salt, cost) => { derived.push(cost.kibibytes); return Promise.resolve(new Uint8Array(createHash('sha256').update(passphrase).update(salt).digest())); } },
};

const words: Record<string, readonly string[]> = {};
const flowOf: FlowOf = ({ id }) => Promise.resolve((words[id] ?? []).map((text, at) => ({ key: `p:${at + 1}`, text, page: at + 1 })));

const issue = (number: number) => ({ issue: { number, madeOn: `2031-09-0${number}`, expiresOn: null, reader: null, copy: null } });
/** The copy of an issue as it is open, with what is restricted where a passphrase is given. */
const copyOf = async (number: number, passphrase: string | null, papers: Partial<ReadingContent> = {}): Promise<OpenCopy> => {
  await accept(await written(null, { withSecrets: false, as: { ...issue(number), ...papers } }));
  const { kept } = must(await openCopyOf(meetingId));
  if (passphrase !== null) keepUnsealed(kept.id, { restricted: { content: await restricted(), files: new Map() }, passphrase });
  return must(await openCopyOf(meetingId));
};

/** The restricted paper has a version that everybody reads. */
const withPublicVersion = async (): Promise<Pick<ReadingContent, 'papers'>> => ({
  papers: (await content()).papers.map((paper) => (paper.id === secretPaper ? { ...paper, title: 'The plan', access: { level: 'public', paragraphs: [] }, body: { as: 'pdf', file: openHash } } : paper)),
});

const marking = async (copy: OpenCopy, paperId: string, quote: string, text: string): Promise<Mark> => {
  const paper = copy.content.papers.find(({ id }) => id === paperId);
  if (paper === undefined) throw new Error('No such paper');
  const blocks = await flowOf(paper) ?? [];
  const block = blocks.find((each) => each.text.includes(quote));
  const at = block?.text.indexOf(quote) ?? -1;
  const anchor = block === undefined ? null : anchorFor(markedPaper({ ...paperToMark(paper, blocks), blocks }), { start: { block: block.key, offset: at }, end: { block: block.key, offset: at + quote.length } });
  if (anchor === null) throw new Error(`No anchor for ${quote}`);
  return newMark(ports.newId(), 'note', 'green', text, anchor, new Date(now()).toISOString());
};
const sealedIds = ({ sealed }: MyMarks): ReadonlySet<string> => new Set(sealed.map(({ mark }) => mark.id));
const marksIn = async (copy: OpenCopy): Promise<MyMarks> => must(await readMarks(copy, ports));
const save = async (copy: OpenCopy, mark: Mark): Promise<void> => { must(await saveMark(copy, mark, sealedIds(await marksIn(copy)), ports)); };

const everyByte = async (): Promise<string> => {
  const db = await readingDatabase();
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(rows, (_key, value: unknown) => (value instanceof Uint8Array ? `${Buffer.from(value).toString('latin1')} ${Buffer.from(value).toString('utf16le')}` : value));
};

beforeEach(async () => {
  await emptyStore();
  words[openPaper] = ['Visits to foster homes were on time in most wards of the borough this quarter.', 'Spending on placements rose by a tenth since the spring and falls again.'];
  words[secretPaper] = [`The plan for the next year says that ${canary}, with both of his brothers.`];
});

const at = <T>(list: readonly T[], index: number): T => { const found = list[index]; if (found === undefined) throw new Error(`Nothing at ${index}`); return found; };

/** As another window writes it, whose versions this one does not know. */
const writtenElsewhere = async (copy: OpenCopy, mark: Mark): Promise<void> => {
  const db = await readingDatabase();
  if ((await db.marks.get(mark.id)) !== undefined) { await db.marks.update(mark.id, { mark, updatedAt: mark.updatedAt }); return; }
  const key = await copyKey(db, copy, ports);
  if (key === null) throw new Error('Nothing is open');
  must(await writeSealed(db, key, { meetingId, change: (held) => held.map((each) => (each.mark.id === mark.id ? { ...each, mark } : each)) }, ports));
};

describe('marks of two windows', () => {
  it('that both changed are both kept, and whoever came second is told', async () => {
    const copy = await copyOf(2, 'first words');
    for (const [paperId, quote] of [[openPaper, 'rose by a tenth'], [secretPaper, canary]] as const) {
      const mark = await marking(copy, paperId, quote, 'as it was');
      const change = (from: Mark, text: string): Mark => changedMark(from, { text }, new Date(now()).toISOString());
      await save(copy, mark);
      await writtenElsewhere(copy, change(mark, 'theirs'));
      const ids = sealedIds(await marksIn(copy));
      expect(await saveMark(copy, change(mark, 'mine'), ids, ports)).toEqual({ ok: true, value: 'both' });
      // What the same window types on follows, though it started from the same mark.
      expect(await saveMark(copy, change(mark, 'mine, and more'), ids, ports)).toEqual({ ok: true, value: 'saved' });
      const { clear, sealed } = await marksIn(copy);
      const held = paperId === openPaper ? clear : sealed;
      expect(held.map((each) => [each.mark.text, each.mark.id === mark.id]).sort()).toEqual([['mine, and more', true], ['theirs', false]]);
    }
  });

  it('are not removed where the other one wrote on them', async () => {
    const copy = await copyOf(2, null);
    const mark = await marking(copy, openPaper, 'rose by a tenth', 'as it was');
    await save(copy, mark);
    await writtenElsewhere(copy, changedMark(mark, { text: 'theirs' }, new Date(now()).toISOString()));
    expect(await saveMark(copy, changedMark(mark, { deletedAt: new Date(now()).toISOString() }, new Date(now()).toISOString()), new Set(), ports)).toEqual({ ok: true, value: 'theirs' });
    expect((await marksIn(copy)).clear.map((each) => [each.mark.text, each.mark.deletedAt])).toEqual([['theirs', null]]);
  });

  it('stay where their reader puts them, and where a new issue put them meanwhile', async () => {
    const first = await copyOf(2, null);
    const mark = await marking(first, openPaper, 'foster homes', 'Which?');
    await save(first, mark);
    words[openPaper] = ['A new first page.', ...words[openPaper] ?? []];
    const next = await copyOf(3, null);
    must(await placeInCopy(next, await marksIn(next), flowOf, ports));
    // Typed on the mark as it was read before it was placed.
    must(await saveMark(next, changedMark(mark, { text: 'Which ones?' }, new Date(now()).toISOString()), new Set(), ports, mark));
    const placed = at((await marksIn(next)).clear, 0);
    expect([placed.mark.text, placed.mark.anchor.start.block, placed.placedIn]).toEqual(['Which ones?', 'p:2', next.kept.id]);
    const { anchor } = await marking(next, openPaper, 'rose by a tenth', '');
    must(await saveMark(next, changedMark(placed.mark, { anchor, state: 'kept' }, new Date(now()).toISOString()), new Set(), ports, placed.mark));
    expect(at((await marksIn(next)).clear, 0).mark.anchor.quote).toBe('rose by a tenth');
  });
});

describe('marks on restricted papers', () => {
  it('are in no store in the clear, neither their words nor the note, and are there again with the passphrase', async () => {
    const copy = await copyOf(2, 'first words');
    await save(copy, await marking(copy, secretPaper, canary, 'Ask about Quillmere'));
    await save(copy, await marking(copy, openPaper, 'rose by a tenth', 'Why?'));
    const bytes = await everyByte();
    expect(bytes).toContain('rose by a tenth');
    for (const secret of [canary, 'Quillmere', 'brothers']) expect(bytes).not.toContain(secret);
    expect(derived.every((kibibytes) => kibibytes >= 65_536)).toBe(true);
    sealAll();
    expect(await marksIn(must(await openCopyOf(meetingId)))).toMatchObject({ sealed: [], shut: 1, waiting: 0 });
    const again = await marksIn(await copyOf(2, 'first words'));
    expect(again.sealed.map(({ mark }) => mark.text)).toEqual(['Ask about Quillmere']);
  });

  it('are not stored while those papers are closed', async () => {
    const copy = await copyOf(2, 'first words');
    const mark = await marking(copy, secretPaper, canary, 'Ask about Quillmere');
    await save(copy, mark);
    sealAll();
    const shut = must(await openCopyOf(meetingId));
    expect(await saveMark(shut, changedMark(mark, { text: 'Quillmere?' }, new Date(now()).toISOString()), new Set([mark.id]), ports)).toMatchObject({ ok: false, problem: { code: 'restricted-shut' } });
    expect(await everyByte()).not.toContain('Quillmere');
  });

  it('are not stored in the clear by whoever still has them before them when those papers were closed', async () => {
    for (const papers of [{}, await withPublicVersion()]) {
      await emptyStore();
      const copy = await copyOf(2, 'first words', papers);
      const mark = await marking(copy, secretPaper, canary, 'Ask about Quillmere');
      await save(copy, mark);
      const unsaved = await marking(copy, secretPaper, canary, 'Ask about Quillmere again');
      sealAll();
      const shut = must(await openCopyOf(meetingId));
      expect(await saveMark(copy, unsaved, new Set(), ports)).toMatchObject({ ok: false, problem: { code: 'restricted-shut' } });
      for (const each of [mark, unsaved]) expect(await saveMark(shut, changedMark(each, { text: 'Quillmere?' }, new Date(now()).toISOString()), new Set(), ports)).toMatchObject({ ok: false, problem: { code: 'restricted-shut' } });
      expect(await everyByte()).not.toContain('Quillmere');
    }
  });

  it('on a paper that only the sealed part has are not stored in the clear either', async () => {
    const copy = await copyOf(2, 'first words', { papers: (await content()).papers.filter(({ id }) => id !== secretPaper) });
    const mark = await marking(copy, secretPaper, canary, 'Ask about Quillmere');
    sealAll();
    expect(await saveMark(must(await openCopyOf(meetingId)), mark, new Set(), ports)).toMatchObject({ ok: false, problem: { code: 'restricted-shut' } });
    expect(await everyByte()).not.toContain('Quillmere');
  });

  it('of two windows are both kept', async () => {
    const copy = await copyOf(2, 'first words');
    const marks = await Promise.all(['one', 'two', 'three'].map((text) => marking(copy, secretPaper, canary, text)));
    for (const result of await Promise.all(marks.map((mark) => saveMark(copy, mark, new Set(), ports)))) must(result);
    expect((await marksIn(copy)).sealed.map(({ mark }) => mark.text).sort()).toEqual(['one', 'three', 'two']);
  });

  it('wait for the earlier passphrase when the next copy has another, once', async () => {
    const first = await copyOf(2, 'first words');
    await save(first, await marking(first, secretPaper, canary, 'Ask about Quillmere'));
    const next = await copyOf(3, 'second words');
    expect(await marksIn(next)).toMatchObject({ sealed: [], waiting: 1 });
    expect(await openWaiting(next, 'other words', ports)).toMatchObject({ ok: false, problem: { code: 'wrong-passphrase' } });
    expect(must(await openWaiting(next, 'first words', ports))).toBe(1);
    expect(placedWords(must(await placeInCopy(next, await marksIn(next), flowOf, ports)).placed)).toBe('1 kept');
    sealAll();
    expect((await marksIn(await copyOf(3, 'second words'))).sealed.map(({ mark }) => mark.text)).toEqual(['Ask about Quillmere']);
    expect(await (await readingDatabase()).sealedMarks.count()).toBe(1);
    expect(await everyByte()).not.toContain('Quillmere');
  });
});

describe('marks in the next issue', () => {
  it('are placed once, told of, and remember where they stood', async () => {
    const first = await copyOf(2, null);
    await save(first, await marking(first, openPaper, 'rose by a tenth', 'Why?'));
    await save(first, await marking(first, openPaper, 'foster homes', 'Which?'));
    words[openPaper] = ['A new first page.', 'Spending on placements rose by a tenth since the spring, and falls again.'];
    const next = await copyOf(3, null);
    expect(placedWords(must(await placeInCopy(next, await marksIn(next), flowOf, ports)).placed)).toBe('1 kept, 1 to place');
    const { clear } = await marksIn(next);
    expect(clear.map(({ mark }) => [mark.text, mark.state, mark.anchor.page, mark.anchor.quote, mark.earlier.length]).sort()).toEqual([['Which?', 'to-place', 1, 'foster homes', 0], ['Why?', 'kept', 2, 'rose by a tenth', 1]]);
    expect(must(await placeInCopy(next, await marksIn(next), () => Promise.reject(new Error('read again')), ports)).placed).toEqual([]);
  });

  it('are not put back as they were when one was changed or removed, here or in another window, while papers were read', async () => {
    const first = await copyOf(2, 'first words');
    for (const [paperId, quote] of [[openPaper, 'rose by a tenth'], [openPaper, 'foster homes'], [secretPaper, canary]] as const) await save(first, await marking(first, paperId, quote, 'old'));
    const next = await copyOf(3, 'first words');
    const before = await marksIn(next);
    const changed: FlowOf = async (paper) => {
      const { clear, sealed } = await marksIn(next);
      if (clear.every(({ mark }) => mark.text === 'old')) {
        await save(next, changedMark(at(clear, 0).mark, { text: 'written meanwhile' }, new Date(now()).toISOString()));
        await save(next, changedMark(at(clear, 1).mark, { deletedAt: new Date(now()).toISOString(), text: 'removed' }, new Date(now()).toISOString()));
        await save(next, changedMark(at(sealed, 0).mark, { text: 'written in private' }, new Date(now()).toISOString()));
      }
      return flowOf(paper);
    };
    expect(must(await placeInCopy(next, before, changed, ports)).placed).toEqual([]);
    const after = await marksIn(next);
    expect(after.clear.map(({ mark, placedIn }) => [mark.text, mark.deletedAt === null, placedIn]).sort()).toEqual([['removed', false, first.kept.id], ['written meanwhile', true, first.kept.id]]);
    expect(after.sealed.map(({ mark }) => mark.text)).toEqual(['written in private']);
    const both = await Promise.all([placeInCopy(next, after, flowOf, ports), placeInCopy(next, after, flowOf, ports)]);
    expect(both.map((each) => must(each).placed.length).sort()).toEqual([0, 2]);
  });

  it('are taken back by no window that has an older issue open', async () => {
    const first = await copyOf(2, null);
    await save(first, await marking(first, openPaper, 'rose by a tenth', 'Why?'));
    const next = await copyOf(3, null);
    must(await placeInCopy(next, await marksIn(next), flowOf, ports));
    expect(must(await placeInCopy(first, await marksIn(first), flowOf, ports)).placed).toEqual([]);
    const { mark } = at((await marksIn(first)).clear, 0);
    await save(first, changedMark(mark, { text: 'Why so much?' }, new Date(now()).toISOString()));
    expect((await marksIn(next)).clear.map((held) => [held.mark.text, held.placedIn])).toEqual([['Why so much?', next.kept.id]]);
  });

  it('are placed in the full text of a paper that they were set on in its public version', async () => {
    words[secretPaper] = ['The plan names nobody here and nothing of it is private.'];
    const shut = await copyOf(2, null, await withPublicVersion());
    await save(shut, await marking(shut, secretPaper, 'names nobody', 'Good'));
    await save(shut, await marking(shut, secretPaper, 'nothing of it is private', 'Is it?'));
    words[secretPaper] = ['A summary comes first.', 'The plan names nobody here and all of it is private.'];
    const { kept } = shut;
    keepUnsealed(kept.id, { restricted: { content: await restricted(), files: new Map() }, passphrase: 'first words' });
    const copy = must(await openCopyOf(meetingId));
    must(await placeInCopy(copy, await marksIn(copy), flowOf, ports));
    const placed = (await marksIn(copy)).sealed.map(({ mark }) => [mark.text, mark.state === 'to-place', mark.anchor.start.block]).sort();
    expect(placed[0]).toEqual(['Good', false, 'p:2']);
    expect(must(await placeInCopy(copy, await marksIn(copy), flowOf, ports)).placed).toEqual([]);
  });

  it('are placed without reading the pack where their paper is as it was', async () => {
    const first = await copyOf(2, null);
    await save(first, await marking(first, openPaper, 'rose by a tenth', 'Why?'));
    const next = await copyOf(3, null);
    const read: string[] = [];
    must(await placeInCopy(next, await marksIn(next), (paper) => { read.push(paper.id); return flowOf(paper); }, ports));
    expect(read).toEqual([openPaper]);
    expect((await marksIn(next)).clear.map(({ mark, placedIn }) => [mark.state, placedIn])).toEqual([['kept', next.kept.id]]);
  });

  it('of a paper that is restricted now are sealed', async () => {
    const first = await copyOf(2, null, await withPublicVersion());
    words[secretPaper] = ['The plan is public for now and names nobody at all.'];
    await save(first, await marking(first, secretPaper, 'names nobody', 'Good'));
    expect(await everyByte()).toContain('names nobody');
    const next = await copyOf(3, 'second words');
    must(await placeInCopy(next, await marksIn(next), flowOf, ports));
    expect(await everyByte()).not.toContain('names nobody');
    expect((await marksIn(next)).sealed).toHaveLength(1);
  });
});

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
