import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { importFile } from '../../../shared/importing/import-file.ts';
import { readPdfSource } from '../../../shared/importing/read-pdf.ts';
import type { SourceLine } from '../../../shared/importing/source-document.ts';
import type { PdfPage, PdfTextRun } from '../../../shared/ports.ts';
import { pdfFile } from './pdf-file.ts';

const textRun = (text: string, x: number, y: number, more: Partial<PdfTextRun> = {}): PdfTextRun =>
  ({ text, x, y, width: text.length * 5.5, height: 11, fontName: 'f', bold: false, ...more });
const page = (number: number, runs: readonly PdfTextRun[]): PdfPage => ({ number, width: 595, height: 842, runs });
const read = (...pages: readonly PdfPage[]): readonly SourceLine[] => {
  const source = readPdfSource('a.pdf', 'ab', pages);
  if (!source.ok) throw new Error(source.problem.what);
  return source.value.lines;
};
const texts = (...pages: readonly PdfPage[]): readonly string[] => read(...pages).map(({ text }) => text);
/** Lines 14 points apart from y = 760 downwards. */
const down = (lines: readonly string[], x = 72, top = 760): readonly PdfTextRun[] => lines.map((text, at) => textRun(text, x, top - at * 14));

describe('a PDF page as lines', () => {
  it('joins runs on one baseline, with a space where there is a gap and none where there is not', () => {
    expect(texts(page(1, [textRun('Coun', 72, 700), textRun('cillor', 94, 700), textRun('Alder', 130, 700), textRun('28', 170, 700), textRun('th', 181, 704, { height: 7, width: 6 })]))).toEqual(['Councillor Alder 28th']);
  });

  it('spells ligatures out and drops what shows nothing', () => {
    expect(texts(page(1, [textRun('o\uFB03ce \uFB01le\u00AD\u200B\u00A0x', 72, 700)]))).toEqual(['office file x']);
  });

  it('does not read letters twice that are drawn twice to look bold', () => {
    expect(texts(page(1, [textRun('AGENDA', 72, 700), textRun('AGENDA', 72.3, 700)]))).toEqual(['AGENDA']);
  });

  it('begins a paragraph where more white stands above a line than usual', () => {
    const runs = [...down(['One long line of the text', 'goes on here', 'and ends here.']), ...down(['A new one', 'goes on'], 72, 704)];
    expect(read(page(1, runs)).map(({ startsParagraph }) => startsParagraph)).toEqual([true, false, false, true, false]);
  });

  it('begins a paragraph on a new page only where the line before had room for the next word', () => {
    const full = ['A line that runs to the right edge of the text on this', 'page, as does this one that is just about as long as it'];
    const second = page(2, down(['The next page']));
    expect(read(page(1, down([...full, 'and ends here.'])), second).at(-1)?.startsParagraph).toBe(true);
    expect(read(page(1, down([...full, 'and this line goes on until it is quite full, in part.'])), second).at(-1)?.startsParagraph).toBe(false);
    expect(read(page(1, down([...full, 'and has no end'])), second).at(-1)?.startsParagraph).toBe(false);
  });

  it('gives indents from the left edge of the text, and bold where the whole line is', () => {
    const runs = [...down(['Text at the margin', 'more of it', 'and more']), textRun('(a) indented', 108, 718, { bold: true }), textRun('half', 72, 704, { bold: true }), textRun('bold', 100, 704)];
    expect(read(page(1, runs)).map(({ indent, bold }) => [indent, bold])).toEqual([[0, false], [0, false], [0, false], [36, true], [0, false]]);
  });

  it('reads two columns of text one after the other, below a heading that crosses both', () => {
    const left = Array.from({ length: 20 }, (_, at) => `left column of text line no ${String(at + 10)}`);
    const right = Array.from({ length: 20 }, (_, at) => `right column of the text no ${String(at + 10)}`);
    const found = texts(page(1, [textRun('A heading that crosses the gutter between the two columns of text', 120, 790), ...down(left), ...down(right, 320)]));
    expect(found[0]).toMatch(/^A heading/);
    expect(found.slice(1)).toEqual([...left, ...right]);
  });

  it('does not take a table for two columns', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [textRun(`Item ${at}`, 72, 760 - at * 14), textRun(`${at} July`, 320, 760 - at * 14)]).flat();
    expect(read(page(1, rows)).slice(6, 8).map(({ text, cell }) => [text, cell])).toEqual([['Item 3', { table: 0, row: 3, column: 0 }], ['3 July', { table: 0, row: 3, column: 1 }]]);
  });
});

describe('a table on a PDF page', () => {
  const row = (y: number, ...cells: readonly string[]): readonly PdfTextRun[] => cells.flatMap((text, at) => (text === '' ? [] : [textRun(text, [72, 110, 420][at] ?? 0, y)]));

  it('is cells, with the further lines of a cell joined to it', () => {
    const runs = [...row(700, '1.', 'Apologies for absence'), ...row(680, '2.', 'Minutes of the meeting', 'Pages 1 - 2'), ...row(667, '', 'held in January'), ...row(650, '3.', 'Harbour Wall', 'Page 9'), textRun('After the table', 72, 600)];
    expect(read(page(1, runs)).map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ['1.', 0, 0], ['Apologies for absence', 0, 1], ['2.', 1, 0], ['Minutes of the meeting held in January', 1, 1], ['Pages 1 - 2', 1, 2],
      ['3.', 2, 0], ['Harbour Wall', 2, 1], ['Page 9', 2, 2], ['After the table', undefined, undefined],
    ]);
  });

  it('is none where numbers hang beside their text', () => {
    const runs = [...row(700, '1.', 'Apologies for absence'), ...row(686, '2.', 'Minutes of the meeting'), ...row(672, '', 'held in January'), ...row(658, '3.', 'Harbour Wall')];
    expect(texts(page(1, runs))).toEqual(['1. Apologies for absence', '2. Minutes of the meeting', 'held in January', '3. Harbour Wall']);
  });

  it('is none where one line alone has a wide gap: that becomes a tab', () => {
    expect(texts(page(1, [textRun('Venue:', 72, 700), textRun('Town Hall', 200, 700)]))).toEqual(['Venue:\tTown Hall']);
  });
});

describe('words cut at the end of a line', () => {
  it('are put together: with the hyphen, or without where the paper has the word so', () => {
    expect(texts(page(1, down(['The plan for long-', 'term places was agreed. The com-', 'mittee thanked the', 'officers, and the committee rose.']))))
      .toEqual(['The plan for long-term', 'places was agreed. The committee', 'thanked the', 'officers, and the committee rose.']);
  });

  it('leave a dash between words alone', () => {
    expect(texts(page(1, down(['Performance Report -', 'June 2018'])))).toEqual(['Performance Report -', 'June 2018']);
  });
});

describe('what repeats from page to page', () => {
  const body = (number: number): readonly PdfTextRun[] => down([`Text of page ${number}`, 'goes on']);
  const running = (number: number): readonly PdfTextRun[] => [textRun('HARBOUR PANEL - 08/01/19', 200, 805), textRun(`Page ${number}`, 280, 40)];

  it('is nobody’s text: running heads, feet and page numbers go', () => {
    expect(texts(...[1, 2, 3, 4].map(number => page(number, [...running(number), ...body(number)])))).toEqual([1, 2, 3, 4].flatMap(number => [`Text of page ${number}`, 'goes on']));
  });

  it('goes where only left or only right pages have it', () => {
    const pages = [1, 2, 3, 4, 5, 6].map(number => page(number, [textRun(number % 2 === 0 ? 'HARBOUR PANEL' : 'TUESDAY 8 JANUARY', 200, 805), ...body(number)]));
    expect(texts(...pages)).toHaveLength(12);
  });

  it('stays when it is a heading in the text, or stands on two pages only', () => {
    const heading = (number: number): PdfPage => page(number, [textRun('HARBOUR PANEL', 72, 805), ...body(number)]);
    expect(texts(heading(1), heading(2)).filter(text => text === 'HARBOUR PANEL')).toHaveLength(2);
    const inside = [1, 2, 3].map(number => page(number, [textRun('Resolved:- That the report be noted.', 72, 500), ...body(number)]));
    expect(texts(...inside).filter(text => text.startsWith('Resolved'))).toHaveLength(3);
  });

  it('keeps a figure at the foot that does not count the pages', () => {
    expect(texts(page(1, [...body(1), textRun('29', 280, 40)]), page(2, [...body(2), textRun('75', 280, 40)]))).toContain('29');
    expect(texts(page(1, [...body(1), textRun('3', 280, 40)]), page(2, [...body(2), textRun('4', 280, 40)]))).toHaveLength(4);
  });
});

describe('a PDF file read in Node', () => {
  it.each([0, 90, 180, 270])('is upright when its pages are turned by %i degrees', async rotate => {
    const pages = await nodePorts.readPdfPages(pdfFile([[{ text: 'First', x: 72, y: 700 }, { text: 'Second', x: 72, y: 600, bold: true }]], rotate));
    if (!pages.ok) throw new Error(pages.problem.what);
    expect(read(...pages.value).map(({ text, bold }) => [text, bold])).toEqual([['First', false], ['Second', true]]);
  });

  it('has the cells of a row apart where a tab left less white than a space', async () => {
    const row = (y: number, ...words: readonly (readonly [number, string])[]) => words.map(([x, text]) => ({ text, x, y, size: 10 }));
    const pages = await nodePorts.readPdfPages(pdfFile([[...row(700, [72, 'Plan'], [108, 'Lead'], [144, 'Page']), ...row(686, [72, 'Road'], [108, 'Ina Eve'], [144, '1 - 6']), ...row(672, [72, 'Rail'], [108, 'Jo'], [144, '7 - 9'])]]));
    if (!pages.ok) throw new Error(pages.problem.what);
    expect(pages.value[0]?.runs.map(({ text }) => text).filter(text => text.trim() !== '')).toContain('Ina Eve');
    expect(read(...pages.value).map(({ text }) => text)).toContain('1 - 6');
  });

  it.each([['harbour', 6, 3], ['agenda-table', 6, 0]])('gives the same agenda and minutes as the Word file from which it was made: %s', async (name, items, minutes) => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => (['lines', 'firstLine', 'lastLine', 'page', 'line'].includes(key) ? undefined : inner)));
    const [word, pdf] = await Promise.all(['docx', 'pdf'].map(async format => {
      const imported = await importFile(`${name}.${format}`, new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../fixtures/readers', `${name}.${format}`))), nodePorts);
      if (!imported.ok) throw new Error(imported.problem.what);
      return imported.value.result;
    }));
    expect(word?.agenda?.items).toHaveLength(items);
    expect(word?.minutes.flatMap(set => set.minutes)).toHaveLength(minutes);
    expect(plain([pdf?.agenda, pdf?.minutes, pdf?.leftOver])).toEqual(plain([word?.agenda, word?.minutes, word?.leftOver]));
  });
});
