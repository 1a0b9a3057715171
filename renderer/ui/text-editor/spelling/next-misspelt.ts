// F7: the next misspelt word after the caret, through the whole text and round again.
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { SpelledWord } from '../../../lib/spelling-words.ts';
import { wordsBetween } from './spelling-marks.ts';
import type { Speller } from './speller.ts';

/** Selects the next misspelt word and brings it into sight; null when the text has none. */
export const goToNextMisspelt = async (view: EditorView, speller: Speller): Promise<SpelledWord | null> => {
  await speller.learn(wordsBetween(view.state.doc, 0, view.state.doc.content.size).map(({ word }) => word));
  if (view.isDestroyed) return null;
  const { state } = view;
  const misspelt = wordsBetween(state.doc, 0, state.doc.content.size).filter(({ word }) => speller.isMisspelt(word) === true);
  const next = misspelt.find(({ from }) => from >= state.selection.to) ?? misspelt[0];
  if (next === undefined) return null;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, next.from, next.to)).scrollIntoView());
  return next;
};
