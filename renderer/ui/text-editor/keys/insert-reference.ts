// Puts a reference where the caret is. A paragraph of the same text that is pointed to for the first time gets its anchor in the same step.
import type { Command } from '@tiptap/pm/state';
import type { Place } from './held-place.ts';

/**
 * @param target the id of something elsewhere in the paper, or a block of this text by its place with the anchor it has or shall have
 * @param at what it replaces; absent: the selection
 */
export const insertReference =
  (target: string | { readonly pos: number; readonly anchor: string }, at?: Place): Command =>
  (state, dispatch) => {
    const type = state.schema.nodes['paragraphRef'];
    const { from, to } = at ?? state.selection;
    if (type === undefined || !state.doc.resolve(from).parent.inlineContent) return false;
    const tr = state.tr;
    if (typeof target !== 'string') {
      const block = state.doc.nodeAt(target.pos);
      if (block === null || !('anchor' in block.attrs)) return false;
      if (block.attrs['anchor'] !== target.anchor) tr.setNodeAttribute(target.pos, 'anchor', target.anchor);
    }
    const id = typeof target === 'string' ? target : target.anchor;
    dispatch?.(tr.replaceWith(from, to, type.create({ target: id })).scrollIntoView());
    return true;
  };
