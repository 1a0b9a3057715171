// The page that the Chair calls is found in a copy, or it is said why not.
import { describe, expect, it } from 'vitest';
import type { ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import { findPage, lastPageLabel, pagesWords, printedPages } from '../../../shared/meeting-file/reading/reading-pages.ts';
import { paperState, readingMinutes, readingProgress } from '../../../shared/meeting-file/reading/reading-progress.ts';

const paper = (id: string, span: ReadingPaper['span'], as: 'withheld' | 'pdf' = 'pdf'): ReadingPaper => ({
  id, itemId: 'item', appendix: null, title: id, access: { level: 'public', paragraphs: [] }, span, pageHead: [], pageStarts: [], pagesApproximate: false, body: as === 'pdf' ? { as, file: 'a'.repeat(64) } : { as },
});

const report = paper('report', { start: 3, end: 12 });
const plan = paper('plan', { start: 15, end: 15 });
const late = paper('late', { start: 1, end: 28, after: 12 });
const papers = [report, plan, late, paper('closed', { start: 16, end: 20 }, 'withheld')];

describe('a page that is called', () => {
  it.each([['12', 'report', '12'], [' p. 3 ', 'report', '3'], ['page 15', 'plan', '15'], ['12a', 'late', '12A'], ['12 BB', 'late', '12BB'], ['17', 'closed', '17']])('finds %s in its paper', (typed, id, label) => {
    const found = findPage(papers, typed);
    expect(found.ok && [found.value.paper.id, found.value.label]).toEqual([id, label]);
  });

  it.each([
    ['21', 'This pack ends at page 20. Type a number up to 20.'], ['13', 'There is no page 13 in this pack. The next one is page 15.'], ['1', 'There is no page 1 in this pack. The next one is page 3.'],
    ['5A', 'There is no page 5A in this pack. The next one is page 12A.'], ['15A', 'There is no page 15A in this pack. The next one is page 16.'], ['0', '"0" is not a page number. Type the number at the foot of the printed page, such as 47 or 76A.'],
    ['12AB', '"12AB" is not a page number. Type the number at the foot of the printed page, such as 47 or 76A.'], ['', 'No page number was typed. Type the number at the foot of the printed page, such as 47 or 76A.'],
  ])('says why there is none: %s', (typed, words) => {
    const found = findPage(papers, typed);
    expect(found.ok ? found.value.label : `${found.problem.what} ${found.problem.remedy}`).toBe(words);
  });

  it('calls the pages of a supplement by the page before them', () => {
    expect(printedPages(late).slice(-2).map(({ label }) => label)).toEqual(['12AA', '12BB']);
    expect(papers.map(pagesWords)).toEqual(['Pages 3 - 12', 'Page 15', 'Pages 12A - 12BB', 'Pages 16 - 20']);
    expect(lastPageLabel(papers)).toBe('20');
  });
});

describe('how far somebody is', () => {
  const reading = { paperId: 'report', readPages: [3, 4, 4, 99], isRead: false };

  it('is read when all its pages are, or when they say so', () => {
    expect(paperState(plan, { paperId: 'plan', readPages: [15], isRead: false })).toBe('read');
    expect(paperState(report, reading)).toBe('begun');
    expect(paperState(report, { ...reading, isRead: true })).toBe('read');
    expect(paperState(report, undefined)).toBe('unread');
  });

  it('counts the papers that are in the copy, and the minutes that are left', () => {
    expect(readingMinutes(plan, 40)).toBe(1);
    const told = readingProgress(papers, [reading, { paperId: 'plan', readPages: [15], isRead: false }, { paperId: 'gone', readPages: [1], isRead: true }], ({ id }) => (id === 'report' ? 2_500 : null));
    // What is not open yet counts too: its pages are known.
    expect(told).toEqual({ papers: 4, papersLocked: 1, papersRead: 1, pages: 44, pagesRead: 3, minutesLeft: 8 + 45 + 8 });
  });
});
