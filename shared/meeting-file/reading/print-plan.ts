// What of a copy is printed: the agenda, papers, pages by their printed numbers, or all of it. What is restricted prints only where that was said.
import type { Id } from '../../model/record.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { comparePlaces, spanPlaces, type PagePlace } from '../../rules/page-labels.ts';
import { papersInOrder } from './agenda-papers.ts';
import type { ReadingContent, ReadingPaper } from './reading-content.ts';
import { findPage, type PrintedPage } from './reading-pages.ts';

export type PrintChoice =
  | { readonly as: 'agenda' }
  | { readonly as: 'all' }
  /** As printed: "47", "76A". */
  | { readonly as: 'pages'; readonly from: string; readonly to: string }
  | { readonly as: 'papers'; readonly ids: ReadonlySet<Id> };

export type PrintPart = {
  readonly paper: ReadingPaper;
  /** As the paper's span counts, both included. */
  readonly from: number;
  readonly to: number;
  /** Its place says so: it is not open, not in the copy, or restricted in a print for which that was not said. */
  readonly isLeftOut: boolean;
};

export type PrintPlan = { readonly agenda: boolean; readonly parts: readonly PrintPart[] };

const whole = (paper: ReadingPaper): Omit<PrintPart, 'isLeftOut'> => ({ paper, from: paper.span.start, to: paper.span.end });

const placeOf = ({ paper: { span }, page }: Pick<PrintedPage, 'paper' | 'page'>): PagePlace => (span.after === undefined ? { page, letter: 0 } : { page: span.after, letter: page });

/** The part of a paper between two pages of the pack; null: none of it. */
const between = (paper: ReadingPaper, first: PagePlace, last: PagePlace): Omit<PrintPart, 'isLeftOut'> | null => {
  const { start, end } = paper.span;
  const span = spanPlaces(paper.span);
  if (comparePlaces(span.last, first) < 0 || comparePlaces(span.first, last) > 0) return null;
  const pages = Array.from({ length: end - start + 1 }, (_, index) => start + index).filter((page) => {
    const place = placeOf({ paper, page });
    return comparePlaces(place, first) >= 0 && comparePlaces(place, last) <= 0;
  });
  const [from, to] = [pages[0], pages.at(-1)];
  return from === undefined || to === undefined ? null : { paper, from, to };
};

const backwards = failed({ code: 'pages-backwards', what: 'The last page comes before the first.', remedy: 'Type the smaller number first.' });

const partsOf = (papers: readonly ReadingPaper[], choice: PrintChoice): Result<readonly Omit<PrintPart, 'isLeftOut'>[]> => {
  switch (choice.as) {
    case 'agenda': return ok([]);
    case 'all': return ok(papers.map(whole));
    case 'papers': return choice.ids.size === 0 ? failed({ code: 'nothing-to-print', what: 'No paper is chosen.', remedy: 'Choose at least one.' }) : ok(papers.filter(({ id }) => choice.ids.has(id)).map(whole));
    case 'pages': {
      const [from, to] = [findPage(papers, choice.from), findPage(papers, choice.to)];
      if (!from.ok) return from;
      if (!to.ok) return to;
      const [first, last] = [placeOf(from.value), placeOf(to.value)];
      if (comparePlaces(last, first) < 0) return backwards;
      return ok(papers.flatMap((paper) => between(paper, first, last) ?? []));
    }
  }
};

export const isRestrictedPaper = ({ access, body }: ReadingPaper): boolean => access.level !== 'public' && body.as !== 'withheld';

/**
 * @param content the copy as it is to be printed: without its restricted papers as everybody has it
 * @param withRestricted it was said that restricted papers are to be printed
 * @returns what is printed, in the order of the agenda; a problem of `findPage`, `pages-backwards` or `nothing-to-print`
 */
export const printPlan = (content: Pick<ReadingContent, 'items' | 'papers'>, choice: PrintChoice, withRestricted: boolean): Result<PrintPlan> => {
  const parts = partsOf(papersInOrder(content), choice);
  if (!parts.ok) return parts;
  const isLeftOut = (paper: ReadingPaper): boolean => paper.body.as === 'withheld' || (isRestrictedPaper(paper) && !withRestricted);
  return ok({ agenda: choice.as === 'agenda' || choice.as === 'all', parts: parts.value.map((part) => ({ ...part, isLeftOut: isLeftOut(part.paper) })) });
};

/** Pages of a PDF in it, which are printed as pictures. */
export const drawnPages = ({ parts }: PrintPlan): number =>
  parts.reduce((sum, { paper, from, to, isLeftOut }) => sum + (isLeftOut || paper.body.as !== 'pdf' ? 0 : to - from + 1), 0);
