// Tables of a PDF page: rows whose parts begin at the same places line after line; a cell's further lines join it.
import { atTabStop, isNotePart, listMarker, startsWithMarker, type PdfLine } from './page-lines.ts';

export type PlacedPart = { readonly text: string; readonly cell: { readonly table: number; readonly row: number; readonly column: number } };

/** The lines of one table, as indexes into the list, with its cells in reading order. */
export type FoundTable = { readonly first: number; readonly last: number; readonly parts: readonly PlacedPart[] };

/** For each line whether a paragraph certainly begins there, and whether the text's width ended it. */
export type LineFacts = { readonly starts: readonly boolean[]; readonly cut: readonly boolean[] };

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

/** A numbered heading among rows without numbers begins what follows the table. */
const headsItem = (line: PdfLine, rows: readonly PdfLine[]): boolean =>
  line.parts.length === 1 && startsWithMarker(line.text) && !rows.some(row => startsWithMarker(row.text));

/** Text that runs on over the beginning of the next column stands in no cell. */
const crosses = (line: PdfLine, anchors: readonly Anchor[]): boolean => {
  const solid = anchors.filter(anchor => anchor.count >= 2 || anchors.every(({ count }) => count < 2));
  return line.parts.some(part => solid.some(anchor => anchor.x > part.x + 8 && anchor.x < part.right - 2));
};

/** A line that lies within a row's columns: what a cell holds beyond its first line. */
const continues = (line: PdfLine, above: PdfLine, anchors: readonly Anchor[]): boolean =>
  line.page === above.page && above.y > line.y && above.y - line.y < Math.max(above.size, line.size) * 2.4
  && anchors.some(anchor => near(anchor.x, line.x)) && !crosses(line, anchors);

/** "5", "5a": the number of a title, also without a stop. */
const numbering = /^\d{1,3}[a-z]?[.:)]?$/i;

/** Numbers or bullets with their text beside them are a list, not a table of two columns. */
const hangingList = (rows: readonly PdfLine[]): boolean =>
  rows.filter(row => numbering.test(row.parts[0]?.text ?? '') || listMarker.test(row.parts[0]?.text ?? '')).length > rows.length * 0.6;

/** Titles with page notes at a right tab stop, which end at one place and begin at many: the items of an agenda, no table. */
const notedList = (rows: readonly PdfLine[]): boolean => {
  const notes = rows.flatMap(({ parts }) => (parts.length >= 2 && isNotePart(parts.at(-1)?.text ?? '') ? parts.slice(-1) : []));
  const rights = notes.map(({ right }) => right);
  return notes.length >= 2 && Math.max(...rights) - Math.min(...rights) < 2.5 && new Set(notes.map(({ x }) => Math.round(x / 3))).size > 1
    && rows.every(({ parts }) => parts.length <= 3 && (parts.length < (numbering.test(parts[0]?.text ?? '') ? 3 : 2) || isNotePart(parts.at(-1)?.text ?? '')));
};

/** Rows typed with unset tabs: every part at a stop, and no column at one place. Their tabs tell the cells, their places do not. */
const looseTabs = (rows: readonly PdfLine[]): boolean => {
  const left = Math.min(...rows.map(row => row.x));
  const all = anchorsOf(rows);
  const most = Math.max(...rows.map(row => row.parts.length));
  return all.length > most && all.every(anchor => near(anchor.x, left) || atTabStop(anchor.x - left));
};

/** From `start` on, the lines that make up one table; null unless three rows share two or more places. */
const tableFrom = (lines: readonly PdfLine[], cut: readonly boolean[], start: number): { readonly last: number; readonly anchors: readonly Anchor[] } | null => {
  const rows: PdfLine[] = [];
  let last = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    const above = lines[at - 1];
    const row = rows.at(-1);
    if (line === undefined) break;
    const fits = row === undefined || (line.parts.length >= 2 && line.page === row.page && row.y > line.y && row.y - line.y < 120 && shared(row, line) >= 2);
    if (line.parts.length >= 2 && fits) { rows.push(line); last = at; continue; }
    if (above === undefined || !continues(line, above, anchorsOf(rows)) || headsItem(line, rows)) {
      // A row that runs on over the whole width was a line with a tab in it.
      if (cut[last] === true && last === at - 1 && rows.length > 1) last -= 1;
      break;
    }
  }
  if (rows.length < 3) return null;
  const anchors = anchorsOf(rows).filter(anchor => anchor.count >= Math.max(2, rows.length * 0.3));
  if (looseTabs(rows)) return null;
  if (anchors.length < 2 || (anchors.length === 2 && hangingList(rows)) || notedList(rows)) return null;
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

type Cell = { readonly row: number; readonly column: number; readonly texts: string[]; right: number };

type Part = PdfLine['parts'][number];

/** A further line of a cell, or a further paragraph in it. */
const addTo = (cell: Cell, part: Part, apart: boolean): void => {
  const last = apart ? undefined : cell.texts.pop();
  cell.texts.push(last === undefined ? part.text : `${last} ${part.text}`);
  cell.right = part.right;
};

const wordWidth = (part: Part): number => ((part.right - part.x) / Math.max(1, part.text.length)) * ((/^\S+/.exec(part.text)?.[0].length ?? 0) + 1);

/** The part's first word would have stood well within the cell's line above, so its writer began a new paragraph. */
const hadRoom = (above: Cell, part: Part, anchors: readonly Anchor[]): boolean => {
  const edge = anchors[above.column + 1]?.x;
  const width = edge === undefined ? 0 : edge - (anchors[above.column]?.x ?? 0);
  return edge !== undefined && !/^\p{Ll}/u.test(part.text) && above.right + wordWidth(part) < edge - Math.max(12, width * 0.12);
};

/** Every part had no room in the cell above it, so the line goes on with that row. */
const runsOn = (line: PdfLine, cells: ReadonlyMap<string, Cell>, row: number, anchors: readonly Anchor[]): boolean => line.parts.every(part => {
  const column = columnOf(part.x, anchors);
  const above = cells.get(`${row}/${column}`);
  const edge = anchors[column + 1]?.x;
  return above !== undefined && (edge === undefined ? /^\p{Ll}/u.test(part.text) : above.right + wordWidth(part) > edge - 4);
});

/** A row begins at a line that has something in the first column, unless all of it runs on from above. */
const cellsOf = (lines: readonly PdfLine[], { starts, cut }: LineFacts, anchors: readonly Anchor[], table: number): readonly PlacedPart[] => {
  const cells = new Map<string, Cell>();
  let row = -1;
  for (const [at, line] of lines.entries()) {
    const [only] = line.parts;
    const broad = [...cells.values()].findLast(cell => cell.row === row);
    if (only !== undefined && line.parts.length === 1 && broad !== undefined && broad.column > 0 && cut[at - 1] === true && starts[at] !== true && columnOf(only.x, anchors) === 0) {
      addTo(broad, only, false);
      continue;
    }
    if (row < 0 || (line.parts.some(part => columnOf(part.x, anchors) === 0) && (starts[at] === true || !runsOn(line, cells, row, anchors)))) row += 1;
    for (const part of line.parts) {
      const column = columnOf(part.x, anchors);
      const cell = cells.get(`${row}/${column}`);
      if (cell === undefined) cells.set(`${row}/${column}`, { row, column, texts: [part.text], right: part.right });
      else addTo(cell, part, starts[at] === true || hadRoom(cell, part, anchors));
    }
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column).flatMap(({ texts, row: at, column }) => texts.map(text => ({ text, cell: { table, row: at, column } })));
};

/** All tables of a paper, each on one page. */
export const findTables = (lines: readonly PdfLine[], { starts, cut }: LineFacts): readonly FoundTable[] => {
  const found: FoundTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const table = line === undefined || line.parts.length < 2 ? null : tableFrom(lines, cut, at);
    if (table === null) continue;
    const end = table.last + 1;
    found.push({ first: at, last: table.last, parts: cellsOf(lines.slice(at, end), { starts: starts.slice(at, end), cut: cut.slice(at, end) }, table.anchors, found.length) });
    at = table.last;
  }
  return found;
};
