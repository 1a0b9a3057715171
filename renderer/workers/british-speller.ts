// British English: the dictionary that travels with the app, and the words of the field that it lacks.
import nspell from 'nspell';
import { tradeWords } from './trade-words.ts';

export type BritishSpeller = {
  readonly isRight: (word: string) => boolean;
  /** What may be meant, likeliest first, at most six. */
  readonly suggest: (word: string) => readonly string[];
};

const known = new Set(tradeWords);

/** Longer ones are run together by a slip of the space key; looking for them takes a second and finds nothing. */
const longestToSuggest = 24;

/** @param affixes and words: Hunspell's two files */
export const britishSpeller = (affixes: string, words: string): BritishSpeller => {
  const dictionary = nspell(affixes, words);
  return {
    isRight: (word) => dictionary.correct(word) || known.has(word.toLowerCase().replace(/'s$/, '')),
    suggest: (word) => (word.length > longestToSuggest ? [] : dictionary.suggest(word).slice(0, 6)),
  };
};
