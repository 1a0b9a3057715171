// After publication nothing that was published changes its number: items (7A) and pages (76A), DOMAIN U3.
import { describe, expect, it } from 'vitest';
import type { PageSpan, PublishedPages } from '../../../shared/model/publication.ts';
import { packPlan } from '../../../shared/documents/pack/pack-plan.ts';
import { rangesOf } from '../../../shared/documents/pack/pack-ranges.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { pageLabel, spanLabels } from '../../../shared/rules/page-labels.ts';
import { spansOf } from '../../../shared/rules/published-pages.ts';
import { meetingWith } from '../../documents/support/attachments.ts';
import { makeItem } from '../../documents/support/make-records.ts';

const published = (label: string, sub = false) => makeItem('m', `Item ${label}`, { publishedLabel: label, sub });
const late = (sub = false) => makeItem('m', 'Late', { sub });
const labelsOf = (...items: readonly ReturnType<typeof makeItem>[]) => [...agendaLabels(items).values()];

describe('numbers of items after publication', () => {
  it('stay, and a late item takes the number before it with a letter', () => {
    expect(labelsOf(published('6'), published('7'), late(), late(), published('8'))).toEqual(['6', '7', '7A', '7B', '8']);
  });
  it('never take a letter that is taken, whatever its size', () => {
    expect(labelsOf(published('7'), published('7a', true), published('7b', true), late(), published('8'), late())).toEqual(['7', '7a', '7b', '7C', '8', '8A']);
    expect(labelsOf(published('7'), late(), published('7A'), published('8'))).toEqual(['7', '7B', '7A', '8']);
  });
  it('give a late sub-item the next small letter of its item', () => {
    expect(labelsOf(published('5'), published('5a', true), late(true), published('6'), late(true))).toEqual(['5', '5a', '5b', '6', '6a']);
  });
  it('follow the order again where nothing is published', () => {
    expect(labelsOf(late(), late(), late(true))).toEqual(['1', '2', '2a']);
  });
  it('begin before the first item where something stands there', () => {
    expect(labelsOf(late(), published('1'))).toEqual(['0A', '1']);
  });
});

const pages = (...spans: readonly (readonly [id: string, span: PageSpan])[]): { readonly pages: PublishedPages[] } =>
  ({ pages: spans.map(([id, span]) => ({ id, itemId: 'i', span })) });
const shown = (spans: readonly PageSpan[]) => spans.map((span) => { const { start, end } = spanLabels(span); return start === end ? start : `${start}-${end}`; });

describe('pages', () => {
  it('of a first publication run from 1 without a gap', () => {
    expect(shown(spansOf([{ id: 'a', pages: 5 }, { id: 'b', pages: 1 }, { id: 'c', pages: 3 }], []))).toEqual(['1-5', '6', '7-9']);
  });
  it('that were published stay, and those of a late paper stand behind the last page before it', () => {
    const first = pages(['a', { start: 1, end: 76 }], ['b', { start: 77, end: 90 }]);
    expect(shown(spansOf([{ id: 'a', pages: 76 }, { id: 'late', pages: 3 }, { id: 'b', pages: 14 }], [first]))).toEqual(['1-76', '76A-76C', '77-90']);
  });
  it('of a second supplement go on with the letters, even before the first in the agenda', () => {
    const first = pages(['a', { start: 1, end: 76 }]);
    const second = pages(['a', { start: 1, end: 76 }], ['late', { start: 1, end: 3, after: 76 }]);
    expect(shown(spansOf([{ id: 'a', pages: 76 }, { id: 'later', pages: 2 }, { id: 'late', pages: 3 }], [first, second]))).toEqual(['1-76', '76D-76E', '76A-76C']);
  });
  it('of a replaced paper stay where it is no longer, and move behind with letters where it is', () => {
    const first = pages(['a', { start: 1, end: 4 }], ['b', { start: 5, end: 9 }]);
    expect(shown(spansOf([{ id: 'a', pages: 3 }, { id: 'b', pages: 5 }], [first]))).toEqual(['1-4', '5-9']);
    expect(shown(spansOf([{ id: 'a', pages: 6 }, { id: 'b', pages: 5 }], [first]))).toEqual(['4A-4F', '5-9']);
  });
  it('of a late paper before the first page stand behind the last: there is no page 0A', () => {
    const first = pages(['a', { start: 1, end: 3 }], ['b', { start: 4, end: 9 }]);
    expect(shown(spansOf([{ id: 'late', pages: 2 }, { id: 'a', pages: 3 }, { id: 'b', pages: 6 }, { id: 'last', pages: 1 }], [first]))).toEqual(['9A-9B', '1-3', '4-9', '9C']);
  });
  it('of an item run from its lowest to its highest, in whatever order its papers came to stand', () => {
    const first = pages(['a', { start: 1, end: 3 }], ['b', { start: 4, end: 5 }]);
    expect(rangesOf([{ id: 'b', itemId: 'i', pages: 2 }, { id: 'a', itemId: 'i', pages: 3 }], [first]).items.get('i')).toEqual({ start: 1, end: 5 });
  });
  it('of an item are told in their order, without those that a paper between left when it became longer', () => {
    const first = pages(['a', { start: 2, end: 3 }], ['b', { start: 4, end: 5 }], ['c', { start: 6, end: 7 }]);
    const papers = (b: number) => [{ id: 'a', itemId: 'i', pages: 2 }, { id: 'b', itemId: 'i', pages: b }, { id: 'c', itemId: 'i', pages: 2 }];
    expect(shown(rangesOf(papers(4), [first]).late.get('i') ?? [])).toEqual(['2-3', '5A-5D', '6-7']);
    expect(rangesOf(papers(2), [first])).toMatchObject({ late: new Map(), items: new Map([['i', { start: 2, end: 7 }]]) });
    const moved = pages(['a', { start: 2, end: 3 }], ['b', { start: 4, end: 5 }]);
    expect(shown(rangesOf([{ id: 'a', itemId: 'i', pages: 3 }, { id: 'b', itemId: 'i', pages: 2 }], [moved]).late.get('i') ?? [])).toEqual(['3A-3C', '4-5']);
  });
  it('of an item with several late papers are told as one stretch, which does not say how many papers there are', () => {
    const first = pages(['a', { start: 1, end: 7 }], ['b', { start: 8, end: 9 }]);
    const late = (...counts: readonly number[]) => counts.map((count, index) => ({ id: `late ${index}`, itemId: 'i', pages: count }));
    const lateRanges = (...papers: readonly { readonly id: string; readonly itemId: string; readonly pages: number }[]) => shown(rangesOf(papers, [first]).late.get('i') ?? []);
    expect(lateRanges({ id: 'a', itemId: 'i', pages: 7 }, ...late(3, 1), { id: 'b', itemId: 'j', pages: 2 })).toEqual(['1-7', '7A-7D']);
    // What stands behind other pages, or has letters of another paper between, stays apart.
    expect(lateRanges({ id: 'a', itemId: 'j', pages: 7 }, ...late(2), { id: 'b', itemId: 'i', pages: 3 })).toEqual(['7A-7B', '9A-9C']);
    expect(lateRanges({ id: 'a', itemId: 'j', pages: 7 }, ...late(1), { id: 'other', itemId: 'k', pages: 1 }, { id: 'more', itemId: 'i', pages: 1 })).toEqual(['7A', '7C']);
  });
  it('of a replaced supplement never give a letter twice', () => {
    const first = pages(['a', { start: 1, end: 4 }]);
    const second = pages(['a', { start: 1, end: 4 }], ['late', { start: 1, end: 2, after: 4 }]);
    expect(shown(spansOf([{ id: 'a', pages: 4 }, { id: 'late', pages: 3 }], [first, second]))).toEqual(['1-4', '4C-4E']);
  });
  it('behind 26 letters double them, as Word does at the foot of the page', () => {
    expect([1, 26, 27, 28, 52, 53].map((page) => pageLabel(page, 76))).toEqual(['76A', '76Z', '76AA', '76BB', '76ZZ', '76AAA']);
    expect(pageLabel(12, undefined)).toBe('12');
  });
});

describe('papers of a withdrawn item', () => {
  it('keep the pages that were published; one that came late and never went out has none', () => {
    const { snapshot } = meetingWith([{ item: 4, title: 'Homes', bytes: new Uint8Array() }, { item: 4, title: 'Late', bytes: new Uint8Array() }, { item: 5, title: 'Promises', bytes: new Uint8Array() }]);
    const [homes, , promises] = snapshot.papers;
    const publication = { id: 'p', createdAt: '2031-09-01T09:00:00.000Z', updatedAt: '2031-09-01T09:00:00.000Z', rev: 1, deletedAt: null, meetingId: snapshot.meetingId, number: 1, publishedOn: '2031-09-01', kind: 'first' as const, reason: '', changes: [], clearDays: null };
    const withdrawn = {
      ...snapshot, items: snapshot.items.map((item) => (item.id === homes?.itemId ? { ...item, withdrawn: { on: '2031-09-02', reason: 'Not ready' } } : item)),
      publications: [{ ...publication, pages: [homes, promises].map((paper, index) => ({ id: paper?.id ?? '', itemId: paper?.itemId ?? '', span: { start: index + 1, end: index + 1 } })) }],
    };
    expect(packPlan(withdrawn, { audience: 'members', withConfidential: false }).map(({ id, withdrawn: isOut }) => [id, isOut])).toEqual([[homes?.id, true], [promises?.id, false]]);
  });
});
