// Tables of a PDF page: rows whose parts begin at the same places line after line; a cell's further lines join it.
import { listMarker, type PdfLine } from './page-lines.ts';

export type PlacedPart = { readonly text: string; readonly cell: { readonly table: number; readonly row: number; readonly column: number } };

/** The lines of one table, as indexes into the list, with its cells in reading order. */
export type FoundTable = { readonly first: number; readonly last: number; readonly parts: readonly PlacedPart[] };

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 4;

/** A place at which parts begin, and how many lines have one there. */
type Anchor = { readonly x: number; readonly count: number };

const anchorsOf = (lines: readonly PdfLine[]): readonly Anchor[] => {
  const anchors: Anchor[] = [];
  for (const x of lines.flatMap(line => line.parts.map(part => part.x)).sort((a, b) => a - b)) {
    const last = anchors.at(-1);
    if (last !== undefined && near(last.x, x)) anchors[anchors.length - 1] = { x: last.x, count: last.count + 1 };
    else anchors.push({ x, count: 1 });
  }
  return anchors;
};

const shared = (one: PdfLine, other: PdfLine): number => one.parts.filter(part => other.parts.some(candidate => near(candidate.x, part.x))).length;

/** A line that lies within a row's columns: what a cell holds beyond its first line. */
const continues = (line: PdfLine, above: PdfLine, anchors: readonly Anchor[]): boolean =>
  line.page === above.page && above.y > line.y && above.y - line.y < Math.max(above.size, line.size) * 2.4
  && anchors.some(anchor => near(anchor.x, line.x));

/** Numbers or bullets with their text beside them are a list, not a table of two columns. */
const hangingList = (rows: readonly PdfLine[]): boolean =>
  rows.filter(row => listMarker.test(row.parts[0]?.text ?? '')).length > rows.length * 0.6;

/** From `start` on, the lines that make up one table; null unless three rows share two or more places. */
const tableFrom = (lines: readonly PdfLine[], start: number): { readonly last: number; readonly anchors: readonly Anchor[] } | null => {
  const rows: PdfLine[] = [];
  let last = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    const above = lines[at - 1];
    const row = rows.at(-1);
    if (line === undefined) break;
    const fits = row === undefined || (line.parts.length >= 2 && line.page === row.page && row.y > line.y && row.y - line.y < 120 && shared(row, line) >= 2);
    if (line.parts.length >= 2 && fits) { rows.push(line); last = at; continue; }
    if (above === undefined || !continues(line, above, anchorsOf(rows))) break;
  }
  if (rows.length < 3) return null;
  const anchors = anchorsOf(rows).filter(anchor => anchor.count >= Math.max(2, rows.length * 0.3));
  if (anchors.length < 2 || (anchors.length === 2 && hangingList(rows))) return null;
  while (last + 1 < lines.length) {
    const [line, next] = [lines[last], lines[last + 1]];
    if (line === undefined || next === undefined || !continues(next, line, anchors.slice(1))) break;
    last += 1;
  }
  return { last, anchors };
};

const columnOf = (x: number, anchors: readonly Anchor[]): number => {
  const column = anchors.findLastIndex(anchor => anchor.x <= x + 4);
  return Math.max(0, column);
};

/** A row begins at a line that has something in the first column, or that has as many parts as the table has columns. */
const cellsOf = (lines: readonly PdfLine[], anchors: readonly Anchor[], table: number): readonly PlacedPart[] => {
  const cells = new Map<string, { row: number; column: number; text: string }>();
  let row = -1;
  for (const line of lines) {
    if (row < 0 || line.parts.some(part => columnOf(part.x, anchors) === 0)) row += 1;
    for (const part of line.parts) {
      const column = columnOf(part.x, anchors);
      const cell = cells.get(`${row}/${column}`);
      if (cell === undefined) cells.set(`${row}/${column}`, { row, column, text: part.text });
      else cell.text += ` ${part.text}`;
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column).map(({ text, row: at, column }) => ({ text, cell: { table, row: at, column } }));
};

/** All tables of a paper, each on one page. */
export const findTables = (lines: readonly PdfLine[]): readonly FoundTable[] => {
  const found: FoundTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const table = line === undefined || line.parts.length < 2 ? null : tableFrom(lines, at);
    if (table === null) continue;
    found.push({ first: at, last: table.last, parts: cellsOf(lines.slice(at, table.last + 1), table.anchors, found.length) });
    at = table.last;
  }
  return found;
};
