// From counts of pages to numbers: contiguous from 1 over all papers, restricted ones counted (DOMAIN N3); after publication as published (U3).
import type { PageRange } from '../../model/meeting.ts';
import type { AgendaPublication, PageSpan } from '../../model/publication.ts';
import type { Id } from '../../model/record.ts';
import { comparePlaces, spanPlaces } from '../../rules/page-labels.ts';
import { spansOf } from '../../rules/published-pages.ts';

export type CountedPaper = { readonly id: Id; readonly itemId: Id; readonly pages: number };

export type ItemRanges = {
  /** Numbered pages of each item from its first to its last, without those that have letters. */
  readonly items: ReadonlyMap<Id, PageRange>;
  /** All pages, in their order, of each item that one range of numbers doesn't say: some have letters, or a paper between moved away. */
  readonly late: ReadonlyMap<Id, readonly PageSpan[]>;
};

export type PaperRanges = ItemRanges & { readonly ranges: readonly PageSpan[]; readonly pages: number };

/** Papers that were published can stand in another order than their numbers, where a file of another computer was taken in. */
const widened = (a: PageRange, b: PageRange): PageRange => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Spans in the order of their pages; numbers, or letters behind one page, that go on without a gap are one: nobody is told where one paper ends. */
const inOrder = (spans: readonly PageSpan[]): readonly PageSpan[] =>
  spans.toSorted((a, b) => comparePlaces(spanPlaces(a).first, spanPlaces(b).first)).reduce<readonly PageSpan[]>((before, span) => {
    const last = before.at(-1);
    return last !== undefined && last.after === span.after && span.start <= last.end + 1
      ? [...before.slice(0, -1), { ...last, ...widened(last, span) }]
      : [...before, span];
  }, []);

/** The pages of items, as these papers have them. */
export const itemRangesOf = (papers: readonly { readonly itemId: Id; readonly range: PageSpan }[]): ItemRanges => {
  const spans = new Map([...Map.groupBy(papers, ({ itemId }) => itemId)].map(([id, own]) => [id, inOrder(own.map(({ range }) => range))]));
  const numbered = [...spans].flatMap(([id, own]): [Id, PageRange][] => {
    const [first, ...more] = own.filter(({ after }) => after === undefined);
    return first === undefined ? [] : [[id, more.reduce<PageRange>(widened, first)]];
  });
  return { items: new Map(numbered), late: new Map([...spans].filter(([, own]) => own.length > 1 || own.some(({ after }) => after !== undefined))) };
};

/**
 * @param papers in the order of the pack
 * @param publications those that stand
 */
export const rangesOf = (papers: readonly CountedPaper[], publications: readonly Pick<AgendaPublication, 'pages'>[] = []): PaperRanges => {
  const ranges = spansOf(papers, publications);
  const { items, late } = itemRangesOf(papers.flatMap(({ itemId }, index) => { const range = ranges[index]; return range === undefined ? [] : [{ itemId, range }]; }));
  return { ranges, items, late, pages: Math.max(0, ...[...items.values()].map(({ end }) => end)) };
};
