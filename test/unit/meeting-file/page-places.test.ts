// Where printed pages begin in a paper, which block a called page leads to, and how long a page is looked at before it counts as read.
import { expect, it } from 'vitest';
import { paperName, papersInOrder } from '../../../shared/meeting-file/reading/agenda-papers.ts';
import { blockOfPage, pageBeginnings, pagesBetween, secondsToRead } from '../../../shared/meeting-file/reading/page-places.ts';
import type { ReadingContent } from '../../../shared/meeting-file/reading/reading-content.ts';

const flow = [{ key: 'title', text: 'Homes', page: 6 }, { key: 'a', text: 'word '.repeat(400), page: 6 }, { key: 'b', text: 'One line', page: 7 }, { key: 'c', text: 'A long table', page: 7 }, { key: 'd', text: 'After it', page: 9 }];

it('a page begins before its first block; one that begins inside a block has no beginning and is found in that block', () => {
  expect([...pageBeginnings(flow)]).toEqual([['b', 7], ['d', 9]]);
  expect([6, 7, 8, 9, 12].map((page) => blockOfPage(flow, page)?.key)).toEqual(['title', 'b', 'c', 'd', 'd']);
  expect(blockOfPage([], 6)).toBeNull();
});

it('the pages in sight are those of all blocks from the first to the last', () => {
  expect(pagesBetween(flow, 'a', 'c')).toEqual([6, 7]);
  expect(pagesBetween(flow, 'c', 'a')).toEqual([]);
  expect(pagesBetween(flow, 'gone', 'c')).toEqual([]);
});

it('a full page takes longer to be read than a line, and a page without words is taken for one', () => {
  expect([6, 7, 8].map((page) => secondsToRead(flow, page))).toEqual([40, 3, 8]);
});

it('papers follow their items, an appendix says which it is, and a title that may not be said is the item’s', () => {
  const item = (id: string, title: string): ReadingContent['items'][number] => ({ id, label: '5', title, access: { level: 'public', paragraphs: [] }, pages: null, note: null, lines: [] });
  const paper = (id: string, itemId: string, title: string, appendix: number | null = null): ReadingContent['papers'][number] =>
    ({ id, itemId, appendix, title, access: { level: 'public', paragraphs: [] }, span: { start: 1, end: 1 }, pageHead: [], pageStarts: [], pagesApproximate: false, body: { as: 'withheld' } });
  const content = { items: [item('i', 'First'), item('j', 'Second')], papers: [paper('q', 'j', 'Plan'), paper('p', 'i', ''), paper('r', 'j', 'Figures', 1)] };
  expect(papersInOrder(content).map((one) => paperName(one, content.items.find(({ id }) => id === one.itemId)))).toEqual(['First', 'Plan', 'Appendix 1: Figures']);
});
