// What stands before the papers: the front sheet with its ranges, and the contents with a link to each paper; neither has page numbers (DOMAIN 1).
import { mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { printedDate } from '../../phrases/dates.ts';
import { phraseBook } from '../../phrases/phrase-book.ts';
import { agendaPieces } from '../agenda/agenda-pieces.ts';
import { agendaSheet } from '../agenda/agenda-sheet.ts';
import type { DocumentOptions } from '../document-options.ts';
import { houseStyles } from '../house-style/index.ts';
import { numberingBook } from '../numbering-book.ts';
import { pagedFooter } from '../page-furniture.ts';
import { textRun } from '../text/inline-runs.ts';
import { piece } from '../text/piece.ts';
import { wordFile } from '../word-file.ts';
import { accessesIn, contentsPieces, type ContentsLine } from './contents-pieces.ts';

export type PackHost = { readonly bytes: Uint8Array; readonly pageHead: readonly string[] };

/** Makes the sheets before the papers. */
export type MakeHost = (snapshot: MeetingSnapshot, options: DocumentOptions, contents: readonly ContentsLine[]) => Promise<PackHost>;

/** @param options with the ranges and bookmarks of the items */
export const packHost: MakeHost = async (snapshot, options, contents) => {
  const style = options.style ?? snapshot.panel.houseStyle;
  const say = phraseBook(style, options.phrases);
  const spec = houseStyles[style];
  const sheet = agendaSheet(snapshot, options, accessesIn(contents));
  const { date } = mainMeeting(snapshot);
  const panel = snapshot.panel.name;
  const title = date === null ? say('pack-title-undated', { panel }) : say('pack-title', { panel, date: printedDate(date, style) });
  const numbering = numberingBook();
  const lines = contentsPieces(contents, say, spec);
  const heading = piece('Heading1', { pageBreakBefore: true, children: [textRun(say('contents-heading'))] });
  const bytes = await wordFile({
    title, organisation: snapshot.panel.councilName, builtOn: options.builtOn, style, numbering, pageHead: [], footer: pagedFooter(''), isForReading: true,
    pieces: [...agendaPieces(sheet, { spec, numbering }), ...(lines.length === 0 ? [] : [heading, ...lines])],
  });
  return { bytes, pageHead: sheet.pageHead };
};
