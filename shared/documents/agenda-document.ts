// The agenda as a Word file.
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { phraseBook } from '../phrases/phrase-book.ts';
import { agendaPieces } from './agenda/agenda-pieces.ts';
import { agendaSheet } from './agenda/agenda-sheet.ts';
import type { DocumentOptions } from './document-options.ts';
import { houseStyles } from './house-style/index.ts';
import { numberingBook } from './numbering-book.ts';
import { agendaFooter } from './page-furniture.ts';
import { wordFile } from './word-file.ts';

/**
 * The agenda of the snapshot's own meeting.
 * @returns the bytes of a .docx; the same snapshot and options always give the same bytes
 */
export const agendaDocument = (snapshot: MeetingSnapshot, options: DocumentOptions): Promise<Uint8Array> => {
  const style = options.style ?? snapshot.panel.houseStyle;
  const sheet = agendaSheet(snapshot, options);
  const workshop = { spec: houseStyles[style], numbering: numberingBook() };
  return wordFile({
    title: sheet.title,
    organisation: snapshot.panel.councilName,
    builtOn: options.builtOn,
    style,
    pieces: agendaPieces(sheet, workshop),
    numbering: workshop.numbering,
    pageHead: sheet.pageHead,
    footer: agendaFooter(phraseBook(style, options.phrases)),
  });
};
