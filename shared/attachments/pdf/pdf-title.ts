// The title of a PDF: the largest letters on its first pages.
import type { PdfTextRun } from '../../ports.ts';

type Line = { readonly text: string; readonly height: number; readonly y: number };

/** Runs on one height joined from left to right. */
const linesOf = (runs: readonly PdfTextRun[]): readonly Line[] => {
  const rows = new Map<number, PdfTextRun[]>();
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const row = [...rows.keys()].find(y => Math.abs(y - run.y) < run.height * 0.3) ?? run.y;
    rows.set(row, [...(rows.get(row) ?? []), run]);
  }
  return [...rows].map(([y, row]) => {
    const sorted = [...row].sort((a, b) => a.x - b.x);
    const text = sorted.map((run, index) => {
      const before = sorted[index - 1];
      return before !== undefined && run.x - (before.x + before.width) > run.height * 0.15 ? ` ${run.text}` : run.text;
    }).join('');
    return { text: text.replace(/\s+/g, ' ').trim(), height: Math.max(...row.map(({ height }) => height)), y };
  }).sort((a, b) => b.y - a.y);
};

const isWords = (text: string): boolean => (text.match(/\p{L}/gu) ?? []).length >= 4;

/** Lines of a title follow each other at less than twice their height. */
const joinedFrom = (lines: readonly Line[], first: number, height: number): string => {
  const words: string[] = [];
  for (let at = first; at < lines.length && words.length < 4; at += 1) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (line === undefined || Math.abs(line.height - height) > height * 0.08 || (at > first && before !== undefined && before.y - line.y > height * 2)) break;
    words.push(line.text);
  }
  return words.join(' ');
};

/** Letters that are joined in print count as themselves. */
const withoutSpace = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** @param seen the words that can be seen on the pages; a run with a word that is not among them stays out whole */
export const runsInSight = (runs: readonly PdfTextRun[], seen: string): readonly PdfTextRun[] => {
  const all = withoutSpace(seen);
  return runs.filter(({ text }) => text.split(/\s+/u).every((word) => all.includes(withoutSpace(word))));
};

/** Null where no page has letters that are clearly larger than the rest. */
export const pdfTitle = (pages: readonly (readonly PdfTextRun[])[]): string | null => {
  for (const runs of pages) {
    const lines = linesOf(runs);
    const heights = lines.map(({ height }) => height).sort((a, b) => a - b);
    const usual = heights[Math.floor(heights.length / 2)] ?? 0;
    const largest = Math.max(0, ...lines.filter(({ text }) => isWords(text)).map(({ height }) => height));
    const first = lines.findIndex(({ text, height }) => isWords(text) && Math.abs(height - largest) <= largest * 0.08);
    if (first >= 0 && (largest > usual * 1.15 || lines.length <= 2)) return joinedFrom(lines, first, lines[first]?.height ?? 0);
  }
  return null;
};
