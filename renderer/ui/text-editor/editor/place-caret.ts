// Where the caret goes when a text opens: to the point that was clicked, to the start or to the end, or nowhere yet.
import type { Editor } from '@tiptap/core';

export type CaretAim = 'start' | 'end' | 'none' | { readonly left: number; readonly top: number };

/**
 * Focuses the editor with the caret at the aim; a point that is not in the text counts as its end.
 * Tiptap gives the focus with the next frame: on a burdened machine the keys pressed before it would land in no text, so it is given at once.
 */
export const placeCaret = (editor: Editor, aim: CaretAim): void => {
  if (aim === 'none') return;
  if (typeof aim === 'string') editor.commands.focus(aim);
  else editor.commands.focus(editor.view.posAtCoords(aim)?.pos ?? 'end', { scrollIntoView: false });
  editor.view.focus();
};

/** Focuses the editor at once with the caret where it was, in sight. */
export const backToText = (editor: Editor): void => {
  editor.view.focus();
  editor.commands.scrollIntoView();
};
