// Lines into paragraphs: what a page, a width or a blank line cut in two is joined again.
import type { LineRange } from '../import-result.ts';
import { isTabbed, type Line } from './lines.ts';
import { markerOf } from './markers.ts';
import { startsResolution } from './resolution-lead.ts';
import { hasNoLowerCase, isBalanced, isCapitals, isCutOff, isClosed, startsLower, wordCount } from './text.ts';
import { isFull, type Wrapping } from './widths.ts';

export type Paragraph = {
  readonly text: string;
  readonly lines: LineRange;
  /** The parser's lines in it. */
  readonly parts: readonly Line[];
  readonly first: Line;
};

/** "..., Cllr Max" / "Thorn". */
const cutName = /\b(?:councillors?|cllrs?|mr|mrs|ms|miss|dr)\.?(?:\s\p{Lu}[\p{L}'’.-]*)?$/iu;

const goesOn = (text: string, last: Line, next: Line, wrapping: Wrapping): boolean => {
  const open = !isClosed(text);
  const lower = startsLower(next.text);
  if (next.gap || last.whole) {
    if (!open || hasNoLowerCase(text)) return false;
    return lower || (isCutOff(text) && !/[–—-]$/.test(text) && !/^[^.]{0,60},$/.test(text)) || (next.turn && isFull(last, next, wrapping));
  }
  if (open && isCapitals(text) && isCapitals(next.text) && wordCount(text) >= 5) return true;
  if (last.cut) return true;
  if (wrapping === null) return open && (lower || !isBalanced(text) || (text.length > 50 && cutName.test(text)) || (isCutOff(text) && (!hasNoLowerCase(next.text) || /^\d/.test(next.text))));
  if (isFull(last, next, wrapping) || !isBalanced(text)) return true;
  if (open) return lower || isCutOff(text) || /^\((?!\p{L}\))/u.test(next.text);
  // Where paragraphs stand apart, a sentence that ends within one is followed by the next without a gap; a short item of a list ends there.
  const endsItem = markerOf(text) !== null && last.text.length < wrapping.usual * 0.6;
  return wrapping.spaced && !endsItem && /[.!?]["'”’)]*$/u.test(text);
};

/** "Action: JB to write", "Post-meeting note: ...": a paragraph of its own. */
const labelled = /^(?:actions?(?: points?| required)?|(?:post[- ]meeting )?note|reasons?(?: for (?:the )?decision)?|noted)\s*(?:\([^()]{1,40}\)\s*)?:/i;

const begins = (text: string, last: Line, next: Line, wrapping: Wrapping): boolean => {
  if (next.cells !== null && next.cells.length > 1) return true;
  // After a tab ("RESOLVED:" and its text) the sentence may run on below, after a table's row not.
  if (last.cells !== null && last.cells.length > 1 && (!isTabbed(last) || (!startsLower(next.text) && !last.cut) || isClosed(text))) return true;
  if (next.heading !== null || last.heading !== null || next.listLevel !== null) return true;
  if (last.bold !== next.bold && (next.gap || wrapping === null)) return true;
  if (startsResolution(next.text) || labelled.test(next.text)) return true;
  const marker = markerOf(next.text);
  if (marker === null) return false;
  // "page\n12. The" inside a running sentence is no list: its number fits nothing before it.
  if (marker.label.startsWith('(') && !/\b(?:paragraphs?|sections?|nos?\.?|minutes?|schedule|part|items?|regulation)$/i.test(text)) return true;
  return marker.kind === 'bullet' || next.gap || isClosed(text) || /(?:,|;|\band|\bor|\bthat(?:\s*[-–—:]+)?)$/i.test(text) || markerOf(text) !== null;
};

const paragraph = (parts: readonly Line[], text: string): Paragraph[] => {
  const [first] = parts;
  const last = parts.at(-1);
  return first === undefined || last === undefined ? [] : [{ text, parts, first, lines: { first: first.first, last: last.last } }];
};

const joined = (text: string, next: string): string =>
  // A word cut by the width ("pro-" / "gress") can't be told from "long-" / "term": the hyphen stays.
  /\p{L}-$/u.test(text) && startsLower(next) ? `${text}${next}` : `${text} ${next}`;

/**
 * The paragraphs of a stretch of lines, in order; every line is in exactly one of them.
 * @param opens further lines that certainly begin a paragraph, a label of an attendance list for one
 */
export const paragraphsOf = (lines: readonly Line[], wrapping: Wrapping, opens: (text: string) => boolean = () => false): readonly Paragraph[] => {
  const found: Paragraph[] = [];
  let parts: Line[] = [];
  let text: string[] = [];
  let tail = '';
  const close = (): void => {
    found.push(...paragraph(parts, text.reduce((whole, next) => (whole === '' ? next : joined(whole, next)), '')));
    parts = [];
    text = [];
  };
  for (const line of lines) {
    const last = parts.at(-1);
    if (last !== undefined && (opens(line.text) || begins(tail, last, line, wrapping) || !goesOn(tail, last, line, wrapping))) close();
    parts.push(line);
    text.push(line.text);
    // Only the end of the paragraph decides: bounded, so that one endless paragraph stays linear.
    tail = text.length === 1 ? line.text : `${tail.slice(-400)} ${line.text}`;
  }
  close();
  return found;
};
