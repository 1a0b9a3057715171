// Pages of the printed pack as a search shows them and is asked for them.
import type { PageSpan } from '../../model/publication.ts';
import { pageLabel, spanLabels, spanPlaces } from '../../rules/page-labels.ts';
import type { PrintedPages } from '../search-page.ts';

/** "12 to 19", "47", "76A to 76B". */
export const printedSpan = (span: PageSpan): PrintedPages => {
  const { start, end } = spanLabels(span);
  const { first, last } = spanPlaces(span);
  return { first: first.page, last: last.page, label: start === end ? start : `${start} to ${end}` };
};

/** One page of a span, counted as the span counts. */
export const printedPage = (page: number, { after }: Pick<PageSpan, 'after'>): PrintedPages => ({ first: after ?? page, last: after ?? page, label: pageLabel(page, after) });
