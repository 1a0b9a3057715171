// Pages in words where some have letters: "(Pages 70 - 76, 76A - 76C)" (DOMAIN U3).
import type { PageSpan } from '../../model/publication.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { spanLabels } from '../../rules/page-labels.ts';

/** "76A - 76C", "29". */
const spanWords = (span: PageSpan, say: Say): string => {
  const labels = spanLabels(span);
  return labels.start === labels.end ? labels.start : say('page-span', labels);
};

/** The pages of a paper that moved: "(Pages 7A - 7D, in place of 6 - 7)". */
export const movedSpan = (span: PageSpan, before: PageSpan, say: Say): string => say('pages-in-place', { pages: spanWords(span, say), before: spanWords(before, say) });

/** Empty where there are none. */
export const printedSpans = (spans: readonly PageSpan[], say: Say): string => {
  const parts = spans.map((span) => spanWords(span, say));
  const [only, ...more] = spans;
  if (only === undefined) return '';
  if (more.length === 0 && only.after === undefined) return only.start === only.end ? say('page', { start: parts.join('') }) : say('pages', spanLabels(only));
  return more.length === 0 && only.start === only.end ? say('page-late', { pages: parts.join('') }) : say('pages-and-late', { pages: parts.join(', ') });
};
