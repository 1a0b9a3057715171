// The council's own word list for spelling: kept with the settings, added to from any text.
import { useCallback } from 'react';
import { useData } from './data-provider.tsx';
import { readSettings, saveSettings } from './settings-repository.ts';
import { useLive } from './use-live.ts';

export type CouncilWords = {
  readonly words: readonly string[];
  readonly add: (word: string) => Promise<void>;
};

const none: readonly string[] = [];

export const useCouncilWords = (): CouncilWords => {
  const { db, context } = useData();
  const live = useLive(async () => (await readSettings(db)).councilWords, [db]);
  const words = live.status === 'ready' ? live.value : none;
  const add = useCallback(async (word: string): Promise<void> => {
    const present = (await readSettings(db)).councilWords;
    if (!present.includes(word)) await saveSettings(context, { councilWords: [...present, word].sort((a, b) => a.localeCompare(b, 'en-GB')) });
  }, [db, context]);
  return { words, add };
};
