// F7 goes to the next misspelt word; the context menu on one (right button, Shift+F10, the menu key) offers what may be meant.
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { SpelledWord } from '../../../lib/spelling-words.ts';
import { misspeltAt } from './spelling-marks.ts';
import type { Speller } from './speller.ts';

export type SpellingKeyOptions = { readonly speller: Speller | null; readonly onNext: () => void; readonly onWord: (word: SpelledWord) => void };

export const SpellingKey = Extension.create<SpellingKeyOptions>({
  name: 'spellingKey',
  addOptions: () => ({ speller: null, onNext: () => undefined, onWord: () => undefined }),
  addKeyboardShortcuts() {
    const { speller, onNext } = this.options;
    return {
      F7: () => {
        if (speller === null) return false;
        onNext();
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    const { speller, onWord } = this.options;
    if (speller === null) return [];
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            contextmenu: (view, event) => {
              const isByMouse = event.button === 2;
              const pos = isByMouse ? view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos : view.state.selection.from;
              const word = pos === undefined ? null : misspeltAt(view.state, speller, pos);
              if (word === null) return false;
              event.preventDefault();
              onWord(word);
              return true;
            },
          },
        },
      }),
    ];
  },
});
