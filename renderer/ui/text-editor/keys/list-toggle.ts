// The list buttons: make the paragraph (or the selected ones) a list, change a list's kind, or take it away again.
import { liftListItem } from '@tiptap/pm/schema-list';
import type { Command, EditorState } from '@tiptap/pm/state';
import { insertBlock } from './insert-blocks.ts';
import { listInPart } from './part-lists.ts';

export type ListKind = 'bullets' | 'numbered' | 'lettered';

const wanted: Readonly<Record<ListKind, { readonly type: string; readonly format: string | undefined }>> = {
  bullets: { type: 'bulletList', format: undefined },
  numbered: { type: 'orderedList', format: 'decimal' },
  lettered: { type: 'orderedList', format: 'lowerLetter' },
};

/** Depth of the innermost list around the caret, 0 outside one. */
const listDepth = (state: EditorState): number => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name.endsWith('List')) return depth;
  return 0;
};

/** The kind of list that the caret stands in. */
export const listKindAt = (state: EditorState): ListKind | null => {
  const depth = listDepth(state);
  if (depth === 0) return null;
  const list = state.selection.$from.node(depth);
  return (Object.keys(wanted) as ListKind[]).find((kind) => wanted[kind].type === list.type.name && (wanted[kind].format ?? undefined) === (list.attrs['format'] as unknown)) ?? null;
};

export const toggleList =
  (kind: ListKind): Command =>
  (state, dispatch) => {
    const depth = listDepth(state);
    if (depth === 0) return (kind === 'bullets' && listInPart(state, dispatch)) || insertBlock(kind)(state, dispatch);
    const { listItem, [wanted[kind].type]: type } = state.schema.nodes;
    if (listItem === undefined || type === undefined) return false;
    if (listKindAt(state) === kind) return liftListItem(listItem)(state, dispatch);
    const { $from } = state.selection;
    const parent = $from.node(depth - 1);
    const index = $from.index(depth - 1);
    if (!parent.canReplaceWith(index, index + 1, type)) return false;
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type, wanted[kind].format === undefined ? null : { format: wanted[kind].format, start: 1 }));
    return true;
  };
