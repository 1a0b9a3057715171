// What no two programs break into pages alike (held against LibreOffice): paragraphs kept together that are longer than a page, pages that change their size without a break, and lines that stand on a grid.
import { strFromU8 } from 'fflate';
import type { BlockLengths } from '../../ooxml/merge/read-fragment.ts';
import type { DocumentParts } from './document-parts.ts';
import { blockOfProbe, lettersInLine } from './probes.ts';
import { saidIn, saidInStyles } from './toggles.ts';

const textOf = (parts: DocumentParts, name: string): string => strFromU8(parts.get(name) ?? new Uint8Array());

/**
 * @param parts of a merged document with probes in its blocks
 * @returns the blocks that stand on the page of the one after them (17.3.1.15); a page's or section's end written in them lets them go
 */
export const keptWithNext = (parts: DocumentParts): ReadonlySet<number> => {
  const keeps = saidInStyles(textOf(parts, 'word/styles.xml'), 'keepNext');
  const kept = new Set<number>();
  for (const paragraph of textOf(parts, 'word/document.xml').split(/<w:p(?: [^>]*)?>/)) {
    const block = blockOfProbe(paragraph);
    if (block === null || /<w:br [^>]*w:type="page"|<w:sectPr/.test(paragraph)) continue;
    const properties = /^<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? '';
    if (/<w:pageBreakBefore\/>/.test(properties)) kept.delete(block - 1);
    if (saidIn(properties, 'keepNext') ?? keeps(/<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1])) kept.add(block);
  }
  return kept;
};

/** No headings over a text, however many, have so many lines. */
const longLines = 12;

/**
 * Whether a chain of blocks kept with the next runs over a page's end: it is longer than a page, and programs begin it on different pages.
 * @param kept as `keptWithNext` finds them
 * @param pageOf page of a block; 0 where it has no mark
 */
export const hasBrokenChain = (kept: ReadonlySet<number>, blocks: BlockLengths, pageOf: (block: number) => number): boolean => {
  let lines = 0;
  let first = 0;
  for (let block = 0; block <= blocks.length; block += 1) {
    const page = block < blocks.length ? pageOf(block) : 0;
    if (lines >= longLines && first > 0 && page > first) return true;
    if (!kept.has(block)) { lines = 0; first = 0; continue; }
    if (first === 0) first = page;
    lines += Math.max(1, Math.ceil((blocks[block] ?? 0) / lettersInLine));
  }
  return false;
};

type Size = { readonly wide: string; readonly high: string };

/** A section that goes on upon the same page and asks for another size of it (17.6.22): Word turns the page, others keep the size. */
export const hasSizeWithinPage = (parts: DocumentParts): boolean => {
  const sizes = (textOf(parts, 'word/document.xml').match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []).map((section) => {
    const size = (name: string): string => new RegExp(`<w:pgSz [^>]*w:${name}="(\\d+)"`).exec(section)?.[1] ?? '';
    return { continuous: /<w:type w:val="continuous"\/>/.test(section), wide: size('w'), high: size('h') };
  });
  const differs = (one: Size, other: Size): boolean => one.wide !== other.wide || one.high !== other.high;
  return sizes.some((section, index) => { const before = sizes[index - 1]; return section.continuous && before !== undefined && differs(section, before); });
};

/** Lines stand on a grid of their section's (17.6.5): programs differ in how much of it a line with room around it takes. */
export const hasLineGrid = (parts: DocumentParts): boolean => /<w:docGrid [^>]*w:type="(?:lines|linesAndChars|snapToChars)"/.test(textOf(parts, 'word/document.xml'));
