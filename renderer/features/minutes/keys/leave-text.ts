// Ways out of a block at the very end of the text: Arrow Down under a closing list, resolution, table or quotation.
import { Selection } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';

/** Opens an empty paragraph under the last block when that is no paragraph and the caret stands in its last line. */
export const paragraphBelow: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const last = state.doc.lastChild;
  if (!empty || $from.depth < 2 || last === null || $from.after(1) !== state.doc.content.size) return false;
  if (Selection.atEnd(state.doc).$from.parent !== $from.parent || view?.endOfTextblock('down') === false) return false;
  const paragraph = state.schema.nodes['paragraph']?.create();
  if (paragraph === undefined) return false;
  const tr = state.tr.insert(state.doc.content.size, paragraph);
  dispatch?.(tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView());
  return true;
};
