// Where a paragraph certainly begins on a PDF page: after more white than the lines of a paragraph have between them.
import { startsWithMarker } from './list-marker.ts';
import type { PdfLine } from './page-lines.ts';

const gapAfter = (line: PdfLine, next: PdfLine | undefined): number | null =>
  next === undefined || next.page !== line.page || next.y >= line.y ? null : line.y - next.y;

/** The usual distance of baselines as a multiple of the letters' size, by size: the commonest among lines that follow closely. */
const commonLeading = (lines: readonly PdfLine[]): ((size: number) => number) => {
  const bySize = new Map<number, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const gap = gapAfter(line, next);
    if (gap === null || next === undefined || Math.abs(next.size - line.size) > 0.6 || gap > line.size * 2.1) continue;
    const counts = bySize.get(Math.round(line.size)) ?? new Map<number, number>();
    bySize.set(Math.round(line.size), counts);
    const step = Math.round(gap * 2) / 2;
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const usual = new Map([...bySize].map(([size, counts]) => {
    const most = Math.max(...counts.values());
    // Several steps may be common (single and one and a half); lines of one paragraph are the closest of them.
    return [size, Math.min(...[...counts].filter(([, count]) => count >= most * 0.4).map(([step]) => step))] as const;
  }));
  return size => usual.get(Math.round(size)) ?? size * 1.25;
};

/** The distance between a line that the width cut and the rest of its sentence tells for certain, where there is one. */
const usualLeading = (lines: readonly PdfLine[], cut: readonly boolean[]): ((size: number) => number) => {
  const common = commonLeading(lines);
  const within = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const gap = gapAfter(line, next);
    if (cut[index] !== true || gap === null || next === undefined || Math.abs(next.size - line.size) > 0.6 || gap > line.size * 2.1 || !/^\p{Ll}/u.test(next.text)) continue;
    const size = Math.round(line.size);
    within.set(size, Math.min(within.get(size) ?? Number.POSITIVE_INFINITY, gap));
  }
  return size => within.get(Math.round(size)) ?? common(size);
};

/** How far right the widest line of each page reaches. */
const rightEdges = (lines: readonly PdfLine[]): ReadonlyMap<number, number> => {
  const edges = new Map<number, number>();
  for (const line of lines) edges.set(line.page, Math.max(edges.get(line.page) ?? 0, line.right));
  return edges;
};

/** A finished sentence whose line had room for the next line's first word was not broken by the line's width. */
const brokenByHand = (line: PdfLine, next: PdfLine, rightEdge: number): boolean => {
  const letterWidth = (next.right - next.x) / Math.max(1, next.text.length);
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  return /[.!?:]["'”’)\]]*$/.test(line.text) && line.right + (word + 1) * letterWidth < rightEdge - 2;
};

/** Text further left than the item of a list above it is none of the item's, unless the width cut its sentence: typed indents do not go on in the next line. */
const leavesList = (lines: readonly PdfLine[], cut: readonly boolean[], index: number): boolean => {
  const [line, previous] = [lines[index], lines[index - 1]];
  if (cut[index - 1] === true && previous !== undefined && !/[.!?:;]["'”’)\]]*$/.test(previous.text)) return false;
  if (line === undefined || previous === undefined || previous.page !== line.page || line.x >= previous.x - 6) return false;
  return lines.slice(Math.max(0, index - 6), index).some(above => above.page === line.page && above.x > line.x + 6 && above.x <= previous.x + 1 && startsWithMarker(above.text));
};

/**
 * For each line whether a paragraph certainly begins there. At the top of a page only the end of the line before can tell.
 * @param cut for each line whether the width ended it
 */
export const paragraphStarts = (lines: readonly PdfLine[], cut: readonly boolean[]): readonly boolean[] => {
  const leading = usualLeading(lines, cut);
  const edges = rightEdges(lines);
  return lines.map((line, index) => {
    const previous = lines[index - 1];
    if (previous === undefined) return true;
    const gap = gapAfter(previous, line);
    if (gap === null) return previous.page === line.page /* a new column */ || brokenByHand(previous, line, edges.get(previous.page) ?? 0);
    const size = Math.max(previous.size, line.size);
    return leavesList(lines, cut, index) || gap > leading(size) + Math.max(1.5, size * 0.18) || Math.abs(previous.size - line.size) > size * 0.15;
  });
};
