// Tables of a PDF page: rows whose parts begin at the same places line after line.
import { listMarker, startsWithMarker } from './list-marker.ts';
import { isNotePart, type PdfLine } from './page-lines.ts';
import { atTabStop } from './tab-stops.ts';
import { anchorsOf, near, type Anchor } from './table-anchors.ts';
import { cellsOf, type LineFacts, type PlacedPart } from './table-cells.ts';

/** The lines of one table, as indexes into the list, with its cells in reading order. */
export type FoundTable = { readonly first: number; readonly last: number; readonly parts: readonly PlacedPart[] };

const shared = (one: PdfLine, other: PdfLine): number => one.parts.filter(part => other.parts.some(candidate => near(candidate.x, part.x))).length;

/** A numbered heading among rows without numbers begins what follows the table. */
const headsItem = (line: PdfLine, rows: readonly PdfLine[]): boolean =>
  (line.parts.length === 1 || (line.parts.length === 2 && listMarker.test(line.parts[0]?.text ?? ''))) && startsWithMarker(line.text) && !rows.some(row => startsWithMarker(row.text));

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
  // A browser stops a tab at every eighth letter: the stops are then as far apart as the closest of them.
  const closest = Math.min(...all.slice(1).map((anchor, at) => anchor.x - (all[at]?.x ?? 0)));
  return all.length > most && all.every(anchor => near(anchor.x, left) || atTabStop(anchor.x - left) || atTabStop(anchor.x - left, closest));
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
