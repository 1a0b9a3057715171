// What the lines of a pasted plain text are: headings, numbered paragraphs, entries of lists, paragraphs, lines that run on.
import { readMarker } from './word-lists.ts';
import type { Marker } from './word-lists.ts';

export type PlainLine =
  | { readonly kind: 'heading'; readonly number: string; readonly words: string }
  /** "5.2 ...": `number` was typed in front of it. */
  | { readonly kind: 'paragraph'; readonly number: string; readonly words: string }
  | { readonly kind: 'entry'; readonly marker: Marker; readonly words: string };

const bulleted = /^\s*[-–—•·*▪‣◦]\s+(?=\S)/u;
const numbered = /^\s*(\d{1,3}(?:\.\d{1,3})+)\.?\s+(?=\S)/;
const headed = /^\s*(\d{1,2})\.?\s+(?=\p{Lu})/u;
const listed = /^\s*(\(?(?:\d{1,2}|[a-z]|[ivxl]{1,5})[.)])\s+(?=\S)/;
const longestHeading = 100;

const plain = (line: string): string => line.replace(/\s+/g, ' ').trim();

type Raw = { readonly line: string; /** Empty lines, or nothing, above and below it. */ readonly isAlone: boolean };

/** A short line with one number and no full stop: a section's heading, where the paragraphs below carry its number, or it stands alone in a text that numbers. */
const headingOf = ({ line, isAlone }: Raw, next: string, isNumbered: boolean): PlainLine | null => {
  const number = headed.exec(line)?.[1];
  const words = line.replace(headed, '');
  if (number === undefined || words.includes('\t') || line.trim().length > longestHeading || /[.;,:?!]\s*$/.test(line)) return null;
  const isFollowed = next.replace(bulleted, '').trim().startsWith(`${number}.`);
  return (isNumbered && isAlone) || isFollowed ? { kind: 'heading', number, words: plain(words) } : null;
};

const entryOf = (line: string, before: PlainLine | undefined): PlainLine | null => {
  if (bulleted.test(line)) return { kind: 'entry', marker: { ordered: false }, words: plain(line.replace(bulleted, '')) };
  const marker = listed.exec(line)?.[1];
  if (marker === undefined) return null;
  return { kind: 'entry', marker: readMarker(marker, before?.kind === 'entry' ? before.marker : null), words: plain(line.replace(listed, '')) };
};

const lineOf = (raw: Raw, next: string, before: PlainLine | undefined, isNumbered: boolean): PlainLine => {
  const { line } = raw;
  const bare = line.replace(bulleted, '');
  const number = numbered.exec(bare)?.[1];
  if (number !== undefined) return { kind: 'paragraph', number, words: plain(bare.replace(numbered, '')) };
  return headingOf(raw, next, isNumbered) ?? entryOf(line, before) ?? { kind: 'paragraph', number: '', words: plain(line) };
};

/** A line that begins small after one that doesn't end is the same sentence, cut by its width. */
const runsOn = (line: string, before: PlainLine | undefined): before is PlainLine =>
  before !== undefined && before.kind !== 'heading' && /^\s*\p{Ll}/u.test(line) && !listed.test(line) && !/[.;:?!]\s*$/.test(before.words);

/** @param isNumbered the text that it is pasted into numbers its paragraphs */
export const plainTextLines = (text: string, isNumbered: boolean): PlainLine[] => {
  const all = text.split(/\r\n?|\n/);
  const isBlank = (at: number): boolean => (all[at] ?? '').trim() === '';
  const lines = all.flatMap((line, at): Raw[] => (isBlank(at) ? [] : [{ line, isAlone: isBlank(at - 1) && isBlank(at + 1) }]));
  const read: PlainLine[] = [];
  for (const [index, raw] of lines.entries()) {
    const before = read.at(-1);
    if (runsOn(raw.line, before)) read[read.length - 1] = { ...before, words: `${before.words} ${plain(raw.line)}` };
    else read.push(lineOf(raw, lines[index + 1]?.line ?? '', before, isNumbered));
  }
  return read;
};
