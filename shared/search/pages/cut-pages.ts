// Text that has no pages of its own, cut where a block ends into pieces about as long as a page: what is found is then a place and not a whole report.
import type { PageText } from '../search-page.ts';

/** A block with the key by which its place is gone to. */
export type TextBlockWithKey = { readonly key: string; readonly text: string };

/** Words of a printed page. */
const wordsOfPage = 500;

const wordCount = (text: string): number => text.split(/\s+/).length;

/** Blocks as one text, a line each, with the place where each begins. */
export const joinBlocks = (blocks: readonly TextBlockWithKey[]): PageText => {
  let text = '';
  const marks = blocks.map((block) => {
    const at = text.length;
    text += `${block.text}\n`;
    return { key: block.key, at };
  });
  return { text: text.trimEnd(), blocks: marks };
};

/** At least one piece, also of nothing. A block is never cut. */
export const cutPages = (blocks: readonly TextBlockWithKey[]): readonly PageText[] => {
  const pieces: TextBlockWithKey[][] = [[]];
  let words = 0;
  for (const block of blocks) {
    const more = wordCount(block.text);
    if (words > 0 && words + more > wordsOfPage) {
      pieces.push([]);
      words = 0;
    }
    pieces.at(-1)?.push(block);
    words += more;
  }
  return pieces.map(joinBlocks);
};

/** A long run of lines as pieces of about a page, for words of files that have no pages. */
export const cutLines = (lines: readonly string[]): readonly string[] => cutPages(lines.filter((line) => line.trim() !== '').map((text) => ({ key: '', text }))).map(({ text }) => text);
