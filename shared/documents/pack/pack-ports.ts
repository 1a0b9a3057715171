// What making a pack needs from outside.
import type { CleanPicture } from '../../ooxml/merge/take-related.ts';
import type { Id } from '../../model/record.ts';
import type { Clock, DrawPdfPages, Sha256 } from '../../ports.ts';
import type { PreparePaper } from './prepare-paper.ts';
import type { FragmentCache } from './fragment-cache.ts';

/** A paper whose pages are known. */
export type CountedStep = { readonly paperId: Id; readonly itemId: Id; readonly pages: number; readonly flagged: boolean };

export type PackPorts = {
  readonly sha256: Sha256;
  readonly now: Clock;
  readonly drawPdfPages: DrawPdfPages;
  /** Takes the metadata out of a picture inside a Word file; null where it can't be read. */
  readonly cleanPicture: CleanPicture;
  /** Prepares a paper's file, in a thread of its own where there are any; absent: here. */
  readonly preparePaper?: PreparePaper;
  /** How many papers may be prepared at the same time; absent: one. */
  readonly atOnce?: number;
  /** PDFs drawn at the same time, beside the papers that are prepared; 0 or absent: in their turn. */
  readonly drawsAtOnce?: number;
  /** Hears that no more PDFs are to be drawn, while other papers are still prepared. */
  readonly onDrawn?: () => void;
  /** Where papers that were made before are kept; absent: nowhere. */
  readonly cache?: FragmentCache;
  /** Hears how many papers of all are ready. */
  readonly onStep?: (done: number, of: number) => void;
  /** Hears of each paper as soon as its pages are known. */
  readonly onPaper?: (paper: CountedStep) => void;
};
