// Lines don't break inside a postcode, a date or a time, nor before the number of what is counted.
import { expect, it } from 'vitest';
import { enlargedXml } from '../../../shared/documents/print/large-print/enlarged-xml.ts';
import { headLine } from '../../../shared/documents/text/head-line.ts';
import { heldTogether } from '../../../shared/documents/text/held-together.ts';

const seen = (text: string): string => heldTogether(text).replaceAll('\u00a0', '_');

it.each([
  ['at the Old Library, Larkfield, LK1 2CD, on Tuesday 16 September 2031 at 5.30 pm', 'at the Old Library, Larkfield, LK1_2CD, on Tuesday 16_September_2031 at 5.30_pm'],
  ['Tuesday, 16th September, 2031 at 6.00 p.m. or 12.00 noon', 'Tuesday, 16th_September,_2031 at 6.00_p.m. or 12.00_noon'],
  ['paragraph 3 of Part 1 of Schedule 12A; Minute No. 28; (publication 3)', 'paragraph_3 of Part_1 of Schedule_12A; Minute No._28; (publication_3)'],
  ['May 2031 was warm, 19 Septembers ago', 'May 2031 was warm, 19 Septembers ago'],
])('%s', (text, held) => { expect(seen(text)).toBe(held); });

it('in large print they hold too, but in tables, where a column may be narrower than a date', () => {
  const day = '<w:r><w:t xml:space="preserve">on 15 July 2031</w:t></w:r>';
  expect(enlargedXml(`${day}<w:tbl>${day}</w:tbl>`)).toBe(`${day.replace('15 July 2031', '15\u00a0July\u00a02031')}<w:tbl>${day}</w:tbl>`);
});

it('a line at the head of a page is bold up to what it says in brackets at its end', () => {
  expect(headLine('Not for publication: paragraph 3 (money of anyone (the council too))')).toEqual({ lead: 'Not for publication: paragraph 3 ', rest: '(money of anyone (the council too))' });
  expect(['DRAFT 10 September 2031: not yet published', '(Withdrawn)', 'Read (all of) it'].map((line) => headLine(line).rest)).toEqual(['', '', '']);
});
