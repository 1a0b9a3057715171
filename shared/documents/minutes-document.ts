// The minutes of one meeting as a Word file.
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { phraseBook } from '../phrases/phrase-book.ts';
import type { DocumentOptions } from './document-options.ts';
import { houseStyles } from './house-style/index.ts';
import { minutesPieces } from './minutes/minutes-pieces.ts';
import { minutesSheet } from './minutes/minutes-sheet.ts';
import { numberingBook } from './numbering-book.ts';
import { minutesFooter } from './page-furniture.ts';
import { wordFile } from './word-file.ts';

/**
 * @param meetingId the meeting that the minutes record: the snapshot's own or an earlier one in it
 * @returns the bytes of a .docx; the same snapshot and options always give the same bytes
 */
export const minutesDocument = (snapshot: MeetingSnapshot, meetingId: Id, options: DocumentOptions): Promise<Uint8Array> => {
  const style = options.style ?? snapshot.panel.houseStyle;
  const say = phraseBook(style, options.phrases);
  const sheet = minutesSheet(snapshot, meetingId, options);
  const workshop = { spec: houseStyles[style], numbering: numberingBook(), ...(options.files === undefined ? {} : { files: options.files }) };
  return wordFile({
    title: sheet.title,
    organisation: snapshot.panel.councilName,
    builtOn: options.builtOn,
    style,
    pieces: minutesPieces(sheet, say, workshop),
    numbering: workshop.numbering,
    pageHead: sheet.pageHead,
    footer: minutesFooter(say, workshop.spec),
  });
};
