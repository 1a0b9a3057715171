// From counts of pages to numbers: contiguous from 1 over all papers, restricted ones counted (DOMAIN N3).
import type { PageRange } from '../../model/meeting.ts';
import type { Id } from '../../model/record.ts';

export type CountedPaper = { readonly itemId: Id; readonly pages: number };

export type PaperRanges = { readonly ranges: readonly PageRange[]; readonly items: ReadonlyMap<Id, PageRange>; readonly pages: number };

/** @param papers in the order of the pack */
export const rangesOf = (papers: readonly CountedPaper[]): PaperRanges => {
  let page = 0;
  const ranges = papers.map(({ pages }): PageRange => {
    const start = page + 1;
    page += pages;
    return { start, end: page };
  });
  const items = new Map<Id, PageRange>();
  papers.forEach(({ itemId }, index) => {
    const range = ranges[index];
    if (range === undefined) return;
    items.set(itemId, { start: items.get(itemId)?.start ?? range.start, end: range.end });
  });
  return { ranges, items, pages: page };
};
