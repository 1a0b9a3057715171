// Runs of a PDF page joined into lines by their baselines; gaps become spaces, wide ones tabs.
import type { PdfPage, PdfTextRun } from '../../ports.ts';
import { listMarker } from './list-marker.ts';
import { atTabStop } from './tab-stops.ts';

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
  /** The parts between gaps that are wider than a space, with where each begins: the line's cells if it is a row of a table. */
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
const together = (base: PdfTextRun, run: PdfTextRun): boolean => {
  const larger = Math.max(base.height, run.height);
  const raised = run.height < base.height * 0.85 || base.height < run.height * 0.85;
  return Math.abs(base.y - run.y) < larger * (raised ? 0.5 : 0.3);
};

/** The runs of a line and the one with the largest letters, whose baseline is the line's. */
type Baseline = { base: PdfTextRun; readonly runs: PdfTextRun[] };

const groupByBaseline = (runs: readonly PdfTextRun[]): readonly (readonly PdfTextRun[])[] => {
  const lines: Baseline[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.slice(-3).find(({ base }) => together(base, run));
    if (line === undefined) { lines.push({ base: run, runs: [run] }); continue; }
    line.runs.push(run);
    if (run.height > line.base.height) line.base = run;
  }
  return lines.map(line => line.runs.sort((a, b) => a.x - b.x));
};

/** A page note that stands apart at the end of a line: a column of its own, however narrow the gap before it. */
export const isNotePart = (text: string): boolean => /^[([]?(?:pages?\s*)?\d{1,4}\s*(?:[-–—]|to)\s*\d{1,4}[)\]]?$|^[([]?pages?\s*\d{1,4}[)\]]?$/i.test(text);

type Growing = { text: string; readonly parts: { x: number; right: number; text: string }[]; right: number };

const append = (line: Growing, text: string, run: PdfTextRun): void => {
  const part = line.parts.at(-1);
  if (part !== undefined) { part.text += text; part.right = run.x + run.width; }
  line.text += text;
};

/** The same letters drawn twice, a hair apart, are a way to fake bold. */
const drawnTwice = (run: PdfTextRun, previous: PdfTextRun | undefined): boolean =>
  previous !== undefined && previous.text === run.text && Math.abs(previous.x - run.x) < run.height * 0.1 && Math.abs(previous.y - run.y) < run.height * 0.1;

const withNoteApart = (text: string, parts: PdfLine['parts']): string => {
  const note = parts.at(-1)?.text ?? '';
  return parts.length > 1 && isNotePart(note) && text.endsWith(` ${note}`) ? `${text.slice(0, -note.length - 1)}\t${note}` : text;
};

/** The usual white between two runs of a line, 0 where it is no space's; runs that touch do not count. */
const middleGap = (runs: readonly PdfTextRun[], size: number): number => {
  const gaps = runs.flatMap((run, index) => {
    const previous = runs[index - 1];
    return previous === undefined || run.x - previous.x - previous.width < 1 ? [] : [run.x - previous.x - previous.width];
  }).sort((a, b) => a - b);
  const middle = gaps.length < 4 ? 0 : gaps[Math.floor(gaps.length / 2)] ?? 0;
  return middle < size * 0.9 ? middle : 0;
};

/** A letter of even width ("typewriter") has a space as wide as itself, wider than the white that elsewhere tells a tab. */
const letterWidth = (run: PdfTextRun): number => run.width / Math.max(1, run.text.trim().length);

/** Two runs of such letters: white of two letters and more between them is no space. */
const areEven = (one: PdfTextRun, other: PdfTextRun): boolean =>
  Math.min(one.text.trim().length, other.text.trim().length) >= 2 && letterWidth(one) > one.height * 0.53 && Math.abs(letterWidth(one) - letterWidth(other)) < one.height * 0.005;

const joinRuns = (runs: readonly PdfTextRun[], page: number, left: number): PdfLine | null => {
  const inked = runs.filter((run, index) => !blank(run) && !drawnTwice(run, runs[index - 1]));
  const [first] = inked;
  if (first === undefined) return null;
  const line: Growing = { text: '', parts: [{ x: first.x, right: first.x, text: '' }], right: first.x };
  const spaces = runs.filter(blank);
  const usualGap = middleGap(inked, first.height);
  let nextSpace = 0;
  for (const [index, run] of inked.entries()) {
    const text = clean(run.text);
    const gap = run.x - line.right;
    const previous = inked[index - 1] ?? run;
    const spaceOfLetters = Math.min(letterWidth(run), letterWidth(previous)) * 1.08;
    const column = areEven(previous, run) && gap > letterWidth(run) * 1.9;
    while ((spaces[nextSpace]?.x ?? Number.POSITIVE_INFINITY) < line.right - 1) nextSpace += 1;
    const stopped = run.afterTab === true || (gap > Math.max(run.height * 0.55, usualGap * 1.8, spaceOfLetters) && atTabStop(run.x - left));
    const wide = (stopped || column || gap > Math.max(14, run.height * 1.6)) && !listMarker.test(line.text.trim());
    const apart = line.text !== '' && (stopped || column || gap > Math.max(6, run.height * 0.7));
    const spaced = gap > run.height * 0.15 || (gap > run.height * 0.05 && (spaces[nextSpace]?.x ?? Number.POSITIVE_INFINITY) <= run.x + 0.5);
    if (apart) {
      line.text += wide ? '\t' : ' ';
      line.parts.push({ x: run.x, right: run.x, text: '' });
      append(line, text.trimStart(), run);
    } else append(line, line.text !== '' && spaced && !/\s$/.test(line.text) && !text.startsWith(' ') ? ` ${text}` : text, run);
    line.right = Math.max(line.right, run.x + run.width);
  }
  const letters = [...inked].sort((a, b) => b.text.length - a.text.length)[0] ?? first;
  const parts = line.parts.map(part => ({ ...part, text: part.text.trim() })).filter(part => part.text !== '');
  const text = withNoteApart(line.text.trim(), parts);
  if (text === '') return null;
  return {
    page, x: first.x, right: line.right, y: letters.y, size: letters.height, text, bold: (inked.length > 1 && listMarker.test(first.text.trim()) ? inked.slice(1) : inked).every(run => run.bold),
    parts,
  };
};

/** Lines from top to bottom; a line is everything on one baseline, so a page in columns is divided before. */
export const linesOfRuns = (runs: readonly PdfTextRun[], page: number): readonly PdfLine[] => {
  const left = runs.reduce((least, run) => (blank(run) ? least : Math.min(least, run.x)), Number.POSITIVE_INFINITY);
  return groupByBaseline(runs).map(line => joinRuns(line, page, left)).filter(line => line !== null);
};

/** True for runs that can show on the page at all. */
export const onPage = ({ width, height }: PdfPage) => (run: PdfTextRun): boolean =>
  run.x > -width * 0.02 && run.x < width * 1.02 && run.y > -height * 0.02 && run.y < height * 1.02 && run.height > 0.5;
