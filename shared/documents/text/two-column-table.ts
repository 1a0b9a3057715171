// A table of labels and answers: a header row that repeats, the labels shaded, long answers free to run over a page.
import { Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { textWidth, type HouseStyleSpec } from '../house-style/style-row.ts';
import { textRun } from './inline-runs.ts';
import { piece, wordBody, type ParagraphPiece, type TablePiece } from './piece.ts';
import { tableMargins } from './table-piece.ts';

export type LabelledRow = { readonly label: ParagraphPiece; readonly answer: readonly ParagraphPiece[] };

/** Light enough for black text in print. */
const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'F0F0F0' } as const;

/** The labels' share of the width. */
const labelShare = 0.34;

/** A row with less in it stays on one page. */
const shortAnswer = 4;

export const twoColumnTable = (heads: { readonly left: string; readonly right: string }, rows: readonly LabelledRow[], spec: HouseStyleSpec): TablePiece => {
  const whole = textWidth(spec);
  const left = Math.round(whole * labelShare);
  const widths = [left, whole - left];
  const cell = (column: 0 | 1, content: readonly ParagraphPiece[], shaded: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(shaded ? { shading } : {}),
      children: content.length === 0 ? [new Paragraph({ style: 'TableText' })] : wordBody(content),
    });
  const head = (text: string) => [piece('TableHeading', { children: [textRun(text)] })];
  return {
    kind: 'table',
    table: new Table({
      width: { size: whole, type: WidthType.DXA },
      columnWidths: widths,
      layout: 'fixed',
      margins: tableMargins,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: [cell(0, head(heads.left), true), cell(1, head(heads.right), true)] }),
        ...rows.map(({ label, answer }) => new TableRow({ cantSplit: answer.length < shortAnswer, children: [cell(0, [label], true), cell(1, answer, false)] })),
      ],
    }),
  };
};
