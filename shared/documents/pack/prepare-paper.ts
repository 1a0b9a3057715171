// A paper made ready for packs: written or read, cleaned and counted. Plain data in and out, so that a thread of its own can do it.
import type { HouseStyle } from '../../model/panel.ts';
import { ok, type Result } from '../../model/result.ts';
import { phraseBook, type PhraseOverrides } from '../../phrases/phrase-book.ts';
import { holdsBlocks, type PageFurniture } from '../../ooxml/merge/merge-documents.ts';
import type { PictureCutter } from '../../ooxml/merge/cut-fill.ts';
import type { MergeNotice } from '../../ooxml/merge/merge-notices.ts';
import { preparedBytes } from '../../ooxml/merge/prepared-file.ts';
import { prepareFragment, type PreparedFragment } from '../../ooxml/merge/prepared-fragment.ts';
import type { BlockLengths } from '../../ooxml/merge/read-fragment.ts';
import type { CleanPicture } from '../../ooxml/merge/take-related.ts';
import type { PageTurn } from '../page-count/page-turns.ts';
import type { CountedPages } from './count-file-pages.ts';
import { houseBlank } from './house-blank.ts';
import { numberedFurniture } from './page-blocks.ts';
import { fileOf, isHouse, type PaperSource } from './paper-source.ts';

export type PaperTask = {
  readonly source: PaperSource;
  /** Lines at the head of each page. */
  readonly head: readonly string[];
  readonly style: HouseStyle;
  readonly phrases?: PhraseOverrides;
  /** Pages where they are known; null: they are counted, which takes about 0.1 s each. */
  readonly pages: number | null;
  /** Its pictures were drawn here, of the pages of a PDF: nothing is to be taken out of them. */
  readonly isDrawn?: boolean;
};

export type PreparedPaper = {
  /** As `preparedBytes` writes it. */
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Word may count another page: an officer should look. */
  readonly flagged: boolean;
  /** Where its pages turn; empty where that is not known. */
  readonly turns: readonly PageTurn[];
  /** What was left out or decided. */
  readonly notices: readonly MergeNotice[];
};

export type PreparePaper = (task: PaperTask) => Promise<Result<PreparedPaper>>;

/** Where the layout breaks: lines of ordinary length, forty to a page. */
const roughPages = (blocks: BlockLengths): number => Math.max(1, Math.ceil(blocks.reduce<number>((sum, letters) => sum + (letters === null ? 10 : 1 + Math.ceil(letters / 85)), 0) / 40));

/** Letters without a space: the layout tries each of them as a line's end, again for each line, and no paper has such a word. */
const endlessWord = /(?:^|[\s>])[^\s<>]{50000}/;

const countedPages = async (prepared: PreparedFragment, { style, pages }: PaperTask, furniture: PageFurniture): Promise<CountedPages> => {
  if (pages !== null) return { pages, flagged: false, turns: [] };
  if ([prepared.body, prepared.lastParagraph].some((text) => endlessWord.test(text))) return { pages: roughPages(prepared.blocks), flagged: true, turns: [] };
  // Loaded here: the layout is large, and papers whose pages are known need none.
  const { countFilePages } = await import('./count-file-pages.ts');
  try {
    return await countFilePages(prepared, (await houseBlank(style)).bytes, furniture);
  } catch {
    // A library lays the pages out; what it can't do with somebody's file must not cost the pack.
    return { pages: roughPages(prepared.blocks), flagged: true, turns: [] };
  }
};

const asDrawn: CleanPicture = (bytes) => bytes;

/**
 * @param cutter cuts pictures to what a file shows of them; absent: they go in whole
 * @param onRough hears of the paper with a rough count before the exact one is begun; not where its pages are known
 * @returns the problem of a file that can't be read
 */
export const preparePaper = async (task: PaperTask, cleanPicture: CleanPicture, onRough?: (paper: PreparedPaper) => void, cutter?: PictureCutter): Promise<Result<PreparedPaper>> => {
  const furniture = numberedFurniture(task.head, phraseBook(task.style, task.phrases));
  const house = isHouse(task.source);
  const file = await fileOf(task.source);
  const prepare = (): Result<PreparedFragment> => prepareFragment({
    file, house, numbered: true, named: true, header: holdsBlocks(furniture.header), footer: holdsBlocks(furniture.footer), outlineShift: house ? 0 : 1,
  }, task.isDrawn === true ? asDrawn : cleanPicture, cutter?.cut);
  const first = prepare();
  const prepared = first.ok && (await cutter?.drawNoted()) === true ? prepare() : first;
  if (!prepared.ok) return prepared;
  const paper = { bytes: preparedBytes(prepared.value), notices: [...prepared.value.notices.keys()] };
  if (task.pages === null) onRough?.({ ...paper, pages: roughPages(prepared.value.blocks), flagged: true, turns: [] });
  return ok({ ...paper, ...(await countedPages(prepared.value, task, furniture)) });
};
