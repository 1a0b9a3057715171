// Tab and Shift+Tab in lists, Enter and Backspace in items, as Word has them.
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import type { NodeType, ResolvedPos } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';

const itemType = (state: EditorState): NodeType => {
  const type = state.schema.nodes['listItem'];
  if (type === undefined) throw new Error('The schema has no list items');
  return type;
};

/** Depth of the list item that directly holds the caret's block, 0 outside one. */
const itemDepth = ($pos: ResolvedPos): number => ($pos.depth > 1 && $pos.node(-1).type.name === 'listItem' ? $pos.depth - 1 : 0);

/** One level deeper. In a list Tab never leaves the editor, so it is held even where it can change nothing. */
export const sinkItem: Command = (state, dispatch) => {
  if (itemDepth(state.selection.$from) === 0) return false;
  sinkListItem(itemType(state))(state, dispatch);
  return true;
};

/** One level up, out of the list from the first level on. */
export const liftItem: Command = (state, dispatch) => {
  if (itemDepth(state.selection.$from) === 0) return false;
  liftListItem(itemType(state))(state, dispatch);
  return true;
};

/** Enter: the next item; on an empty item, out of the list (one level). */
export const splitItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (itemDepth($from) === 0) return false;
  const isEmptyItem = empty && $from.parent.content.size === 0 && $from.node(-1).childCount === 1;
  return (isEmptyItem ? liftListItem : splitListItem)(itemType(state))(state, dispatch);
};

/** Backspace at the start of an item's first block: one level up, as in Word the number goes first. */
export const liftItemAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || itemDepth($from) === 0 || $from.index(-1) > 0) return false;
  return liftListItem(itemType(state))(state, dispatch);
};
