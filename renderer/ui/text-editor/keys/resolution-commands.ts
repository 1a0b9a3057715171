// Enter and Backspace in a resolution, as in Word's lists: Enter makes the next part, Enter on an empty part leaves,
// Backspace at the start of a part joins it to the part before.
import { Fragment } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { canJoin } from '@tiptap/pm/transform';
import type { Node as TextNode } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import { resolutionPlace } from './resolution-place.ts';

const partsOf = (resolution: TextNode): TextNode[] => {
  const parts: TextNode[] = [];
  resolution.forEach((part) => parts.push(part));
  return parts;
};

const blocksOf = (part: TextNode | undefined): TextNode[] => {
  const blocks: TextNode[] = [];
  part?.forEach((block) => blocks.push(block));
  return blocks;
};

/** Parts as a resolution of the same kind; none when there is no part left. The parts' numbers are put right by the upkeep. */
const resolutionOf = (model: TextNode, parts: readonly TextNode[]): TextNode[] =>
  parts.length === 0 ? [] : [model.copy(Fragment.fromArray([...parts]))];

/** Enter at the end of or within a part: the rest becomes the next part. */
export const splitPart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const place = resolutionPlace($from);
  if (place === null || !empty || $from.depth !== place.block || !$from.parent.isTextblock) return false;
  if ($from.parent.content.size === 0) return false;
  const partType = $from.node(place.part).type;
  dispatch?.(state.tr.split($from.pos, 2, [{ type: partType, attrs: { id: '' } }, { type: $from.parent.type }]).scrollIntoView());
  return true;
};

/**
 * Enter in an empty paragraph of a resolution: as the last of several blocks it becomes a part of its own;
 * an empty part leaves the resolution, which closes before it and, if parts follow, opens again after it.
 */
export const leaveEmptyPart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const place = resolutionPlace($from);
  if (place === null || !empty || $from.depth !== place.block || $from.parent.content.size > 0) return false;
  const resolution = $from.node(place.resolution);
  const part = $from.node(place.part);
  if (part.childCount > 1) {
    if (place.blockIndex === 0) return false;
    dispatch?.(state.tr.split($from.before(place.block), 1, [{ type: part.type, attrs: { id: '' } }]).scrollIntoView());
    return true;
  }
  const parts = partsOf(resolution);
  const before = resolutionOf(resolution, parts.slice(0, place.partIndex));
  const after = resolutionOf(resolution, parts.slice(place.partIndex + 1));
  const start = $from.before(place.resolution);
  const tr = state.tr.replaceWith(start, $from.after(place.resolution), [...before, $from.parent.type.create(), ...after]);
  const caret = start + before.reduce((size, node) => size + node.nodeSize, 0) + 1;
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, caret)).scrollIntoView());
  return true;
};

/** Backspace at the start of a part: joins it to the part before; the first part becomes plain paragraphs. */
export const joinPartBackward: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const place = resolutionPlace($from);
  if (place === null || !empty || $from.depth !== place.block || $from.parentOffset > 0 || place.blockIndex > 0) return false;
  if (place.partIndex > 0) {
    const boundary = $from.before(place.part);
    const bothParagraphs = $from.node(place.resolution).child(place.partIndex - 1).lastChild?.isTextblock === true;
    if (!canJoin(state.doc, boundary)) return false;
    dispatch?.(state.tr.join(boundary, bothParagraphs ? 2 : 1).scrollIntoView());
    return true;
  }
  const resolution = $from.node(place.resolution);
  const parts = partsOf(resolution);
  const start = $from.before(place.resolution);
  const tr = state.tr.replaceWith(start, $from.after(place.resolution), [...blocksOf(parts[0]), ...resolutionOf(resolution, parts.slice(1))]);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, start + 1)).scrollIntoView());
  return true;
};
