// The same pack printed in another way gives the same structure.
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../shared/importing/parse-source.ts';
import type { ImportResult } from '../../../shared/importing/import-result.ts';
import { differences } from './differences.ts';
import { importText, marker, packText, wordSource } from './sources.ts';

const withoutLines = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'lines' || key === 'line' ? undefined : inner)));
const structure = (result: ImportResult): unknown => withoutLines({ agenda: result.agenda, minutes: result.minutes });

const wrap = (text: string, width: number): string => text.split('\n').flatMap((line) => {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= 0) break;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return [...lines, rest];
}).join('\n');

const paged = (text: string, length: number): string => {
  const lines = text.split('\n');
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += length) pages.push([`Wendlebury Council papers`, '', ...lines.slice(at, at + length), '', `- ${pages.length + 1} -`].join('\n'));
  return pages.join('\n\f');
};

const flat = packText('house-style').replace(/([a-z,;]) ?\n(?=[a-z(“"]|December|Pearl|2018|HOUSING)/g, '$1 ').replace(/AND\nHOUSING/, 'AND HOUSING').replace(/,\n2018/, ', 2018').replace('Promises.\nAttention', 'Promises. Attention');

describe('the same pack in another print', () => {
  it.each([78, 92, 104])('lines cut at %i characters are joined', (width) => {
    expect(differences(structure(importText(flat)), structure(importText(wrap(flat, width))))).toEqual([]);
  });

  it('running headers, page numbers and form feeds are nobody\'s text', () => {
    expect(differences(structure(importText(flat)), structure(importText(paged(wrap(flat, 90), 40))))).toEqual([]);
  });

  it('bold marks around lines and titles disappear', () => {
    const marked = flat.replace(/^(A G E N D A|Venue:.*|\d+\. [A-Z ]+)$/gm, '**$1**');
    expect(differences(structure(importText(flat)), structure(importText(marked)))).toEqual([]);
  });

  it('list markers of Word count as if they were typed', () => {
    const typed = ['PANEL OF WARDENS', 'Monday 3 June 2019', 'Present: Councillor Ash (Chair) and Councillor Birch', '1. REPAIRS', 'Points were made:', '• roofs', '• gutters', 'Resolved:-', '(1) That the roofs be mended.', '(2) That the gutters be cleared.', '2. ANY OTHER BUSINESS', '(a) Thanks were given.'];
    const listed = [
      ...typed.slice(0, 3), { text: 'REPAIRS', headingLevel: 2, styleName: 'Heading 2', ...marker('1.') }, typed[4] ?? '', { text: 'roofs', ...marker('•') }, { text: 'gutters', ...marker('•') },
      'Resolved:-', { text: 'That the roofs be mended.', ...marker('(1)') }, { text: 'That the gutters be cleared.', ...marker('(2)') },
      { text: 'ANY OTHER BUSINESS', headingLevel: 2, styleName: 'Heading 2', ...marker('2.') }, { text: 'Thanks were given.', ...marker('(a)') },
    ];
    const expected = importText(typed.join('\n\n'));
    expect(expected.minutes[0]?.minutes.map(({ title }) => title)).toEqual(['REPAIRS', 'ANY OTHER BUSINESS']);
    expect(differences(structure(expected), structure(parseSource(wordSource(listed))))).toEqual([]);
  });

  it('a page note at a right tab of a Word paragraph is read', () => {
    const agenda = parseSource(wordSource(['Corporate Parenting Panel', 'Date: 3 June 2019', { text: 'Agenda', headingLevel: 1 }, { text: 'Apologies', ...marker('1.') }, { text: 'Annual report\t(Pages 6 - 14)', ...marker('2.') }])).agenda;
    expect(agenda?.items.map(({ number, title, kind, pages }) => ({ number, title, kind, pages }))).toEqual([
      { number: 1, title: 'Apologies', kind: 'apologies', pages: null }, { number: 2, title: 'Annual report', kind: 'report', pages: { start: 6, end: 14 } },
    ]);
  });

  it('an agenda in a Word table is read by its header row', () => {
    const row = (at: number, cells: readonly string[]) => cells.map((text, column) => ({ text, cell: { table: 1, row: at, column } }));
    const agenda = parseSource(wordSource(['Corporate Parenting Panel', '3 June 2019', 'AGENDA', ...row(0, ['Item', 'Title', 'Lead', 'Pages']), ...row(1, ['1', 'Apologies', 'Chair', '']), ...row(2, ['2', 'Sufficiency', 'Jo Marsh', '3 - 9'])])).agenda;
    expect(agenda?.items.map(({ number, title, presenter, pages }) => ({ number, title, presenter, pages }))).toEqual([
      { number: 1, title: 'Apologies', presenter: 'Chair', pages: null }, { number: 2, title: 'Sufficiency', presenter: 'Jo Marsh', pages: { start: 3, end: 9 } },
    ]);
  });

  it.each(['dunmere', 'ellerbeck', 'fenborough', 'gorsley', 'holmesby', 'inchford', 'tarnwick', 'lanford', 'pelworth', 'quenby', 'roxholm'])('%s: a Word paragraph for each printed line gives the same', (name) => {
    const paragraphs = packText(name).split('\n');
    const expected = structure(importText(packText(name)));
    expect(differences(expected, structure(parseSource(wordSource(paragraphs))))).toEqual([]);
  });
});
