// How many pages a prepared file has once it stands in the pack: with the pack's heads and feet, laid out as Word does and as other programs do.
import { strFromU8 } from 'fflate';
import { mergeInto, type PageFurniture } from '../../ooxml/merge/merge-documents.ts';
import type { PreparedFragment } from '../../ooxml/merge/prepared-fragment.ts';
import { problemLine } from '../../model/result.ts';
import { asElsewhere } from '../page-count/as-elsewhere.ts';
import { hasLineGrid, hasSizeWithinPage } from '../page-count/breaks-elsewhere.ts';
import { fontsElsewhere } from '../page-count/fonts-elsewhere.ts';
import type { DocumentParts } from '../page-count/document-parts.ts';
import { withRoomAbove } from '../page-count/hard-breaks.ts';
import { layOut, type Layout } from '../page-count/lay-out.ts';
import { pastStops } from '../page-count/page-bottom.ts';
import { aroundOtherwise } from '../page-count/text-around.ts';
import { pageTurns, withParagraphProbes, type PageTurn } from '../page-count/page-turns.ts';
import { blockProbe, letGo, probeName, roomMark, roomProbe } from '../page-count/probes.ts';

export type CountedPages = {
  readonly pages: number;
  /** Word may count another page: an officer should look. */
  readonly flagged: boolean;
  /** Where its pages turn; empty where that is not known. */
  readonly turns: readonly PageTurn[];
};

const noFurniture: PageFurniture = { header: null, footer: null };

/** @returns the parts of a document of a blank page and the file with its probes. May throw */
export const mergedParts = (prepared: PreparedFragment, blank: Uint8Array, furniture: PageFurniture, behind = roomProbe(prepared.blocks)): DocumentParts => {
  const merger = mergeInto({ bytes: blank, bookmark: null }, noFurniture, () => null);
  if (!merger.ok) throw new Error(problemLine(merger.problem));
  merger.value.add({ ...prepared, lastParagraph: letGo(prepared.lastParagraph) }, { start: 1, bookmark: probeName, probe: blockProbe }, furniture);
  return merger.value.finish(behind);
};

/** The layout stops where a row with widely spaced lines runs over a page's end: rows kept whole come near enough for a count to be looked at. */
const withWholeRows = (prepared: PreparedFragment): PreparedFragment => ({
  ...prepared, body: prepared.body.replace(/<w:cantSplit\/>/g, '').replace(/<w:tr>(?:<w:trPr>)?/g, (row) => (row.endsWith('<w:trPr>') ? '<w:tr><w:trPr><w:cantSplit/>' : '<w:tr><w:trPr><w:cantSplit/></w:trPr>')),
});

/**
 * @param stopped in Word's layout: pages that differ by a line's spacing are laid out in its place, and it is looked whether longer ones come to the same
 * @returns null where it is laid out everywhere as in Word
 */
export const laidOutElsewhere = async (parts: DocumentParts, { blocks }: PreparedFragment, pages: number, stopped: boolean): Promise<Layout | null> => {
  const other = asElsewhere(parts, pages) ?? (stopped ? parts : null);
  if (other === null) return null;
  const fonts = fontsElsewhere(parts);
  const layout = await layOut(other, blocks, fonts);
  const held = layout.last === 0 ? asElsewhere(parts, pages, 'held') : null;
  const shown = held === null ? layout : await layOut(held, blocks, fonts);
  return shown.last > 0 ? shown : (await pastStops(other, blocks, fonts, 'longer')) ?? shown;
};

/** Whether the text around pictures may come to another number of pages. A paper of one page keeps it: its end stands far from the page's. */
const movesAround = async (parts: DocumentParts, { blocks }: PreparedFragment, pages: number): Promise<boolean> => {
  if (pages <= 1) return false;
  for (const other of aroundOtherwise(parts)) if ((await layOut(other, blocks)).last !== pages) return true;
  return false;
};

/** Whether a line more above a page's or a section's break comes to another page. */
const isFullAboveBreak = async (parts: DocumentParts, { blocks }: PreparedFragment, pages: number): Promise<boolean> => {
  const roomy = withRoomAbove(parts);
  return roomy !== null && ![0, pages].includes((await layOut(roomy, blocks)).last);
};

/** Endnotes stand behind the last line, where nothing can mark their end; and programs differ in where they put them: in Word at the end of the paper. */
const withEndnotes = async (prepared: PreparedFragment, count: number, blank: Uint8Array, furniture: PageFurniture): Promise<CountedPages> => {
  const { last, all, pageOf } = await layOut(mergedParts(prepared, blank, furniture, ''), prepared.blocks);
  const blankPages = 1;
  const pages = all === null ? last : all - blankPages;
  if (pages === 0) throw new Error('the pages cannot be laid out');
  return { pages, flagged: true, turns: pageTurns(count, pageOf) };
};

const heightOf = (parts: DocumentParts): number => Number(Array.from(strFromU8(parts.get('word/document.xml') ?? new Uint8Array()).matchAll(/<w:pgSz [^>]*w:h="(\d+)"/g)).at(-1)?.[1] ?? 0);

/** One page of which a third is left free stays one: what was guessed would have to be half as long again. */
const hasRoomForGuesses = async ({ last, nearBoundary, guessed, guessedSlightly }: Layout, parts: DocumentParts, withRoom: (room: number) => DocumentParts, { blocks }: PreparedFragment): Promise<boolean> => {
  if (!guessed || !guessedSlightly || last !== 1 || nearBoundary) return false;
  return (await layOut(withRoom(Math.round(heightOf(parts) / 3)), blocks)).pageOf(roomMark) === last;
};

/**
 * Flagged where programs differ, where the end of the paper or the text above a break stands near a page's, and where the layout had to guess. Takes about 0.1 s a page, for files of
 * which something is laid out otherwise elsewhere twice that, once more for those with breaks, and for the few at which the layout stops a few times. May throw: a library lays the pages out.
 * @param blank a document of one page in the house style, before which nothing else stands
 */
export const countFilePages = async (file: PreparedFragment, blank: Uint8Array, furniture: PageFurniture): Promise<CountedPages> => {
  const { prepared, count } = withParagraphProbes(file);
  if (prepared.endnotes.count > 0) return withEndnotes(prepared, count, blank, furniture);
  const parts = mergedParts(prepared, blank, furniture);
  const asItIs = await layOut(parts, prepared.blocks);
  const stopped = asItIs.last === 0;
  const inWord = stopped ? await pastStops(parts, prepared.blocks, [], 'shorter') : asItIs;
  if (inWord === null) {
    const whole = await layOut(mergedParts(withWholeRows(prepared), blank, furniture), prepared.blocks);
    if (whole.last === 0) throw new Error('the pages cannot be laid out');
    return { pages: whole.last, flagged: true, turns: pageTurns(count, whole.pageOf) };
  }
  const roomy = await hasRoomForGuesses(inWord, parts, (room) => mergedParts(prepared, blank, furniture, roomProbe(prepared.blocks, room)), prepared);
  const uncertain = (inWord.guessed && !roomy) || inWord.nearBoundary || inWord.brokenChain || hasSizeWithinPage(parts) || hasLineGrid(parts);
  const elsewhere = uncertain ? null : await laidOutElsewhere(parts, prepared, inWord.last, stopped);
  const differs = elsewhere !== null && (elsewhere.last !== inWord.last || elsewhere.nearBoundary || elsewhere.brokenChain);
  const flagged = uncertain || differs || (await isFullAboveBreak(parts, prepared, inWord.last)) || (await movesAround(parts, prepared, inWord.last));
  return { pages: inWord.last, flagged, turns: pageTurns(count, inWord.pageOf) };
};
