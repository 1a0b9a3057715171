// On which of the pages that a program shows a block begins, by its first words.
import { readWordText } from '../../../shared/ooxml/read-word.ts';
import { readingView } from '../../../shared/ooxml/reading-view.ts';
import { readingFlow, type FlowBlock } from '../../../shared/meeting-file/reading/reading-flow.ts';
import type { ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';

export type ShownPage = { /** As it is printed; null: none. */ readonly number: number | null; readonly words: string };

const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Letters by which a block is known, if nothing else of the paper says the same. */
const [fewest, most] = [24, 90];

export const flowOf = (paper: ReadingPaper, files: ReadonlyMap<string, Uint8Array>): readonly FlowBlock[] => {
  const bytes = paper.body.as === 'word' ? files.get(paper.body.file) : undefined;
  const read = bytes === undefined ? null : readWordText(bytes);
  return readingFlow(paper, { word: read?.ok === true ? readingView(read.value.paragraphs) : [] });
};

export type PlacedBlock = { readonly block: FlowBlock; readonly shown: number };

/** @param pages of the paper @returns the blocks whose first words are no other block's, and stand on one page; the others are not judged */
export const shownBlocks = (blocks: readonly FlowBlock[], pages: readonly ShownPage[]): readonly PlacedBlock[] => {
  const words = pages.map((page) => bare(page.words));
  const texts = blocks.map(({ text }) => bare(text));
  return blocks.flatMap((block, index) => {
    const own = texts[index]?.slice(0, most) ?? '';
    if (own.length < fewest || texts.some((text, other) => other !== index && text.includes(own))) return [];
    const [shown, more] = pages.filter((_, page) => words[page]?.includes(own) === true);
    return shown === undefined || more !== undefined || shown.number === null ? [] : [{ block, shown: shown.number }];
  });
};
