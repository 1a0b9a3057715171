// What the places of words on a PDF page tell: which lines a width cut, which tabs part columns, what stands in a margin.
import { describe, expect, it } from 'vitest';
import type { PdfLine } from '../../../shared/importing/pdf/page-lines.ts';
import { withWholeRows } from '../../../shared/importing/pdf/tab-rows.ts';
import { mayHideTabs, withTabsShown } from '../../../shared/importing/pdf/narrow-tabs.ts';
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

  it('go on behind a tab as well', () => {
    const [minutes] = imported(page(1, [
      ...head, run('1. HOMES', 72, 660), run('The Panel heard that the homes at the edge of the town would be opened once', 72, 640, { width: 420 }), run('they had been inspected.', 72, 626),
      run('RESOLVED:', 72, 604), run('That the minutes of the meeting be approved that was held on 14th', 144, 604, { width: 348 }), run('January 2019 at the Town Hall.', 72, 590), run('2. HEALTH', 72, 560), run('It was noted.', 72, 540),
    ])).minutes;
    expect(minutes?.minutes[0]?.resolutions.map(({ text }) => text)).toEqual(['That the minutes of the meeting be approved that was held on 14th January 2019 at the Town Hall.']);
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

describe('tabs that nobody set a place for', () => {
  it('are not seen in the spaces of a typewriter font, which are as wide as its letters', () => {
    // 6 points a letter: the sixth column lies at 36 points, where an unset tab stops.
    const typed = (text: string, x: number, y: number): PdfTextRun => run(text, x, y, { width: text.length * 6, height: 10 });
    const texts = source(page(1, [typed('The homes were inspected', 72, 700), typed('Hill', 72, 688), typed('House', 108 - 6, 688), typed('Hills', 72, 676), typed('and dales', 108, 676)])).lines.map(({ text }) => text);
    expect(texts).toEqual(['The homes were inspected', 'Hill House', 'Hills and dales']);
  });

  it('stop at every eighth letter of a typewriter font in a browser', () => {
    const typed = (text: string, column: number, y: number): PdfTextRun => run(text, 72 + column * 6, y, { width: text.length * 6, height: 10 });
    // Each cell begins at a multiple of eight letters behind the one before: no column has a place of its own.
    const rowsTyped = [[[0, 'Item'], [8, 'Subject'], [24, 'Lead'], [32, 'Pages']], [[0, '1'], [8, 'Apologies'], [24, 'Chair']], [[0, '2'], [8, 'Homes for those who leave'], [40, 'Jo Roe'], [48, '3 - 8']], [[0, '3'], [8, 'Health of children'], [32, 'Kim Able'], [48, '9 - 12']]] as const;
    const { agenda } = imported(page(1, [run('Corporate Parenting Panel', 72, 740), run('Date: 5 March 2019', 72, 716), run('AGENDA', 72, 692), ...rowsTyped.flatMap((cells, at) => cells.map(([column, text]) => typed(text, column, 660 - at * 12)))]));
    // Two letters of white are no space.
    expect(source(page(1, [typed('Homes', 0, 700), typed('Roads', 7, 700)])).lines.map(({ text }) => text)).toEqual(['Homes\tRoads']);
    expect(agenda?.items.map(({ title, presenter, pages }) => [title, presenter, pages?.start])).toEqual([['Apologies', 'Chair', undefined], ['Homes for those who leave', 'Jo Roe', 3], ['Health of children', 'Kim Able', 9]]);
  });

  it('are told by the places of the letters where they leave no more white than a space', () => {
    const letters = new Map([...'abcdefghijklmnopqrstuvwxyzJKRP .0123456789-'].map(character => [character, 0.5] as const));
    const word = (text: string, x: number, y: number, right?: number): PdfTextRun => run(text, x, y, { width: (right ?? x + text.length * 5) - x, height: 10 });
    const typed = [
      word('Paper', 72, 700), word('Reader', 108, 700), word('Pages', 144, 700),
      // "Jo Reed" ends at 143: the tab behind it leaves one point, and "1 - 6" begins at 144.
      word('Plans', 72, 688), word('Jo Reed 1 - 6', 108, 688, 169),
      // Here a space stands: five points, and "Pike" begins at no tab stop.
      word('Roads', 72, 676), word('Kim Pike', 108, 676), word('7 - 9', 180, 676),
    ];
    expect(mayHideTabs(typed)).toBe(true);
    const shown = withTabsShown(typed, new Map([['f', letters]]));
    expect(shown.map(({ text }) => text)).toEqual(['Paper', 'Reader', 'Pages', 'Plans', 'Jo Reed', '1 - 6', 'Roads', 'Kim Pike', '7 - 9']);
    expect(source(page(1, shown)).lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['Plans\tJo Reed\t1 - 6']));
  });

  it('part the cells of a row also where the width of the page cut it', () => {
    const line = (y: number, parts: readonly (readonly [number, string])[]): PdfLine => ({
      page: 1, x: parts[0]?.[0] ?? 0, right: 500, y, size: 11, bold: false, text: parts.map(([, text]) => text).join('\t'), parts: parts.map(([x, text]) => ({ x, right: x + 20, text })),
    });
    const whole = (below: readonly (readonly [number, string])[], cut = true): readonly string[] =>
      withWholeRows([line(700, [[72, '2'], [108, 'Homes'], [432, 'Jo Roe, Head of']]), line(686, below)], [cut, false]).map(({ text }) => text);
    expect(whole([[108, '5.10'], [144, '9 - 20']])).toEqual(['2\tHomes\tJo Roe, Head of\t5.10\t9 - 20']);
    expect(whole([[72, 'care']])).toEqual(['2\tHomes\tJo Roe, Head of care']);
    expect(whole([[72, 'Membership']])).toHaveLength(2);
    expect(whole([[72, '4TT']])).toEqual(['2\tHomes\tJo Roe, Head of 4TT']);
    expect(whole([[108, '5.10']], false)).toHaveLength(2);
  });
});

describe('names in columns above numbered minutes', () => {
  it('end where the first of them begins: a resolution behind a tab runs on below', () => {
    const [minutes] = imported(page(1, [
      run('Corporate Parenting Panel', 72, 740), run('Minutes of the meeting held on 5 March 2019', 72, 716), run('PRESENT: Councillor A Roe in the Chair', 72, 692),
      ...rows([[[72, 'Councillor B Able'], [300, 'Councillor C Birch']], [[72, 'Councillor D Cole'], [300, 'Councillor E Dunn']], [[72, 'Councillor F Eaves'], [300, 'Councillor G Frome']]], 670),
      run('31.', 72, 618), run('HOMES', 108, 618), run('None.', 72, 602), run('32.', 72, 586), run('MINUTES', 108, 586),
      run('RESOLVED:', 72, 570), run('That the minutes be approved as a', 300, 570), run('true record.', 72, 556),
    ])).minutes;
    expect(minutes?.minutes.map(({ number, resolutions }) => [number, resolutions.map(({ text }) => text)])).toEqual([[31, []], [32, ['That the minutes be approved as a true record.']]]);
  });
});

describe('a typed indent', () => {
  it('does not go on in the line below, where the width cut its sentence', () => {
    const [minutes] = imported(page(1, [
      ...head, run('1. HOMES', 72, 660), run('* the first of the homes had been opened;', 108, 640),
      run('The Panel asked whether carers had been paid for it, and the Corporate', 108, 612, { width: 415 }), run('Director', 72, 598), run('said that they had.', 108, 584), run('2. HEALTH', 72, 560), run('None.', 72, 540),
    ])).minutes;
    expect(minutes?.minutes[0]?.blocks.map(({ type }) => type)).toEqual(['bullet', 'paragraph']);
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
