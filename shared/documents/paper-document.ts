// A written paper as a Word file: the fragment that goes into the pack (reference: DESIGN section 2).
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { HouseStyle } from '../model/panel.ts';
import type { Id } from '../model/record.ts';
import { ok, type Result } from '../model/result.ts';
import { phraseBook } from '../phrases/phrase-book.ts';
import type { DocumentOptions } from './document-options.ts';
import { houseStyles } from './house-style/index.ts';
import { numberingBook } from './numbering-book.ts';
import { pagedFooter, pageNumbers } from './page-furniture.ts';
import { paperPieces } from './paper/paper-pieces.ts';
import { paperSheet, type PaperSheet } from './paper/paper-sheet.ts';
import { wordFile, type WordFile } from './word-file.ts';

export type PaperMaker = Pick<DocumentOptions, 'builtOn' | 'phrases' | 'files'> & { readonly style: HouseStyle; readonly organisation: string };

export const paperMaker = ({ panel }: MeetingSnapshot, options: DocumentOptions): PaperMaker => ({ ...options, style: options.style ?? panel.houseStyle, organisation: panel.councilName });

/** The parts of the Word file, before it is packed or laid out. */
export const paperFile = (sheet: PaperSheet, { style, organisation, builtOn, phrases, files }: PaperMaker): WordFile => {
  const say = phraseBook(style, phrases);
  const workshop = { spec: houseStyles[style], numbering: numberingBook(), ...(files === undefined ? {} : { files }) };
  return {
    title: sheet.title,
    organisation,
    builtOn,
    style,
    pieces: paperPieces(sheet, say, workshop),
    numbering: workshop.numbering,
    pageHead: sheet.pageHead,
    footer: pagedFooter(say('paper-page-of', pageNumbers)),
  };
};

/**
 * @param paperId a paper of the snapshot that was written in the app
 * @returns the bytes of a .docx, the same for the same snapshot and options; a problem (`paper-restricted`, `paper-not-written`, `no-such-paper`) otherwise
 */
export const paperDocument = async (snapshot: MeetingSnapshot, paperId: Id, options: DocumentOptions): Promise<Result<Uint8Array>> => {
  const sheet = paperSheet(snapshot, paperId, options);
  return sheet.ok ? ok(await wordFile(paperFile(sheet.value, paperMaker(snapshot, options)))) : sheet;
};
