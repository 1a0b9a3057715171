// On which page each block of a paper begins as a program other than Word lays it out: what LibreOffice's own ways are known to change is no fault of the layout.
import type { PackPaper } from '../../../shared/documents/pack/build-pack.ts';
import { laidOutElsewhere, mergedParts } from '../../../shared/documents/pack/count-file-pages.ts';
import { houseBlank } from '../../../shared/documents/pack/house-blank.ts';
import { numberedFurniture } from '../../../shared/documents/pack/page-blocks.ts';
import { pageTurns, withParagraphProbes } from '../../../shared/documents/page-count/page-turns.ts';
import { paperPages } from '../../../shared/documents/reading/paper-pages.ts';
import type { ReadingBench } from '../../../shared/documents/reading/reading-bench.ts';
import type { ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import { readPrepared } from '../../../shared/ooxml/merge/prepared-file.ts';
import { phraseBook } from '../../../shared/phrases/phrase-book.ts';

/** @returns the paper as a reading copy would have it, or as it is where nothing of it is laid out otherwise */
export const elsewherePages = async (paper: PackPaper | undefined, read: ReadingPaper, bench: ReadingBench): Promise<ReadingPaper> => {
  const fragment = paper?.fragment ?? null;
  const kept = fragment === null ? null : readPrepared(fragment.bytes);
  if (paper === undefined || fragment === null || kept === null || fragment.pages === 1) return read;
  const style = bench.snapshot.panel.houseStyle;
  const { prepared, count } = withParagraphProbes(kept);
  const parts = mergedParts(prepared, (await houseBlank(style)).bytes, numberedFurniture(fragment.pageHead, phraseBook(style)));
  const layout = await laidOutElsewhere(parts, prepared, fragment.pages, false);
  return layout === null ? read : { ...read, ...(await paperPages({ ...paper, fragment: { ...fragment, turns: pageTurns(count, layout.pageOf) } }, read.body, bench)) };
};
