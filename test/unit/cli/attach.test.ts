import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { currentFormat } from '../../../shared/meeting-file/manifest.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { bytesOf, exifSegment, jpegOf, planted, pngOf, textOf, withSegments } from '../attachments/picture-file.ts';
import { pdfFile, pdfWith } from '../importing/pdf-file.ts';
import { crafted, ports, snapshot } from '../meeting-file/fixture.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';
import { called } from './called.ts';
import { document, namesIn, newFolder, orderpaper } from './orderpaper-process.ts';

const labels = [...agendaLabels(itemsOf(snapshot, snapshot.meetingId)).values()];
const number = labels[4] ?? '';

const report = wordFile({
  styles: '<w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="heading 1"/></w:style>',
  body: `${paragraph('A first line')}${paragraph('Homes near schools', '<w:pStyle w:val="Kop"/>')}${paragraph('Words.')}`,
});
const letter = pdfFile([[{ text: 'Letter to the Panel', x: 60, y: 760, size: 22 }, { text: 'Dear Chair, thank you for asking.', x: 60, y: 700 }, { text: 'We will come in May.', x: 60, y: 680 }], [{ text: 'Page two', x: 60, y: 700 }]]);

const withFiles = async (files: Readonly<Record<string, Uint8Array | string>>, of: MeetingSnapshot = snapshot): Promise<string> => {
  const folder = await newFolder();
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot: of }, ports));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
};

const opened = async (folder: string): Promise<{ readonly papers: readonly Paper[]; readonly files: ReadonlyMap<string, Uint8Array>; readonly snapshot: MeetingSnapshot }> => {
  const read = await readMeetingFile(await readFile(join(folder, 'm.orderpaper')), ports, { expect: 'meeting' });
  if (!read.ok || read.value.kind !== 'meeting') throw new Error('The meeting file cannot be read');
  return { papers: read.value.snapshot.papers.filter(({ kind }) => kind === 'attachment').sort((a, b) => (a.order < b.order ? -1 : 1)), files: read.value.files, snapshot: read.value.snapshot };
};

const expectUnchanged = async (folder: string, run: () => Promise<{ code: number; stdout: string; stderrLines: readonly string[] }>, line: string | RegExp): Promise<void> => {
  const [before, names] = [await readFile(join(folder, 'm.orderpaper')), await namesIn(folder)];
  const ended = await run();
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderrLines).toEqual([typeof line === 'string' ? expect.stringContaining(line) : expect.stringMatching(line)]);
  expect((await readFile(join(folder, 'm.orderpaper'))).equals(before)).toBe(true);
  expect(await namesIn(folder)).toEqual(names);
};

describe('attach', () => {
  it('names a PDF by words that can be seen: not by those under a bar, in white or under a mark', async () => {
    const body = [{ text: 'Dear Chair, thank you for asking.', x: 60, y: 600 }, { text: 'We will come in May.', x: 60, y: 580 }];
    const covered = pdfFile([[{ text: 'Placement of Zebedee Quill', x: 60, y: 760, size: 26 }, { text: 'Letter of the inspectors', x: 60, y: 700, size: 18 }, ...body]], 0, '0 g 220 750 240 34 re f');
    const white = pdfFile([[...body]], 0, '1 g BT /F1 26 Tf 1 0 0 1 60 760 Tm (Zebedee Quill) Tj ET');
    const marked = pdfWith({ marks: ['/Subtype /Square /F 4 /AP << /N 5 0 R >>'], stream: '0 g 0 0 80 30 re f', streamEntries: '/Type /XObject /Subtype /Form /BBox [0 0 80 30] ', painted: 'BT /F1 26 Tf 1 0 0 1 11 18 Tm (Zebed) Tj ET' });
    const folder = await withFiles({ 'covered.pdf': covered, 'white letter.pdf': white, 'marked.pdf': marked });
    const ended = await orderpaper(folder, 'attach', 'm.orderpaper', '--item', number, 'covered.pdf', 'white letter.pdf', 'marked.pdf');
    expect(ended.code).toBe(0);
    expect((await opened(folder)).papers.map(({ title }) => title)).toEqual(['Letter of the inspectors', expect.not.stringContaining('Zebed'), 'Letter to the Panel']);
  });

  it('adds several files to an item in their order, with titles, pages and hashes, and says so in one document', async () => {
    const folder = await withFiles({ 'report.docx': report, 'letter.pdf': letter });
    const ended = await orderpaper(folder, 'attach', 'm.orderpaper', '--item', number, 'report.docx', 'letter.pdf', '--json');
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(document(ended)).toMatchObject({
      schema: 'orderpaper-attach/1', item: { number },
      papers: [{ title: 'Homes near schools', format: 'docx', pages: null, item: number, access: { level: 'public' } }, { title: 'Letter to the Panel', format: 'pdf', pages: 2 }], findings: [],
    });
    const { papers, files } = await opened(folder);
    expect(papers.map(({ title }) => title)).toEqual(['Homes near schools', 'Letter to the Panel']);
    expect([...files.keys()].sort()).toEqual([await ports.sha256(report), await ports.sha256(letter)].sort());
    const info = await called(folder, 'info', 'm.orderpaper');
    expect(info.stdout).toContain(`  item ${number}: Homes near schools (docx`);
    expect(info.stdout).toContain(`  item ${number}: Letter to the Panel (pdf, 2 pages`);
  });

  it('ends by itself after a drawing', async () => {
    const folder = await withFiles({ 'plan.png': pngOf(300, 900, (x, y) => [x % 256, y % 256, 120]) });
    const ended = await orderpaper(folder, 'attach', 'm.orderpaper', '--item', number, 'plan.png', '--json');
    expect(ended.code).toBe(0);
    expect(document(ended)).toMatchObject({ papers: [{ format: 'png', pages: 1 }] });
  });

  it('keeps nothing of what a telephone wrote into a photograph', async () => {
    const folder = await withFiles({ 'IMG_0042.JPG': withSegments(await jpegOf(64, 48, () => [40, 90, 160]), [exifSegment(6)]) });
    const ended = await orderpaper(folder, 'attach', 'm.orderpaper', '--item', number, 'IMG_0042.JPG', '--json');
    expect(ended.code).toBe(0);
    expect(ended.stderrLines.some((line) => line.startsWith('IMG_0042.JPG: The place where it was taken: removed'))).toBe(true);
    expect(document(ended)).toMatchObject({ papers: [{ title: 'IMG 0042', format: 'jpeg', pages: 1, pixels: { width: 48, height: 64 }, picture: { alt: '', consent: 'unsaid' } }] });
    expect((document(ended) as { readonly findings: readonly { readonly code: string }[] }).findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['gps', 'picture-without-consent', 'picture-without-words']));
    expect(ended.stderr).toMatch(/Nobody has said whether anybody can be recognised on it: drafts show it, and it can’t be published/);
    const whole = textOf(await readFile(join(folder, 'm.orderpaper')));
    for (const word of Object.values(planted)) expect(whole).not.toContain(word);
  });

  it('takes title, access with its reason, position and appendices, and is never more open than the paper above', async () => {
    const folder = await withFiles({ 'report.docx': report, 'letter.pdf': letter, 'plan.pdf': pdfFile([[{ text: 'Plan', x: 60, y: 700 }]]) });
    const attach = (...words: readonly string[]) => called(folder, 'attach', 'm.orderpaper', '--item', number, ...words, '--json');
    expect((await attach('report.docx', '--title', 'A report', '--exempt', '3,1', '--reason', 'Names a person')).code).toBe(0);
    expect((await attach('letter.pdf', '--position', '1')).code).toBe(0);
    expect((await attach('plan.pdf', '--appendix-to', '2')).code).toBe(0);
    expect((await attach('letter.pdf', '--appendix-to', 'a report', '--position', '1', '--confidential')).code).toBe(0);
    expect((await attach('plan.pdf', '--appendix-to', 'plan')).stderrLines).toEqual([expect.stringContaining('"plan" is an appendix itself')]);
    const { papers } = await opened(folder);
    const own = papers.filter(({ belongsTo }) => belongsTo === undefined);
    expect(own.map(({ title, access }) => [title, access.level])).toEqual([['Letter to the Panel', 'public'], ['A report', 'exempt']]);
    expect(own[1]?.access).toEqual({ level: 'exempt', paragraphs: [1, 3], reason: 'Names a person' });
    const appendices = papers.filter(({ belongsTo }) => belongsTo?.paperId === own[1]?.id && belongsTo?.as === 'appendix');
    expect(appendices.map(({ access }) => access.level)).toEqual(['confidential', 'exempt']);
    const info = await called(folder, 'info', 'm.orderpaper');
    expect(info.stdout).not.toContain('A report');
    expect(info.stdout).toContain('not for publication');
  });

  it('stores the same file once and tells when it is attached again', async () => {
    const folder = await withFiles({ 'letter.pdf': letter, 'copy.pdf': letter });
    const ended = await called(folder, 'attach', 'm.orderpaper', '--item', number, 'letter.pdf', 'copy.pdf', '--json');
    expect(ended.stderrLines).toEqual(['copy.pdf: The same file is attached to this meeting already; it is stored once.']);
    const { papers, files } = await opened(folder);
    expect([papers.length, files.size]).toEqual([2, 1]);
  });

  it('keeps what cannot be printed as a separate file with the advice, and what cannot be read only when asked to', async () => {
    const slides = zipSync({
      '[Content_Types].xml': bytesOf('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/ppt/p.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>'),
      '_rels/.rels': bytesOf('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="ppt/p.xml"/></Relationships>'),
      'ppt/p.xml': bytesOf('<p/>'),
    });
    const folder = await withFiles({ 'slides.pptx': slides, 'broken.pdf': letter.subarray(0, 300) });
    const kept = await called(folder, 'attach', 'm.orderpaper', '--item', number, 'slides.pptx', '--json');
    expect(kept.stderrLines).toEqual([expect.stringMatching(/^slides\.pptx: Kept as a separate file.*Save it as a PDF/)]);
    expect(document(kept)).toMatchObject({ papers: [{ format: 'other', asSlip: true, title: 'Slides' }] });
    await expectUnchanged(folder, () => called(folder, 'attach', 'm.orderpaper', '--item', number, 'broken.pdf'), /^"broken\.pdf" is a PDF that is damaged/);
    expect(document(await called(folder, 'attach', 'm.orderpaper', '--item', number, 'broken.pdf', '--as-slip', '--json'))).toMatchObject({ papers: [{ format: 'other', asSlip: true }] });
  });
});

describe('attach changes nothing and says why in one line', () => {
  it.each<readonly [string, Readonly<Record<string, Uint8Array | string>>, readonly string[], string | RegExp]>([
    ['a file that is not there', { 'letter.pdf': letter }, ['letter.pdf', 'gone.pdf'], '"gone.pdf" could not be read'],
    ['an empty file', { 'empty.docx': '' }, ['empty.docx'], '"empty.docx" is empty.'],
    ['a Word file that breaks off, beside a good one', { 'letter.pdf': letter, 'cut.docx': report.subarray(0, report.length - 60) }, ['letter.pdf', 'cut.docx'], /^"cut\.docx" breaks off.*attach that/],
    ['an encrypted Word file', { 'secret.docx': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]), ...new Uint8Array(128)]) }, ['secret.docx'], 'is protected with a password'],
    ['a PDF called .docx', { 'report.docx': letter }, ['report.docx'], /^"report\.docx" is called \.docx but is not a Word document: it is a PDF\./],
    ['text called .pdf', { 'notes.pdf': 'Some notes' }, ['notes.pdf'], 'it is plain text'],
    ['a photograph in HEIC', { 'IMG_1.HEIC': bytesOf('\0\0\0\x18ftypheic\0\0\0\0mif1') }, ['IMG_1.HEIC'], 'Most Compatible'],
    ['a program', { 'setup.exe': bytesOf('MZ\x90\0') }, ['setup.exe', '--as-slip'], 'is a program'],
    ['an item that is not there', { 'letter.pdf': letter }, ['letter.pdf', '--item=99'], `There is no item 99 on this agenda. The items are ${labels.join(', ')}.`],
    ['an appendix without a paper', { 'letter.pdf': letter }, ['letter.pdf', '--appendix-to', 'Nothing'], 'It has no papers yet'],
    ['words of a picture for a PDF', { 'letter.pdf': letter }, ['letter.pdf', '--alt', 'A hill'], '"letter.pdf" does not print as a picture'],
    ['a place that is not there', { 'letter.pdf': letter }, ['letter.pdf', '--position', '3'], 'There is no position 3'],
  ])('%s', async (_, files, words, line) => {
    const folder = await withFiles(files);
    const item = words.some((word) => word.startsWith('--item')) ? [] : ['--item', number];
    await expectUnchanged(folder, () => called(folder, 'attach', 'm.orderpaper', ...item, ...words), line);
  });

  it('a file of 300 MB, which is not even read', async () => {
    const folder = await withFiles({ 'huge.pdf': letter });
    await truncate(join(folder, 'huge.pdf'), 300 * 1024 * 1024);
    expect((await stat(join(folder, 'huge.pdf'))).size).toBe(300 * 1024 * 1024);
    await expectUnchanged(folder, () => called(folder, 'attach', 'm.orderpaper', '--item', number, 'huge.pdf'), '"huge.pdf" is larger than 100 MB');
  });

  it('an agenda that was published here', async () => {
    const main = mainMeeting(snapshot);
    const folder = await withFiles({ 'letter.pdf': letter }, { ...snapshot, meetings: snapshot.meetings.map((meeting) => (meeting.id === main.id ? { ...meeting, agendaState: 'published' as const, agendaImported: null } : meeting)) });
    await expectUnchanged(folder, () => called(folder, 'attach', 'm.orderpaper', '--item', number, 'letter.pdf'), 'nothing that was published changes its number');
  });

  it('a meeting file that is none', async () => {
    const folder = await withFiles({ 'letter.pdf': letter });
    await writeFile(join(folder, 'm.orderpaper'), 'no');
    await expectUnchanged(folder, () => called(folder, 'attach', 'm.orderpaper', '--item', number, 'letter.pdf'), '"m.orderpaper" is not an Orderpaper file');
  });

  it('a meeting file of a later version', async () => {
    const folder = await withFiles({ 'letter.pdf': letter });
    await writeFile(join(folder, 'm.orderpaper'), await crafted({ format: currentFormat + 1 }));
    await expectUnchanged(folder, () => called(folder, 'attach', 'm.orderpaper', '--item', number, 'letter.pdf'), /newer version of Orderpaper.*Update Orderpaper/);
  });
});

it('a meeting file of the first format takes papers, and is written in the present one', async () => {
  const folder = await withFiles({ 'letter.pdf': letter });
  await writeFile(join(folder, 'm.orderpaper'), await readFile(new URL('../../fixtures/meeting-file/format-1.orderpaper', import.meta.url)));
  const ended = await called(folder, 'attach', 'm.orderpaper', '--item', '5', 'letter.pdf');
  expect(ended).toMatchObject({ code: 0 });
  const read = await readMeetingFile(await readFile(join(folder, 'm.orderpaper')), ports, { expect: 'meeting' });
  expect(read).toMatchObject({ ok: true, value: { format: currentFormat } });
  expect((await opened(folder)).papers.map(({ title }) => title)).toEqual(['Letter to the Panel']);
});
