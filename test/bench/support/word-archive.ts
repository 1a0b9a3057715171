// Ten years of meetings as words: sixty meetings of 133 pages with 500 words each, four million in all, of 38,000 invented words that are as common and as rare as words are (Zipf).
import { seededRandom, type Random } from '../../documents/support/seeded-random.ts';

export const archive = { meetings: 60, pages: 133, words: 500, vocabulary: 38_000 } as const;

const syllables = 'ba con der el fi gra hol in jo ka lum mo ner or pra qui ra sta ti un ver wa xi yo ze cha shi tho pli bre'.split(' ');
const endings = ['', '', '', 's', 'ed', 'ing', 'ly', 'er'];

const vocabularyOf = (random: Random): readonly string[] => {
  const words = new Set<string>();
  while (words.size < archive.vocabulary) {
    const isCommon = words.size < 100;
    const count = isCommon ? 1 + random.below(2) : 2 + random.below(3);
    words.add(Array.from({ length: count }, () => syllables[random.below(syllables.length)] ?? '').join('') + (isCommon ? '' : (endings[random.below(endings.length)] ?? '')));
  }
  return [...words];
};

export type WordArchive = {
  /** The most common first. */
  readonly vocabulary: readonly string[];
  /** The words of one page. */
  readonly page: () => string;
};

/** The same words on every machine. */
export const wordArchive = (): WordArchive => {
  const random = seededRandom(4_000_000);
  const vocabulary = vocabularyOf(random);
  const upTo = new Float64Array(vocabulary.length);
  let sum = 0;
  for (let rank = 0; rank < vocabulary.length; rank += 1) upTo[rank] = sum += 1 / (rank + 2.7);
  const word = (): string => {
    const at = (random.below(1_000_000_000) / 1_000_000_000) * sum;
    let [low, high] = [0, vocabulary.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low] ?? '';
  };
  return { vocabulary, page: () => Array.from({ length: archive.words }, word).join(' ') };
};

/** What somebody types, key by key: common, middling and rare words, one with an error, three together. */
export const typedQueries = ({ vocabulary }: WordArchive): readonly string[] => {
  const at = (rank: number): string => vocabulary[rank] ?? '';
  const wrong = (word: string): string => `${word.slice(0, 3)}${word.slice(4)}`;
  return [at(0), at(5), at(20), at(100), at(1_000), at(10_000), wrong(at(3_001)), `${at(5)} ${at(50)} ${at(500)}`, `${at(100)} ${at(2_000)}`];
};

/** Each state of the field while a query is typed. */
export const keystrokes = (query: string): readonly string[] => Array.from({ length: query.length }, (_, index) => query.slice(0, index + 1));
