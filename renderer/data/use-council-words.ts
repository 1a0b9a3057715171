// The words that spelling takes as right: the council's own list, kept with the settings and added to from any text, and the names of its members.
import { useCallback } from 'react';
import { addCouncilWord, listKnownWords } from './council-words.ts';
import { useData } from './data-provider.tsx';
import { useLive } from './use-live.ts';

export type CouncilWords = {
  /** The list, and the names of members. */
  readonly words: readonly string[];
  readonly add: (word: string) => Promise<void>;
};

const none: readonly string[] = [];

export const useCouncilWords = (): CouncilWords => {
  const { db, context } = useData();
  const live = useLive(() => listKnownWords(db), [db]);
  const words = live.status === 'ready' ? live.value : none;
  const add = useCallback(async (word: string): Promise<void> => {
    await addCouncilWord(context, word);
  }, [context]);
  return { words, add };
};
