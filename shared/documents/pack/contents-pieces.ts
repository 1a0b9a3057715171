// The list of papers with a link to each and its page; what is not in this file is told by number only.
import { InternalHyperlink, Tab, TextRun, type SimpleField } from 'docx';
import { publicAccess, type Access, type AccessLevel } from '../../model/access.ts';
import type { PageSpan } from '../../model/publication.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { withheldLine } from '../../phrases/sentences/exempt-sentences.ts';
import { strictest } from '../../rules/access.ts';
import { pageLabel } from '../../rules/page-labels.ts';
import { pageField } from '../agenda/agenda-pieces.ts';
import { textWidth, type HouseStyleSpec } from '../house-style/style-row.ts';
import { printedSpans } from '../publications/printed-spans.ts';
import { textRun } from '../text/inline-runs.ts';
import { piece, type Piece } from '../text/piece.ts';
import { printable } from '../text/printable.ts';

export type ContentsLine = {
  readonly label: string;
  readonly appendix: number | null;
  /** Of what this audience gets. */
  readonly access: Access;
  /** Null: the audience may not know it. */
  readonly title: string | null;
  readonly range: PageSpan;
  /** At the paper's beginning; null where it isn't in this pack. */
  readonly bookmark: string | null;
  /** What restricts the pages that this audience does not get. */
  readonly withheldBy: readonly Access[];
  /** Pages of the full paper behind those of what this audience gets (DESIGN section 5). */
  readonly withheld: PageSpan | null;
  /** Its item was withdrawn after publication. */
  readonly withdrawn?: boolean;
  /** The number as words: the file has other pages than the pack. */
  readonly plain?: boolean;
};

/** The number as a field; with a letter as text: it is fixed, and readers that count anew know no letters there. */
const pageRuns = (bookmark: string, { start, after }: PageSpan, plain: boolean): readonly (TextRun | SimpleField)[] =>
  after === undefined && !plain ? [pageField({ bookmark, page: start })] : [textRun(pageLabel(start, after))];

/** What restricts the papers whose titles are in the list. */
export const accessesIn = (contents: readonly ContentsLine[]): readonly Access[] => contents.filter(({ title, withdrawn }) => title !== null && withdrawn !== true).map(({ access }) => access);

const isAbsent = ({ bookmark, title, withdrawn }: ContentsLine): boolean => (bookmark === null || title === null) && withdrawn !== true;

const levelOf = ({ withheldBy }: ContentsLine): AccessLevel => withheldBy.reduce(strictest, publicAccess).level;

/**
 * Papers of an item that this audience does not get, one behind the other, are one stretch of pages: how many there are is nothing that the front sheet tells either
 * (DESIGN section 5). Exempt and confidential ones stay apart: the line gives the grounds of each (DOMAIN A1, A2).
 */
const absentTogether = (contents: readonly ContentsLine[]): readonly ContentsLine[] => contents.reduce<ContentsLine[]>((lines, line) => {
  const last = lines.at(-1);
  const goesOn = last !== undefined && isAbsent(last) && isAbsent(line) && last.label === line.label && last.range.after === line.range.after && last.range.end + 1 === line.range.start
    && levelOf(last) === levelOf(line);
  return goesOn ? [...lines.slice(0, -1), { ...last, range: { ...last.range, end: line.range.end }, withheldBy: [...last.withheldBy, ...line.withheldBy] }] : [...lines, line];
}, []);

/** Lines that go on stand in from those that begin, so that the eye finds the items. */
const goesOn = { left: 340, hanging: 340 } as const;

export const contentsPieces = (contents: readonly ContentsLine[], say: Say, spec: HouseStyleSpec): Piece[] => {
  const rightEdge = { indent: goesOn, tabStops: [{ type: 'right' as const, position: textWidth(spec), leader: 'dot' as const }] };
  const absent = (words: (place: { readonly item: string; readonly pages: string }) => string, label: string, range: PageSpan): Piece =>
    piece('BodyText', { indent: goesOn, children: [textRun(words({ item: label, pages: printedSpans([range], say) }))] });
  return absentTogether(contents).flatMap(({ label, appendix, title, range, bookmark, withheld, withdrawn, plain = false, withheldBy }): Piece[] => {
    const restricted = (place: { readonly item: string; readonly pages: string }): string => withheldLine(withheldBy, place, say);
    if (withdrawn === true) return [absent((place) => say('contents-withdrawn', place), label, range)];
    if (bookmark === null || title === null) return [absent(restricted, label, range)];
    const text = appendix === null ? say('contents-paper', { item: label, title }) : say('contents-appendix', { item: label, number: String(appendix), title });
    const [before = '', after = ''] = say('contents-page', { page: '\u0001' }).split('\u0001');
    const page: readonly (TextRun | SimpleField)[] = [...(before === '' ? [] : [textRun(before)]), ...pageRuns(bookmark, range, plain), ...(after === '' ? [] : [textRun(after)])];
    const line = piece('BodyText', { ...rightEdge, children: [new InternalHyperlink({ anchor: bookmark, children: [new TextRun({ text: printable(text), style: 'Hyperlink' })] }), new TextRun({ children: [new Tab()] }), ...page] });
    return withheld === null ? [line] : [line, absent(restricted, label, withheld)];
  });
};
