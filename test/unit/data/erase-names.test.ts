// A name goes from wherever it stands, however it is written, and takes nothing else with it: no other word, no id, no word of a schema.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publicAccess } from '../../../shared/model/access.ts';
import { meetingSnapshotSchema } from '../../../shared/model/meeting-snapshot.ts';
import type { Paper, PaperSection } from '../../../shared/model/paper.ts';
import type { Inline, TextDoc } from '../../../shared/model/text.ts';
import { nameSearch } from '../../../shared/rules/erased-names/name-search.ts';
import { exportRows, restoreRows } from '../../../renderer/data/commands/backup-rows.ts';
import { erase } from '../../../renderer/data/commands/erase.ts';
import { addSampleCouncil } from '../../../renderer/data/commands/sample-council.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { cleanRow } from '../../../renderer/data/erase/clean-row.ts';
import { tablesWithoutErased } from '../../../renderer/data/erase/erased-tables.ts';
import { isSchemaWord } from '../../../renderer/data/erase/schema-words.ts';
import { namePlaces } from '../../../renderer/data/erase/name-places.ts';
import { saveMinuteText } from '../../../renderer/data/minute-text.ts';
import { saveSectionText } from '../../../renderer/data/section-text.ts';
import { updateSection } from '../../../renderer/data/sections-repository.ts';
import { recordTables } from '../../../renderer/data/records.ts';
import { appSettingsSchema } from '../../../renderer/data/settings-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { must, openTestData, openTestMeeting, problemOf, textOf } from './open-test-data.ts';

const at = '2026-11-01T00:00:00.000Z';
const why = 'At the wish of the person';
const rowsOf = ({ context, meetingId }: { readonly context: DataContext; readonly meetingId: string }) => {
  const base = () => ({ id: context.newId(), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, meetingId, order: 'a0', sample: false });
  const paper = (title: string, more: Partial<Paper> = {}): Paper => ({ ...base(), itemId: null, kind: 'free', title, text: '', access: publicAccess, ...more });
  const section = (paperId: string, text: TextDoc, more: Partial<PaperSection> = {}): PaperSection =>
    ({ ...base(), paperId, slot: null, heading: 'Words', hint: '', layout: 'text', numbered: false, required: false, notApplicable: false, fields: [], text, ...more });
  return { paper, section };
};
const says = (...content: readonly Inline[]): TextDoc => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
const everything = async ({ db }: DataContext): Promise<string> => (await Promise.all(db.tables.map(async (table) => JSON.stringify(await table.toArray())))).join('\n');

/** The sample council with a link, a frozen publication and a section, whose words hold the short names. */
const council = async () => {
  const { context } = await openTestData();
  must(await addSampleCouncil(context));
  const { db } = context;
  const meeting = (await db.meetings.toArray())[0];
  if (meeting === undefined) throw new Error('the sample has no meeting');
  const { paper, section } = rowsOf({ context, meetingId: meeting.id });
  const report = paper('The Annual report of Lin, Ada, Raph and Ann', { kind: 'attachment', file: { sha256: 'ada1'.repeat(16), fileName: 'annual.pdf', format: 'pdf', length: 3, pages: 1, pixels: null, findings: [], addedAt: at } });
  await db.papers.add(report);
  await db.files.add({ sha256: 'ada1'.repeat(16), bytes: new Uint8Array([1]), addedAt: at });
  await db.paperSections.add(section(report.id, says({ type: 'text', text: 'Annual link to Lin', marks: [{ type: 'link', attrs: { href: 'https://linked.example/annual' } }] }, { type: 'text', text: ', said Ann.' })));
  const snapshot = must(await readSnapshot(db, meeting.id));
  await db.publications.add({ id: context.newId(), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, meetingId: meeting.id, sample: false, kind: 'agenda', number: 1, publishedOn: '2030-01-01', snapshot, withdrawn: null });
  return context;
};

const keysOf = async ({ db }: DataContext): Promise<unknown> => Promise.all(db.tables.filter(({ name }) => name !== 'erasures').map(async (table) => [table.name, (await table.toCollection().primaryKeys()).sort()]));

afterEach(() => { vi.unstubAllGlobals(); });

describe('a short name', () => {
  it('leaves the words of settings and the names of tables alone', () => {
    const { theme, readingFace, spacing, houseStyle } = appSettingsSchema.shape;
    const words = [...recordTables, 'settings', ...[theme, readingFace, spacing, houseStyle].flatMap(({ options }) => options)];
    expect(words.filter((word) => !isSchemaWord(word))).toEqual([]);
  });

  it('takes no other word with it: every row keeps its key and fits its table', async () => {
    const context = await council();
    const before = await keysOf(context);
    for (const name of ['Raph', 'Lin', 'Ada', 'Ann']) {
      const { places } = await namePlaces(context.db, nameSearch(name) ?? expect.fail());
      must(await erase(context, { kind: 'name', name, places }, why));
    }
    expect(await keysOf(context)).toEqual(before);
    const title = (await context.db.papers.toArray()).find(({ kind }) => kind === 'attachment')?.title;
    expect(title).toBe('The Annual report of [name erased], [name erased], [name erased] and [name erased]');
    expect((await context.db.paperSections.toArray()).at(-1)?.text.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Annual link to [name erased]', marks: [{ type: 'link', attrs: { href: 'https://linked.example/annual' } }] }, { type: 'text', text: ', said [name erased].' }] }]);
    for (const { snapshot } of await context.db.publications.toArray()) meetingSnapshotSchema.parse(snapshot);
    const { version, tables } = await exportRows(context.db);
    const searches = ['Chair', 'Appendix', 'Paragraph', 'Dark', 'Draft', 'Public', 'Bold'].map((name) => nameSearch(name) ?? expect.fail());
    const scrubbed: [string, readonly unknown[]][] = Object.entries(tables).map(([name, rows]) => [name, name === 'files' ? rows : searches.reduce<readonly unknown[]>((left, search) => left.map((row) => cleanRow(name, row, { kind: 'name', search })), rows)]);
    must(await restoreRows(context.db, { version, tables: Object.fromEntries(scrubbed) }));
  });

  it('is erased only when the number of its places is confirmed', async () => {
    const context = await council();
    const before = await everything(context);
    const { places, spellings } = await namePlaces(context.db, nameSearch('Ann') ?? expect.fail());
    // In the paper and the section, and in the frozen copy of both.
    expect([places, spellings]).toEqual([4, [{ words: 'Ann', places: 4 }]]);
    expect(problemOf(await erase(context, { kind: 'name', name: 'Ann' }, why))).toBe('single-word');
    expect(problemOf(await erase(context, { kind: 'name', name: 'Ann', places: 3 }, why))).toBe('single-word');
    expect(problemOf(await erase(context, { kind: 'name', name: 'Ann', places: 4 }, 'Ann asked for it'))).toBe('reason-names-it');
    expect(await everything(context)).toBe(before);
    must(await erase(context, { kind: 'name', name: 'Ann', places: 4 }, why));
  });
});

it('a name goes in every way in which it is written', async () => {
  const { context, meeting } = await openTestMeeting();
  const { paper, section } = rowsOf({ context, meetingId: meeting.id });
  const report = paper('By O\u2019Neill, Zebedee', { kind: 'attachment', file: { sha256: 'cd'.repeat(32), fileName: 'poem-zebedee-oneill.docx', format: 'docx', length: 3, pages: null, pixels: null, findings: [], addedAt: at } });
  const cell = (text: string) => ({ type: 'tableCell' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }] });
  await context.db.papers.add(report);
  await context.db.paperSections.bulkAdd([
    section(report.id, says({ type: 'text', text: 'Zebe' }, { type: 'text', text: 'dee', marks: [{ type: 'bold' }] }, { type: 'hardBreak' }, { type: 'text', text: 'O\u2019Neill and ZEBEDEE O\u02b9NEILL' })),
    section(report.id, says({ type: 'text', text: 'Z\u00e9be\u00addee O\u02bcNeill: zebedee.oneill@school.example or ' }, { type: 'text', text: 'him', marks: [{ type: 'link', attrs: { href: 'mailto:z.oneill@school.example' } }] })),
    section(report.id, { type: 'doc', content: [{ type: 'table', content: [{ type: 'tableRow', content: [cell('O\u2019Neill'), cell('Zebedee'), cell('15')] }] }] }),
  ]);
  must(await erase(context, { kind: 'name', name: "Zebedee O'Neill" }, why));
  const after = await everything(context);
  expect(after.match(/z[e\u00e9]be.{40}|"dee"|.{40}neill/i)).toBeNull();
  expect(after).toContain('[name erased].docx');
  meetingSnapshotSchema.parse(must(await readSnapshot(context.db, meeting.id)));
});

it('what another window still shows is refused, and nothing is erased while that window is open', async () => {
  const { context, meeting } = await openTestMeeting();
  const { paper, section } = rowsOf({ context, meetingId: meeting.id });
  const written = section(paper('Theirs').id, textOf('By Zebedee Quill'));
  await context.db.paperSections.add(written);
  vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held: ['a', 'b'].map((clientId) => ({ name: 'orderpaper-store', mode: 'shared', clientId })) }) } });
  expect(problemOf(await erase(context, { kind: 'name', name: 'Zebedee Quill' }, why))).toBe('other-windows');
  vi.unstubAllGlobals();
  must(await erase(context, { kind: 'name', name: 'Zebedee Quill' }, why));
  const late = await saveSectionText(context, { id: written.id, rev: written.rev, text: textOf('By Zebedee Quill, who') });
  expect(problemOf(late)).toBe('rev-conflict');
});

describe('a name that was typed and taken back', () => {
  const name = 'Zebedee Quill';
  const typed = async () => {
    const { context, meeting } = await openTestMeeting();
    const { paper, section } = rowsOf({ context, meetingId: meeting.id });
    const first = section(paper('Mine').id, textOf('A'));
    await context.db.paperSections.add(first);
    let { rev } = must(await saveSectionText(context, { id: first.id, rev: 1, text: textOf('B') }));
    ({ rev } = must(await updateSection(context, { id: first.id, rev, patch: { heading: 'Other' } })));
    for (let length = 1; length <= name.length; length += 1) ({ rev } = must(await saveSectionText(context, { id: first.id, rev, text: textOf(`B ${name.slice(0, length)}`) })));
    must(await saveSectionText(context, { id: first.id, rev, text: textOf('Nothing to see') }));
    const splinters = () => context.db.changes.filter(({ key, patch }) => key === first.id && patch.kind === 'text').count();
    return { context, first, splinters };
  };

  it('leaves no splinter, also behind a change that is no typing, and where nothing else holds it', async () => {
    const { context, splinters } = await typed();
    expect(problemOf(await erase(context, { kind: 'name', name: 'Nobody Nowhere' }, why))).toBe('nothing-to-erase');
    expect(await splinters()).toBeGreaterThan(name.length);
    must(await erase(context, { kind: 'name', name }, why));
    expect(await splinters()).toBe(0);
  });

  it('leaves none where a state between can’t be told', async () => {
    const { context, first, splinters } = await typed();
    const gap = await context.db.changes.filter(({ key, rev }) => key === first.id && rev === 5).primaryKeys();
    await context.db.changes.bulkDelete(gap);
    await context.db.people.add({ id: context.newId(), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, name: 'Posy Vine', youngPerson: true, displayRule: 'not-named', sample: false } as never);
    must(await erase(context, { kind: 'name', name: 'Posy Vine' }, why));
    expect(await splinters()).toBe(0);
  });

  it('is taken out of an older backup before a row of it is stored', async () => {
    const { context, splinters } = await typed();
    const backup = await exportRows(context.db);
    must(await erase(context, { kind: 'name', name }, why));
    const markers = await context.db.erasures.toArray();
    const { tables, found } = tablesWithoutErased(backup.tables, markers);
    expect([found, JSON.stringify(tables['changes']).includes('"text","splice"')]).toEqual([true, false]);
    must(await restoreRows(context.db, backup));
    expect(await splinters()).toBe(0);
  });
});

it('a minute keeps what was typed after a name was erased from it', async () => {
  const context = await council();
  const minute = (await context.db.minutes.toArray())[0];
  if (minute === undefined) throw new Error('the sample has no minute');
  await context.db.meetings.update(minute.meetingId, { minutesState: 'draft', agendaState: 'draft' });
  const first = must(await saveMinuteText(context, { id: minute.id, rev: minute.rev, text: textOf('Said by Zebedee Quill') }));
  must(await erase(context, { kind: 'name', name: 'Zebedee Quill' }, why));
  const clean = await context.db.minutes.get(minute.id);
  expect([clean?.rev, clean?.text]).toEqual([first.rev + 1, textOf('Said by [name erased]')]);
  expect(must(await saveMinuteText(context, { id: minute.id, rev: first.rev + 1, text: textOf('Said by a member') })).text).toEqual(textOf('Said by a member'));
});
