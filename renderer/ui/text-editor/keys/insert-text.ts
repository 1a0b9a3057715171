// Puts blocks that a screen made (a phrase, a resolution, a sentence) where the caret is: in an empty paragraph's place, else after its block.
import { Fragment, Slice } from '@tiptap/pm/model';
import { Selection, TextSelection } from '@tiptap/pm/state';
import type { Command } from '@tiptap/pm/state';
import type { Block, Inline } from '../../../../shared/model/text.ts';
import { fieldsIn } from './tab-words.ts';

/** The caret goes to the first field of what came ("[date]"), else to its end. */
export const insertBlocks =
  (blocks: readonly Block[]): Command =>
  (state, dispatch) => {
    const { $from, $to, empty } = state.selection;
    if (blocks.length === 0) return false;
    const nodes = blocks.map((block) => state.schema.nodeFromJSON(block));
    const replaces = empty && $from.depth === 1 && $from.parent.isTextblock && $from.parent.content.size === 0;
    const from = $from.depth === 0 ? $from.pos : replaces ? $from.before(1) : $to.after(1);
    const to = replaces ? $to.after(1) : from;
    const tr = state.tr.replace(from, to, new Slice(Fragment.fromArray(nodes), 0, 0));
    const end = from + nodes.reduce((size, node) => size + node.nodeSize, 0);
    const field = fieldsIn(tr.doc).find((each) => each.from >= from && each.to <= end);
    tr.setSelection(field === undefined ? Selection.near(tr.doc.resolve(Math.min(end, tr.doc.content.size)), -1) : TextSelection.create(tr.doc, field.from, field.to));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** Puts running text in the place of the selection. */
export const insertInline =
  (content: readonly Inline[]): Command =>
  (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false;
    const nodes = Fragment.fromArray(content.map((inline) => state.schema.nodeFromJSON(inline)));
    const { from } = state.selection;
    const tr = state.tr.replaceSelection(new Slice(nodes, 0, 0));
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from + nodes.size, tr.doc.content.size)), 1)).scrollIntoView());
    return true;
  };
