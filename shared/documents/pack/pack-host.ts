// What stands before the papers: the front sheet with its ranges, and the contents with a link to each paper; neither has page numbers (DOMAIN 1).
import { InternalHyperlink, Tab, TextRun, type SimpleField } from 'docx';
import { mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { PageRange } from '../../model/meeting.ts';
import { printedDate } from '../../phrases/dates.ts';
import { phraseBook } from '../../phrases/phrase-book.ts';
import { agendaPieces, pageField } from '../agenda/agenda-pieces.ts';
import { printedPages } from '../agenda/agenda-lines.ts';
import { agendaSheet } from '../agenda/agenda-sheet.ts';
import type { DocumentOptions } from '../document-options.ts';
import { houseStyles } from '../house-style/index.ts';
import { textWidth } from '../house-style/style-row.ts';
import { numberingBook } from '../numbering-book.ts';
import { pagedFooter } from '../page-furniture.ts';
import { textRun } from '../text/inline-runs.ts';
import { piece, type Piece } from '../text/piece.ts';
import { printable } from '../text/printable.ts';
import { wordFile } from '../word-file.ts';

export type ContentsLine = {
  readonly label: string;
  readonly appendix: number | null;
  /** Null: the audience may not know it. */
  readonly title: string | null;
  readonly range: PageRange;
  /** At the paper's beginning; null where it isn't in this pack. */
  readonly bookmark: string | null;
  /** Pages of the full paper behind those of its public version (DESIGN section 5). */
  readonly withheld: PageRange | null;
};

export type PackHost = { readonly bytes: Uint8Array; readonly pageHead: readonly string[] };

/** @param options with the ranges and bookmarks of the items */
export const packHost = async (snapshot: MeetingSnapshot, options: DocumentOptions, contents: readonly ContentsLine[]): Promise<PackHost> => {
  const style = options.style ?? snapshot.panel.houseStyle;
  const say = phraseBook(style, options.phrases);
  const spec = houseStyles[style];
  const sheet = agendaSheet(snapshot, options);
  const { date } = mainMeeting(snapshot);
  const panel = snapshot.panel.name;
  const title = date === null ? say('pack-title-undated', { panel }) : say('pack-title', { panel, date: printedDate(date, style) });
  const numbering = numberingBook();
  const rightEdge = { tabStops: [{ type: 'right' as const, position: textWidth(spec), leader: 'dot' as const }] };
  const restricted = (label: string, range: PageRange): Piece => piece('BodyText', { children: [textRun(say('contents-restricted', { item: label, pages: printedPages(range, say) }))] });
  const lines = contents.flatMap(({ label, appendix, title: words, range, bookmark, withheld }): Piece[] => {
    if (bookmark === null || words === null) return [restricted(label, range)];
    const text = appendix === null ? say('contents-paper', { item: label, title: words }) : say('contents-appendix', { item: label, number: String(appendix), title: words });
    const [before = '', after = ''] = say('contents-page', { page: '\u0001' }).split('\u0001');
    const page: readonly (TextRun | SimpleField)[] = [...(before === '' ? [] : [textRun(before)]), pageField({ bookmark, page: range.start }), ...(after === '' ? [] : [textRun(after)])];
    const line = piece('BodyText', { ...rightEdge, children: [new InternalHyperlink({ anchor: bookmark, children: [new TextRun({ text: printable(text), style: 'Hyperlink' })] }), new TextRun({ children: [new Tab()] }), ...page] });
    return withheld === null ? [line] : [line, restricted(label, withheld)];
  });
  const heading = piece('Heading1', { pageBreakBefore: true, children: [textRun(say('contents-heading'))] });
  const bytes = await wordFile({
    title, organisation: snapshot.panel.councilName, builtOn: options.builtOn, style, numbering, pageHead: [], footer: pagedFooter(''),
    pieces: [...agendaPieces(sheet, { spec, numbering }), ...(lines.length === 0 ? [] : [heading, ...lines])],
  });
  return { bytes, pageHead: sheet.pageHead };
};
