import { describe, expect, it } from 'vitest';
import { anchorFor, anchorSchema, type Anchor } from '../../../shared/marks/anchor.ts';
import type { PaperToMark } from '../../../shared/marks/marked-paper.ts';
import { issueOf, placedWords, placeMarks } from '../../../shared/marks/place-marks.ts';

const id = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const paper = (number: number, texts: readonly string[], more: Partial<PaperToMark> = {}): PaperToMark => ({
  id: id(number), itemId: id(100 + number), title: `Report ${number}`, source: null, blocks: texts.map((text, at) => ({ key: `b:${at}`, text, page: 10 + at })), ...more,
});

/** The anchor of the first place of some words. */
const anchorOf = (papers: readonly PaperToMark[], number: number, words: string): Anchor => {
  const found = issueOf(papers, null).papers.find((each) => each.id === id(number));
  const block = found?.blocks.find(({ text }) => text.includes(words));
  const at = block?.text.indexOf(words) ?? -1;
  const anchor = found === undefined || block === undefined ? null : anchorFor(found, { start: { block: block.key, offset: at }, end: { block: block.key, offset: at + words.length } });
  if (anchor === null) throw new Error(`No anchor for ${words}`);
  return anchor;
};
const place = (papers: readonly PaperToMark[], anchor: Anchor, before: readonly PaperToMark[]) => placeMarks([{ anchor }], issueOf(papers, new Set(before.map((each) => each.id))))[0];

const visits = 'Most visits to children in foster homes were made on time, and those that were late are told of in the second table.';
const spending = 'Spending on placements out of the borough rose by a tenth since the spring and is expected to fall again.';
const boiler = 'That the report be noted.';
const issue = [paper(1, ['Recommendation', boiler, 'Visits', visits, 'Money', spending]), paper(2, ['Recommendation', boiler, 'Schools', 'Attendance at schools was steady in every ward.'])];

describe('a mark in another issue of the papers', () => {
  it('is anchored by its words, what stands around them, their place and printed page', () => {
    const anchor = anchorOf(issue, 1, 'were late');
    expect(anchor).toMatchObject({ quote: 'were late', start: { block: 'b:3', offset: 74 }, end: { block: 'b:3', offset: 83 }, page: 13, paperTitle: 'Report 1', copies: 1 });
    expect(anchor.before.length).toBeGreaterThanOrEqual(32);
    expect(anchor.before.length).toBeLessThanOrEqual(48);
    expect(anchorSchema.safeParse(anchor).success).toBe(true);
  });

  it('is kept where the paper did not change', () => {
    for (const words of ['were late', boiler]) expect(place(issue, anchorOf(issue, 1, words), issue)?.as).toBe('kept');
  });

  it('follows its words past what was put in before them, whatever the file makes of quotation marks and white space', () => {
    const next = [paper(1, ['New', 'A first paragraph.', 'Recommendation', boiler, 'Visits', visits.replace('to children in', 'to\u00A0children  in')])];
    const placed = place(next, anchorOf(issue, 1, 'children in foster homes'), issue);
    expect(placed).toMatchObject({ as: 'kept', anchor: { start: { block: 'b:5' } } });
  });

  it('is to be checked where its words changed a little', () => {
    const next = [paper(1, ['Visits', visits.replace('children in foster homes were made', 'young people in foster homes were all made'), 'Money', spending])];
    expect(place(next, anchorOf(issue, 1, 'visits to children in foster homes were made on time'), issue)).toMatchObject({ as: 'check', anchor: { start: { block: 'b:1' } } });
  });

  it('follows its paper to a new one that took its place', () => {
    const next = [paper(9, ['Foreword', boiler, 'Visits', visits, 'Money', spending], { itemId: id(101) }), issue[1] ?? paper(2, [])];
    expect(place(next, anchorOf(issue, 1, 'rose by a tenth'), issue)).toMatchObject({ as: 'moved', anchor: { paperId: id(9) } });
  });

  it('is never put on the same form of words in another paper', () => {
    expect(place(issue.slice(1), anchorOf(issue, 1, boiler), issue)).toMatchObject({ as: 'to-place', anchor: { quote: boiler, paperId: id(1) } });
  });

  it('is never put unseen on the same form of words elsewhere in its paper', () => {
    const legal = 'There are no legal implications arising directly from this report.';
    const other = paper(2, ['Legal', legal, 'Schools']);
    const before = [paper(1, ['Who was asked and what they said', 'Legal', legal, 'What comes next', spending]), other];
    const after = [paper(1, ['Legal', 'Counsel’s advice was taken on both contracts.', 'Money', spending, 'Nothing else is asked for in the coming year', legal, 'What follows']), other];
    expect(place(after, anchorOf(before, 1, 'no legal implications'), before)?.as).toMatch(/^(check|to-place)$/);
  });

  it('waits to be placed where its words are gone or could be meant twice', () => {
    const gone = [paper(1, ['Recommendation', boiler, 'Money', spending])];
    expect(place(gone, anchorOf(issue, 1, visits), issue)?.as).toBe('to-place');
    const twice = [paper(1, ['One', visits.replace('second', 'third'), 'Two', visits.replace('second', 'fourth'), 'Three'])];
    expect(place(twice, anchorOf(issue, 1, visits), issue)?.as).toBe('to-place');
  });

  it('of a page without words stays while the file is the same, and is to be checked in another of as many pages', () => {
    const scan = [paper(1, ['', '', ''], { source: 'a'.repeat(64) })];
    const anchor = anchorOf(scan, 1, '');
    expect(anchor.quote).toBe('');
    expect(place(scan, anchor, scan)?.as).toBe('kept');
    expect(place([paper(1, ['', '', ''], { source: 'b'.repeat(64) })], anchor, scan)?.as).toBe('check');
    expect(place([paper(1, ['', ''], { source: 'b'.repeat(64) })], anchor, scan)?.as).toBe('to-place');
  });

  it('waits with its paper for the passphrase', () => {
    expect(place([paper(1, [], { blocks: null })], anchorOf(issue, 1, 'were late'), issue)?.as).toBe('withheld');
  });

  it('is counted in words', () => {
    expect(placedWords([{ as: 'kept' }, { as: 'moved' }, { as: 'to-place' }])).toBe('2 kept, 1 to place');
    expect(placedWords([{ as: 'check' }])).toBe('0 kept, 1 to check');
    expect(placedWords([])).toBe('');
  });
});
