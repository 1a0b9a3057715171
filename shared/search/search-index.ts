// The index: one segment for each meeting, searched together. Adding, replacing and taking out a meeting costs that meeting only.
import { createVocabulary, errorsAllowed, type CloseWord } from './close-words.ts';
import { fitsMeeting, fitsNumbers, type SearchFilter } from './page-filter.ts';
import { asksNumbers, type Query, type QueryWord } from './query.ts';
import { rarity, saturated, weighWord, type WantedWord, type WordWeights } from './score-pages.ts';
import { meetingKey, type PageFacts, type PageKind, type SearchedMeeting } from './search-page.ts';
import { firstFrom, rangeOfPrefix, type Segment } from './segment.ts';

/** A page that has every word asked for. */
export type Candidate = { readonly meeting: SearchedMeeting; readonly page: PageFacts; readonly score: number };

export type Found = {
  /** The best first, as many as were asked for. */
  readonly candidates: readonly Candidate[];
  /** How many there are in all. */
  readonly total: number;
  /** Of each kind, whichever kind was asked for. */
  readonly kinds: ReadonlyMap<PageKind, number>;
  /** What each word was taken for. */
  readonly wanted: readonly WantedWord[];
};

export type SearchIndex = {
  /** Adds a meeting, or takes the place of what was there of it. */
  readonly put: (segment: Segment) => void;
  /** Takes a meeting out with every word that no other has; none of that name is fine. */
  readonly drop: (key: string) => void;
  /** Takes out all meetings but those to be kept. */
  readonly clear: (isKept: (meeting: SearchedMeeting) => boolean) => void;
  /** Does some of the work that the first typing error would have to wait for. @returns whether there is more of it */
  readonly prepare: () => boolean;
  /** By `meetingKey`. */
  readonly meetings: () => ReadonlyMap<string, SearchedMeeting>;
  readonly pages: () => number;
  readonly find: (query: Query, filter: SearchFilter, most: number) => Found;
};

const has = ({ words }: Segment, { word, isPrefix }: QueryWord): boolean => {
  const { from, to } = isPrefix ? rangeOfPrefix(words, word) : { from: firstFrom(words, word), to: 0 };
  return isPrefix ? to > from : words[from] === word;
};

const latest = (a: SearchedMeeting, b: SearchedMeeting): number => ((a.date ?? '') < (b.date ?? '') ? 1 : -1);

/** So much more a page of the newest meeting counts than an equal one of the oldest: it decides between equals only. */
const newness = 0.06;

type Weighed = { readonly segment: Segment; readonly words: readonly WordWeights[]; readonly newer: number };

/** Scores of the pages of one meeting; 0: not found. */
type Scored = { readonly segment: Segment; readonly scores: Float32Array };

const bestFirst = (a: Candidate, b: Candidate): number => b.score - a.score || latest(a.meeting, b.meeting);

/** Where a minute was found, its resolutions say nothing that it doesn't. */
const dropRepeats = ({ segment: { pages }, scores }: Scored): void => {
  let minutes: Set<string | null> | null = null;
  for (let number = 0; number < pages.length; number += 1) if (pages[number]?.kind === 'minute' && (scores[number] ?? 0) > 0) (minutes ??= new Set()).add(pages[number]?.minuteId ?? null);
  if (minutes === null) return;
  for (const [number, page] of pages.entries()) if (page.kind === 'resolution' && minutes.has(page.minuteId)) scores[number] = 0;
};

const keepKind = ({ segment: { pages }, scores }: Scored, kind: PageKind): void => {
  for (const [number, page] of pages.entries()) if (page.kind !== kind) scores[number] = 0;
};

const kindsOf = (scored: readonly Scored[]): ReadonlyMap<PageKind, number> => {
  const kinds = new Map<PageKind, number>();
  for (const { segment: { pages }, scores } of scored) {
    for (let number = 0; number < pages.length; number += 1) {
      const kind = (scores[number] ?? 0) > 0 ? pages[number]?.kind : undefined;
      if (kind !== undefined) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  return kinds;
};

/** The score that so many pages reach, and how many there are in all. */
const leastOf = (scored: readonly Scored[], most: number): { readonly least: number; readonly total: number } => {
  const found = new Float32Array(scored.reduce((sum, { scores }) => sum + scores.length, 0));
  let total = 0;
  for (const { scores } of scored) {
    for (const score of scores) {
      if (score <= 0) continue;
      found[total] = score;
      total += 1;
    }
  }
  return { total, least: total <= most ? 0 : (found.subarray(0, total).sort()[total - most] ?? 0) };
};

/** The best of all, sorted: a word that every page has would make thousands of rows of which twenty are looked at. */
const bestOf = (scored: readonly Scored[], most: number): { readonly candidates: readonly Candidate[]; readonly total: number } => {
  const { least, total } = leastOf(scored, most);
  const candidates: Candidate[] = [];
  for (const { segment: { meeting, pages }, scores } of scored) {
    for (let number = 0; number < pages.length; number += 1) {
      const [score, page] = [scores[number] ?? 0, pages[number]];
      if (score > 0 && score >= least && page !== undefined) candidates.push({ meeting, page, score });
    }
  }
  return { candidates: candidates.sort(bestFirst).slice(0, most), total };
};

/** A page without one of the words has none of the score. */
const scorePages = ({ segment, words, newer }: Weighed, query: Query, { says, average }: { readonly says: readonly number[]; readonly average: number }): Scored => {
  const { meeting, pages, lengths } = segment;
  const scores = new Float32Array(pages.length).fill(words.length === 0 ? 1 : 0);
  for (let index = 0; index < words.length; index += 1) {
    const [weights, said] = [words[index]?.weights, says[index] ?? 0];
    for (let number = 0; number < pages.length; number += 1) {
      const [weight, before] = [weights?.[number] ?? 0, scores[number] ?? 0];
      const isOut = weight === 0 || (index > 0 && before === 0);
      scores[number] = isOut ? 0 : before + said * newer * saturated(weight, (lengths[number] ?? 0) / average);
    }
  }
  if (asksNumbers(query)) for (const [number, page] of pages.entries()) if (!fitsNumbers(page, meeting, query)) scores[number] = 0;
  return { segment, scores };
};

export const createSearchIndex = (): SearchIndex => {
  const segments = new Map<string, Segment>();
  let vocabulary = createVocabulary();
  /** Meetings whose words are not in the vocabulary yet: only typing errors need it. */
  let unread: Segment[] = [];

  const prepare = (): boolean => {
    const segment = unread.pop();
    if (segment !== undefined) vocabulary.add(segment.words);
    return unread.length > 0;
  };

  const closeTo = (word: QueryWord, most: number): readonly CloseWord[] => {
    while (prepare()) continue;
    return vocabulary.closeTo(word.word, most, word.isPrefix);
  };

  const want = (word: QueryWord): WantedWord => {
    const isKnown = [...segments.values()].some((segment) => has(segment, word));
    const allowed = errorsAllowed(word.word);
    const most = isKnown ? Math.min(allowed, 1) : allowed;
    return { ...word, isUnknown: !isKnown, close: word.isExact || most === 0 || (isKnown && word.isPrefix) ? [] : closeTo(word, most) };
  };

  const weighed = (wanted: readonly WantedWord[], filter: SearchFilter): readonly Weighed[] => {
    const fitting = [...segments.values()].filter(({ meeting }) => fitsMeeting(meeting, filter)).sort((a, b) => latest(a.meeting, b.meeting));
    return fitting.map((segment, index) => ({ segment, words: wanted.map((word) => weighWord(segment, word)), newer: 1 + newness * (1 - index / fitting.length) }));
  };

  const drop = (key: string): void => {
    const gone = segments.get(key);
    if (gone === undefined) return;
    segments.delete(key);
    if (unread.includes(gone)) unread = unread.filter((segment) => segment !== gone);
    else vocabulary.remove(gone.words);
  };

  const put = (segment: Segment): void => {
    const key = meetingKey(segment.meeting);
    drop(key);
    segments.set(key, segment);
    unread.push(segment);
  };

  return {
    put, drop,
    clear: (isKept) => {
      const kept = [...segments.values()].filter(({ meeting }) => isKept(meeting));
      segments.clear();
      vocabulary = createVocabulary();
      unread = [];
      for (const segment of kept) put(segment);
    },
    prepare,
    meetings: () => new Map([...segments].map(([key, { meeting }]) => [key, meeting])),
    pages: () => [...segments.values()].reduce((sum, { pages }) => sum + pages.length, 0),
    find: (query, filter, most) => {
      const wanted = query.words.map(want);
      const all = weighed(wanted, filter);
      const count = all.reduce((sum, { segment }) => sum + segment.pages.length, 0);
      const says = wanted.map((_, index) => rarity(all.reduce((sum, { words }) => sum + (words[index]?.pages ?? 0), 0), count));
      const average = all.reduce((sum, { segment }) => sum + segment.average * segment.pages.length, 0) / Math.max(1, count);
      const scored = all.map((one) => scorePages(one, query, { says, average: Math.max(1, average) }));
      const kinds = kindsOf(scored);
      for (const one of scored) {
        if (filter.kind === null) dropRepeats(one);
        else keepKind(one, filter.kind);
      }
      return { ...bestOf(scored, most), kinds, wanted };
    },
  };
};
