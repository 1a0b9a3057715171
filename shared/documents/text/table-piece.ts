// A table with a header row that repeats, rows that don't break over pages, widths after its content (DOMAIN P1).
import { HeightRule, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Paragraph as TextParagraph, Table as TextTable, TableCell as TextCell } from '../../model/text.ts';
import { plainText } from '../../model/text-to-blocks.ts';
import { textWidth } from '../house-style/style-row.ts';
import { inlineRuns } from './inline-runs.ts';
import { listPieces } from './list-pieces.ts';
import { piece, wordBody, type Piece, type Workshop } from './piece.ts';

/** Twentieths of a point for a letter of a word, bold in headers; and for the margins of a cell. */
const letterWidth = { header: 160, body: 140 } as const;
const cellMargins = 260;
/** A text of more letters takes no more of what is left: a column of one sentence would starve the others. */
const mostLetters = 150;

/** With its no-break spaces, which plain text has none of. */
const printedText = (content: TextParagraph['content']): string => (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : plainText([inline]))).join('');

const cellText = (cell: TextCell | undefined): string =>
  (cell?.content ?? []).map((node) => (node.type === 'paragraph' ? printedText(node.content) : 'a list of some length')).join(' ');

/** What a no-break space joins is one word. */
const longestWord = (text: string): number => Math.max(0, ...text.split(/(?:[^\S\u00a0]|-)+/).map((word) => word.length));

/** Each column as wide as its longest word where the page allows, the rest shared out by length of text; they add up to `whole`. */
const columnWidths = (table: TextTable, columns: number, whole: number): number[] => {
  const texts = Array.from({ length: columns }, (_, column) => table.content.map((row) => cellText(row.content[column])));
  const least = texts.map((cells) => cellMargins + Math.max(3 * letterWidth.header, ...cells.map((text, row) => longestWord(text) * (row === 0 ? letterWidth.header : letterWidth.body))));
  const leastSum = least.reduce((a, b) => a + b, 0);
  const squeeze = Math.min(1, whole / leastSum);
  const weights = texts.map((cells) => Math.min(mostLetters, Math.max(4, ...cells.map((text) => text.length))));
  const weightSum = weights.reduce((a, b) => a + b, 0);
  const spare = Math.max(0, whole - leastSum);
  const widths = least.map((width, index) => Math.floor(width * squeeze + (spare * (weights[index] ?? 0)) / weightSum));
  const rest = whole - widths.reduce((a, b) => a + b, 0);
  return widths.map((width, index) => (index === columns - 1 ? width + rest : width));
};

const cellBody = (cell: TextCell | undefined, header: boolean, workshop: Workshop) => {
  const style = header ? 'TableHeading' : 'TableText';
  const pieces = (cell?.content ?? []).flatMap((node): Piece[] =>
    node.type === 'paragraph' ? [piece(style, { children: inlineRuns(node.content, workshop.numberOf) })] : listPieces(node, { left: 0, depth: 0, style }, workshop),
  );
  return pieces.length === 0 ? [new Paragraph({ style })] : wordBody(pieces);
};

export const tableMargins = { marginUnitType: WidthType.DXA, top: 40, bottom: 40, left: 108, right: 108 } as const;

/**
 * The first row is the header row. Rows with fewer cells are filled up, so that no row is ragged.
 * @param rowHeight the least height of the others, in twentieths of a point: room to write by hand
 */
export const tablePiece = (table: TextTable, workshop: Workshop, rowHeight: number | null = null): Piece[] => {
  const columns = Math.max(...table.content.map((row) => row.content.length));
  const whole = textWidth(workshop.spec);
  const widths = columnWidths(table, columns, whole);
  const rows = table.content.map(
    (row, rowIndex) =>
      new TableRow({
        tableHeader: rowIndex === 0,
        cantSplit: true,
        ...(rowHeight === null || rowIndex === 0 ? {} : { height: { value: rowHeight, rule: HeightRule.ATLEAST } }),
        children: widths.map((width, column) => {
          const cell = row.content[column];
          return new TableCell({
            width: { size: width, type: WidthType.DXA },
            children: cellBody(cell, rowIndex === 0 || cell?.type === 'tableHeader', workshop),
          });
        }),
      }),
  );
  return [{ kind: 'table', table: new Table({ width: { size: whole, type: WidthType.DXA }, columnWidths: widths, layout: 'fixed', margins: tableMargins, rows }) }];
};
