// Where the caret goes when a text opens: to the point that was clicked, to the start or to the end, or nowhere yet.
import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';

export type CaretAim = 'start' | 'end' | 'none' | { readonly left: number; readonly top: number };

/**
 * Focuses the editor with the caret at the aim; a point that is not in the text counts as its end.
 * At once: Tiptap's own command gives the focus with the next frame, so that keys before it would land in no text, and takes it back from what was opened meanwhile.
 */
export const placeCaret = (editor: Editor, aim: CaretAim): void => {
  if (aim === 'none') return;
  const { view, state: { doc, tr } } = editor;
  const pos = typeof aim === 'string' ? null : (view.posAtCoords(aim)?.pos ?? null);
  if (pos !== null) view.dispatch(tr.setSelection(Selection.near(doc.resolve(pos))));
  else view.dispatch(tr.setSelection(aim === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)).scrollIntoView());
  view.focus();
};

/** Focuses the editor at once with the caret where it was, in sight. */
export const backToText = (editor: Editor): void => {
  editor.view.focus();
  editor.commands.scrollIntoView();
};
