// Puts a picture into the text: after the block in which the caret stands, or in place of an empty paragraph.
import { NodeSelection } from '@tiptap/pm/state';
import type { Command, EditorState } from '@tiptap/pm/state';
import type { Picture } from '../editor/editor-ports.ts';
import type { ImageAttrs } from '../schema/image.ts';

/** A picture as it first stands in a text: full width, its words still missing. */
export const firstAttrs = ({ sha256, width, height }: Picture, consent: string): ImageAttrs => ({ sha256, width, height, size: 'full', alt: '', decorative: false, caption: '', consent });

/** Where a block may go in at a position: pictures stand between top blocks. */
const placeAt = ({ doc }: EditorState, pos: number): { readonly from: number; readonly to: number } => {
  const $pos = doc.resolve(Math.min(pos, doc.content.size));
  if ($pos.depth === 0) return { from: $pos.pos, to: $pos.pos };
  const isEmptyParagraph = $pos.depth === 1 && $pos.parent.type.name === 'paragraph' && $pos.parent.content.size === 0;
  return { from: isEmptyParagraph ? $pos.before(1) : $pos.after(1), to: $pos.after(1) };
};

/** Inserts a picture and selects it. @param at a position in the text; where the caret is by default */
export const insertPicture =
  (attrs: ImageAttrs, at?: number): Command =>
  (state, dispatch) => {
    const image = state.schema.nodes['image']?.create(attrs);
    if (image === undefined) return false;
    const { from, to } = placeAt(state, at ?? state.selection.to);
    const tr = state.tr.replaceWith(from, to, image);
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView());
    return true;
  };

/** The picture that is selected as a whole, with its place. */
export const selectedPicture = ({ selection }: EditorState): { readonly pos: number; readonly attrs: ImageAttrs } | null =>
  selection instanceof NodeSelection && selection.node.type.name === 'image' ? { pos: selection.from, attrs: selection.node.attrs as ImageAttrs } : null;

/** Changes some attributes of a picture, which stays selected. */
export const changePicture =
  (pos: number, attrs: Partial<ImageAttrs>): Command =>
  (state, dispatch) => {
    if (state.doc.nodeAt(pos)?.type.name !== 'image') return false;
    const tr = state.tr;
    for (const [name, value] of Object.entries(attrs)) tr.setNodeAttribute(pos, name, value);
    dispatch?.(tr);
    return true;
  };
