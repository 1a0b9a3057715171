// Where words stand that are nearly the marked ones: windows that share words with them are looked through with bounded errors (Myers 1999), and a place counts only when it is clearly the best.
import search from 'approx-string-match';
import { contextOfFound, foundAt, overlap, type Found, type Sought } from './found.ts';
import type { MarkedPaper } from './marked-paper.ts';

const mostWindows = 6;
/** A third of the letters may differ: "12 of 40 children" is "14 of 38 children" now. */
const errorRate = 0.34;
/** Long passages are found by their two ends: what lies between may have changed more. */
const endLength = 160;
const leastScore = 0.68;
const leastWords = 0.6;
const clearlyBetter = 0.12;

type WordIndex = { readonly starts: readonly number[]; readonly places: ReadonlyMap<string, readonly number[]> };

const indexes = new WeakMap<MarkedPaper, WordIndex>();

/** Which words stand where, by their number in the text. */
const indexOf = (paper: MarkedPaper): WordIndex => {
  const known = indexes.get(paper);
  if (known !== undefined) return known;
  const starts: number[] = [];
  const places = new Map<string, number[]>();
  let at = 0;
  for (const word of paper.folded().text.split(' ')) {
    const list = places.get(word);
    if (list === undefined) places.set(word, [starts.length]);
    else list.push(starts.length);
    starts.push(at);
    at += word.length + 1;
  }
  const index = { starts, places };
  indexes.set(paper, index);
  return index;
};

/** Words so frequent that they tell nothing of the place. */
const tooFrequent = 200;
const windowWords = 8;

/** Starts of windows in the folded text, those that share most (and the rarest words) first. */
const windowsOf = (paper: MarkedPaper, { before, quote, behind }: Sought): readonly number[] => {
  const index = indexOf(paper);
  const [ahead, meant] = [before === '' ? 0 : before.split(' ').length, quote.split(' ')];
  const votes = new Map<number, number>();
  for (const [at, word] of [...(ahead === 0 ? [] : before.split(' ')), ...meant, ...(behind === '' ? [] : behind.split(' '))].entries()) {
    const places = index.places.get(word) ?? [];
    if (places.length > tooFrequent) continue;
    for (const place of places) {
      const window = Math.floor((place - at + ahead) / windowWords);
      for (const near of [window - 1, window]) votes.set(near, (votes.get(near) ?? 0) + 1 / places.length);
    }
  }
  return [...votes].sort(([, a], [, b]) => b - a).slice(0, mostWindows).map(([window]) => index.starts[Math.max(0, window * windowWords)] ?? 0);
};

type Match = { readonly start: number; readonly end: number; readonly errors: number };

const bestIn = (text: string, from: number, to: number, pattern: string): readonly Match[] =>
  search(text.slice(from, to), pattern, Math.floor(pattern.length * errorRate)).map(({ start, end, errors }) => ({ start: start + from, end: end + from, errors }));

/** The search knows the best matches only: what is nearly as good beside them makes them doubtful. */
const matchIn = (text: string, from: number, to: number, pattern: string): readonly Match[] => {
  const first = Math.max(0, from);
  const best = bestIn(text, first, to, pattern);
  const [start, end] = [best[0]?.start, best.at(-1)?.end];
  return start === undefined || end === undefined ? [] : [...best, ...bestIn(text, first, start, pattern), ...bestIn(text, end, to, pattern)];
};

/** Matches that begin in a window; of a long passage its two ends, as far apart as they were within a third. */
const matchesAt = (text: string, at: number, quote: string): readonly Match[] => {
  const slack = 80 + Math.floor(quote.length / 8);
  if (quote.length <= endLength * 2) return matchIn(text, at - slack, at + quote.length + slack * 2, quote);
  const [head, tail] = [quote.slice(0, endLength), quote.slice(-endLength)];
  return matchIn(text, at - slack, at + endLength + slack * 2, head).slice(0, 3).flatMap((first) => {
    const expected = first.start + quote.length;
    const reach = Math.floor(quote.length / 3) + 40;
    const last = matchIn(text, Math.max(first.end, expected - endLength - reach), expected + reach, tail)
      .toSorted((a, b) => Math.abs(a.end - expected) - Math.abs(b.end - expected))[0];
    return last === undefined ? [] : [{ start: first.start, end: last.end, errors: ((first.errors + last.errors) / (2 * endLength)) * quote.length }];
  });
};

/** The longer the words, the more they say themselves. */
const scoreOf = (found: Found, length: number): number => {
  const own = Math.min(0.8, Math.max(0.45, length / (length + 60)));
  return own * found.words + (1 - own) * contextOfFound(found);
};

/** A match may end in the middle of a word; words are meant. */
const atWords = (text: string, { start, end, errors }: Match, quote: string): Match => {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
  let [first, last] = [start, end];
  if (/^[\p{L}\p{N}]/u.test(quote)) {
    while (first > 0 && isLetter(first - 1) && isLetter(first)) first -= 1;
    while (first < last && !isLetter(first)) first += 1;
  }
  if (/[\p{L}\p{N}]$/u.test(quote)) {
    while (last < text.length && isLetter(last) && isLetter(last - 1)) last += 1;
    while (last > first && !isLetter(last - 1)) last -= 1;
  }
  return { start: first, end: last, errors };
};

/** Half of a passage is not that passage. */
const isAsLong = ({ start, end }: Found, quote: string): boolean => end - start >= quote.length * 0.6 && end - start <= quote.length * 1.6;

export type NearPlace = { readonly found: Found; readonly score: number };

/** @returns every place worth looking at, the best first, none over another */
export const nearPlaces = (paper: MarkedPaper, sought: Sought): readonly NearPlace[] => {
  const text = paper.folded().text;
  const all = windowsOf(paper, sought).flatMap((at) => matchesAt(text, at, sought.quote)).map((match) => {
    const { start, end, errors } = atWords(text, match, sought.quote);
    const found = foundAt(paper, sought, start, end, 1 - errors / sought.quote.length);
    return { found, score: scoreOf(found, sought.quote.length) };
  }).toSorted((a, b) => b.score - a.score);
  return all.filter(({ found }) => isAsLong(found, sought.quote)).filter(({ found }, at, long) => long.slice(0, at).every((better) => !overlap(better.found, found)));
};

/** @returns the best of several papers' places; null where none is good, or the next is nearly as good */
export const clearNearPlace = (places: readonly NearPlace[]): Found | null => {
  const [best, second] = places.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < leastScore || best.found.words < leastWords) return null;
  return second !== undefined && best.score - second.score < clearlyBetter ? null : best.found;
};
