// The whole of a search: candidates from the index, phrases and names checked on the stored words, snippets of those that are shown.
import { namesPerson, surnameOf } from './names-person.ts';
import type { SearchFilter } from './page-filter.ts';
import { isEmptyQuery, type Query, type QueryWord } from './query.ts';
import type { Candidate, Found, SearchIndex } from './search-index.ts';
import { meetingKey, type PageKind, type PageText } from './search-page.ts';
import { followsFrom, snippetOf, type Snippet } from './snippet.ts';
import { placedWords } from './words.ts';

/** Where the words of a page are kept. */
export type TextKey = { readonly meeting: string; readonly page: string };

/** The words of pages, in the order asked for; null: gone since. */
export type ReadTexts = (keys: readonly TextKey[]) => Promise<readonly (PageText | null)[]>;

export type SearchHit = Candidate & { readonly snippet: Snippet };

export type SearchAnswer = {
  readonly hits: readonly SearchHit[];
  /** How many there are in all; with `isAtLeast` there may be more. */
  readonly total: number;
  readonly isAtLeast: boolean;
  readonly kinds: ReadonlyMap<PageKind, number>;
  /** What words were taken for where they are written nowhere as typed. */
  readonly takenFor: readonly { readonly typed: string; readonly words: readonly string[] }[];
};

export type AnswerRequest = { readonly query: Query; readonly filter: SearchFilter; /** So many hits are shown. */ readonly limit: number };

const nothing: SearchAnswer = { hits: [], total: 0, isAtLeast: false, kinds: new Map(), takenFor: [] };

/** So many candidates at most have their words read for a phrase or a name. */
const mostChecked = 1_000;
const atOnce = 100;

const keyOf = ({ meeting, page }: Candidate): TextKey => ({ meeting: meetingKey(meeting), page: page.id });

const withName = (query: Query, person: string | null): Query => {
  const surname = person === null ? null : surnameOf(person);
  if (surname === null) return query;
  const word: QueryWord = { word: surname, isPrefix: false, isExact: true };
  return { ...query, words: [...query.words.filter((one) => one.word !== surname), word] };
};

const fits = ({ phrases }: Query, person: string | null, { page }: Candidate, { text }: PageText): boolean => {
  const words = placedWords(`${page.title}. ${text}`);
  const hasPhrase = (phrase: readonly string[]): boolean => words.some((_, at) => followsFrom(words, at, phrase, true));
  return phrases.every(hasPhrase) && (person === null || namesPerson(person, words.map(({ word }) => word)));
};

type Checked = { readonly kept: readonly Candidate[]; readonly total: number; readonly isAtLeast: boolean };

const needsWords = ({ phrases }: Query, { person }: SearchFilter): boolean => phrases.length > 0 || person !== null;

const checked = async ({ candidates, total }: Found, { query, filter, limit }: AnswerRequest, readTexts: ReadTexts): Promise<Checked> => {
  if (!needsWords(query, filter)) return { kept: candidates, total, isAtLeast: false };
  const kept: Candidate[] = [];
  let at = 0;
  for (; at < candidates.length && kept.length <= limit; at += atOnce) {
    const some = candidates.slice(at, at + atOnce);
    const texts = await readTexts(some.map(keyOf));
    kept.push(...some.filter((candidate, index) => { const text = texts[index]; return text !== undefined && text !== null && fits(query, filter.person, candidate, text); }));
  }
  return { kept, total: kept.length, isAtLeast: at < total };
};

const numberWords = (word: string, number: string | null): readonly QueryWord[] =>
  number === null ? [] : [...number.toLowerCase().split('/').filter(Boolean).map((part): QueryWord => ({ word: part, isPrefix: false, isExact: true })), { word, isPrefix: true, isExact: false }];

/** "Minute 14" that no minute is called may stand in a text: then its words are looked for. */
const asWords = (query: Query): Query => ({ ...query, minute: null, resolution: null, words: [...query.words, ...numberWords('minute', query.minute), ...numberWords('resolution', query.resolution)] });

/**
 * Answers a query.
 * @param index with what has been loaded so far
 * @param readTexts words of pages, read only for what is shown, and for phrases and names
 * @returns hits with their snippets, the best first; nothing of an empty query without a person
 */
export const answerQuery = async (index: SearchIndex, request: AnswerRequest, readTexts: ReadTexts): Promise<SearchAnswer> => {
  const { filter, limit } = request;
  if (isEmptyQuery(request.query) && filter.person === null) return nothing;
  const query = withName(request.query, filter.person);
  const found = index.find(query, filter, needsWords(query, filter) ? mostChecked : limit);
  if (found.candidates.length === 0 && (query.minute !== null || query.resolution !== null)) return answerQuery(index, { ...request, query: asWords(request.query) }, readTexts);
  const { kept, total, isAtLeast } = await checked(found, { ...request, query }, readTexts);
  const shown = kept.slice(0, limit);
  const texts = await readTexts(shown.map(keyOf));
  const hits = shown.flatMap((candidate, at): SearchHit[] => {
    const text = texts[at];
    return text === undefined || text === null ? [] : [{ ...candidate, snippet: snippetOf(text, found.wanted, { phrases: query.phrases }) }];
  });
  const takenFor = found.wanted.flatMap(({ word, isExact, isUnknown, close }) => (isExact || !isUnknown || close.length === 0 ? [] : [{ typed: word, words: close.slice(0, 3).map((one) => one.word) }]));
  return { hits, total, isAtLeast, kinds: found.kinds, takenFor };
};
