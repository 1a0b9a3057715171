// The papers of a print in large print, with what an officer should know of those that cannot grow.
import type { PreparedFragment } from '../../../ooxml/merge/prepared-fragment.ts';
import { readPrepared } from '../../../ooxml/merge/prepared-file.ts';
import type { DressedPaper, PackPaper } from '../../pack/build-pack.ts';
import type { PackFinding } from '../../pack/pack-finding.ts';
import type { Bench } from '../../pack/pack-fragment.ts';
import { numberedFurniture } from '../../pack/page-blocks.ts';
import { sheetDocument } from '../../pack/sheet-document.ts';
import { pagesInWords } from '../chosen-papers.ts';
import { enlargedFile } from './enlarged-file.ts';
import { laidOutPages } from './laid-out-pages.ts';
import { isPictures, largePaper } from './large-paper.ts';

export type LargePapers = {
  readonly dressed: ReadonlyMap<PackPaper, DressedPaper>;
  /** Pages of each in large print; null where they were not asked for. */
  readonly pages: readonly number[] | null;
  readonly findings: readonly PackFinding[];
};

const boxes = /<w:txbxContent|<wps:txbx/;

const keptSize = (paper: PackPaper, prepared: PreparedFragment): readonly PackFinding[] => {
  const { entry, range, fragment } = paper;
  const note = (message: string): PackFinding => ({ code: 'not-enlarged', itemId: entry.itemId, label: entry.label, paperId: entry.id, fileName: fragment?.fileName ?? null, message, stops: false });
  if (isPictures(paper, prepared)) return [note(`Pages that are pictures keep their size: to have them larger, print ${pagesInWords(range)} on A3.`)];
  return boxes.test(prepared.body) ? [note('The words in text boxes grow and the boxes do not: look whether any are cut off.')] : [];
};

/**
 * Each counts its pages from 1: of an item with several papers the foot says which one it is, or two pages would have the same words. Of what this audience
 * does not get nothing is counted: how many papers are restricted would be told.
 */
const placesInItem = (all: readonly PackPaper[]): ReadonlyMap<string, number> => new Map([...Map.groupBy(all, ({ entry }) => entry.itemId).values()].flatMap((ofItem) => {
  const papers: string[][] = [];
  let apart = true;
  for (const { entry, fragment } of ofItem) {
    apart ||= entry.appendix === null;
    if (fragment === null) continue;
    if (apart) papers.push([]);
    papers.at(-1)?.push(entry.id);
    apart = false;
  }
  return papers.length < 2 ? [] : papers.flatMap((ids, index) => ids.map((id): readonly [string, number] => [id, index + 1]));
}));

/**
 * Takes about 0.1 s a page, as each paper is laid out to know where the pages of the pack begin, and again to count its own.
 * @param all papers of the pack, those among them that are not printed too
 * @param withPages whether pages in large print are counted
 */
export const largePapers = async (papers: readonly PackPaper[], all: readonly PackPaper[], { say, maker }: Bench, withPages: boolean): Promise<LargePapers> => {
  const blank = await sheetDocument('', '', maker);
  const largeBlank = enlargedFile(blank);
  const dressed = new Map<PackPaper, DressedPaper>();
  const pages: number[] = [];
  const findings: PackFinding[] = [];
  const places = placesInItem(all);
  for (const paper of papers) {
    const prepared = paper.fragment === null ? null : readPrepared(paper.fragment.bytes);
    if (paper.fragment === null || prepared === null) continue;
    const asPack = paper.fragment.pages > 1 && !isPictures(paper, prepared) ? await laidOutPages(prepared, blank, numberedFurniture(paper.fragment.pageHead, say, paper.range.after)) : null;
    // A count that the officer corrected is right, and so the layout is not.
    const large = largePaper(paper, prepared, asPack?.pages === paper.fragment.pages ? asPack.blocks : [], places.get(paper.entry.id) ?? null, say);
    dressed.set(paper, large);
    findings.push(...keptSize(paper, prepared));
    if (withPages) pages.push(isPictures(paper, prepared) ? paper.fragment.pages : ((await laidOutPages(large.prepared, largeBlank, large.furniture))?.pages ?? Math.ceil(paper.fragment.pages * 1.7)));
  }
  return { dressed, findings, pages: withPages ? pages : null };
};
