// How deep a text's headings are in Word: as deep as in the text, but no level is skipped (WCAG 1.3.1; DOMAIN P1).
import type { Block } from '../../model/text.ts';
import { hasWords } from './inline-runs.ts';

/** The heading above the text is of the second level: a minute's under the word Minutes, a section's under its paper's title. */
export const levelAbove = 2;

const deepest = 4;

/** Empty headings don't print, so they open no level. */
export const headingLevels = (blocks: readonly Block[]): ReadonlyMap<Block, number> => {
  const levels = new Map<Block, number>();
  const open: { own: number; word: number }[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading' || !hasWords(block.content)) continue;
    while ((open.at(-1)?.own ?? 0) >= block.attrs.level) open.pop();
    const word = Math.min((open.at(-1)?.word ?? levelAbove) + 1, deepest);
    open.push({ own: block.attrs.level, word });
    levels.set(block, word);
  }
  return levels;
};
