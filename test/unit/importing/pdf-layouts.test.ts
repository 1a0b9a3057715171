// What the places of words on a PDF page tell: which lines a width cut, which tabs part columns, what stands in a margin.
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../shared/importing/parse-source.ts';
import type { ImportResult } from '../../../shared/importing/import-result.ts';
import { readPdfSource } from '../../../shared/importing/read-pdf.ts';
import type { SourceDocument } from '../../../shared/importing/source-document.ts';
import type { PdfPage, PdfTextRun } from '../../../shared/ports.ts';

const letter = 5.5;
/** A run of even letters; `right` places its end instead of its beginning. */
const run = (text: string, x: number, y: number, more: Partial<PdfTextRun> & { readonly right?: number } = {}): PdfTextRun => {
  const { right, ...rest } = more;
  const width = rest.width ?? text.length * letter;
  return { text, x: right === undefined ? x : right - width, y, width, height: 11, fontName: 'f', bold: false, ...rest };
};
const page = (number: number, runs: readonly PdfTextRun[]): PdfPage => ({ number, width: 595, height: 842, runs });
const source = (...pages: readonly PdfPage[]): SourceDocument => {
  const read = readPdfSource('a.pdf', 'ab', pages);
  if (!read.ok) throw new Error(read.problem.what);
  return read.value;
};
const imported = (...pages: readonly PdfPage[]): ImportResult => parseSource(source(...pages));
/** Rows of words 14 points apart; each word at its place. */
const rows = (lines: readonly (readonly (readonly [number, string])[])[], top: number): readonly PdfTextRun[] =>
  lines.flatMap((line, at) => line.map(([x, text]) => run(text, x, top - at * 14)));

const head = [run('Corporate Parenting Panel', 72, 740), run('Minutes of the meeting held on 5 March 2019', 72, 716), run('Present: Councillor A Roe (Chair) and Councillor B Able', 72, 692)];

describe('lines that the width of a page cut', () => {
  it('are one sentence also where the next begins with a figure or a name', () => {
    const [minutes] = imported(page(1, [
      ...head, run('1. HOMES', 72, 660),
      run('The Panel heard that the homes at the edge of the town would be opened once', 72, 640), run('they had been inspected.', 72, 626),
      // Wide letters: far fewer than on the lines above, and yet no room for the next word.
      run('RESOLVED: That the MINUTES of the meeting on 14th', 72, 604, { width: 420 }), run('January 2019 be approved.', 72, 590),
      run('2. HEALTH', 72, 560), run('It was noted.', 72, 540),
    ])).minutes;
    expect(minutes?.minutes[0]?.resolutions.map(({ text }) => text)).toEqual(['That the MINUTES of the meeting on 14th January 2019 be approved.']);
  });

  it('a date cut between day and month opens minutes that have no other title', () => {
    const [minutes] = imported(page(1, [
      run('CORPORATE PARENTING COMMITTEE', 72, 740), run('At a meeting of the Committee which was held in the Town Hall on Thursday, 17', 72, 716), run('January 2019 at 10.00 a.m.', 72, 702),
      run('Present', 72, 680), run('Councillor A Roe - Chairman', 72, 666), run('141. APOLOGIES', 72, 640), run('None.', 72, 626), run('142. HOMES', 72, 600), run('AGREED that they be noted.', 72, 586),
    ])).minutes;
    expect([minutes?.date, minutes?.numbering]).toEqual(['2019-01-17', { first: 141, last: 142 }]);
  });

  it('a line that leaves its list is none of its last item', () => {
    const [minutes] = imported(page(1, [
      ...head, run('1. HOMES', 72, 660), run('The Panel heard of the homes that had been opened in the course of the year as', 72, 640), run('follows:', 72, 626),
      run('• one stood at the edge of the town, where it had been wanted for years.', 100, 612), run('Members thanked the staff.', 72, 598), run('2. HEALTH', 72, 560), run('It was noted.', 72, 540),
    ])).minutes;
    expect(minutes?.minutes[0]?.blocks.map(({ type, text }) => [type, text.slice(0, 12)])).toEqual([['paragraph', 'The Panel he'], ['bullet', 'one stood at'], ['paragraph', 'Members than']]);
  });
});

describe('an agenda with its page notes at a right tab stop', () => {
  const sheet = page(1, [
    run('Corporate Parenting Panel', 72, 740), run('Date: 5 March 2019', 72, 716), run('AGENDA', 72, 692), run('1. Apologies', 72, 664),
    run('2. Homes', 72, 640), run('(Pages 1 - 8)', 0, 640, { right: 523, width: 70 }), run('Report of the Head of Homes', 86, 626),
    run('3. Strategy for care leavers and their', 72, 600), run('Homes in the Coming Year', 86, 586), run('(Pages 9 - 20)', 0, 586, { right: 523, width: 73 }),
    run('4. Health', 72, 560), run('(Pages 21 - 30)', 0, 560, { right: 523, width: 72 }), run('5. Police', 72, 546), run('(Pages 31 - 40)', 0, 546, { right: 523, width: 75 }),
    run('6. Schools', 72, 532), run('(Pages 41 - 44)', 0, 532, { right: 523, width: 74 }),
  ]);
  const { agenda } = imported(sheet);

  it('is no table: sub-lines stay apart from titles', () => {
    expect(source(sheet).lines.filter(({ cell }) => cell !== null)).toEqual([]);
    expect(agenda?.items[1]).toMatchObject({ title: 'Homes', subLines: ['Report of the Head of Homes'], presenter: 'Head of Homes', pages: { start: 1, end: 8 } });
  });

  it('a title goes on to the line that has its page note', () => {
    expect(agenda?.items[2]).toMatchObject({ title: 'Strategy for care leavers and their Homes in the Coming Year', pages: { start: 9, end: 20 }, subLines: [] });
  });
});

describe('a table', () => {
  it('keeps paragraphs of a cell apart and joins what the column cut', () => {
    const table = rows([
      [[72, 'No.'], [120, 'Title'], [440, 'Lead']], [[72, '1.'], [120, 'Apologies'], [440, 'Chair']],
      [[72, '2.'], [120, 'The homes at the edge of the town that had been opened'], [440, 'A Roe']], [[120, 'Last Year']],
      [[72, '3.'], [120, 'Minutes'], [440, 'Chair']], [[120, 'To approve them']],
    ], 700);
    const cells = source(page(1, table)).lines.map(({ text, cell }) => [text, cell?.row, cell?.column]);
    expect(cells.filter(([, row, column]) => Number(row) >= 2 && column === 1)).toEqual([['The homes at the edge of the town that had been opened Last Year', 2, 1], ['Minutes', 3, 1], ['To approve them', 3, 1]]);
  });

  it('typed with unset tabs has its cells by the tabs', () => {
    const tabbed = rows([
      [[72, 'Item'], [108, 'Title'], [180, 'Lead'], [216, 'Pages']], [[72, '1'], [108, 'Apologies'], [180, 'Chair']],
      [[72, '2'], [108, 'Homes for all'], [216, 'Jo Roe'], [288, '1 - 6']], [[72, '3'], [108, 'Health of children'], [252, 'Kim Able'], [324, '7 - 20']],
    ], 660);
    const { agenda } = imported(page(1, [run('Corporate Parenting Panel', 72, 740), run('Date: 5 March 2019', 72, 716), run('AGENDA', 72, 692), ...tabbed]));
    expect(agenda?.items.map(({ title, presenter, pages }) => [title, presenter, pages?.start])).toEqual([['Apologies', 'Chair', undefined], ['Homes for all', 'Jo Roe', 1], ['Health of children', 'Kim Able', 7]]);
  });
});

describe('a line in the margin of a page', () => {
  it('is no paper of its own, and its copy on the next page cuts no sentence', () => {
    const result = imported(
      page(1, [run('Papers that are open to the public', 72, 805), ...head, run('1. HOMES', 72, 660), run('It was noted.', 72, 640), run('2. HEALTH', 72, 616), run('The Panel heard that the nurses of the town would visit the homes once all of', 72, 72)]),
      page(2, [run('Papers that are open to the public', 72, 805), run('them had been found.', 72, 760), run('3. OTHER BUSINESS', 72, 730), run('None.', 72, 710)]),
    );
    expect([result.papers, result.leftOver]).toEqual([[], []]);
    expect(result.minutes[0]?.minutes[1]?.blocks.map(({ text }) => text)).toEqual(['The Panel heard that the nurses of the town would visit the homes once all of them had been found.']);
  });
});
