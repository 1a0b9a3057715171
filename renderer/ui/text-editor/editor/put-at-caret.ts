// Menus of the text open at a place in it: their anchor is put there first.
import type { Editor } from '@tiptap/core';

/** Puts an element without size under a place in the text. */
export const putAtCaret = (anchor: HTMLElement, editor: Editor, pos: number): void => {
  const box = anchor.offsetParent?.getBoundingClientRect();
  if (box === undefined) return;
  const caret = editor.view.coordsAtPos(pos);
  anchor.style.setProperty('left', `${caret.left - box.left}px`);
  anchor.style.setProperty('top', `${caret.bottom - box.top}px`);
};
