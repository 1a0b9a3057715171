// The blocks that "/" and the toolbar insert. In an empty paragraph they take its place, else they come after the block.
import { Fragment } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { Node as TextNode, Schema } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';

export type BlockKind = 'resolution' | 'recommendation' | 'bullets' | 'numbered' | 'lettered' | 'heading' | 'quotation' | 'table';

/** What can be inserted: blocks, and what is chosen first. */
export type InsertKind = BlockKind | 'picture' | 'reference';

const make = (schema: Schema, name: string, attrs: Readonly<Record<string, unknown>> | null, content: readonly TextNode[]): TextNode => {
  const type = schema.nodes[name];
  if (type === undefined) throw new Error(`The schema has no node ${name}`);
  return type.createChecked(attrs, Fragment.fromArray([...content]));
};

const emptyParagraphs = (schema: Schema): readonly TextNode[] => [make(schema, 'paragraph', null, [])];

/** Content that may become the parts of a resolution: each selected paragraph one part. */
const partsFrom = (schema: Schema, paragraphs: readonly TextNode[]): TextNode[] =>
  paragraphs.map((paragraph) => make(schema, 'resolutionPart', { id: '' }, [paragraph]));

const tableOf = (schema: Schema): TextNode => {
  const row = (cell: string): TextNode =>
    make(schema, 'tableRow', null, [0, 1].map(() => make(schema, cell, null, emptyParagraphs(schema))));
  return make(schema, 'table', null, [row('tableHeader'), row('tableCell')]);
};

const blockOf = (schema: Schema, kind: BlockKind, paragraphs: readonly TextNode[]): TextNode => {
  const items = (): TextNode[] => paragraphs.map((paragraph) => make(schema, 'listItem', null, [paragraph]));
  switch (kind) {
    case 'resolution':
    case 'recommendation':
      return make(schema, 'resolution', { kind: kind === 'resolution' ? 'resolved' : 'recommended', start: null }, partsFrom(schema, paragraphs));
    case 'bullets':
      return make(schema, 'bulletList', null, items());
    case 'numbered':
    case 'lettered':
      return make(schema, 'orderedList', { format: kind === 'numbered' ? 'decimal' : 'lowerLetter', start: 1 }, items());
    case 'heading':
      return make(schema, 'heading', { level: 1 }, paragraphs[0] === undefined ? [] : [...childrenOf(paragraphs[0])]);
    case 'quotation':
      return make(schema, 'blockquote', null, paragraphs);
    case 'table':
      return tableOf(schema);
  }
};

const childrenOf = (node: TextNode): TextNode[] => {
  const children: TextNode[] = [];
  node.forEach((child) => children.push(child));
  return children;
};

/** These dress the paragraph that is there; a resolution, a heading or a table is something new. */
const dresses: readonly BlockKind[] = ['bullets', 'numbered', 'lettered', 'quotation'];

/**
 * Inserts a block at the caret; with paragraphs selected, makes the block of them (a resolution: one part each).
 * Fails inside tables, lists and resolutions, where these blocks may not stand.
 */
export const insertBlock =
  (kind: BlockKind): Command =>
  (state, dispatch) => {
    const { $from, $to, empty } = state.selection;
    if ($from.depth !== 1 || $to.depth !== 1 || !$from.parent.isTextblock) return false;
    const { schema } = state;
    const first = $from.index(0);
    const selected = childrenOf(state.doc).slice(first, $to.index(0) + 1);
    const takesSelection = kind !== 'table' && kind !== 'heading' && (!empty || dresses.includes(kind)) && selected.every((block) => block.type.name === 'paragraph');
    const replaces = takesSelection || (empty && $from.parent.content.size === 0);
    const block = blockOf(schema, kind, takesSelection ? selected : emptyParagraphs(schema));
    const from = replaces ? $from.before(1) : $to.after(1);
    const tr = state.tr.replaceWith(from, replaces ? $to.after(1) : from, block);
    const caret = takesSelection ? Selection.near(tr.doc.resolve(from + block.nodeSize), -1) : Selection.near(tr.doc.resolve(from + 1));
    dispatch?.(tr.setSelection(caret).scrollIntoView());
    return true;
  };
