// The head of a paper as entries: "Date: ..." and "Venue: ..." with their labels, everything else without.
import type { Line } from './lines.ts';
import { squash } from './text.ts';

const labels = /(?:^|\s)(venue|place|location|date|date and time|date of meeting|meeting date|day|time|time of meeting|start time|committee|meeting|panel|name of (?:committee|panel|meeting))\s*:\s*-?\s*/gi;

/** Inside a line a label has its capital ("Date: ... Time: ..."); "a hybrid meeting: members may" is a sentence. */
const isLabel = (hit: RegExpMatchArray): boolean =>
  hit.index === 0 || (/^\s*\p{Lu}/u.test(hit[0]) && !/^(?:committee|meeting|panel)$/i.test(hit[1] ?? ''));

export type Entry = { readonly line: Line; readonly label: string | null; readonly text: string };

/** Cells apart, and several labels on one line apart: "Date: ... Time: ...". */
export const entriesOf = (lines: readonly Line[]): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const line of lines) {
    const pieces = line.cells === null ? [line.text] : line.cells.flat();
    let waiting: string | null = null;
    for (const piece of pieces) {
      const hits = [...piece.matchAll(labels)].filter((hit) => isLabel(hit));
      const before = squash(piece.slice(0, hits[0]?.index ?? piece.length));
      if (before !== '') entries.push({ line, label: waiting, text: before });
      if (before !== '') waiting = null;
      for (const [at, hit] of hits.entries()) {
        const label = (hit[1] ?? '').toLowerCase();
        const value = squash(piece.slice((hit.index ?? 0) + hit[0].length, hits[at + 1]?.index));
        if (value === '') waiting = label;
        entries.push({ line, label, text: value });
      }
    }
  }
  return entries;
};

/** A label stands in the text. */
export const hasLabel = (text: string): boolean => [...text.matchAll(labels)].some(isLabel);
