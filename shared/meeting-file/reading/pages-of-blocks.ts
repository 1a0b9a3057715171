// The printed page of each block, from where pages turn; where those are not known, about, from the length of what stands before it.
import type { ReadingPaper } from './reading-content.ts';

/** Letters of a line, and lines that stand between blocks. */
const [letters, between] = [85, 0.5];

const linesIn = (text: string): number => between + text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);

/** About: each has as much of the pages as it has of the lines. @returns for each the page on which it begins */
export const spread = (blocks: readonly { readonly text: string }[], { start, end }: ReadingPaper['span']): number[] => {
  const lines = blocks.map(({ text }) => linesIn(text));
  const all = lines.reduce((sum, each) => sum + each, 0);
  let before = 0;
  return lines.map((each) => {
    const page = start + Math.floor((before / all) * (end - start + 1));
    before += each;
    return Math.min(end, page);
  });
};

/** @param blocks of the paper in their order @returns for each the page on which it begins; within the paper */
export const pagesOfBlocks = (blocks: readonly { readonly key: string; readonly text: string }[], { body, span, pageStarts }: Pick<ReadingPaper, 'body' | 'span' | 'pageStarts'>): readonly number[] => {
  if (body.as === 'pdf') return blocks.map((_, index) => Math.min(span.end, span.start + index));
  if (pageStarts.length === 0) return spread(blocks, span);
  const turns = new Map(pageStarts.map(({ key, page }) => [key, page]));
  let page = span.start;
  return blocks.map(({ key }) => {
    page = turns.get(key) ?? page;
    return Math.min(span.end, Math.max(span.start, page));
  });
};
