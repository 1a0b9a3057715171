// How wide a hard-wrapped text was set, so that a line cut by its width can be told from a short line.
import type { Line } from './lines.ts';
import { markerOf } from './markers.ts';
import { firstWord, isClosed, startsLower } from './text.ts';

/**
 * `usual` is the length of a line that was cut by the width, `longest` of the longest such line, `spaced` whether a gap stands between paragraphs;
 * null: this text is not hard-wrapped.
 */
export type Wrapping = { readonly usual: number; readonly longest: number; readonly spaced: boolean } | null;

const widest = 150;

/** Nearly every sentence that ends on a short line is followed by a gap. */
const isSpaced = (lines: readonly Line[], usual: number): boolean => {
  const ends = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next !== undefined && line.text.length < usual * 0.8 && /[.!?]$/.test(line.text) && markerOf(next.text) === null ? [next.gap] : [];
  });
  return ends.length >= 4 && ends.filter((gap) => gap).length * 5 >= ends.length * 4;
};

/** Measures a stretch of lines. Evidence is a line that goes on in lower case without a gap. */
export const wrappingOf = (lines: readonly Line[]): Wrapping => {
  const cut: number[] = [];
  let pairs = 0;
  let long = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (line.whole || line.cells !== null) continue;
    if (line.text.length > widest) long += 1;
    if (next === undefined || next.gap || next.cells !== null) continue;
    pairs += 1;
    if (line.text.length > 35 && line.text.length <= widest && !isClosed(line.text) && startsLower(next.text) && markerOf(next.text) === null) cut.push(line.text.length);
  }
  if (cut.length === 0 || long > cut.length || cut.length * 25 < pairs) return null;
  cut.sort((one, other) => one - other);
  const usual = cut[Math.floor(cut.length / 2)] ?? 0;
  return { usual, longest: cut.at(-1) ?? usual, spaced: isSpaced(lines, usual) };
};

/** The line was ended by the width: the next line's first word did not fit on it any more. */
export const isFull = (line: Line, next: Line, wrapping: Wrapping): boolean => {
  if (line.cut) return true;
  if (wrapping === null || line.whole) return false;
  const length = line.text.length;
  // Far longer than any line that was cut: no width cut this one, it ends where its writer ended it.
  if (length > wrapping.longest * 1.25) return false;
  return length >= wrapping.usual * 0.9 || (length >= wrapping.usual * 0.7 && length + 1 + firstWord(next.text).length > wrapping.usual * 0.97);
};
