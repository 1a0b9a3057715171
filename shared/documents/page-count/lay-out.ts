// One layout of a merged document with its probes, by the library that lays pages out as Word does.
import { patchDocument } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { BlockLengths } from '../../ooxml/merge/read-fragment.ts';
import { canonicalZip } from '../package/canonical-zip.ts';
import type { DocumentParts } from './document-parts.ts';
import { hasBrokenChain, keptWithNext } from './breaks-elsewhere.ts';
import { hardBreaks, hasLoneLine } from './hard-breaks.ts';
import { blockMark, endMark, linesOnLastPage, roomMark } from './probes.ts';

export type Layout = {
  /** The page on which the text ends; 0 where the layout stopped before. */
  readonly last: number;
  /** All pages of the document, with those that hold only endnotes; null where they are not known. */
  readonly all: number | null;
  /** Almost nothing more would fit on the last page, or almost nothing stands on it or on one that a break ends. */
  readonly nearBoundary: boolean;
  readonly guessed: boolean;
  /** Whether all that it guessed at is how wide letters are and how cells look: lines break otherwise here and there. */
  readonly guessedSlightly: boolean;
  /** Paragraphs that are to stay together run over a page's end. */
  readonly brokenChain: boolean;
  /** The page of a bookmark; 0 where it is not known. */
  readonly pageOf: (mark: string) => number;
};

export type LayoutFont = { readonly name: string; readonly data: Uint8Array };

/** What the layout guesses at without moving lines: a bullet in an unknown font, a date as it is written. */
const harmless = /character whose width|a date|compatibility setting/;

/** What changes a line here and there, and takes no room of its own. */
const slight = /kerned|a font not in|table style|two lines in one|tab stop|border of a|soft hyphen/;

/** Only what the layout reads: a picture's size is said in the text. */
const layoutParts = (parts: DocumentParts): DocumentParts => new Map([...parts].filter(([part]) => /\.(xml|rels)$/.test(part)));

/**
 * Takes about 0.1 s a page. May throw.
 * @param parts of a document with the probes in its blocks and behind its end
 * @param fonts to measure by instead of the ones of their names that the library knows
 */
export const layOut = async (parts: DocumentParts, blocks: BlockLengths, fonts: readonly LayoutFont[] = []): Promise<Layout> => {
  const kept = keptWithNext(parts);
  const breaks = hardBreaks(parts);
  const estimate = estimatePageNumbersWith({ guess: true, fonts });
  let found: Layout = { last: 0, all: null, nearBoundary: true, guessed: true, guessedSlightly: false, brokenChain: false, pageOf: () => 0 };
  await patchDocument({
    outputType: 'uint8array', data: canonicalZip(layoutParts(parts), 0), patches: {},
    pageNumbers: (template) => {
      const numbers = estimate(template);
      const pageOf = (mark: string): number => numbers.bookmarkPageNumbers?.get(mark) ?? 0;
      const last = pageOf(endMark);
      const almostEmpty = last > 1 && linesOnLastPage(blocks, pageOf, last) <= 1;
      const reasons = (numbers.guesses ?? []).map(({ reason }) => reason).filter((reason) => !harmless.test(reason));
      found = { last, all: numbers.pageCount ?? null, nearBoundary: almostEmpty || pageOf(roomMark) !== last || hasLoneLine(breaks, blocks, pageOf), guessed: reasons.length > 0, guessedSlightly: reasons.every((reason) => slight.test(reason)), brokenChain: hasBrokenChain(kept, blocks, (block) => pageOf(blockMark(block))), pageOf };
      return numbers;
    },
  });
  return found;
};
