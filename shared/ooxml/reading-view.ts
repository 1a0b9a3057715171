// A Word file as blocks for reading on a screen: headings, paragraphs, lists and tables in their order. Approximate: Word shows it exactly.
import type { DrawnWords, TextPiece, WordParagraph, WordPicture } from './word-walk.ts';

export type ReadingParagraph = {
  readonly kind: 'paragraph';
  readonly pieces: readonly TextPiece[];
  /** Of a list: as it counts in the file ("a)", "•"), and how deep. */
  readonly marker: string | null;
  /** 0: outermost. */
  readonly level: number;
  /** The pictures that stand in it, each with its words; "" where it has none. `wordPicture` gives their bytes. */
  readonly pictures: readonly WordPicture[];
  /** Of the paragraph in its file: `WordParagraph.position`. */
  readonly position: number;
};

/** With the charts and diagrams that stand in it or behind it: they are told in words, and are no blocks of their own. */
export type ReadingBlock = { readonly drawn: readonly DrawnWords[] } & (
  | { readonly kind: 'heading'; /** 1 to 6. */ readonly level: number; readonly text: string; /** As of a paragraph. */ readonly position: number }
  | ReadingParagraph
  | { readonly kind: 'table'; /** Cells hold paragraphs. */ readonly rows: readonly (readonly (readonly ReadingParagraph[])[])[] }
);

const paragraphOf = ({ pieces, list, pictures, position }: WordParagraph): ReadingParagraph => ({
  kind: 'paragraph', pieces, marker: list?.marker ?? null, level: list?.level ?? 0, pictures: pictures.map((picture) => ({ ...picture, alt: picture.alt.trim() })), position,
});

const isEmpty = ({ lines, pictures }: WordParagraph): boolean => lines.length === 0 && pictures.length === 0;

const grouped = <T>(all: readonly T[], keyOf: (one: T) => number): T[][] => {
  const groups = new Map<number, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
};

type InCell = WordParagraph & { readonly cell: NonNullable<WordParagraph['cell']> };

/** A place without words is an empty cell, so that what stands below each other stays so. */
const tableOf = (paragraphs: readonly InCell[]): ReadingBlock => {
  const columns = [...new Set(paragraphs.map(({ cell }) => cell.column))].sort((a, b) => a - b);
  const rows = grouped(paragraphs, ({ cell }) => cell.row);
  return { kind: 'table', drawn: paragraphs.flatMap(({ drawn }) => drawn), rows: rows.map((row) => columns.map((column) => row.filter((one) => one.cell.column === column && !isEmpty(one)).map(paragraphOf))) };
};

const inCell = (paragraph: WordParagraph): paragraph is InCell => paragraph.cell !== null;

/** @param paragraphs as the reader of Word files gives them; empty ones are left out */
export const readingView = (paragraphs: readonly WordParagraph[]): readonly ReadingBlock[] => {
  const blocks: ReadingBlock[] = [];
  let table: InCell[] = [];
  const endTable = (): void => {
    if (table.some((one) => !isEmpty(one))) blocks.push(tableOf(table));
    table = [];
  };
  for (const paragraph of paragraphs) {
    if (inCell(paragraph)) {
      if (table[0] !== undefined && table[0].cell.table !== paragraph.cell.table) endTable();
      table.push(paragraph);
      continue;
    }
    endTable();
    if (isEmpty(paragraph)) continue;
    const { headingLevel, lines, list, position, drawn } = paragraph;
    const words = lines.map(({ text }) => text).join(' ');
    if (headingLevel !== null && words.trim() !== '') blocks.push({ kind: 'heading', level: Math.min(6, headingLevel), text: list === null || list.bullet ? words : `${list.marker} ${words}`, position, drawn });
    else blocks.push({ ...paragraphOf(paragraph), drawn });
  }
  endTable();
  return blocks;
};
