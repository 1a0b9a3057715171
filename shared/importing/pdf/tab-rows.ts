// A row typed with tabs that the page's width cut: what had no room stands on a line below and belongs to the row.
import { startsWithMarker } from './list-marker.ts';
import { isNotePart, type PdfLine } from './page-lines.ts';
import { atTabStop } from './tab-stops.ts';

const isClose = (line: PdfLine, next: PdfLine): boolean => next.page === line.page && line.y > next.y && line.y - next.y < line.size * 1.6;

/** Further cells begin at a tab stop inside the text; the rest of the last cell at its left edge. */
const moreCells = (line: PdfLine, next: PdfLine): boolean => next.x > line.x + 10 && atTabStop(next.x - line.x) && next.parts.every(part => part.text.length <= 24);
const restOfCell = (line: PdfLine, next: PdfLine): boolean =>
  (/\d\s?[-–—]$/.test(line.text) && /^\d+\)?$/.test(next.text)) || (/\d$/.test(line.text) && /^[-–—]\s?\d+\)?$/.test(next.text)) || Math.abs(next.x - line.x) < 1 && next.parts.length === 1 && next.text.length <= 24 && !startsWithMarker(next.text) && /^(?:\d+$|\d[A-Z]{2}$|\p{Ll})/u.test(next.text);

/** The lines with the rest of such rows put back. `cut` says of each line whether the width ended it. */
export const withWholeRows = (lines: readonly PdfLine[], cut: readonly boolean[]): readonly PdfLine[] => {
  const found: PdfLine[] = [];
  for (const [at, next] of lines.entries()) {
    const line = found.at(-1);
    if (line === undefined || cut[at - 1] !== true || line !== lines[at - 1] || line.parts.length < 3 || isNotePart(line.parts.at(-1)?.text ?? '') || !isClose(line, next)) { found.push(next); continue; }
    const last = line.parts.at(-1);
    if (last !== undefined && restOfCell(line, next)) found[found.length - 1] = { ...line, text: `${line.text} ${next.text}`, parts: [...line.parts.slice(0, -1), { ...last, text: `${last.text} ${next.text}` }] };
    else if (moreCells(line, next)) found[found.length - 1] = { ...line, text: `${line.text}\t${next.text}`, parts: [...line.parts, ...next.parts] };
    else found.push(next);
  }
  return found;
};
