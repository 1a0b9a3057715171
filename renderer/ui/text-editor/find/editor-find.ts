// Searching in an open editor, for the screen that searches in several texts.
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { FindQuery } from '../../../lib/find-words.ts';
import { foundAtCaret, foundCount, goToFound, replaceAllFound, replaceFound, search } from './find-marks.ts';

export type EditorFind = {
  /** Marks all finds; null: none any more. Answers how many. */
  readonly search: (query: FindQuery | null) => number;
  readonly count: () => number;
  /** The first find at or after the caret; null when none follows. */
  readonly atCaret: () => number | null;
  /** Selects a find and brings it into sight, without taking the focus. */
  readonly go: (index: number) => void;
  readonly replace: (index: number, words: string) => void;
  /** Answers how many were replaced. */
  readonly replaceAll: (words: string) => number;
  /** The selected words, to search for; empty when they are none or run over several lines. */
  readonly selectedWords: () => string;
};

/** Away from the edges, where tools and the search itself lie over the text. */
const intoClearSight = (text: Element): void => {
  const found = text.querySelector('[data-current]');
  const height = text.ownerDocument.defaultView?.innerHeight ?? 0;
  const { top, bottom } = found?.getBoundingClientRect() ?? { top: height, bottom: 0 };
  if (found !== null && (top < height / 4 || bottom > height * 0.7)) found.scrollIntoView({ block: 'center' });
};

export const editorFind = (editor: Editor): EditorFind => {
  const now = () => editor.state;
  return {
    search: (query) => {
      editor.view.dispatch(search(now().tr, query));
      return foundCount(now());
    },
    count: () => foundCount(now()),
    atCaret: () => foundAtCaret(now()),
    go: (index) => {
      const tr = goToFound(now(), index);
      if (tr !== null) editor.view.dispatch(tr);
      intoClearSight(editor.view.dom);
    },
    replace: (index, words) => {
      const tr = replaceFound(now(), index, words);
      if (tr !== null) editor.view.dispatch(closeHistory(tr));
    },
    replaceAll: (words) => {
      const { tr, count } = replaceAllFound(now(), words);
      if (count > 0) editor.view.dispatch(closeHistory(tr));
      return count;
    },
    selectedWords: () => {
      const { $from, $to, from, to } = now().selection;
      return $from.sameParent($to) && $from.parent.isTextblock ? now().doc.textBetween(from, to).slice(0, 200) : '';
    },
  };
};
