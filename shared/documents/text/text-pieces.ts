// A text (ProseMirror JSON) of a minute or a paper's section -> pieces of a Word body. Each kind of block has its own file.
import { assertNever } from '../../model/assert-never.ts';
import type { Block, Heading, Paragraph, Quotation, TextDoc } from '../../model/text.ts';
import { plainText } from '../../model/text-to-blocks.ts';
import type { StyleId } from '../house-style/style-row.ts';
import type { NumberingPlace } from '../numbering-book.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { headingLevels, levelAbove } from './heading-levels.ts';
import { hasWords, inlineRuns } from './inline-runs.ts';
import { listPieces } from './list-pieces.ts';
import { picturePieces, pictureRows } from './picture-pieces.ts';
import { piece, type Piece, type Workshop } from './piece.ts';
import { resolutionPieces } from './resolution-pieces.ts';
import { tablePiece } from './table-piece.ts';

/** Where a block begins, and the number that Word gives it. */
export type Standing = { readonly left: number; readonly numbering: NumberingPlace | null };

export type TextPlace = {
  readonly say: Say;
  /** The style of its plain paragraphs. */
  readonly paragraphStyle: StyleId;
  /** Where blocks have numbers and indents of their own; else they begin where the house style's text does. */
  readonly standing?: (block: Block) => Standing;
};

const headingStyles = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

const isList = (block: Block | undefined): boolean => block?.type === 'bulletList' || block?.type === 'orderedList';

const leadsIn = (paragraph: Paragraph, next: Block | undefined): boolean =>
  (isList(next) || next?.type === 'table') && /:\s*-?\s*$/.test(plainText(paragraph.content));

/** The number's level holds the indents. */
const placed = ({ left, numbering }: Standing) => (numbering === null ? { indent: { left } } : { numbering });

const paragraphPieces = (block: Paragraph, style: StyleId, standing: Standing, keepNext: boolean, workshop: Workshop): Piece[] =>
  hasWords(block.content) ? [piece(style, { children: inlineRuns(block.content, workshop.numberOf), ...placed(standing), ...(keepNext ? { keepNext } : {}) })] : [];

const quotationPieces = (block: Quotation, { left }: Standing, workshop: Workshop): Piece[] =>
  block.content
    .filter((p) => hasWords(p.content))
    .map((p) => piece('Quote', { children: inlineRuns(p.content, workshop.numberOf), ...(left > workshop.spec.textIndent ? { indent: { left: left + workshop.spec.listHanging } } : {}) }));

const headingPieces = (block: Heading, level: number, standing: Standing, workshop: Workshop): Piece[] =>
  hasWords(block.content)
    ? [piece(headingStyles[level - 1] ?? 'Heading4', { children: inlineRuns(block.content, workshop.numberOf), ...(standing.numbering === null && standing.left === 0 ? {} : placed(standing)) })]
    : [];

/** Empty paragraphs, headings and items are left out: space between paragraphs is the style's. */
export const textPieces = (doc: TextDoc, place: TextPlace, workshop: Workshop): Piece[] => {
  const levels = headingLevels(doc.content);
  const rows = pictureRows(doc.content);
  return doc.content.flatMap((block, index): Piece[] => {
    const standing = place.standing?.(block) ?? { left: workshop.spec.textIndent, numbering: null };
    switch (block.type) {
      case 'paragraph':
        return paragraphPieces(block, place.paragraphStyle, standing, leadsIn(block, doc.content[index + 1]), workshop);
      case 'heading':
        return headingPieces(block, levels.get(block) ?? levelAbove + 1, standing, workshop);
      case 'bulletList':
      case 'orderedList':
        return listPieces(block, { left: standing.left, depth: 0 }, workshop);
      case 'resolution':
        return resolutionPieces(block, place.say, workshop);
      case 'blockquote':
        return quotationPieces(block, standing, workshop);
      case 'table':
        return tablePiece(block, workshop);
      case 'image':
        return picturePieces(rows.get(block) ?? [], standing.left, place.say, workshop);
      default:
        return assertNever(block);
    }
  });
};
