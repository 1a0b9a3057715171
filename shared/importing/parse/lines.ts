// The parser's own view of a source: nonblank lines with markers put back in front and table rows put together.
import type { SourceDocument, SourceLine } from '../source-document.ts';
import { squash } from './text.ts';

export type Line = {
  /** Position in the parser's list. */
  readonly index: number;
  /** First and last source line that it stands for (a table row may stand for several). */
  readonly first: number;
  readonly last: number;
  readonly page: number | null;
  /** One-spaced, `**` gone, a Word list marker put in front as if it had been typed. */
  readonly text: string;
  /** With its inner spaces, for columns and widths. */
  readonly wide: string;
  /** The cells of a table row, each with its paragraphs; null outside tables. */
  readonly cells: readonly (readonly string[])[] | null;
  /** A blank line, a gap or a new Word paragraph stands before it. */
  readonly gap: boolean;
  /** The first copy of a running header: read as a heading, missed by nobody. */
  readonly running: boolean;
  /** A page ends before it. */
  readonly turn: boolean;
  /** In Word a line is a whole paragraph. */
  readonly whole: boolean;
  /** The page's width ended it, as only a PDF shows. */
  readonly cut: boolean;
  readonly heading: number | null;
  /** The style's name in Word. */
  readonly style: string | null;
  readonly bold: boolean;
  /** Nesting of a Word list, null where there is none. */
  readonly listLevel: number | null;
};

/** No blank line or empty paragraph stands between the two. */
export const isNext = (line: Pick<Line, 'last' | 'whole'>, next: Pick<Line, 'first' | 'gap'>): boolean => !next.gap || (line.whole && next.first === line.last + 1);

/** Its cells are parted by typed tabs: a line of text that may run on below, not a row of a table. */
export const isTabbed = (line: Pick<Line, 'cells' | 'wide'>): boolean => line.cells !== null && line.wide.includes('\t');

const bulletMarker = '•';

const markerOf = (line: SourceLine): string => {
  if (line.list === null || line.list.marker.trim() === '') return line.list?.bullet === true ? `${bulletMarker} ` : '';
  return line.list.bullet ? `${bulletMarker} ` : `${line.list.marker.trim()} `;
};

const plain = (text: string): string => text.replace(/\*\*\*?|__/g, '').replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '');

const headingOf = (line: SourceLine): number | null => line.headingLevel ?? (/^\s*(#{1,6})\s+\S/.exec(line.text)?.[1]?.length ?? null);

const textOf = (line: SourceLine): string => `${markerOf(line)}${plain(line.text).replace(/^\s*#{1,6}\s+/, '')}`;

const isBold = (line: SourceLine): boolean => line.bold || /^\s*(?:[-•]\s*)?\*\*[^*]+\*\*\s*$/.test(line.text);

const tabCells = (text: string): Line['cells'] => {
  if (!text.includes('\t')) return null;
  const cells = text.split('\t').map((cell) => [squash(cell)].filter((part) => part !== ''));
  return cells.filter((cell) => cell.length > 0).length > 1 ? cells : null;
};

type Draft = Omit<Line, 'index'>;

const ofLine = (line: SourceLine, gap: boolean): Draft => {
  const wide = textOf(line).trimEnd();
  return {
    first: line.line, last: line.line, page: line.page, text: squash(wide), wide, cells: tabCells(wide.trim()), gap, turn: false, running: line.margin === true,
    whole: line.wholeParagraph, cut: line.cut === true, heading: headingOf(line), style: line.styleName, bold: isBold(line), listLevel: line.list?.level ?? null,
  };
};

const ofRow = (row: readonly SourceLine[], gap: boolean): Draft | null => {
  const cells: string[][] = [];
  for (const line of row) {
    const column = line.cell?.column ?? 0;
    while (cells.length <= column && cells.length < 64) cells.push([]);
    const text = squash(textOf(line));
    if (text !== '') cells[column]?.push(text);
  }
  const [first] = row;
  const last = row.at(-1);
  const text = squash(cells.flat().join(' '));
  if (first === undefined || last === undefined || text === '') return null;
  return {
    first: first.line, last: last.line, page: first.page, text, wide: text, cells, gap, turn: false, running: false, whole: true, cut: false,
    heading: row.length === 1 ? headingOf(first) : null, style: first.styleName, bold: row.every(isBold), listLevel: null,
  };
};

const sameRow = (one: SourceLine, other: SourceLine): boolean =>
  one.cell !== null && other.cell !== null && one.cell.table === other.cell.table && one.cell.row === other.cell.row;

/** All nonblank lines of a source in order, table rows as one line each. */
export const linesOf = (source: SourceDocument): readonly Line[] => {
  const lines: Line[] = [];
  let gap = true;
  for (let at = 0; at < source.lines.length; at += 1) {
    const line = source.lines[at];
    if (line === undefined) continue;
    if (line.cell === null) {
      const draft = ofLine(line, gap || line.startsParagraph);
      if (draft.text === '') gap = true;
      else lines.push({ ...draft, index: lines.length });
      if (draft.text !== '') gap = false;
      continue;
    }
    const row = [line];
    for (let next = source.lines[at + 1]; next !== undefined && sameRow(line, next); next = source.lines[at + 1]) {
      row.push(next);
      at += 1;
    }
    const draft = ofRow(row, true);
    if (draft !== null) lines.push({ ...draft, index: lines.length });
    gap = false;
  }
  return lines;
};
