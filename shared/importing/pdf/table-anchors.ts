// Places at which the parts of a table's lines begin: its columns.
import type { PdfLine } from './page-lines.ts';

/** The same place, give or take what a reader of PDF files rounds. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) <= 4;

/** A place at which parts begin, and how many lines have one there. */
export type Anchor = { readonly x: number; readonly count: number };

/** All such places of the lines, from left to right. */
export const anchorsOf = (lines: readonly PdfLine[]): readonly Anchor[] => {
  const anchors: Anchor[] = [];
  for (const x of lines.flatMap(line => line.parts.map(part => part.x)).sort((a, b) => a - b)) {
    const last = anchors.at(-1);
    if (last !== undefined && near(last.x, x)) anchors[anchors.length - 1] = { x: last.x, count: last.count + 1 };
    else anchors.push({ x, count: 1 });
  }
  return anchors;
};

/** The number of the column that a place lies in. */
export const columnOf = (x: number, anchors: readonly Anchor[]): number => {
  const column = anchors.findLastIndex(anchor => anchor.x <= x + 4);
  return Math.max(0, column);
};
