// About how many words a paper has, where its letters are at hand without its file: sixty papers are told before the first of them is shown.
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';

/** Letters of an English word with the blank after it. */
const lettersOfWord = 6;

const counted = new WeakMap<ReadingPaper, number>();

const lettersIn = (node: unknown): number => {
  if (typeof node !== 'object' || node === null) return 0;
  if ('text' in node && typeof node.text === 'string') return node.text.length;
  return 'content' in node && Array.isArray(node.content) ? node.content.reduce((sum: number, child) => sum + lettersIn(child) + 1, 0) : 0;
};

/** Null: a file, its pages tell. */
export const paperWords = (paper: ReadingPaper): number | null => {
  const { body } = paper;
  if (body.as !== 'written') return null;
  const known = counted.get(paper);
  if (known !== undefined) return known;
  const letters = body.sections.reduce((sum, { heading, fields, text }) => sum + heading.length + fields.reduce((all, { label, value }) => all + label.length + value.length + 2, 0) + lettersIn(text), 0);
  const count = Math.round(letters / lettersOfWord);
  counted.set(paper, count);
  return count;
};
