// A paper of the minute book as a Word file.
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { phraseBook } from '../../phrases/phrase-book.ts';
import type { DocumentOptions } from '../document-options.ts';
import { houseStyles } from '../house-style/index.ts';
import { numberingBook } from '../numbering-book.ts';
import { pagedFooter, pageNumbers } from '../page-furniture.ts';
import { textRun } from '../text/inline-runs.ts';
import { nameplate, paperHeading, piece } from '../text/piece.ts';
import { textPieces } from '../text/text-pieces.ts';
import { wordFile } from '../word-file.ts';
import type { RecordSheet } from './record-sheet.ts';

/** @returns the bytes of a .docx; the same sheet and options always give the same bytes */
export const recordDocument = (snapshot: MeetingSnapshot, sheet: RecordSheet, options: DocumentOptions): Promise<Uint8Array> => {
  const style = options.style ?? snapshot.panel.houseStyle;
  const say = phraseBook(style, options.phrases);
  const workshop = { spec: houseStyles[style], numbering: numberingBook() };
  return wordFile({
    title: sheet.title, organisation: snapshot.panel.councilName, builtOn: options.builtOn, style,
    pieces: [
      ...nameplate(sheet), paperHeading(sheet.heading, workshop.spec), ...(sheet.date === null ? [] : [piece('Subtitle', { children: [textRun(sheet.date)] })]),
      ...textPieces(sheet.text, { say, paragraphStyle: 'BodyText' }, workshop),
    ],
    numbering: workshop.numbering, pageHead: sheet.pageHead, footer: pagedFooter(say('book-page', pageNumbers)),
  });
};
