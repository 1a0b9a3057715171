// Which lines of a PDF were ended by the width of the text: the next line's first word had no room on them.
import { startsWithMarker } from './list-marker.ts';
import { isNotePart, type PdfLine } from './page-lines.ts';

type Measure = { readonly left: number; readonly right: number };

const firstWordWidth = (line: PdfLine): number => {
  const [first] = line.parts;
  const text = first?.text ?? line.text;
  const width = (first?.right ?? line.right) - (first?.x ?? line.x);
  return (width / Math.max(1, text.length)) * (/^\S+/.exec(text)?.[0].length ?? 0);
};

/** Where the text of the line itself ends: before its page note. */
const textEnd = (line: PdfLine): number => (isNotePart(line.parts.at(-1)?.text ?? '') && line.parts.length > 1 ? line.parts.at(-2)?.right ?? line.right : line.right);

const needs = (line: PdfLine, next: PdfLine): number => textEnd(line) + line.size * 0.22 + firstWordWidth(next);

/** Left and right edge of the text, by the width of its page; none where no line comes near a margin like the left one. */
const measures = (lines: readonly PdfLine[], widths: ReadonlyMap<number, number>): ReadonlyMap<number, Measure> => {
  const found = new Map<number, Measure>();
  for (const line of lines) {
    const width = Math.round(widths.get(line.page) ?? 0);
    const known = found.get(width) ?? { left: Number.POSITIVE_INFINITY, right: 0 };
    found.set(width, { left: Math.min(known.left, line.x), right: line.text.length > 40 ? Math.max(known.right, line.right) : known.right });
  }
  return new Map([...found].filter(([width, { left, right }]) => width - right < left * 1.35 + 10));
};

const startsLower = (line: PdfLine): boolean => /^["'‘“(]?\p{Ll}/u.test(line.text);

/** A long line that ends in the middle of a sentence. */
const isOpen = (line: PdfLine): boolean => line.text.length > 60 && !/[.!?:;]["'”’)\]]*$/u.test(line.text);

/** Titles beside a column of page notes go as far as the longest of them. */
const notedEdges = (lines: readonly PdfLine[]): ReadonlyMap<number, number> => {
  const edges = new Map<number, number>();
  for (const line of lines) if (textEnd(line) !== line.right) edges.set(line.page, Math.max(edges.get(line.page) ?? 0, textEnd(line)));
  return edges;
};

const cutByNote = (line: PdfLine, next: PdfLine, edge: number): boolean => {
  const note = line.parts.at(-1)?.x ?? line.right;
  const inColumn = next.parts.length === 1 && next.right < note && next.page === line.page;
  return inColumn && (needs(line, next) > note - 6 || (needs(line, next) > edge && textEnd(line) > line.x + (note - line.x) * 0.6));
};

const holdsNote = (line: PdfLine): boolean => textEnd(line) !== line.right || /[([]pages?\s+\d+\s*[-–—]$/i.test(line.text);

/** A title beside a page column runs on to the line that has its page note. */
const runsToNote = (lines: readonly PdfLine[], at: number): boolean => {
  const line = lines[at];
  if (line === undefined || holdsNote(line)) return false;
  const from = lines.slice(Math.max(0, at - 2), at + 1).findLastIndex(above => startsWithMarker(above.text));
  const ahead = lines.slice(at + 1, at + 4).findIndex(next => holdsNote(next) || startsWithMarker(next.text) || next.page !== line.page || next.x < line.x - 1 || line.size * 2.2 < line.y - next.y);
  const found = lines[at + 1 + ahead];
  return from !== -1 && ahead !== -1 && found !== undefined && holdsNote(found) && !startsWithMarker(found.text) && found.page === line.page && found.x >= line.x - 1 && !/[.!?:;]$/.test(line.text) && textEnd(line) > line.x + ((found.parts.at(-1)?.x ?? 0) - line.x) * 0.55;
};

/** For each line whether the width ended it; false also where nobody can tell. */
export const cutLines = (lines: readonly PdfLine[], widths: ReadonlyMap<number, number>): readonly boolean[] => {
  const found = measures(lines, widths);
  const edges = notedEdges(lines);
  const overEdge = (line: PdfLine, next: PdfLine): boolean => {
    const measure = found.get(Math.round(widths.get(line.page) ?? 0));
    return measure !== undefined && needs(line, next) > measure.right - 0.5;
  };
  const pairs = lines.map((line, at) => ({ line, next: lines[at + 1] }));
  // A text that no width ever cut has lines of its writer's making only.
  const evident = pairs.some(({ line, next }) => next !== undefined && next.page === line.page && startsLower(next) && overEdge(line, next));
  return pairs.map(({ line, next }, at) => {
    if (next === undefined) return false;
    if (runsToNote(lines, at)) return true;
    if (textEnd(line) !== line.right) return cutByNote(line, next, edges.get(line.page) ?? 0);
    return (evident || isOpen(line)) && overEdge(line, next) && (next.page !== line.page || next.x >= line.x - 6 || !startsWithMarker(line.text));
  });
};
