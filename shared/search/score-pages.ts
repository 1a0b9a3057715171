// How well pages fit words (BM25: a rare word says more than a common one, a long page says less; a title says more than a text).
import type { CloseWord } from './close-words.ts';
import type { QueryWord } from './query.ts';
import { firstFrom, rangeOfPrefix, type Segment } from './segment.ts';

/** A word of the query with the words that it may have been meant to be. */
export type WantedWord = QueryWord & { readonly close: readonly CloseWord[]; /** No page has it as it was typed. */ readonly isUnknown: boolean };

/** How much a page has of one word, page by page; 0: nothing. */
export type WordWeights = { readonly weights: Float32Array; readonly pages: number };

const weightOf = { exact: 1, begins: 0.55, oneError: 0.3, twoErrors: 0.15, title: 3 } as const;

const addRange = (segment: Segment, weights: Float32Array, { from, to, weight }: { readonly from: number; readonly to: number; readonly weight: number }): void => {
  const { starts, hits, counts } = segment;
  const end = starts[to] ?? 0;
  for (let at = starts[from] ?? 0; at < end; at += 1) {
    const [page, count] = [hits[at] ?? 0, counts[at] ?? 0];
    weights[page] = (weights[page] ?? 0) + weight * ((count & 31) + weightOf.title * (count >> 5));
  }
};

const addWord = (segment: Segment, weights: Float32Array, word: string, weight: number): void => {
  const at = firstFrom(segment.words, word);
  if (segment.words[at] === word) addRange(segment, weights, { from: at, to: at + 1, weight });
};

/** What the pages of one meeting have of a word, as typed, as the beginning of longer ones, and of words close to it. */
export const weighWord = (segment: Segment, { word, isPrefix, close }: WantedWord): WordWeights => {
  const weights = new Float32Array(segment.pages.length);
  addWord(segment, weights, word, isPrefix ? weightOf.exact - weightOf.begins : weightOf.exact);
  if (isPrefix) addRange(segment, weights, { ...rangeOfPrefix(segment.words, word), weight: weightOf.begins });
  for (const { word: other, errors } of close) addWord(segment, weights, other, errors === 1 ? weightOf.oneError : weightOf.twoErrors);
  let pages = 0;
  for (const weight of weights) if (weight > 0) pages += 1;
  return { weights, pages };
};

/** How much a word says, of which so many of all pages have something. */
export const rarity = (pages: number, all: number): number => Math.log(1 + (all - pages + 0.5) / (pages + 0.5));

const [growth, byLength] = [1.2, 0.6];

/** @param length the page's words as a share of the average @returns 0 to 2.2 */
export const saturated = (weight: number, length: number): number => (weight * (growth + 1)) / (weight + growth * (1 - byLength + byLength * length));
