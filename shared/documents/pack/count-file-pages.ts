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

const name = 'counted';
const noFurniture: PageFurniture = { header: null, footer: null };
/** Within so many lines of a boundary an officer is asked to look. */
const nearLines = 3;
/** Letters of an ordinary line. */
const lineLetters = 85;

/** What the layout guesses at without moving lines: a bullet in an unknown font, a date as it is written. */
const harmless = /character whose width|a date|compatibility setting/;

/** Lines on the last page, as far as they can be told: of a paragraph that began before it, one; of a table, enough. */
const linesOnLastPage = (blocks: readonly (number | null)[], pageOf: (mark: string) => number, last: number): number => {
  let lines = 0;
  for (let index = blocks.length - 1; index >= 0 && lines < nearLines; index -= 1) {
    const letters = blocks[index];
    if (letters === null || letters === undefined) return nearLines;
    if (pageOf(`${name}_p${index}`) < last) return lines + (letters > lineLetters ? 1 : 0);
    lines += Math.max(1, Math.ceil(letters / lineLetters));
  }
  return lines;
};

/**
 * @param blank a document of one page in the house style, before which nothing else stands
 * @returns the problem of a file that can't be read
 */
export const countFilePages = async (file: FragmentFile, blank: Uint8Array, furniture: PageFurniture, cleanPicture: CleanPicture): Promise<Result<CountedFile>> => {
  const merger = mergeInto({ bytes: blank, bookmark: null }, noFurniture, cleanPicture);
  if (!merger.ok) return merger;
  const blocks: (number | null)[] = [];
  const probe = { lines: nearLines, block: (letters: number | null): void => { blocks.push(letters); } };
  const added = merger.value.add({ bytes: file.bytes, house: file.house, start: 1, bookmark: name, outlineShift: file.house ? 0 : 1, probe }, furniture);
  if (!added.ok) return added;
  const estimate = estimatePageNumbersWith({ guess: true });
  let found = { pages: 1, flagged: true };
  await patchDocument({
    outputType: 'uint8array', data: canonicalZip(merger.value.finish()), patches: {},
    pageNumbers: (template) => {
      const numbers = estimate(template);
      const pageOf = (mark: string): number => numbers.bookmarkPageNumbers?.get(mark) ?? 0;
      const [last, room] = [pageOf(`${name}_end`), pageOf(`${name}_room`)];
      const guessed = (numbers.guesses ?? []).some(({ reason }) => !harmless.test(reason));
      const almostEmpty = last > 1 && linesOnLastPage(blocks, pageOf, last) < nearLines;
      found = { pages: Math.max(1, last), flagged: last === 0 || room !== last || almostEmpty || guessed };
      return numbers;
    },
  });
  return ok({ ...found, notices: added.value });
};
