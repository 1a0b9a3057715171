// Ways out of a block at the very end of the text: Arrow Down under a closing list, resolution, table or quotation.
import { Selection } from '@tiptap/pm/state';
import type { Command, EditorState } from '@tiptap/pm/state';

/** Whether the caret stands in the lowest line of text: the very last block, or the last one of a cell in a table's last row. */
const isLowest = ({ doc, selection: { $from } }: EditorState): boolean => {
  if (Selection.atEnd(doc).$from.parent === $from.parent) return true;
  const isTable = $from.node(1).type.name === 'table';
  return isTable && $from.index(1) === $from.node(1).childCount - 1 && $from.depth > 3 && Selection.atEnd($from.node(3)).$from.parent === $from.parent;
};

/** Opens an empty paragraph under the last block when that is no paragraph and the caret stands in its last line. */
export const paragraphBelow: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const last = state.doc.lastChild;
  if (!empty || $from.depth < 2 || last === null || $from.after(1) !== state.doc.content.size) return false;
  if (!isLowest(state) || view?.endOfTextblock('down') === false) return false;
  const paragraph = state.schema.nodes['paragraph']?.create();
  if (paragraph === undefined) return false;
  const tr = state.tr.insert(state.doc.content.size, paragraph);
  dispatch?.(tr.setSelection(Selection.atEnd(tr.doc)).scrollIntoView());
  return true;
};
