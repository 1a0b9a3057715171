// How many words a paper has, where they are at hand without its file.
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { wordsIn, wordsOfText } from '../../../lib/word-count.ts';

const counted = new WeakMap<ReadingPaper, number>();

/** Null: a file, its pages tell. */
export const paperWords = (paper: ReadingPaper): number | null => {
  const { body } = paper;
  if (body.as !== 'written') return null;
  const known = counted.get(paper);
  if (known !== undefined) return known;
  const count = body.sections.reduce((sum, { heading, fields, text }) => sum + wordsIn(heading) + fields.reduce((all, { label, value }) => all + wordsIn(`${label} ${value}`), 0) + wordsOfText(text), 0);
  counted.set(paper, count);
  return count;
};
