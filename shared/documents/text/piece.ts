// What a body is made of: paragraphs as options until the end, so that a later step can still keep one with the next.
import { Paragraph, type IParagraphOptions, type Table } from 'docx';
import type { HouseStyleSpec, StyleId } from '../house-style/style-row.ts';
import { textRun, type NumberOf } from './inline-runs.ts';
import type { NumberingBook } from '../numbering-book.ts';

export type ParagraphPiece = { readonly kind: 'paragraph'; readonly options: IParagraphOptions };
export type TablePiece = { readonly kind: 'table'; readonly table: Table };
/** What follows stands in so many columns; gap in twentieths of a point. */
export type ColumnsPiece = { readonly kind: 'columns'; readonly count: 1 | 2; readonly gap: number };
export type Piece = ParagraphPiece | TablePiece | ColumnsPiece;

/** What every part of a document is made with. */
export type Workshop = {
  readonly spec: HouseStyleSpec;
  readonly numbering: NumberingBook;
  /** What references to paragraphs print; where nothing is numbered, nothing. */
  readonly numberOf?: NumberOf;
  /** Bytes of a stored picture by its hash; a caller without files prints its description instead. */
  readonly files?: FileBytes;
};

export type FileBytes = (sha256: string) => Uint8Array | undefined;

export const piece = (style: StyleId, options: Omit<IParagraphOptions, 'style'>): ParagraphPiece => ({
  kind: 'paragraph',
  options: { ...options, style },
});

/** The council's name, where it is known, and the panel's. */
export const nameplate = ({ councilName, panelName }: { readonly councilName: string | null; readonly panelName: string }): ParagraphPiece[] => [
  ...(councilName === null ? [] : [piece('Organisation', { children: [textRun(councilName)] })]),
  piece('Title', { children: [textRun(panelName)] }),
];

/** The word that says what the paper is: Agenda, Minutes. */
export const paperHeading = (heading: string, spec: HouseStyleSpec): ParagraphPiece =>
  piece('Heading1', { children: [textRun(heading, spec.headingSpread === 0 ? {} : { characterSpacing: spec.headingSpread })] });

/** The pieces with the last one kept on the page of what follows. */
export const keepLastWithNext = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((p, index) => (index === pieces.length - 1 && p.kind === 'paragraph' ? { ...p, options: { ...p.options, keepNext: true } } : p));

/** @param after twentieths of a point */
export const withSpaceAfter = (p: Piece, after: number): Piece =>
  p.kind === 'paragraph' ? { ...p, options: { ...p.options, spacing: { ...p.options.spacing, after } } } : p;

/**
 * Pieces -> Word. Two tables in a row would grow together in Word, so a paragraph parts them; a paragraph after a table gets room above it, which headings have.
 */
export const wordBody = (pieces: readonly Piece[]): (Paragraph | Table)[] =>
  pieces.flatMap((p, index) => {
    const before = pieces[index - 1];
    if (p.kind === 'columns') return [];
    if (p.kind === 'table') return before?.kind === 'table' ? [new Paragraph({ style: 'TableText' }), p.table] : [p.table];
    const roomAbove = before?.kind === 'table' && p.options.spacing?.before === undefined && !/^Heading/.test(p.options.style ?? '') ? { spacing: { ...p.options.spacing, before: 200 } } : {};
    return [new Paragraph({ ...p.options, ...roomAbove })];
  });
