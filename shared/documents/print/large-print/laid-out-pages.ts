// On which of its pages each paragraph of a paper begins, as Word lays it out.
import { patchDocument } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { problemLine } from '../../../model/result.ts';
import { mergeInto, type PageFurniture } from '../../../ooxml/merge/merge-documents.ts';
import type { PreparedFragment } from '../../../ooxml/merge/prepared-fragment.ts';
import { markOf } from '../../../ooxml/merge/marks.ts';
import { canonicalZip } from '../../package/canonical-zip.ts';

export type LaidOutPages = {
  /** Pages of the paper. */
  readonly pages: number;
  /** By the paragraph's place among the blocks: its page, from 1; 0 where it has none. */
  readonly blocks: readonly number[];
};

const name = 'laid';
/** Numbers of bookmarks that only tell pages, beyond any that a file has. */
const firstMark = 2_000_000;
const mark = (block: number): string => `<w:bookmarkStart w:id="${firstMark + block}" w:name="${name}_${block}"/><w:bookmarkEnd w:id="${firstMark + block}"/>`;

const [before = '', after = ''] = markOf('probe', 0).split('0');
const blocksIn = ({ body, lastParagraph }: PreparedFragment): number =>
  Math.max(-1, ...`${body}${lastParagraph}`.split(before).slice(1).map((rest) => Number(rest.slice(0, rest.indexOf(after))))) + 1;

/** @returns null where the library that lays pages out can't do it with this file */
export const laidOutPages = async (prepared: PreparedFragment, blank: Uint8Array, furniture: PageFurniture): Promise<LaidOutPages | null> => {
  const merger = mergeInto({ bytes: blank, bookmark: null }, { header: null, footer: null }, () => null);
  if (!merger.ok) throw new Error(problemLine(merger.problem));
  merger.value.add(prepared, { start: 1, bookmark: name, probe: mark }, furniture);
  const parts = new Map([...merger.value.finish()].filter(([part]) => /\.(xml|rels)$/.test(part)));
  const estimate = estimatePageNumbersWith({ guess: true });
  let found: LaidOutPages | null = null;
  try {
    await patchDocument({
      outputType: 'uint8array', data: canonicalZip(parts, 0), patches: {},
      pageNumbers: (template) => {
        const numbers = estimate(template);
        const pageOf = (bookmark: string): number => numbers.bookmarkPageNumbers?.get(bookmark) ?? 0;
        const pages = pageOf(`${name}_end`);
        if (pages > 0) found = { pages, blocks: Array.from({ length: blocksIn(prepared) }, (_, block) => pageOf(`${name}_${block}`)) };
        return numbers;
      },
    });
  } catch {
    return null;
  }
  return found;
};
