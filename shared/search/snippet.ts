// A few words around what was found, in parts of which some are marked: parts of text, never markup, as the words come from files of others.
import type { WantedWord } from './score-pages.ts';
import type { BlockMark, PageText } from './search-page.ts';
import { placedWords, type PlacedWord } from './words.ts';

export type SnippetPart = { readonly text: string; readonly isMatch: boolean };

export type Snippet = {
  readonly parts: readonly SnippetPart[];
  /** The block in which the first marked word stands; null: the page has none. */
  readonly block: string | null;
};

/** Which wanted word it is, by its place in the list; -1: none. */
const wantedAt = (word: string, wanted: readonly WantedWord[]): number =>
  wanted.findIndex((one) => one.word === word || (one.isPrefix && word.startsWith(one.word)) || one.close.some((close) => close.word === word));

type Hit = PlacedWord & { readonly wanted: number };

/** Whether words stand one after another from there on. The last may be unfinished. */
export const followsFrom = (words: readonly PlacedWord[], at: number, phrase: readonly string[], isPrefix: boolean): boolean =>
  phrase.every((word, index) => {
    const found = words[at + index]?.word;
    return found === word || (isPrefix && index === phrase.length - 1 && found?.startsWith(word) === true);
  });

const phraseHits = (words: readonly PlacedWord[], phrases: readonly (readonly string[])[]): readonly Hit[] =>
  phrases.flatMap((phrase, number) => words.flatMap((_, at) => (followsFrom(words, at, phrase, true) ? words.slice(at, at + phrase.length).map((word) => ({ ...word, wanted: number })) : [])));

/** Words of a phrase are marked where they stand together, others wherever they stand. */
const hitsIn = (words: readonly PlacedWord[], wanted: readonly WantedWord[], phrases: readonly (readonly string[])[]): readonly Hit[] => {
  const loose = wanted.filter(({ isExact }) => !isExact);
  const single = words.flatMap((word): Hit[] => {
    const number = wantedAt(word.word, loose);
    return number < 0 ? [] : [{ ...word, wanted: phrases.length + number }];
  });
  return [...phraseHits(words, phrases), ...single].sort((a, b) => a.from - b.from);
};

/** The first hit of the stretch with the most different words. */
const bestStart = (hits: readonly Hit[], length: number): number => {
  let best = { at: 0, different: 0 };
  for (const [at, first] of hits.entries()) {
    const within = new Set<number>();
    for (let next = at; next < hits.length && (hits[next]?.to ?? 0) - first.from <= length; next += 1) within.add(hits[next]?.wanted ?? -1);
    if (within.size > best.different) best = { at, different: within.size };
  }
  return best.at;
};

const blockAt = (blocks: readonly BlockMark[], place: number): string | null => blocks.findLast(({ at }) => at <= place)?.key ?? null;

/** The nearest beginning of a word at or before a place. */
const wordStart = (text: string, place: number): number => (place <= 0 ? 0 : Math.max(0, text.lastIndexOf(' ', place) + 1));

const wordEnd = (text: string, place: number): number => {
  if (place >= text.length) return text.length;
  const space = text.indexOf(' ', place);
  return space < 0 ? text.length : space;
};

const line = (text: string): string => text.replaceAll(/\s+/g, ' ');

const partsOf = (text: string, hits: readonly Hit[], { from, to }: { readonly from: number; readonly to: number }): readonly SnippetPart[] => {
  const parts: SnippetPart[] = [{ text: from > 0 ? '… ' : '', isMatch: false }];
  let at = from;
  for (const hit of hits) {
    if (hit.from < at || hit.to > to) continue;
    parts.push({ text: line(text.slice(at, hit.from)), isMatch: false }, { text: line(text.slice(hit.from, hit.to)), isMatch: true });
    at = hit.to;
  }
  parts.push({ text: line(text.slice(at, to)) + (to < text.length ? ' …' : ''), isMatch: false });
  return parts.filter((part) => part.text !== '');
};

/**
 * The stretch of a text that shows best why it was found; the beginning where nothing of it was (a title's words).
 * @param wanted what each word was taken for, as the index answers
 * @param options.length about so many letters
 */
export const snippetOf = ({ text, blocks }: PageText, wanted: readonly WantedWord[], options: { readonly phrases?: readonly (readonly string[])[]; readonly length?: number } = {}): Snippet => {
  const { phrases = [], length = 220 } = options;
  const hits = hitsIn(placedWords(text), wanted, phrases);
  const first = hits[bestStart(hits, length - 60)];
  if (first === undefined) return { parts: partsOf(text, [], { from: 0, to: wordEnd(text, length) }), block: blockAt(blocks, 0) };
  const from = wordStart(text, first.from - 60);
  return { parts: partsOf(text, hits, { from, to: wordEnd(text, from + length) }), block: blockAt(blocks, first.from) };
};
