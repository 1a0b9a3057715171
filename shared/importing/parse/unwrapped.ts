// A Word file made from a hard-wrapped text has a paragraph for each printed line: such paragraphs are lines again.
import { isTabbed, type Line } from './lines.ts';
import { markerOf } from './markers.ts';
import { isClosed, startsLower } from './text.ts';

const plain = (line: Line): boolean => line.whole && (line.cells === null || isTabbed(line)) && line.heading === null && line.listLevel === null;

const isCut = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && plain(line) && plain(next) && next.first === line.last + 1 && line.text.length > 45 && line.text.length <= 130
  && !isClosed(line.text) && startsLower(next.text) && markerOf(next.text) === null;

/** Three lines in a row, of about one length, that all go on in the next: no writer ends paragraphs so. */
const threeInARow = (lines: readonly Line[]): boolean => lines.some((_, at) => {
  const lengths = lines.slice(at, at + 3).map(({ text }) => text.length);
  return lengths.length === 3 && [0, 1, 2].every((step) => { const line = lines[at + step]; return line !== undefined && isCut(line, lines[at + step + 1]); })
    && Math.min(...lengths) > Math.max(...lengths) * 0.75;
});

/** Lines whose paragraphs were cut at a width lose their claim to be whole; a skipped paragraph number is a blank line. */
export const withWordLines = (lines: readonly Line[]): readonly Line[] => {
  const candidates = lines.filter(plain);
  const long = candidates.filter((line) => line.text.length > 140).length;
  const cut = lines.filter((line, at) => isCut(line, lines[at + 1])).length;
  if (cut < 3 || (cut * 12 < candidates.length && !threeInARow(lines)) || long > cut) return lines;
  return lines.map((line, at) => {
    const before = lines[at - 1];
    return plain(line) ? { ...line, whole: false, gap: before === undefined || !plain(before) || line.first > before.last + 1 } : line;
  });
};
