// What changed between two versions of a text, line by line and word by word, for people who compare them by eye or by ear.
import { diffWordsWithSpace } from 'diff';
import { assertNever } from '../model/assert-never.ts';
import { listLabel } from '../model/list-labels.ts';
import { minuteRefWords } from '../model/minute-ref-words.ts';
import type { Block, BulletList, Inline, OrderedList, Paragraph, TableRow, TextDoc } from '../model/text.ts';
import { diffRuns } from './diff-runs.ts';

export type ComparedPart = { readonly kind: 'same' | 'added' | 'removed'; readonly words: string };
/** One paragraph, list entry or table row; a whole one that came or went has one part. */
export type ComparedLine = readonly ComparedPart[];

const wordsOf = (content: readonly Inline[] | undefined): string =>
  (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? ' ' : inline.type === 'minuteRef' ? minuteRefWords(inline.attrs) : '§')).join('');

const listLines = (list: BulletList | OrderedList, depth: number): string[] =>
  list.content.flatMap((item, index) => {
    const mark = list.type === 'bulletList' ? '•' : listLabel({ format: list.attrs.format, value: list.attrs.start + index });
    const lines = item.content.flatMap((node) => (node.type === 'paragraph' ? [wordsOf(node.content)] : listLines(node, depth + 1)));
    return lines.map((line, at) => (at === 0 ? `${'  '.repeat(depth)}${mark} ${line}` : line));
  });

const cellWords = (content: readonly (Paragraph | BulletList | OrderedList)[]): string =>
  content.flatMap((node) => (node.type === 'paragraph' ? [wordsOf(node.content)] : listLines(node, 0))).join(' ');

const rowLine = (row: TableRow): string => row.content.map((cell) => cellWords(cell.content)).join(' | ');

const blockLines = (block: Block): string[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [wordsOf(block.content)];
    case 'bulletList':
    case 'orderedList':
      return listLines(block, 0);
    case 'blockquote':
      return block.content.map(({ content }) => wordsOf(content));
    case 'resolution':
      return block.content.flatMap(({ content }, index) => {
        const mark = block.attrs.start === null ? '' : `(${block.attrs.start + index}) `;
        return content.flatMap((node) => (node.type === 'paragraph' ? [`${mark}${wordsOf(node.content)}`] : listLines(node, 0)));
      });
    case 'table':
      return block.content.map(rowLine);
    case 'image':
      return [`[Picture] ${[block.attrs.decorative ? 'decorative' : block.attrs.alt, block.attrs.caption].filter((words) => words !== '').join('. ')}`];
    default:
      return assertNever(block);
  }
};

/** The lines that a text is compared by; empty ones are left out. */
export const linesOfText = (text: TextDoc): string[] => text.content.flatMap(blockLines).filter((line) => line.trim() !== '');

/**
 * What may be spent on words in one comparison, in steps of the search (its cost is the square of the words that differ). Somebody else's
 * file is compared while the page waits: beyond it lines are shown whole.
 */
type Purse = { steps: number };
const stepsForWords = 1_000_000;
const mostWordsInLine = 400;

const wordCounts = (line: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of line.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** So few words are in both lines, wherever they stand, that no comparison can find them alike; linear. */
const isFarOff = (before: string, after: string): boolean => {
  const counts = wordCounts(before);
  let same = 0;
  for (const [word, count] of wordCounts(after)) same += word.length * Math.min(count, counts.get(word) ?? 0);
  return same * 3 < Math.max(before.length, after.length) - same;
};

/** Two lines word by word; null: they have little in common, or the comparison would cost too much. */
const byWords = (before: string, after: string, purse: Purse): ComparedLine | null => {
  const maxEditLength = Math.min(mostWordsInLine, Math.floor(Math.sqrt(Math.max(0, purse.steps))));
  if (maxEditLength === 0 || isFarOff(before, after)) return null;
  const runs = diffWordsWithSpace(before, after, { maxEditLength });
  if (runs === undefined) {
    purse.steps -= maxEditLength ** 2;
    return null;
  }
  purse.steps -= runs.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ** 2;
  return runs.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', words: value }));
};

/** Two lines have enough in common to be one line that was changed. */
const isRewritten = (line: ComparedLine): boolean => {
  const length = (kind: ComparedPart['kind']): number => line.filter((part) => part.kind === kind).reduce((sum, { words }) => sum + words.trim().length, 0);
  return length('same') * 2 < Math.max(length('added'), length('removed'));
};

/** Lines that went, beside those that came in their place: paired in order while they are alike. */
const changedLines = (removed: readonly string[], added: readonly string[], purse: Purse): ComparedLine[] => {
  const lines: ComparedLine[] = [];
  let next = 0;
  for (const before of removed) {
    const after = added[next];
    const line = after === undefined ? null : byWords(before, after, purse);
    if (line === null || isRewritten(line)) lines.push([{ kind: 'removed', words: before }]);
    else {
      lines.push(line);
      next += 1;
    }
  }
  return [...lines, ...added.slice(next).map((words): ComparedLine => [{ kind: 'added', words }])];
};

/**
 * Compares lines: first whole ones, then the words of those that changed. Cost grows with what changed, not with the length, and is bounded.
 * @returns the lines of both in reading order
 */
export const compareLines = (before: readonly string[], after: readonly string[]): ComparedLine[] => {
  const purse: Purse = { steps: stepsForWords };
  return diffRuns(before, after).flatMap(({ gone, come, isSame }): ComparedLine[] =>
    isSame ? come.map((words) => [{ kind: 'same', words }]) : changedLines(gone, come, purse));
};

/** Compares two versions of a text. Equal ones answer lines of `same` parts only. */
export const compareTexts = (before: TextDoc, after: TextDoc): ComparedLine[] => compareLines(linesOfText(before), linesOfText(after));

export const hasChanges = (lines: readonly ComparedLine[]): boolean => lines.some((line) => line.some(({ kind }) => kind !== 'same'));
