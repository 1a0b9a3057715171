// The printed numbers of a section's blocks while it is written, by the one rule that Word and the written text follow.
import type { Node as TextNode } from '@tiptap/pm/model';
import type { Block } from '../../../../shared/model/text.ts';
import { blockNumbers } from '../../../../shared/rules/paragraph-numbers.ts';
import { isAnchor } from '../schema/anchor.ts';

export type NumberedBlock = { readonly pos: number; readonly label: string; readonly anchor: string | null; readonly words: string };

type Outline = { readonly block: Block; readonly words: string };

const unnumbered: Outline = { block: { type: 'table', content: [] }, words: '' };

/** Of each block, once: blocks never change themselves, and typing changes one of hundreds. */
const known = new WeakMap<TextNode, Outline>();

const makeOutline = (node: TextNode): Outline => {
  if (!node.isTextblock) return unnumbered;
  const words = node.textContent;
  const content = words !== '' ? [{ type: 'text', text: words } as const] : node.content.size > 0 ? [{ type: 'text', text: '#' } as const] : [];
  if (node.type.name === 'heading') return { block: { type: 'heading', attrs: { level: node.attrs['level'] === 1 ? 1 : 2 }, content }, words };
  return { block: { type: 'paragraph', content }, words };
};

/** A block as the rule looks at it: what it is, and its words. */
const outlineOf = (node: TextNode): Outline => {
  const before = known.get(node);
  if (before !== undefined) return before;
  const outline = makeOutline(node);
  known.set(node, outline);
  return outline;
};

/** The numbered blocks of a text in the section of that number ("3"), in order. */
export const numberedBlocks = (doc: TextNode, section: string): readonly NumberedBlock[] => {
  // Copies, as the rule tells blocks apart by their identity and a pasted node may stand in a text twice.
  const outlines = doc.children.map((node): Outline => ({ ...outlineOf(node), block: { ...outlineOf(node).block } }));
  const labels = blockNumbers(section, outlines.map(({ block }) => block));
  const numbered: NumberedBlock[] = [];
  doc.forEach((node, pos, index) => {
    const outline = outlines[index];
    const label = outline === undefined ? undefined : labels.get(outline.block);
    if (outline === undefined || label === undefined) return;
    const { anchor } = node.attrs;
    numbered.push({ pos, label, anchor: isAnchor(anchor) ? anchor : null, words: outline.words });
  });
  return numbered;
};
