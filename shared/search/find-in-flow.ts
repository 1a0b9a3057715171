// Finding within the open paper: every place of the words in its run of blocks, in reading order.
import type { FlowBlock } from '../meeting-file/reading/reading-flow.ts';
import { errorsAllowed, errorsBetween } from './close-words.ts';
import { followsFrom } from './snippet.ts';
import { foldedWords, placedWords, type PlacedWord } from './words.ts';

export type FlowMatch = {
  /** The block's key. */
  readonly block: string;
  /** The printed page on which the block begins. */
  readonly page: number;
  /** Where it stands in the block's text, in code units. */
  readonly from: number;
  readonly to: number;
};

export type FlowMatches = {
  readonly matches: readonly FlowMatch[];
  /** Nothing is spelt as typed: these are close to it. */
  readonly isClose: boolean;
};

type Stretch = { readonly from: number; readonly to: number };

const stretches = (words: readonly PlacedWord[], length: number, isThere: (at: number) => boolean): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (let at = 0; at + length <= words.length; at += 1) {
    const [first, last] = [words[at], words[at + length - 1]];
    if (first === undefined || last === undefined || !isThere(at)) continue;
    found.push({ from: first.from, to: last.to });
    at += length - 1;
  }
  return found;
};

const isClose = (typed: string, word: string | undefined): boolean => {
  const most = errorsAllowed(typed);
  return word !== undefined && (word === typed || (most > 0 && errorsBetween(typed, word, most) <= most));
};

/**
 * All places of the words, one after another as they were typed, whatever their capitals and accents; the last may be unfinished. Where there are none, places
 * with typing errors forgiven. None for no words.
 * @param flow the paper's blocks in order (reading-flow.ts)
 */
export const findInFlow = (flow: readonly FlowBlock[], typed: string): FlowMatches => {
  const phrase = foldedWords(typed).filter((word) => word !== '');
  if (phrase.length === 0) return { matches: [], isClose: false };
  const placed = flow.map((block) => ({ block, words: placedWords(block.text) }));
  const all = (isThere: (words: readonly PlacedWord[], at: number) => boolean): readonly FlowMatch[] =>
    placed.flatMap(({ block, words }) => stretches(words, phrase.length, (at) => isThere(words, at)).map((stretch) => ({ block: block.key, page: block.page, ...stretch })));
  const exact = all((words, at) => followsFrom(words, at, phrase, true));
  if (exact.length > 0) return { matches: exact, isClose: false };
  return { matches: all((words, at) => phrase.every((word, index) => isClose(word, words[at + index]?.word))), isClose: true };
};
