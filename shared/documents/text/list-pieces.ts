// Bullet and numbered lists as real lists, nested as deep as Word has levels (OOXML 17.9).
import type { BulletList, ListItem, OrderedList } from '../../model/text.ts';
import type { StyleId } from '../house-style/style-row.ts';
import type { NumberingPlace } from '../numbering-book.ts';
import { hasWords, inlineRuns } from './inline-runs.ts';
import { piece, withSpaceAfter, type Piece, type Workshop } from './piece.ts';

export type ListPlace = {
  /** Where the text around the outermost list begins. */
  readonly left: number;
  readonly depth: number;
  /** In a table cell or a resolution a list takes another style. */
  readonly style?: StyleId;
};

const itemPieces = (item: ListItem, numbering: NumberingPlace, place: ListPlace, style: StyleId, workshop: Workshop): Piece[] => {
  const { listHanging } = workshop.spec;
  const textLeft = place.left + listHanging * (place.depth + 1);
  let numbered = false;
  return item.content.flatMap((node, index): Piece[] => {
    if (node.type !== 'paragraph') return nestedPieces(node, { ...place, depth: place.depth + 1 }, workshop);
    if (!hasWords(node.content)) return [];
    const next = item.content[index + 1];
    const options = { children: inlineRuns(node.content, workshop.numberOf), ...(next !== undefined && next.type !== 'paragraph' ? { keepNext: true } : {}) };
    if (numbered) return [piece(style, { ...options, indent: { left: textLeft, firstLine: 0 } })];
    numbered = true;
    return [piece(style, { ...options, numbering })];
  });
};

const nestedPieces = (list: BulletList | OrderedList, place: ListPlace, workshop: Workshop): Piece[] => {
  const indents = { left: place.left + workshop.spec.listHanging, hanging: workshop.spec.listHanging };
  const numbering =
    list.type === 'bulletList'
      ? workshop.numbering.bullet(place.depth, indents)
      : workshop.numbering.ordered(list.attrs.format, list.attrs.frame ?? null, list.attrs.start, place.depth, indents);
  const style = place.style ?? (list.type === 'bulletList' ? 'ListBullet' : 'ListNumber');
  return list.content.flatMap((item) => itemPieces(item, numbering, place, style, workshop));
};

/** A whole list; what follows it stands a little further off than its items do from each other. */
export const listPieces = (list: BulletList | OrderedList, place: ListPlace, workshop: Workshop): Piece[] => {
  const pieces = nestedPieces(list, place, workshop);
  return place.style === undefined ? pieces.map((p, index) => (index === pieces.length - 1 ? withSpaceAfter(p, 180) : p)) : pieces;
};
