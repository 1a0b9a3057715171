// The printed numbers of a section's blocks while it is written, by the one rule that Word and the written text follow.
import type { Node as TextNode } from '@tiptap/pm/model';
import type { Block } from '../../../../shared/model/text.ts';
import { blockNumbers } from '../../../../shared/rules/paragraph-numbers.ts';
import { isAnchor } from '../schema/anchor.ts';

export type NumberedBlock = { readonly pos: number; readonly end: number; readonly label: string; readonly anchor: string | null; readonly words: string };

/** A block as the rule looks at it: what it is, and its words. */
const outlineOf = (node: TextNode): Block => {
  const words = node.textContent;
  const content = words !== '' ? [{ type: 'text', text: words } as const] : node.content.size > 0 ? [{ type: 'text', text: '#' } as const] : [];
  if (node.type.name === 'heading') return { type: 'heading', attrs: { level: node.attrs['level'] === 1 ? 1 : 2 }, content };
  return node.type.name === 'paragraph' ? { type: 'paragraph', content } : { type: 'table', content: [] };
};

/** The numbered blocks of a text in the section of that number ("3"), in order. */
export const numberedBlocks = (doc: TextNode, section: string): readonly NumberedBlock[] => {
  const outlines: Block[] = [];
  doc.forEach((node) => outlines.push(outlineOf(node)));
  const labels = blockNumbers(section, outlines);
  const numbered: NumberedBlock[] = [];
  doc.forEach((node, pos, index) => {
    const outline = outlines[index];
    const label = outline === undefined ? undefined : labels.get(outline);
    if (label === undefined) return;
    const { anchor } = node.attrs;
    numbered.push({ pos, end: pos + node.nodeSize, label, anchor: isAnchor(anchor) ? anchor : null, words: node.textContent });
  });
  return numbered;
};
