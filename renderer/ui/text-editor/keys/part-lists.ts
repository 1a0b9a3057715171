// A list inside a part of a resolution (dates, places): it belongs to the part whose words lead to it, "That the meetings be held on:-" (DOMAIN 1, Minutes).
import { Fragment } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Node as TextNode } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { resolutionPlace } from './resolution-place.ts';

const emptyItem = (state: EditorState): TextNode | null => {
  const { listItem, paragraph } = state.schema.nodes;
  return listItem === undefined || paragraph === undefined ? null : listItem.create(null, paragraph.create());
};

/**
 * A part that Enter has just begun, with no words of its own, becomes a list of the part before it: no part is a list alone.
 * @returns null where the paragraph at `pos` is not the only one of a later part, or has words (`marker` of them are the typed mark)
 */
export const listOfPartBefore = (state: EditorState, pos: number, marker: number): Transaction | null => {
  const $pos = state.doc.resolve(pos);
  const place = resolutionPlace($pos);
  const item = emptyItem(state);
  const list = state.schema.nodes['bulletList'];
  if (place === null || item === null || list === undefined || $pos.depth !== place.block || place.partIndex === 0) return null;
  if ($pos.node(place.part).childCount > 1 || $pos.parent.content.size > marker) return null;
  const before = $pos.node(place.resolution).child(place.partIndex - 1);
  const boundary = $pos.before(place.part);
  const goesOn = before.lastChild?.type === list;
  const tr = state.tr.delete(boundary, $pos.after(place.part));
  // Behind the last block of the part before, or behind the last item of its list.
  const at = boundary - (goesOn ? 2 : 1);
  tr.insert(at, goesOn ? item : list.create(null, item));
  return tr.setSelection(TextSelection.create(tr.doc, at + (goesOn ? 2 : 3))).scrollIntoView();
};

/** The button of bullets within a resolution: the fresh part is a list of the part before, any other paragraph becomes one where it stands. */
export const listInPart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const place = resolutionPlace($from);
  const { bulletList, listItem } = state.schema.nodes;
  if (place === null || !empty || $from.depth !== place.block || bulletList === undefined || listItem === undefined) return false;
  const tr = listOfPartBefore(state, $from.pos, 0) ?? state.tr.wrap($from.blockRange() ?? never(), [{ type: bulletList }, { type: listItem }]).scrollIntoView();
  dispatch?.(tr);
  return true;
};

const never = (): never => { throw new Error('A paragraph has a range'); };

/** Enter on the empty last item of a part's list: the next part, as Word goes on with the next number. An item that is alone, or has others after it, is only taken out of the list. */
export const leaveListOfPart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const place = resolutionPlace($from);
  const paragraph = state.schema.nodes['paragraph'];
  if (place === null || paragraph === undefined || !empty || $from.depth !== place.block + 2 || $from.parent.content.size > 0) return false;
  const [part, list, item] = [$from.node(place.part), $from.node(place.block), $from.node(place.block + 1)];
  const isLast = place.blockIndex === part.childCount - 1 && $from.index(place.block) === list.childCount - 1;
  if (!isLast || item.childCount > 1 || list.childCount === 1) return false;
  const tr = state.tr.delete($from.before(place.block + 1), $from.after(place.block + 1));
  const at = tr.mapping.map($from.after(place.part));
  tr.insert(at, part.type.create({ id: '' }, Fragment.from(paragraph.create())));
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView());
  return true;
};
