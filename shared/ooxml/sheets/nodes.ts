// What stands on the pages of a Word file, before it is known which page: paragraphs with their place in the file, in tables and boxes as they stand there.
import type { Html } from './html.ts';
import type { Lines, ParagraphLook, RunLook } from './look.ts';

export type Leaf = {
  readonly kind: 'paragraph';
  /** As the reader of Word files counts paragraphs (`WordParagraph.position`). */
  readonly position: number;
  readonly section: number;
  /** 1 to 6; null: no heading. */
  readonly heading: number | null;
  readonly isListed: boolean;
  readonly style: string;
  readonly look: ParagraphLook;
  readonly run: RunLook;
  readonly inner: Html;
  /** Foot- and endnotes that are referred to in it, in order: their number and paragraphs. */
  readonly notes: readonly Note[];
  readonly ids: readonly string[];
  /** It begins a page of its own accord. */
  readonly breaksBefore: boolean;
  /** Letters, for where pages are shared out by length. */
  readonly letters: number;
};

/** Without a number its mark stands in its words. */
export type Note = { readonly number: string | null; readonly nodes: readonly Node[] };

export type Cell = { readonly span: number; readonly merge: 'starts' | 'goes-on' | null; readonly lines: Lines; readonly shade: string | null; readonly align: string | null; readonly nodes: readonly Node[] };
export type Row = { readonly isHeader: boolean; readonly before: number; readonly height: number; readonly cells: readonly Cell[] };

export type Table = {
  readonly kind: 'table'; readonly section: number; /** Widths in twentieths of a point. */ readonly columns: readonly number[]; /** As CSS; null: that of its columns. */ readonly width: string | null; readonly indent: number; readonly align: string | null;
  readonly lines: Lines; readonly padding: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }; readonly rows: readonly Row[];
};

export type Box = { readonly kind: 'box'; readonly section: number; readonly nodes: readonly Node[] };

export type Node = Leaf | Table | Box;

/** Twentieths of a point. */
export type PageShape = { readonly width: number; readonly height: number; readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly columns: number; readonly gap: number };

/** Of all paragraphs in the nodes, those of notes apart. */
export const leavesOf = (nodes: readonly Node[]): readonly Leaf[] => nodes.flatMap((node): readonly Leaf[] => {
  switch (node.kind) {
    case 'paragraph': return [node];
    case 'box': return leavesOf(node.nodes);
    case 'table': return node.rows.flatMap(({ cells }) => cells.flatMap((cell) => leavesOf(cell.nodes)));
  }
});
