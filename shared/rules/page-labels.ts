// How pages are called: by number, and the pages of a supplement by the number of the page before them and a letter (DOMAIN U3).
import type { PageSpan } from '../model/publication.ts';

/** "A" to "Z", then "AA", "BB": Word's own letters for page numbers, so that the foot of the page says the same (OOXML 17.18.59, upperLetter). */
export const pageLetters = (count: number): string => String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

/** "76", or "76A" for the first page after 76. */
export const pageLabel = (page: number, after: number | undefined): string => (after === undefined ? String(page) : `${after}${pageLetters(page)}`);

/** The labels of a span's first and last page. */
export const spanLabels = ({ start, end, after }: PageSpan): { readonly start: string; readonly end: string } => ({ start: pageLabel(start, after), end: pageLabel(end, after) });
