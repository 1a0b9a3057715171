// What was typed, understood: words, "phrases in quotes", numbers of minutes and resolutions, and printed pages.
import { foldedWords, isCommonWord } from './words.ts';

export type QueryWord = {
  readonly word: string;
  /** May be the beginning of a longer word: somebody is still typing it. */
  readonly isPrefix: boolean;
  /** Has to be spelt so. */
  readonly isExact: boolean;
};

export type Query = {
  /** Every one has to be on the page. */
  readonly words: readonly QueryWord[];
  /** Words that have to follow one another, as they are looked for. */
  readonly phrases: readonly (readonly string[])[];
  /** "14", "14/18", "12A". */
  readonly minute: string | null;
  /** The same of a resolution, which goes by the number of its minute. */
  readonly resolution: string | null;
  /** "47", "76A". */
  readonly page: string | null;
};

/** So many letters are looked for: no question is longer, but a page of text may be pasted by mistake. */
export const mostTyped = 400;

const numbered = (word: string): RegExp => new RegExp(String.raw`\b${word}s?(?:\s+(?:no|nos|number|numbers))?\.?\s*(\d{1,4}[a-z]{0,2}(?:\s?\/\s?\d{2,4})?)(?=$|[\s,.;)])`, 'i');
const [minutePattern, resolutionPattern] = [numbered('minute'), numbered('resolution')];
const pagePattern = /\b(?:page|pp?\.)\s*(\d{1,5}[a-z]{0,2})(?=$|[\s,.;)])/i;

const taken = (text: string, pattern: RegExp): { readonly found: string | null; readonly rest: string } => {
  const match = pattern.exec(text);
  return match === null ? { found: null, rest: text } : { found: (match[1] ?? '').replaceAll(/\s/g, '').toUpperCase(), rest: text.replace(match[0], ' ') };
};

type Piece = { readonly text: string; readonly isPhrase: boolean };

/** Text outside and inside of quotes; one that was not closed yet goes to the end. */
const piecesOf = (text: string): readonly Piece[] => text.split(/["“”„]/).map((piece, index) => ({ text: piece, isPhrase: index % 2 === 1 }));

const distinct = (words: readonly QueryWord[]): readonly QueryWord[] => {
  const kept = new Map<string, QueryWord>();
  for (const one of words) {
    const known = kept.get(one.word);
    kept.set(one.word, known === undefined ? one : { word: one.word, isPrefix: one.isPrefix && known.isPrefix, isExact: one.isExact || known.isExact });
  }
  return [...kept.values()];
};

const distinctPhrases = (phrases: readonly (readonly string[])[]): readonly (readonly string[])[] => [...new Map(phrases.map((words) => [words.join(' '), words])).values()];

/** Words that nearly every page has count only where nothing else was typed. */
const deciding = (words: readonly QueryWord[]): readonly QueryWord[] => {
  const rare = words.filter(({ word, isExact }) => isExact || !isCommonWord(word));
  return rare.length === 0 ? words : rare;
};

/** Understands what was typed, up to `mostTyped` letters of it, each word and phrase once; anything can be typed. */
export const parseQuery = (typed: string): Query => {
  const pieces = piecesOf(typed.slice(0, mostTyped));
  const loose = pieces.filter(({ isPhrase }) => !isPhrase).map(({ text }) => text).join(' ');
  const minute = taken(loose, minutePattern);
  const resolution = taken(minute.rest, resolutionPattern);
  const page = taken(resolution.rest, pagePattern);
  const quoted = pieces.flatMap(({ text, isPhrase }) => (isPhrase ? [foldedWords(text)] : [])).filter((words) => words.length > 0);
  const plain = foldedWords(page.rest).filter((word) => word !== '');
  const isOpen = pieces.at(-1)?.isPhrase === false;
  const words = plain.map((word, index): QueryWord => ({ word, isPrefix: isOpen && index === plain.length - 1, isExact: false }));
  const exact = quoted.flat().map((word): QueryWord => ({ word, isPrefix: !isOpen && word === quoted.at(-1)?.at(-1), isExact: true }));
  return { words: deciding(distinct([...words, ...exact])), phrases: distinctPhrases(quoted), minute: minute.found, resolution: resolution.found, page: page.found };
};

/** Whether a minute, resolution or page was asked for by its number. */
export const asksNumbers = ({ minute, resolution, page }: Query): boolean => minute !== null || resolution !== null || page !== null;

/** Whether nothing was asked for. */
export const isEmptyQuery = (query: Query): boolean => query.words.length === 0 && !asksNumbers(query);
