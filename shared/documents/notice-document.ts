// A notice as a Word file, to be posted at the offices and on the website: one page, or more with their numbers from the second on.
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { headPieces, signatoryPieces } from './agenda/agenda-pieces.ts';
import type { DocumentOptions } from './document-options.ts';
import { houseStyles } from './house-style/index.ts';
import { labelledOptions } from './labelled-pieces.ts';
import { noticeSheet, type NoticeKind, type NoticeSheet } from './notice/notice-sheet.ts';
import { numberingBook } from './numbering-book.ts';
import { pagedFooter, pageNumbers } from './page-furniture.ts';
import { phraseBook } from '../phrases/phrase-book.ts';
import { sentenceRun, textRun } from './text/inline-runs.ts';
import { keepLastWithNext, piece, type Piece, type Workshop } from './text/piece.ts';
import { wordFile } from './word-file.ts';

const noticePieces = (sheet: NoticeSheet, { spec, numbering }: Workshop): Piece[] => {
  const { business } = sheet;
  const labelled = business === null ? [] : labelledOptions(business.items.map(({ label }) => label), spec, numbering);
  const items = (business?.items ?? []).flatMap(({ title }, index): Piece[] => {
    const own = labelled[index];
    return own === undefined ? [] : [piece(own.level === 0 ? 'AgendaItem' : 'AgendaSubItem', { ...own.options, spacing: { after: 80 }, children: [...own.lead, textRun(title)] })];
  });
  const body: Piece[] = [
    ...headPieces(sheet, spec),
    ...(sheet.announcement === null ? [] : [piece('BodyText', { children: [sentenceRun(sheet.announcement, { bold: true })] })]),
    ...sheet.sentences.map((sentence) => piece('BodyText', { children: [sentenceRun(sentence)] })),
    ...(business === null ? [] : [piece('Heading2', { children: [textRun(business.heading)] }), ...items]),
  ];
  return [...keepLastWithNext(body), ...signatoryPieces(sheet.signatory), piece('BodyText', { spacing: { before: 240 }, children: [textRun(sheet.dated)] })];
};

/** @returns the bytes of a .docx; the same snapshot and options always give the same bytes */
export const noticeDocument = (snapshot: MeetingSnapshot, kind: NoticeKind, options: DocumentOptions): Promise<Uint8Array> => {
  const style = options.style ?? snapshot.panel.houseStyle;
  const sheet = noticeSheet(snapshot, kind, options);
  const say = phraseBook(style, options.phrases);
  const workshop = { spec: houseStyles[style], numbering: numberingBook() };
  return wordFile({
    title: sheet.title, organisation: snapshot.panel.councilName, builtOn: options.builtOn, style,
    pieces: noticePieces(sheet, workshop), numbering: workshop.numbering, pageHead: [], footer: pagedFooter(say('page-of', pageNumbers)), firstFooter: pagedFooter(''),
  });
};
