// Pictures and frames with text beside them: at the foot of a page one program takes them over with their paragraph, another lets the text go first (held against LibreOffice).
import { strFromU8, strToU8 } from 'fflate';
import type { DocumentParts } from './document-parts.ts';

const emuInTwip = 635;
/** Twentieths of a point, of a frame or an old drawing: it is as high as its words. */
const usualHeight = 1_500;

/** Of the highest around which text runs, in twentieths of a point; 0 where there is none. A letter that begins a paragraph is none. */
export const heightAmidText = (xml: string): number => {
  const pictures = (xml.match(/<wp:anchor .*?<\/wp:anchor>/gs) ?? []).filter((anchor) => /<wp:wrap(?:Square|Tight|Through) /.test(anchor)).map((anchor) => Number(/<wp:extent [^>]*cy="(\d+)"/.exec(anchor)?.[1] ?? 0) / emuInTwip);
  const framed = /<w:framePr (?![^>]*w:dropCap="(?:drop|margin)")[^>]*w:wrap="(?:around|auto|tight|through)"|<w10:wrap [^>]*type="(?:square|tight|through)"/.test(xml);
  return pictures.reduce((highest, height) => Math.max(highest, Math.round(height)), framed ? usualHeight : 0);
};

/** Of the whole page: a margin would not have the room. */
const withLowerPages = (xml: string, less: number): string => xml.replace(/(<w:pgSz [^>]*w:h=")(\d+)"/g, (_, before: string, high: string) => `${before}${Number(high) - less}"`);

/** @returns the document with pages a part of that height shorter and longer, between which programs may differ; none where no text runs around anything */
export const aroundOtherwise = (parts: DocumentParts): readonly DocumentParts[] => {
  const xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
  const height = heightAmidText(xml);
  return height === 0 ? [] : [height / 2, -height / 2].map((less) => new Map([...parts, ['word/document.xml', strToU8(withLowerPages(xml, Math.round(less)))]]));
};
