// From counts of pages to numbers: contiguous from 1 over all papers, restricted ones counted (DOMAIN N3); after publication as published (U3).
import type { PageRange } from '../../model/meeting.ts';
import type { AgendaPublication, PageSpan } from '../../model/publication.ts';
import type { Id } from '../../model/record.ts';
import { spansOf } from '../../rules/published-pages.ts';

export type CountedPaper = { readonly id: Id; readonly itemId: Id; readonly pages: number };

export type PaperRanges = {
  readonly ranges: readonly PageSpan[];
  /** Numbered pages of each item, without those that have letters. */
  readonly items: ReadonlyMap<Id, PageRange>;
  /** Pages with letters of each item. */
  readonly late: ReadonlyMap<Id, readonly PageSpan[]>;
  readonly pages: number;
};

/** Papers that were published can stand in another order than their numbers, where a file of another computer was taken in. */
const widened = (a: PageRange, b: PageRange): PageRange => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/**
 * @param papers in the order of the pack
 * @param publications those that stand
 */
export const rangesOf = (papers: readonly CountedPaper[], publications: readonly Pick<AgendaPublication, 'pages'>[] = []): PaperRanges => {
  const ranges = spansOf(papers, publications);
  const items = new Map<Id, PageRange>();
  const late = new Map<Id, readonly PageSpan[]>();
  papers.forEach(({ itemId }, index) => {
    const range = ranges[index];
    if (range === undefined) return;
    if (range.after !== undefined) late.set(itemId, [...(late.get(itemId) ?? []), range]);
    else items.set(itemId, widened(items.get(itemId) ?? range, range));
  });
  return { ranges, items, late, pages: Math.max(0, ...[...items.values()].map(({ end }) => end)) };
};
