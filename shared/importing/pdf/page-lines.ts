// Runs of a PDF page joined into lines by their baselines; gaps become spaces, wide ones tabs.
import type { PdfPage, PdfTextRun } from '../../ports.ts';

export type PdfLine = {
  readonly page: number;
  /** Points from the page's left and bottom edges: first letter, last letter, baseline. */
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its letters in points. */
  readonly size: number;
  readonly text: string;
  readonly bold: boolean;
  /** The parts between wide gaps, with where each begins: the line's cells if it is a row of a table. */
  readonly parts: readonly { readonly x: number; readonly right: number; readonly text: string }[];
};

/** Presentation forms that fonts use for joined letters. */
const ligatures: Readonly<Record<string, string>> = { 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st' };

/** Ligatures spelt out, control characters and zero-width marks gone, every kind of space a plain one, private symbols a bullet. */
const clean = (text: string): string => text
  .replace(/[ﬀ-ﬆ]/g, letter => ligatures[letter] ?? letter)
  .replace(/[\u0000-\u001F\u007F\u200B-\u200D\u2060\uFEFF\uFFFD]/g, '')
  .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
  .replace(/[\uE000-\uF8FF]/g, '•');

const blank = (run: PdfTextRun): boolean => run.text.trim() === '';

/** On one line: baselines closer than a third of the larger letters (raised "th" included). */
const together = (line: readonly PdfTextRun[], run: PdfTextRun): boolean => {
  const base = line.reduce((best, other) => (other.height > best.height ? other : best));
  const larger = Math.max(base.height, run.height);
  return Math.abs(base.y - run.y) < larger * (run.height < base.height * 0.85 || base.height < run.height * 0.85 ? 0.5 : 0.3);
};

const groupByBaseline = (runs: readonly PdfTextRun[]): readonly (readonly PdfTextRun[])[] => {
  const lines: PdfTextRun[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const near = lines.slice(-3).find(line => together(line, run));
    if (near === undefined) lines.push([run]);
    else near.push(run);
  }
  return lines.map(line => line.sort((a, b) => a.x - b.x));
};

type Growing = { text: string; readonly parts: { x: number; right: number; text: string }[]; right: number };

const append = (line: Growing, text: string, run: PdfTextRun): void => {
  const part = line.parts.at(-1);
  if (part !== undefined) { part.text += text; part.right = run.x + run.width; }
  line.text += text;
};

/** The same letters drawn twice, a hair apart, are a way to fake bold. */
const drawnTwice = (run: PdfTextRun, previous: PdfTextRun | undefined): boolean =>
  previous !== undefined && previous.text === run.text && Math.abs(previous.x - run.x) < run.height * 0.1 && Math.abs(previous.y - run.y) < run.height * 0.1;

const joinRuns = (runs: readonly PdfTextRun[], page: number): PdfLine | null => {
  const inked = runs.filter((run, index) => !blank(run) && !drawnTwice(run, runs[index - 1]));
  const [first] = inked;
  if (first === undefined) return null;
  const line: Growing = { text: '', parts: [{ x: first.x, right: first.x, text: '' }], right: first.x };
  const spaces = runs.filter(blank);
  for (const run of inked) {
    const text = clean(run.text);
    const gap = run.x - line.right;
    const wide = line.text !== '' && gap > Math.max(14, run.height * 1.6);
    const spaced = gap > run.height * 0.15 || spaces.some(space => space.x >= line.right - 1 && space.x <= run.x + 0.5 && gap > run.height * 0.05);
    if (wide) {
      line.text += '\t';
      line.parts.push({ x: run.x, right: run.x, text: '' });
      append(line, text.trimStart(), run);
    } else append(line, line.text !== '' && spaced && !line.text.endsWith(' ') && !text.startsWith(' ') ? ` ${text}` : text, run);
    line.right = Math.max(line.right, run.x + run.width);
  }
  const letters = [...inked].sort((a, b) => b.text.length - a.text.length)[0] ?? first;
  const text = line.text.trim();
  if (text === '') return null;
  return {
    page, x: first.x, right: line.right, y: letters.y, size: letters.height, text, bold: inked.every(run => run.bold),
    parts: line.parts.map(part => ({ ...part, text: part.text.trim() })).filter(part => part.text !== ''),
  };
};

/** Lines from top to bottom; a line is everything on one baseline, so a page in columns is divided before. */
export const linesOfRuns = (runs: readonly PdfTextRun[], page: number): readonly PdfLine[] =>
  groupByBaseline(runs).map(line => joinRuns(line, page)).filter(line => line !== null);

/** True for runs that can show on the page at all. */
export const onPage = ({ width, height }: PdfPage) => (run: PdfTextRun): boolean =>
  run.x > -width * 0.02 && run.x < width * 1.02 && run.y > -height * 0.02 && run.y < height * 1.02 && run.height > 0.5;
