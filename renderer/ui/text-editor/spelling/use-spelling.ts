// Spelling in one open editor: the marks, F7, and the menu of a word.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { SpelledWord } from '../../../lib/spelling-words.ts';
import { showToast } from '../../toast-queue.ts';
import { goToNextMisspelt } from './next-misspelt.ts';
import { createSpeller } from './speller.ts';
import type { Speller, SpellingPorts } from './speller.ts';
import { spellAgain } from './spelling-marks.ts';

export type Spelling = {
  /** For the editor's extensions; null: this text is not spelled. */
  readonly speller: Speller | null;
  /** The word whose menu is open. */
  readonly word: SpelledWord | null;
  readonly openWord: (word: SpelledWord) => void;
  readonly closeWord: () => void;
  readonly next: (editor: Editor) => void;
  readonly ignore: (editor: Editor, word: string) => void;
};

/** @param ports whether there are any is decided at first; the newest ones are used */
export const useSpelling = (ports: SpellingPorts | undefined): Spelling => {
  const newest = useRef(ports);
  useEffect(() => {
    newest.current = ports;
  });
  const [speller] = useState(() => (ports === undefined ? null : createSpeller(() => newest.current ?? null)));
  const [word, setWord] = useState<SpelledWord | null>(null);
  const closeWord = useCallback(() => { setWord(null); }, []);
  const next = useCallback((editor: Editor): void => {
    if (speller === null) return;
    void goToNextMisspelt(editor.view, speller).then((found) => {
      if (found === null) showToast('No misspelt word in this text.');
      setWord(found);
    });
  }, [speller]);
  const ignore = useCallback((editor: Editor, ignored: string): void => {
    speller?.ignore(ignored);
    spellAgain(editor.view);
  }, [speller]);
  return { speller, word, openWord: setWord, closeWord, next, ignore };
};
