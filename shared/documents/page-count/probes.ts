// Marks that tell on which page each part of a text comes to stand: bookmarks in its blocks, and lines behind its end that show the room that is left.
import type { BlockLengths } from '../../ooxml/merge/read-fragment.ts';

/** The bookmark at the beginning of what is counted. */
export const probeName = 'counted';
export const endMark = `${probeName}_end`;
export const roomMark = `${probeName}_room`;
export const blockMark = (block: number): string => `${probeName}_p${block}`;
const probeIn = new RegExp(`w:name="${probeName}_p(\\d+)"`);

/** The block whose mark stands in a paragraph; null where none does. */
export const blockOfProbe = (paragraph: string): number | null => {
  const number = probeIn.exec(paragraph)?.[1];
  return number === undefined ? null : Number(number);
};

/** The marks of blocks in a text, in their order. */
export const probesIn = (xml: string): readonly { readonly block: number; readonly at: number }[] => Array.from(xml.matchAll(new RegExp(probeIn, 'g')), ({ 1: number, index }) => ({ block: Number(number), at: index }));

/** Numbers of bookmarks that only count pages, beyond any that a file has. */
const firstProbe = 1_000_000;
const bookmark = (number: number, name: string): string => `<w:bookmarkStart w:id="${firstProbe + number}" w:name="${name}"/><w:bookmarkEnd w:id="${firstProbe + number}"/>`;

/** What stands in a block. */
export const blockProbe = (block: number): string => bookmark(block, blockMark(block));

/** Beyond any block's. */
const paragraphs = 1_000_000;
export const paragraphMark = (paragraph: number): string => `${probeName}_w${paragraph}`;

/** What stands in a paragraph, in a cell of a table too. */
export const paragraphProbe = (paragraph: number): string => bookmark(paragraphs + paragraph, paragraphMark(paragraph));

/** Twentieths of a point that must be left under the last line. */
const leastRoom = 200;

/** A line of nothing but the room that it takes. @param room twentieths of a point that must be left on its page */
export const roomParagraph = (room = leastRoom, mark = ''): string =>
  `<w:p><w:pPr><w:widowControl w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${room}" w:lineRule="exact"/></w:pPr>${mark}<w:r><w:t>x</w:t></w:r></w:p>`;

/** What stands behind the end. @param room twentieths of a point that must be left on its page */
export const roomProbe = (blocks: BlockLengths, room = leastRoom): string => roomParagraph(room, bookmark(blocks.length, roomMark));

/** The last paragraph, not kept with what stands behind it (17.3.1.15): a heading at the end would go over to the next page with the probe, and there is none in the pack. */
export const letGo = (paragraph: string): string => paragraph.replace(
  /^<w:p>(?:<w:pPr\/>|<w:pPr>(<w:pStyle [^>]*\/>)?(?:<w:keepNext[^>]*\/>)?(.*?)<\/w:pPr>)?/s,
  (_, style: string | undefined, others: string | undefined) => `<w:p><w:pPr>${style ?? ''}<w:keepNext w:val="0"/>${others ?? ''}</w:pPr>`,
);

/** Letters of an ordinary line. */
export const lettersInLine = 85;

/** More than need be told apart. */
const enough = 3;

/** Lines on the last page, as far as they can be told: of a paragraph that began before it, the two that widow control leaves together; of a table, enough. What ends a section and has no mark takes none. */
export const linesOnLastPage = (blocks: BlockLengths, pageOf: (mark: string) => number, last: number): number => {
  let lines = 0;
  for (let index = blocks.length - 1; index >= 0 && lines < enough; index -= 1) {
    const letters = blocks[index];
    if (letters === null || letters === undefined) return enough;
    const page = pageOf(blockMark(index));
    if (page === 0) continue;
    if (page < last) return lines + (letters > lettersInLine ? 2 : 0);
    lines += Math.max(1, Math.ceil(letters / lettersInLine));
  }
  return lines;
};
