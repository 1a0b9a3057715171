// Pages with their bottoms a little higher or lower than they are, to see what that would change.
import { strFromU8, strToU8 } from 'fflate';
import type { DocumentParts } from './document-parts.ts';
import { layOut, type Layout, type LayoutFont } from './lay-out.ts';
import type { BlockLengths } from '../../ooxml/merge/read-fragment.ts';

/** @param less twentieths of a point; negative: longer pages */
export const withShorterPages = (xml: string, less: number): string =>
  less === 0 ? xml : xml.replace(/(<w:pgMar [^>]*w:bottom=")(\d+)"/g, (_, before: string, bottom: string) => `${before}${Number(bottom) + less}"`);

const twips = (xml: string, attribute: string): number => Number(new RegExp(` w:${attribute}="(-?\\d+)"`).exec(xml)?.[1] ?? 0);

/** @param share of the height between its margins by which each page is shorter; negative: longer pages. Those that say no size stay as they are */
export const withShareLess = (xml: string, share: number): string => (share === 0 ? xml : xml.replace(/<w:pgSz [^>]*>\s*<w:pgMar [^>]*>/g, (page) => {
  const height = twips(page, 'h') - Math.abs(twips(page, 'top')) - Math.abs(twips(page, 'bottom'));
  return height <= 0 ? page : withShorterPages(page, Math.round(height * share));
}));

/** The layout stops at a row across pages of which a line fits on the first but for the spacing beneath: by so much pages change until it fits wholly or not at all. */
const steps = [40, 90, 150, 250];

/**
 * Takes as long as a layout for each step. May throw.
 * @param pages shorter, where nothing may be counted that doesn't fit; or longer
 * @returns null where the layout stops all the same
 */
export const pastStops = async (parts: DocumentParts, blocks: BlockLengths, fonts: readonly LayoutFont[], pages: 'shorter' | 'longer'): Promise<Layout | null> => {
  const xml = strFromU8(parts.get('word/document.xml') ?? new Uint8Array());
  for (const step of steps) {
    const changed = withShorterPages(xml, pages === 'shorter' ? step : -step);
    const layout = await layOut(new Map([...parts, ['word/document.xml', strToU8(changed)]]), blocks, fonts);
    if (layout.last > 0) return layout;
  }
  return null;
};
