// How many pages a Word file has once it stands in the pack: cleaned, with the pack's heads and feet, laid out as Word does.
import { patchDocument } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { mergeInto, type PageFurniture } from '../../ooxml/merge/merge-documents.ts';
import type { MergeNotice } from '../../ooxml/merge/merge-notices.ts';
import type { CleanPicture } from '../../ooxml/merge/take-related.ts';
import { ok, type Result } from '../../model/result.ts';
import { canonicalZip } from '../package/canonical-zip.ts';

/** A paper's Word file, and whether its styles are the pack's own. */
export type FragmentFile = { readonly bytes: Uint8Array; readonly house: boolean };

export type CountedFile = { readonly pages: number; readonly flagged: boolean; readonly notices: ReadonlyMap<MergeNotice, number> };

const firstPage = 'counted';
const noFurniture: PageFurniture = { header: null, footer: null };

/**
 * @param blank a document of one page in the house style, before which nothing else stands
 * @returns the problem of a file that can't be read
 */
export const countFilePages = async (file: FragmentFile, blank: Uint8Array, furniture: PageFurniture, cleanPicture: CleanPicture): Promise<Result<CountedFile>> => {
  const merger = mergeInto({ bytes: blank, bookmark: null }, noFurniture, cleanPicture);
  if (!merger.ok) return merger;
  const added = merger.value.add({ bytes: file.bytes, house: file.house, start: 1, bookmark: firstPage, outlineShift: file.house ? 0 : 1 }, furniture);
  if (!added.ok) return added;
  const data = canonicalZip(merger.value.finish());
  const estimate = estimatePageNumbersWith({ guess: true });
  let found = { pages: 1, flagged: true };
  await patchDocument({
    outputType: 'uint8array', data, patches: {},
    pageNumbers: (template) => {
      const numbers = estimate(template);
      const { pageCount, guesses } = numbers;
      const last = Number(numbers.bookmarkPageNumbers?.get(`${firstPage}_end`) ?? '0');
      found = { pages: Math.max(1, pageCount === undefined ? last : pageCount - 1), flagged: pageCount === undefined || (guesses ?? []).length > 0 };
      return numbers;
    },
  });
  return ok({ ...found, notices: added.value });
};
