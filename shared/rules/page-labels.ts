// How pages are called: by number, and the pages of a supplement by the number of the page before them and a letter (DOMAIN U3).
import type { PageSpan } from '../model/publication.ts';

/** "A" to "Z", then "AA", "BB": Word's own letters for page numbers, so that the foot of the page says the same (OOXML 17.18.59, upperLetter). */
export const pageLetters = (count: number): string => String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

/** "76", or "76A" for the first page after 76. */
export const pageLabel = (page: number, after: number | undefined): string => (after === undefined ? String(page) : `${after}${pageLetters(page)}`);

/** The labels of a span's first and last page. */
export const spanLabels = ({ start, end, after }: PageSpan): { readonly start: string; readonly end: string } => ({ start: pageLabel(start, after), end: pageLabel(end, after) });

/** Where a page stands among all: its number, and letters behind it (0: none). */
export type PagePlace = { readonly page: number; readonly letter: number };

const lettersCount = (letters: string): number => (/^([A-Z])\1*$/.test(letters) ? 26 * (letters.length - 1) + letters.charCodeAt(0) - 64 : Number.NaN);

/** "76" and "76A" read as they are printed; null where it is no page. */
export const pagePlace = (label: string): PagePlace | null => {
  const match = /^([1-9]\d{0,4})([A-Z]*)$/.exec(label.trim().toUpperCase());
  const [page, letters] = [Number(match?.[1]), match?.[2] ?? ''];
  const letter = letters === '' ? 0 : lettersCount(letters);
  return match === null || Number.isNaN(letter) ? null : { page, letter };
};

/** Below 0 where the first comes before the second. */
export const comparePlaces = (a: PagePlace, b: PagePlace): number => a.page - b.page || a.letter - b.letter;

/** Places of a span's first and last page. */
export const spanPlaces = ({ start, end, after }: PageSpan): { readonly first: PagePlace; readonly last: PagePlace } =>
  after === undefined ? { first: { page: start, letter: 0 }, last: { page: end, letter: 0 } } : { first: { page: after, letter: start }, last: { page: after, letter: end } };

/** How many pages there are: the numbers up to the last, used or not, and each page with letters behind one. */
export const pagesInAll = (spans: readonly PageSpan[]): number =>
  Math.max(0, ...spans.map(({ end, after }) => after ?? end)) + spans.reduce((sum, { start, end, after }) => (after === undefined ? sum : sum + end - start + 1), 0);
