// The text of a minute (ProseMirror JSON) -> pieces of a Word body. Each kind of block has its own file.
import { assertNever } from '../../model/assert-never.ts';
import type { Block, Heading, Paragraph, Quotation, TextDoc } from '../../model/text.ts';
import { plainText } from '../../model/text-to-blocks.ts';
import type { StyleId } from '../house-style/style-row.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { hasWords, inlineRuns } from './inline-runs.ts';
import { listPieces } from './list-pieces.ts';
import { piece, type Piece, type Workshop } from './piece.ts';
import { resolutionPieces } from './resolution-pieces.ts';
import { tablePiece } from './table-piece.ts';

export type TextPlace = {
  readonly say: Say;
  /** The style of its plain paragraphs. */
  readonly paragraphStyle: StyleId;
};

/** Each minute's own heading is of the second level, under the word Minutes. */
const minuteLevel = 2;

const headingStyles = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

/** A heading's level in Word: as deep as in the text, but no level is skipped (WCAG 1.3.1; DOMAIN P1). */
const headingLevels = (blocks: readonly Block[]): ReadonlyMap<Block, number> => {
  const levels = new Map<Block, number>();
  const open: { own: number; word: number }[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    while ((open.at(-1)?.own ?? 0) >= block.attrs.level) open.pop();
    const word = Math.min((open.at(-1)?.word ?? minuteLevel) + 1, headingStyles.length);
    open.push({ own: block.attrs.level, word });
    levels.set(block, word);
  }
  return levels;
};

const isList = (block: Block | undefined): boolean => block?.type === 'bulletList' || block?.type === 'orderedList';

const leadsIn = (paragraph: Paragraph, next: Block | undefined): boolean =>
  (isList(next) || next?.type === 'table') && /:\s*-?\s*$/.test(plainText(paragraph.content));

const paragraphPieces = (block: Paragraph, style: StyleId, indent: number, keepNext: boolean): Piece[] =>
  hasWords(block.content) ? [piece(style, { children: inlineRuns(block.content), indent: { left: indent }, ...(keepNext ? { keepNext } : {}) })] : [];

const quotationPieces = (block: Quotation): Piece[] =>
  block.content.filter((p) => hasWords(p.content)).map((p) => piece('Quote', { children: inlineRuns(p.content) }));

const headingPieces = (block: Heading, level: number): Piece[] =>
  hasWords(block.content) ? [piece(headingStyles[level - 1] ?? 'Heading4', { children: inlineRuns(block.content) })] : [];

/** Empty paragraphs, headings and items are left out: space between paragraphs is the style's. */
export const textPieces = (doc: TextDoc, place: TextPlace, workshop: Workshop): Piece[] => {
  const levels = headingLevels(doc.content);
  const indent = workshop.spec.textIndent;
  return doc.content.flatMap((block, index): Piece[] => {
    switch (block.type) {
      case 'paragraph':
        return paragraphPieces(block, place.paragraphStyle, indent, leadsIn(block, doc.content[index + 1]));
      case 'heading':
        return headingPieces(block, levels.get(block) ?? minuteLevel + 1);
      case 'bulletList':
      case 'orderedList':
        return listPieces(block, { left: indent, depth: 0 }, workshop);
      case 'resolution':
        return resolutionPieces(block, place.say, workshop);
      case 'blockquote':
        return quotationPieces(block);
      case 'table':
        return tablePiece(block, workshop);
      case 'image':
        return [];
      default:
        return assertNever(block);
    }
  });
};
