// A sheet in place of a file that can't be printed, or of a paper that is still expected (WORD 2.2, DOMAIN U2).
import type { HouseStyle } from '../../model/panel.ts';
import type { IsoDate } from '../../model/record.ts';
import type { PhraseOverrides } from '../../phrases/phrase-book.ts';
import { houseStyles } from '../house-style/index.ts';
import { numberingBook } from '../numbering-book.ts';
import { pagedFooter } from '../page-furniture.ts';
import { paperHeadPieces, type PaperHead } from '../paper/paper-head.ts';
import { textRun } from '../text/inline-runs.ts';
import { paperHeading, piece } from '../text/piece.ts';
import { wordFile, type WordFile } from '../word-file.ts';

export type SheetMaker = { readonly style: HouseStyle; readonly organisation: string; readonly builtOn: IsoDate; readonly phrases?: PhraseOverrides };

/**
 * One page: the paper's title, and a sentence that says why it isn't there.
 * @param head whose paper it is and for which meeting, as on any other paper; null: a sheet that nobody reads
 */
export const sheetFile = (title: string, sentence: string, head: PaperHead | null, { style, organisation, builtOn }: SheetMaker): WordFile => ({
  title, organisation, builtOn, style, isForReading: true, numbering: numberingBook(), pageHead: [], footer: pagedFooter(''),
  pieces: [...(head === null ? [] : paperHeadPieces(head)), paperHeading(title, { ...houseStyles[style], headingSpread: 0 }), piece('BodyText', { children: [textRun(sentence)] })],
});

/** The same as the bytes of a .docx, without a head. */
export const sheetDocument = (title: string, sentence: string, maker: SheetMaker): Promise<Uint8Array> => wordFile(sheetFile(title, sentence, null, maker));
