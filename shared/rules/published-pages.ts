// Which pages a paper has: contiguous from 1 in a first publication; after it nothing published changes its pages (DOMAIN N3, U3).
import type { AgendaPublication, PageSpan } from '../model/publication.ts';
import type { Id } from '../model/record.ts';

export type CountedPaper = { readonly id: Id; readonly pages: number };

type Published = readonly Pick<AgendaPublication, 'pages'>[];

/** The pages that each paper has as published last. */
export const pagesAsPublished = (publications: Published): ReadonlyMap<Id, PageSpan> =>
  new Map(publications.flatMap(({ pages }) => pages.map(({ id, span }): [Id, PageSpan] => [id, span])));

/** For each page that has pages with letters behind it, how many letters are taken: by any publication, replaced papers included. */
const lettersTaken = (publications: Published): Map<number, number> => {
  const taken = new Map<number, number>();
  for (const { span } of publications.flatMap(({ pages }) => pages)) if (span.after !== undefined) taken.set(span.after, Math.max(taken.get(span.after) ?? 0, span.end));
  return taken;
};

/**
 * The pages of each paper.
 * @param papers in the order of the pack, each with its count
 * @param publications those that stand; none: the first is being made
 * @returns for each paper its span: as published where it still fits into it (fewer pages leave numbers unused); else behind the last page
 * before it, with letters, and behind the last of all where no page is before it: there is no page 0A. A paper that became longer moves there as a whole, so that no page number ever stands on two different papers' pages.
 */
export const spansOf = (papers: readonly CountedPaper[], publications: Published): readonly PageSpan[] => {
  const known = pagesAsPublished(publications);
  const isFirst = publications.every(({ pages }) => pages.length === 0);
  const taken = lettersTaken(publications);
  const lastOfAll = Math.max(0, ...[...known.values()].map(({ end, after }) => after ?? end));
  let page = 0;
  return papers.map(({ id, pages }) => {
    if (isFirst) {
      const span = { start: page + 1, end: page + pages };
      page = span.end;
      return span;
    }
    const published = known.get(id);
    page = Math.max(page, published === undefined ? 0 : published.after ?? published.end);
    if (published !== undefined && pages <= published.end - published.start + 1) return published;
    const after = page === 0 ? lastOfAll : page;
    const letter = (taken.get(after) ?? 0) + 1;
    taken.set(after, letter + pages - 1);
    return { start: letter, end: letter + pages - 1, after };
  });
};
