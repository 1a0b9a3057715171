// Reading order of a page: in two columns only where both sides are filled like columns of text, else straight down.
import type { PdfPage, PdfTextRun } from '../../ports.ts';
import { linesOfRuns, onPage, type PdfLine } from './page-lines.ts';

const minimumLines = 12;

/** The x in the middle third that the fewest runs cross, with how many do. */
const emptiestGutter = (runs: readonly PdfTextRun[], width: number): { readonly x: number; readonly crossing: number } => {
  let best = { x: width / 2, crossing: Number.POSITIVE_INFINITY };
  for (let x = width * 0.4; x <= width * 0.6; x += 2) {
    const crossing = runs.filter(run => run.text.trim() !== '' && run.x < x + 3 && run.x + run.width > x - 3).length;
    if (crossing < best.crossing || (crossing === best.crossing && Math.abs(x - width / 2) < Math.abs(best.x - width / 2))) best = { x, crossing };
  }
  return best;
};

/** Running text: the column is wide enough for it, most lines reach close to the column's right edge, and are one stretch without wide gaps. */
const filled = (lines: readonly PdfLine[], pageWidth: number): boolean => {
  if (lines.length < minimumLines) return false;
  const left = Math.min(...lines.map(line => line.x));
  const right = Math.max(...lines.map(line => line.right));
  if (right - left < pageWidth * 0.27) return false;
  const full = lines.filter(line => line.right > right - (right - left) * 0.15 && line.x < left + (right - left) * 0.2 && !line.text.includes('\t'));
  return full.length > lines.length * 0.5;
};

type Band = { readonly runs: PdfTextRun[]; readonly crossing: boolean };

/** Stretches of the page that cross the gutter (headings, the page's own header) and those that keep to a side. */
const bands = (runs: readonly PdfTextRun[], gutter: number): readonly Band[] => {
  const found: Band[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const crossing = run.text.trim() !== '' && run.x < gutter && run.x + run.width > gutter;
    const last = found.at(-1);
    if (last === undefined || last.crossing !== crossing) found.push({ runs: [run], crossing });
    else last.runs.push(run);
  }
  return found;
};

/** All lines of a page in the order in which they are read. */
export const readingOrder = (page: PdfPage): readonly PdfLine[] => {
  const runs = page.runs.filter(onPage(page));
  const gutter = emptiestGutter(runs, page.width);
  const onLeft = (run: PdfTextRun): boolean => run.x + run.width / 2 < gutter.x;
  const sides = runs.filter(run => !(run.x < gutter.x && run.x + run.width > gutter.x));
  const clear = gutter.crossing <= Math.max(4, runs.length * 0.1)
    && filled(linesOfRuns(sides.filter(onLeft), page.number), page.width) && filled(linesOfRuns(sides.filter(run => !onLeft(run)), page.number), page.width);
  if (!clear) return linesOfRuns(runs, page.number);
  return bands(runs, gutter.x).flatMap(band => (band.crossing ? linesOfRuns(band.runs, page.number)
    : [...linesOfRuns(band.runs.filter(onLeft), page.number), ...linesOfRuns(band.runs.filter(run => !onLeft(run)), page.number)]));
};
