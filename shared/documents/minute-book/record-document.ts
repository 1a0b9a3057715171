// A paper of the minute book as a Word file.
import type { Panel } from '../../model/panel.ts';
import { phraseBook } from '../../phrases/phrase-book.ts';
import type { DocumentOptions } from '../document-options.ts';
import { houseStyles } from '../house-style/index.ts';
import { numberingBook } from '../numbering-book.ts';
import { pagedFooter, pageNumbers } from '../page-furniture.ts';
import { inlineRuns, textRun } from '../text/inline-runs.ts';
import { nameplate, piece, type Piece } from '../text/piece.ts';
import { tablePiece } from '../text/table-piece.ts';
import { textPieces } from '../text/text-pieces.ts';
import { wordFile } from '../word-file.ts';
import type { RecordSheet } from './record-sheet.ts';

/** Under the paper's own heading. */
const headingStyles = { 1: 'Heading2', 2: 'Heading3', 3: 'Heading4' } as const;

/** @returns the bytes of a .docx; the same sheet and options always give the same bytes */
export const recordDocument = (snapshot: { readonly panel: Pick<Panel, 'houseStyle' | 'councilName'> }, sheet: RecordSheet, options: DocumentOptions): Promise<Uint8Array> => {
  const style = options.style ?? snapshot.panel.houseStyle;
  const say = phraseBook(style, options.phrases);
  const workshop = { spec: houseStyles[style], numbering: numberingBook() };
  const place = { say, paragraphStyle: 'BodyText' } as const;
  return wordFile({
    title: sheet.title, organisation: snapshot.panel.councilName, builtOn: options.builtOn, style,
    pieces: [
      ...nameplate(sheet), piece('Heading1', { children: [textRun(sheet.heading)] }), ...(sheet.date === null ? [] : [piece('Subtitle', { children: [textRun(sheet.date)] })]),
      ...sheet.text.content.flatMap((block): Piece[] => {
        if (block.type === 'heading') return [piece(headingStyles[block.attrs.level], { children: inlineRuns(block.content) })];
        return block.type === 'table' ? tablePiece(block, workshop, sheet.rowHeight ?? null) : textPieces({ ...sheet.text, content: [block] }, place, workshop);
      }),
    ],
    numbering: workshop.numbering, pageHead: sheet.pageHead, footer: pagedFooter(say('book-page', pageNumbers)),
  });
};
