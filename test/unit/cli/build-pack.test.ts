import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packFindings } from '../../../electron/cli/commands/build-pack.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { itemsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { exifSegment, jpegOf, planted, textOf, withSegments } from '../attachments/picture-file.ts';
import { pdfFile } from '../importing/pdf-file.ts';
import { ports, snapshot } from '../meeting-file/fixture.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';
import { called } from './called.ts';
import { document, namesIn, newFolder } from './orderpaper-process.ts';

const labels = [...agendaLabels(itemsOf(snapshot, snapshot.meetingId)).values()];
const [first = '', second = '', third = ''] = labels.slice(3);
const report = wordFile({ body: `${paragraph('CANARY-OPEN words')}${paragraph('A second page', '<w:pageBreakBefore/>')}` });
const secret = wordFile({ body: `${paragraph('CANARY-SECRET')}${paragraph('p2', '<w:pageBreakBefore/>')}${paragraph('p3', '<w:pageBreakBefore/>')}` });
const letter = pdfFile([[{ text: 'Letter to the Panel', x: 60, y: 760, size: 22 }], [{ text: 'Page two of it', x: 60, y: 700 }]]);

const meetingFolder = async (of: MeetingSnapshot = { ...snapshot, minutes: [] }): Promise<string> => {
  const folder = await newFolder();
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot: of }, ports));
  const photo = withSegments(await jpegOf(64, 48, () => [40, 90, 160]), [exifSegment(1)]);
  for (const [name, bytes] of Object.entries({ 'report.docx': report, 'CANARY-FILENAME.docx': secret, 'letter.pdf': letter, 'photo.jpg': photo })) await writeFile(join(folder, name), bytes);
  return folder;
};

const attached = async (folder: string, item: string, file: string, ...more: readonly string[]): Promise<void> => {
  const ended = await called(folder, 'attach', 'm.orderpaper', '--item', item, file, ...more);
  expect([file, ended.code, ended.code === 0 ? '' : ended.stderr]).toEqual([file, 0, '']);
};

const packIn = async (folder: string, suffix: string): Promise<Readonly<Record<string, Uint8Array>>> => {
  const name = (await namesIn(folder)).find((each) => each.startsWith('pack-') && each.endsWith(suffix)) ?? 'no pack';
  return unzipSync(new Uint8Array(await readFile(join(folder, name))));
};
const wholeOf = (parts: Readonly<Record<string, Uint8Array>>): string => Object.entries(parts).map(([name, bytes]) => `${name}\n${textOf(bytes)}`).join('\n');

describe('the pack, from the command line', () => {
  it('tells the public the pages that it does not get, not how many papers they are', async () => {
    const folder = await meetingFolder();
    await attached(folder, first, 'report.docx', '--exempt', '3', '--title', 'One');
    await attached(folder, first, 'letter.pdf', '--exempt', '3', '--title', 'Two');
    await attached(folder, second, 'letter.pdf');
    const build = async (audience: string) => document(await called(folder, 'build', 'm.orderpaper', '--out', 'out', '--json', '--only', 'pack', '--audience', audience));
    const open = await build('public');
    expect(open).toMatchObject({ pages: 6, ranges: [{ item: first, start: 1, end: 4, papers: [{ id: null, appendix: null, title: null, access: 'exempt', start: 1, end: 4, pages: 4, included: false }] }, { item: second, start: 5, end: 6, papers: [{ included: true, start: 5, end: 6 }] }] });
    expect(await build('members')).toMatchObject({ pages: 6, ranges: [{ item: first, papers: [{ title: 'One', start: 1, end: 2 }, { title: 'Two', start: 3, end: 4 }] }, { item: second }] });
  });

  it('tells once what is found of several papers without a name, and of each file with one', () => {
    const finding = { code: 'count-unsure', message: 'look at it in Word.', stops: false, itemId: 'i', label: '8', fileName: null } as const;
    const told = packFindings({ findings: [{ ...finding, paperId: 'a' }, { ...finding, paperId: 'b' }, { ...finding, paperId: 'c', fileName: 'c.docx' }, { ...finding, paperId: 'd', fileName: 'd.docx' }, { ...finding, paperId: 'e', label: '9' }] });
    expect(told.map(({ item, file = null }) => [item, file])).toEqual([['8', null], ['8', 'c.docx'], ['8', 'd.docx'], ['9', null]]);
  });

  it('holds Word files, PDF pages and pictures, for the public without a trace of what is exempt, and makes only what changed when it is built again', async () => {
    const folder = await meetingFolder();
    await attached(folder, first, 'report.docx');
    await attached(folder, second, 'CANARY-FILENAME.docx', '--exempt', '3', '--title', 'CANARY-TITLE');
    await attached(folder, third, 'letter.pdf');
    await attached(folder, third, 'photo.jpg', '--appendix-to', '1', '--nobody-shown', '--alt', 'The hill');
    await attached(folder, third, 'photo.jpg', '--appendix-to', '1', '--alt', 'A walk by the sea', '--title', 'A walk');
    const build = (...words: readonly string[]) => called(folder, 'build', 'm.orderpaper', '--out', 'out', '--cache', 'cache', '--json', ...words);

    const open = await build();
    expect(open.code).toBe(0);
    expect(open.stdout + open.stderr).not.toContain('CANARY-');
    expect(document(open)).toMatchObject({
      audience: 'public', pages: 9, papersMade: 3,
      ranges: [
        { item: first, start: 1, end: 2, papers: [{ included: true, pages: 2 }] }, { item: second, start: 3, end: 5, papers: [{ included: false, title: null, access: 'exempt' }] },
        { item: third, start: 6, end: 9, papers: [{ start: 6, end: 7 }, { start: 8, end: 8, appendix: 1 }, { start: 9, end: 9, appendix: 2 }] },
      ],
    });
    expect(open.stderr).toContain(`Item ${third}: Nobody has said whether anybody can be recognised on the picture`);
    const parts = await packIn(join(folder, 'out'), '.docx');
    expect(wholeOf(parts)).toContain('CANARY-OPEN');
    expect(wholeOf(parts)).not.toMatch(/CANARY-(SECRET|TITLE|FILENAME)/);
    for (const word of Object.values(planted)) expect(wholeOf(parts)).not.toContain(word);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(3);
    expect(textOf(parts['word/document.xml'] ?? new Uint8Array())).toContain('descr="A walk by the sea"');
    expect(textOf(parts['word/document.xml'] ?? new Uint8Array())).toContain('descr="Page 2 of 2 of Letter to the Panel. Page two of it"');

    const members = await build('--audience', 'members', '--only', 'pack');
    expect(document(members)).toMatchObject({ audience: 'members', pages: 9, papersMade: 0 });
    expect(wholeOf(await packIn(join(folder, 'out'), '-members.docx'))).toContain('CANARY-SECRET');

    await attached(folder, third, 'report.docx');
    expect(document(await build('--only', 'agenda'))).toMatchObject({ pages: 11, papersMade: 0 });
  });

  it('is printed in part and on both sides under a name of its own; a call that asks for what cannot be is refused', async () => {
    const folder = await meetingFolder();
    await attached(folder, first, 'CANARY-FILENAME.docx', '--exempt', '3', '--title', 'CANARY-TITLE');
    await attached(folder, second, 'report.docx');
    const build = (...words: readonly string[]) => called(folder, 'build', 'm.orderpaper', '--out', 'out', '--json', ...words);
    const print = await build('--pages', '2-4', '--duplex');
    expect(document(print)).toMatchObject({
      pages: 5, files: [{ name: expect.stringMatching(/^print-pages-4-to-5-.*-both-sides\.docx$/) as string }],
      print: { what: 'pages', sides: 'double', largePrint: false, pages: ['4-5'], leftOut: ['1-3'], sheets: 1 },
    });
    expect(print.stdout + print.stderr).not.toContain('CANARY-');
    expect((await namesIn(join(folder, 'out'))).length).toBe(1);
    for (const words of [['--pages', '3', '--paper', first], ['--pages', '1-2-3'], ['--duplex', '--only', 'notice'], ['--large-print=yes']]) {
      expect([words, await build(...words)]).toMatchObject([words, { code: 2, stdout: '', stderrLines: [expect.any(String)] }]);
    }
  });
});
