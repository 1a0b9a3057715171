// Pages that end within a paper because it says so, at a page's or a section's break: a line more or less above one adds or takes away a page, as at the paper's end (WORD 1.3).
import { strFromU8, strToU8 } from 'fflate';
import type { BlockLengths } from '../../ooxml/merge/read-fragment.ts';
import type { DocumentParts } from './document-parts.ts';
import { blockMark, linesOnLastPage, probesIn, roomParagraph } from './probes.ts';
import { saidIn, saidInStyles } from './toggles.ts';

export type HardBreak = {
  /** Where the paragraph begins that is the last before the break or the first behind it. */
  readonly at: number;
  /** The first block behind it, if that begins on the very next page; null where nothing says so. */
  readonly behind: number | null;
};

const marks = /<(\/?)w:(?:tbl|txbxContent)>|<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?|<w:br [^>]*w:type="page"/gs;
const nextSection = /<w:sectPr[ />].*?(?:<\/w:sectPr>|$)/s;

/** What begins the section behind a place; `nextPage` where it does not say (17.6.22). */
const sectionBehind = (xml: string, at: number): string => /<w:type w:val="(\w+)"/.exec(nextSection.exec(xml.slice(at))?.[0] ?? '')?.[1] ?? 'nextPage';

/** The first block that begins behind a place, for places in their order. */
const blocksBehind = (xml: string): ((at: number) => number | null) => {
  const probes = probesIn(xml);
  let next = 0;
  return (at) => {
    while ((probes[next]?.at ?? at) < at) next += 1;
    return probes[next]?.block ?? null;
  };
};

/** @returns the breaks of a merged document with probes in its blocks, those in cells and text boxes left out: they break no page there; and those before its first block, above which nothing of it stands */
export const hardBreaks = (parts: DocumentParts): readonly HardBreak[] => {
  const [xml = '', styles = ''] = ['word/document.xml', 'word/styles.xml'].map((name) => strFromU8(parts.get(name) ?? new Uint8Array()));
  const byStyle = saidInStyles(styles, 'pageBreakBefore');
  const blockBehind = blocksBehind(xml);
  const found: HardBreak[] = [];
  let [depth, paragraph] = [0, 0];
  for (const { 0: mark, 1: closes, index } of xml.matchAll(marks)) {
    const end = index + mark.length;
    if (closes !== undefined) depth += closes === '' ? 1 : -1;
    else if (depth > 0) continue;
    else if (mark.startsWith('<w:br ')) found.push({ at: paragraph, behind: blockBehind(end) });
    else {
      paragraph = index;
      const section = mark.indexOf('<w:sectPr');
      if (saidIn(mark, 'pageBreakBefore') ?? byStyle(/<w:pStyle w:val="([^"]*)"/.exec(mark)?.[1])) found.push({ at: index, behind: blockBehind(end) });
      if (section < 0) continue;
      const type = sectionBehind(xml, end);
      if (type === 'nextPage') found.push({ at: index, behind: blockBehind(xml.indexOf('</w:p>', end)) });
      else if (type === 'oddPage' || type === 'evenPage') found.push({ at: index, behind: null });
    }
  }
  return found.filter(({ behind }) => behind !== 0);
};

/** @returns the document with a low paragraph above each break: where a page has no room for it, there is one more; null without breaks */
export const withRoomAbove = (parts: DocumentParts): DocumentParts | null => {
  const xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
  const places = [...new Set(hardBreaks(parts).map(({ at }) => at))];
  if (places.length === 0) return null;
  const roomy = [...places, xml.length].map((at, which) => xml.slice(places[which - 1] ?? 0, at)).join(roomParagraph());
  return new Map([...parts, ['word/document.xml', strToU8(roomy)]]);
};

/**
 * Whether no more than a line stands on a page that a break ends, and the page before it is full.
 * @param pageOf page of a mark; 0 where it is not known
 */
export const hasLoneLine = (breaks: readonly HardBreak[], blocks: BlockLengths, pageOf: (mark: string) => number): boolean => {
  let first = 0;
  for (const { behind } of breaks) {
    if (behind === null || behind <= first) continue;
    const page = pageOf(blockMark(behind)) - 1;
    const begun = pageOf(blockMark(first));
    if (begun > 0 && page > begun && linesOnLastPage(blocks.slice(0, behind), pageOf, page) <= 1) return true;
    first = behind;
  }
  return false;
};
