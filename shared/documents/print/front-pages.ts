// How many pages the sheets before the papers have: they carry no number of the pack, so nothing else counts them.
import type { CleanPicture } from '../../ooxml/merge/take-related.ts';
import { holdsBlocks } from '../../ooxml/merge/merge-documents.ts';
import { prepareFragment } from '../../ooxml/merge/prepared-fragment.ts';
import { headerBlocks } from '../pack/page-blocks.ts';
import type { PackHost } from '../pack/pack-host.ts';

/** Front sheet and contents of an ordinary agenda: what is taken where nobody could count them. */
export const usualFrontPages = 2;

/**
 * @param blank a document of one page in the same styles
 * @returns their pages; null where they can't be laid out
 */
export const frontPages = async ({ bytes, pageHead }: PackHost, blank: Uint8Array, cleanPicture: CleanPicture): Promise<number | null> => {
  const header = headerBlocks(pageHead);
  const prepared = prepareFragment({ file: bytes, house: true, numbered: true, named: true, header: holdsBlocks(header), footer: false, outlineShift: 0 }, cleanPicture);
  if (!prepared.ok) return null;
  // Loaded here: the layout is large, and a pack that isn't printed needs none.
  const { countFilePages } = await import('../pack/count-file-pages.ts');
  try {
    return (await countFilePages(prepared.value, blank, { header, footer: null })).pages;
  } catch {
    return null;
  }
};
