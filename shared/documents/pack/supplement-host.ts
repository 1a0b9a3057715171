// The front sheet of a supplement: to which agenda it belongs, why it came, its items and its papers with their pages (DOMAIN U3).
import { itemsOf, mainMeeting } from '../../model/meeting-snapshot.ts';
import type { AgendaPublication } from '../../model/publication.ts';
import { asSentence } from '../../phrases/as-sentence.ts';
import { printedDate } from '../../phrases/dates.ts';
import { phraseBook } from '../../phrases/phrase-book.ts';
import { headPieces, itemsPieces, signatoryPieces } from '../agenda/agenda-pieces.ts';
import { agendaSheet } from '../agenda/agenda-sheet.ts';
import { forAudience } from '../audience.ts';
import { houseStyles } from '../house-style/index.ts';
import { numberingBook } from '../numbering-book.ts';
import { pagedFooter } from '../page-furniture.ts';
import { sentenceRun, textRun } from '../text/inline-runs.ts';
import { keepLastWithNext, piece, type Piece } from '../text/piece.ts';
import { wordFile } from '../word-file.ts';
import { accessesIn, contentsPieces } from './contents-pieces.ts';
import type { MakeHost } from './pack-host.ts';

/** @param number the first supplement of the meeting is 1 */
export const supplementHost = (publication: AgendaPublication, number: number): MakeHost => async (whole, options, contents) => {
  const style = options.style ?? whole.panel.houseStyle;
  const say = phraseBook(style, options.phrases);
  const spec = houseStyles[style];
  const snapshot = forAudience({ ...whole, minutes: [], paperSections: [] }, options);
  const { date, agendaPublishedOn } = mainMeeting(snapshot);
  const stands = snapshot.publications?.find(({ id }) => id === publication.id);
  const first = snapshot.publications?.[0]?.publishedOn ?? agendaPublishedOn ?? publication.publishedOn;
  const concerned = new Set(publication.changes.filter(({ what }) => what.startsWith('paper-') || what === 'item-added').map(({ itemId }) => itemId ?? ''));
  const listed = new Set(itemsOf(snapshot, snapshot.meetingId).map(({ id }) => id).filter((id) => concerned.has(id)));
  const sheet = agendaSheet(whole, options, accessesIn(contents), (id) => listed.has(id));
  const lines = sheet.lines.filter(({ itemId }) => listed.has(itemId));
  const numbering = numberingBook();
  const heading = say('supplement-heading', { number: String(number) });
  const reason = stands?.reason ?? '';
  const papers = contentsPieces(contents, say, spec);
  const body: Piece[] = [
    ...headPieces({ ...sheet, heading }, spec),
    piece('BodyText', { children: [sentenceRun(say('supplement-belongs', { date: printedDate(first, style) }))] }),
    ...(reason === '' ? [] : [piece('BodyText', { children: [sentenceRun(asSentence(say('publication-reason', { reason })))] })]),
    ...itemsPieces(lines, { spec, numbering }),
    ...(papers.length === 0 ? [] : [piece('Heading2', { children: [textRun(say('supplement-papers'))] }), ...papers]),
  ];
  const bytes = await wordFile({
    title: say('supplement-title', { number: String(number), panel: snapshot.panel.name, date: date === null ? say('notice-undated-meeting') : printedDate(date, style) }),
    organisation: snapshot.panel.councilName, builtOn: options.builtOn, style, numbering, pageHead: [], footer: pagedFooter(''), isForReading: true,
    pieces: [...(sheet.signatory.length === 0 ? body : keepLastWithNext(body)), ...signatoryPieces(sheet.signatory)],
  });
  return { bytes, pageHead: sheet.pageHead };
};
