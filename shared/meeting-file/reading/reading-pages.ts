// "Page 47": the number at the foot of the printed page, found in a copy (DOMAIN N3, U3: pages of a supplement stand behind another page, 76A).
import { failed, ok, type Result } from '../../model/result.ts';
import { comparePlaces, pageLabel, pagePlace, spanLabels, spanPlaces, type PagePlace } from '../../rules/page-labels.ts';
import type { ReadingPaper } from './reading-content.ts';

/** As the paper's span counts: the page's number, or its letters' count behind the page before. */
export type PrintedPage = { readonly paper: ReadingPaper; readonly page: number; readonly label: string };

/** "47", or "76A". @param page as the paper's span counts */
export const labelOfPage = ({ span }: ReadingPaper, page: number): string => pageLabel(page, span.after);

/** All pages of a paper, in order. */
export const printedPages = (paper: ReadingPaper): readonly PrintedPage[] =>
  Array.from({ length: paper.span.end - paper.span.start + 1 }, (_, index) => ({ paper, page: paper.span.start + index, label: labelOfPage(paper, paper.span.start + index) }));

/** "Page 6" or "Pages 6 - 14". */
export const pagesWords = ({ span }: ReadingPaper): string => {
  const { start, end } = spanLabels(span);
  return start === end ? `Page ${start}` : `Pages ${start} - ${end}`;
};

const holds = ({ span }: ReadingPaper, at: PagePlace): boolean => {
  const { first, last } = spanPlaces(span);
  return comparePlaces(first, at) <= 0 && comparePlaces(at, last) <= 0 && (at.letter === 0) === (span.after === undefined);
};

const inOrder = (papers: readonly ReadingPaper[]): readonly ReadingPaper[] => [...papers].sort((a, b) => comparePlaces(spanPlaces(a.span).first, spanPlaces(b.span).first));

const notThere = (typed: string, at: PagePlace, papers: readonly ReadingPaper[]): Result<never> => {
  const sorted = inOrder(papers);
  const last = [...papers].sort((a, b) => comparePlaces(spanPlaces(b.span).last, spanPlaces(a.span).last))[0];
  const first = sorted[0];
  if (first === undefined || last === undefined) return failed({ code: 'no-pages', what: 'This copy has no numbered pages.', remedy: 'Choose an item of the agenda.' });
  const end = spanLabels(last.span).end;
  if (comparePlaces(spanPlaces(last.span).last, at) < 0) return failed({ code: 'past-the-end', what: `This pack ends at page ${end}.`, remedy: `Type a number up to ${end}.` });
  const next = sorted.find(({ span }) => comparePlaces(at, spanPlaces(span).first) < 0);
  return failed({ code: 'no-such-page', what: `There is no page ${typed} in this pack.`, remedy: next === undefined ? `Its last page is ${end}.` : `The next one is page ${spanLabels(next.span).start}.` });
};

/**
 * @param typed what the Chair called: "47", "76a", "p. 47", "page 47"
 * @returns the paper and its page; `not-a-page`, `past-the-end`, `no-such-page` or `no-pages` with its sentence
 */
export const findPage = (papers: readonly ReadingPaper[], typed: string): Result<PrintedPage> => {
  const bare = typed.trim().replace(/^p(?:ages?|g|p)?\.?\s*/i, '').replaceAll(/\s/g, '').toUpperCase();
  const at = pagePlace(bare);
  if (at === null) return failed({ code: 'not-a-page', what: typed.trim() === '' ? 'No page number was typed.' : `"${typed.trim()}" is not a page number.`, remedy: 'Type the number at the foot of the printed page, such as 47 or 76A.' });
  const paper = papers.find((one) => holds(one, at));
  if (paper === undefined) return notThere(bare, at, papers);
  const page = at.letter === 0 ? at.page : at.letter;
  return ok({ paper, page, label: labelOfPage(paper, page) });
};

/** "214", or "214B": the last page of the pack; null where no paper has pages. */
export const lastPageLabel = (papers: readonly ReadingPaper[]): string | null => {
  const last = [...papers].sort((a, b) => comparePlaces(spanPlaces(b.span).last, spanPlaces(a.span).last))[0];
  return last === undefined ? null : spanLabels(last.span).end;
};
