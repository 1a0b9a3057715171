// What a section's text shows as blocks: what a reader selects as one paragraph is one block, in a list and in a table's cell too.
import { assertNever } from '../../model/assert-never.ts';
import { minuteRefWords } from '../../model/minute-ref-words.ts';
import type { Id } from '../../model/record.ts';
import type { Block, BulletList, Inline, OrderedList, Paragraph, ResolutionPart, TextDoc } from '../../model/text.ts';

export type TextBlock = { /** As `textKey` takes it. */ readonly way: readonly number[]; readonly text: string };

/** What a reference prints, by the section's id or the block's anchor; null: it is gone. */
export type NumberOf = (target: Id) => string | null;

/** The words exactly as the screen has them: a line that was broken by hand is "\n". */
export const inlineWords = (content: readonly Inline[] | undefined, numberOf: NumberOf): string => (content ?? []).map((inline) => {
  switch (inline.type) {
    case 'text': return inline.text;
    case 'hardBreak': return '\n';
    case 'paragraphRef': return numberOf(inline.attrs.target) ?? '';
    case 'minuteRef': return minuteRefWords(inline.attrs);
    default: return assertNever(inline);
  }
}).join('');

type Node = Block | Paragraph | BulletList | OrderedList | ResolutionPart;

const nodesIn = (nodes: readonly { readonly content: readonly Node[] }[], way: readonly number[], numberOf: NumberOf): TextBlock[] =>
  nodes.flatMap(({ content }, index) => content.flatMap((node, inner) => nodeBlocks(node, [...way, index, inner], numberOf)));

const nodeBlocks = (node: Node, way: readonly number[], numberOf: NumberOf): TextBlock[] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const text = inlineWords(node.content, numberOf);
      return text.trim() === '' ? [] : [{ way, text }];
    }
    case 'image': return [{ way, text: node.attrs.caption.trim() === '' ? node.attrs.alt.trim() : node.attrs.caption.trim() }];
    case 'bulletList':
    case 'orderedList':
    case 'resolution': return nodesIn(node.content, way, numberOf);
    case 'resolutionPart':
    case 'blockquote': return node.content.flatMap((inner, index) => nodeBlocks(inner, [...way, index], numberOf));
    case 'table': return node.content.flatMap((row, index) => nodesIn(row.content, [...way, index], numberOf));
    default: return assertNever(node);
  }
};

/** In the order in which they are shown; what says nothing is none. A picture's words are its caption, or what it shows. */
export const textFlow = (text: TextDoc, numberOf: NumberOf): readonly TextBlock[] => text.content.flatMap((block, index) => nodeBlocks(block, [index], numberOf));
