// Spelling with the council's own words, for every text of the app.
import { useMemo } from 'react';
import { useCouncilWords } from '../data/use-council-words.ts';
import type { SpellingPorts } from '../ui/text-editor/spelling/speller.ts';
import { spelling } from '../workers/spelling-client.ts';

export const useCouncilSpelling = (): SpellingPorts => {
  const { words, add } = useCouncilWords();
  return useMemo(() => ({ ...spelling(), councilWords: words, onAddWord: (word) => void add(word) }), [words, add]);
};
