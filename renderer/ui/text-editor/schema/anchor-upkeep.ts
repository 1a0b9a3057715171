// Keeps what an anchor promises after each change, in the same step of undo: each stands once in the text, the words keep it
// when their block is split, joined or made a heading, and a copy that is pasted doesn't take it along.
import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import { isAnchor } from './anchor.ts';

/** A block with an anchor, at a place in the text or (inside a top block) behind that block's start. */
export type Anchored = { readonly anchor: string; readonly pos: number; readonly isEmpty: boolean };

/** Of each top block, once: blocks never change themselves, and typing changes one of hundreds. */
const known = new WeakMap<TextNode, readonly Anchored[]>();

const anchoredIn = (block: TextNode): readonly Anchored[] => {
  const before = known.get(block);
  if (before !== undefined) return before;
  const found: Anchored[] = [];
  const look = (node: TextNode, pos: number): void => {
    const { anchor } = node.attrs;
    if (isAnchor(anchor)) found.push({ anchor, pos, isEmpty: node.content.size === 0 });
  };
  look(block, 0);
  block.descendants((node, pos) => {
    look(node, pos + 1);
    return !node.isTextblock;
  });
  known.set(block, found);
  return found;
};

/** All anchors of a text in order. */
export const anchorsOf = (doc: TextNode): readonly Anchored[] => {
  const all: Anchored[] = [];
  doc.forEach((block, offset) => {
    for (const anchored of anchoredIn(block)) all.push({ ...anchored, pos: anchored.pos + offset });
  });
  return all;
};

export type AnchorChange = { readonly pos: number; readonly anchor: string | null };

/** Of several blocks with one anchor, the first that says something keeps it: Enter before the words moves them down. */
const withoutDoubles = (after: readonly Anchored[]): readonly AnchorChange[] => {
  const groups = Map.groupBy(after, ({ anchor }) => anchor);
  return [...groups.values()].flatMap((group) => {
    const keeper = group.find(({ isEmpty }) => !isEmpty) ?? group[0];
    return group.filter((anchored) => anchored !== keeper).map(({ pos }) => ({ pos, anchor: null }));
  });
};

/** Anchors that went although their words are still there (joined to the block before, made another kind of block). */
const withoutLosses = (before: readonly Anchored[], after: TextNode, present: ReadonlySet<string>, mapping: Mapping): readonly AnchorChange[] =>
  before.flatMap(({ anchor, pos, isEmpty }): AnchorChange[] => {
    if (isEmpty || present.has(anchor)) return [];
    const { pos: now, deletedAfter } = mapping.mapResult(pos + 1, 1);
    const $now = after.resolve(now);
    const hasOwn = !('anchor' in $now.parent.attrs) || $now.parent.attrs['anchor'] !== null;
    return deletedAfter || $now.depth === 0 || hasOwn ? [] : [{ pos: $now.before(), anchor }];
  });

/** What must change so that each anchor stands once, with its words. */
export const anchorChanges = (before: TextNode, after: TextNode, mapping: Mapping): readonly AnchorChange[] => {
  const [earlier, present] = [anchorsOf(before), anchorsOf(after)];
  if (earlier.length === 0 && present.length === 0) return [];
  return [...withoutDoubles(present), ...withoutLosses(earlier, after, new Set(present.map(({ anchor }) => anchor)), mapping)];
};

const withAnchor = (node: TextNode, keep: (anchor: string) => boolean): TextNode => {
  const { anchor } = node.attrs;
  const attrs = isAnchor(anchor) && !keep(anchor) ? { ...node.attrs, anchor: null } : node.attrs;
  if (node.isText || node.isLeaf) return node;
  return node.type.create(attrs, mapFragment(node.content, (child) => withAnchor(child, keep)), node.marks);
};

const mapFragment = (fragment: Fragment, change: (node: TextNode) => TextNode): Fragment => {
  const nodes: TextNode[] = [];
  fragment.forEach((node) => nodes.push(change(node)));
  return Fragment.fromArray(nodes);
};

export type AnchorUpkeepOptions = {
  /** Whether another text of the same paper has that anchor. */
  readonly isTaken: (anchor: string) => boolean;
};

export const AnchorUpkeep = Extension.create<AnchorUpkeepOptions>({
  name: 'anchorUpkeep',
  addOptions: () => ({ isTaken: () => false }),
  addProseMirrorPlugins() {
    const { isTaken } = this.options;
    return [
      new Plugin({
        props: {
          transformPasted: (slice, view) => {
            const here = new Set(anchorsOf(view.state.doc).map(({ anchor }) => anchor));
            const keep = (anchor: string): boolean => !here.has(anchor) && !isTaken(anchor);
            return new Slice(mapFragment(slice.content, (node) => withAnchor(node, keep)), slice.openStart, slice.openEnd);
          },
        },
        appendTransaction: (transactions, before, after) => {
          if (!transactions.some((transaction) => transaction.docChanged)) return null;
          const mapping = new Mapping(transactions.flatMap((transaction) => transaction.mapping.maps));
          const changes = anchorChanges(before.doc, after.doc, mapping);
          if (changes.length === 0) return null;
          const tr = after.tr;
          for (const { pos, anchor } of changes) tr.setNodeAttribute(pos, 'anchor', anchor);
          return tr;
        },
      }),
    ];
  },
});
