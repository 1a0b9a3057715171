// What a reader is told of a later issue: what came, changed, moved or went, and nothing that is as it was.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReadingContent, ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import { whatIsNew, type SameFile } from '../../../shared/meeting-file/reading/what-is-new.ts';
import { content } from './reading-fixture.ts';

let older: ReadingContent;
beforeAll(async () => { older = await content(); });

const otherHash = 'ab'.repeat(32);
const newId = '01900000-0000-7000-8000-000000000077';
const told = (newer: ReadingContent, sameFile?: SameFile) => whatIsNew(older, newer, sameFile).news.map(({ kind, of, label, title, page, was }) => [kind, of, label, title, page, was?.label ?? null]);
const withPapers = (change: (papers: ReadingPaper[]) => ReadingPaper[]): ReadingContent => ({ ...older, papers: change([...older.papers]) });
const first = (change: Partial<ReadingPaper>) => withPapers(([paper, ...rest]) => (paper === undefined ? rest : [{ ...paper, ...change }, ...rest]));
const own = "The Panel's own report";

describe('what is new', () => {
  it('is nothing where only the issue, its pages and the heads of its pages differ', () => {
    const later = first({ span: { start: 3, end: 6 }, pageHead: ['DRAFT of 9 September'] });
    expect(whatIsNew(older, { ...later, issue: { ...later.issue, number: 3 }, items: later.items.map((item) => ({ ...item, pages: '(Pages 3 - 9)' })) })).toEqual({ meeting: [], news: [] });
  });

  it('names a paper that came, with its item and its page', () => {
    const [paper] = older.papers;
    if (paper === undefined) throw new Error('no paper');
    expect(told(withPapers((papers) => [...papers, { ...paper, id: newId, title: 'A letter', span: { start: 12, end: 12 } }]))).toEqual([['new', 'paper', '5', 'A letter', '12', null]]);
  });

  it('calls the page of a supplement as it prints', () => {
    expect(told(first({ title: 'Another title', span: { start: 1, end: 3, after: 76 } }))).toEqual([['changed', 'paper', '5', 'Another title', '76A', null]]);
  });

  it('names a paper whose text, title or file is another one, unless both files say the same', () => {
    expect(told(first({ title: 'Another title' }))).toEqual([['changed', 'paper', '5', 'Another title', '1', null]]);
    const replaced = first({ body: { as: 'pdf', file: otherHash } });
    expect(told(replaced)).toEqual([['changed', 'paper', '5', own, '1', null]]);
    expect(told(replaced, () => true)).toEqual([]);
    expect(told(first({ body: { as: 'word', file: otherHash } }), () => true)).toHaveLength(1);
  });

  it('names a paper that is another one although nobody may read it here, by its length alone', () => {
    expect(told(withPapers((papers) => papers.map((paper) => (paper.body.as === 'withheld' ? { ...paper, span: { start: 12, end: 20 } } : paper))))).toEqual([['changed', 'paper', '5', '', '12', null]]);
  });

  it('names a paper that went to another item, and an item that has another number', () => {
    const [item] = older.items;
    if (item === undefined) throw new Error('no item');
    const two = { ...older, items: [...older.items, { ...item, id: newId, label: '6', title: 'Homes' }] };
    expect(whatIsNew(two, { ...two, ...{ papers: first({ itemId: newId }).papers } }).news).toMatchObject([{ kind: 'moved', of: 'paper', label: '6', was: { label: '5' } }]);
    expect(whatIsNew(two, { ...two, items: two.items.map((each) => (each.id === newId ? { ...each, label: '7' } : each)) }).news).toMatchObject([{ kind: 'moved', of: 'item', label: '7', was: { label: '6' } }]);
  });

  it('names what went: a paper that is no longer there or is withheld now, and an item with its papers once', () => {
    expect(told(withPapers(([, ...rest]) => rest))).toEqual([['withdrawn', 'paper', '5', own, null, null]]);
    expect(told(first({ title: '', body: { as: 'withheld' } }))).toEqual([['withdrawn', 'paper', '5', own, null, null]]);
    expect(told({ ...older, items: [], papers: [] })).toEqual([['withdrawn', 'item', '5', 'Placements', null, null]]);
  });

  it('says when and where the meeting is now', () => {
    expect(whatIsNew(older, { ...older, meeting: { ...older.meeting, details: [{ label: 'Venue:', text: 'Library' }, { label: 'Time:', text: '6.00 pm' }] } }).meeting)
      .toEqual([{ label: 'Venue:', was: 'Town Hall', now: 'Library' }, { label: 'Time:', was: null, now: '6.00 pm' }]);
  });
});
