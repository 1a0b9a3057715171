// What making a pack needs from outside.
import type { CleanPicture } from '../../ooxml/merge/take-related.ts';
import type { Clock, DrawPdfPages, Sha256 } from '../../ports.ts';
import type { FragmentCache } from './fragment-cache.ts';

export type PackPorts = {
  readonly sha256: Sha256;
  readonly now: Clock;
  readonly drawPdfPages: DrawPdfPages;
  /** Takes the metadata out of a picture inside a Word file; null where it can't be read. */
  readonly cleanPicture: CleanPicture;
  /** Where papers that were made before are kept; absent: nowhere. */
  readonly cache?: FragmentCache;
  /** Hears what is being done: a paper of so many. */
  readonly onStep?: (done: number, of: number) => void;
};
