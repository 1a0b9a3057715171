// A copy as the reader has it before them: with what is restricted in its place once the passphrase was given, and then only in memory.
import type { ReadingContent, ReadingIssue } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { BodyPrints } from './body-prints.ts';
import type { KeptCopy } from './reading-records.ts';

export type OpenCopy = {
  readonly kept: KeptCopy;
  /** Restricted items and papers stand in place of those of the same id when it is unsealed. */
  readonly content: ReadingContent;
  /** Of all papers of `content` that can be read. */
  readonly bodies: BodyPrints;
  /** Ids of the papers that can be read in it, with the passphrase where it has a sealed part: what lists of meetings count too (`CopyFacts`). */
  readonly paperIds: ReadonlySet<Id>;
  readonly unsealed: boolean;
  /** An issue of it here has a sealed part, perhaps an older one. */
  readonly canUnseal: boolean;
  /** The copy whose sealed part is open, for `unsealedOf`; null: none is. */
  readonly sealId: string | null;
  /** What came from the sealed part: never into plain storage, caches or blob addresses. */
  readonly restrictedPapers: ReadonlySet<Id>;
  /** Of which something was damaged on its way and can't be shown; of restricted papers once they are open. */
  readonly damagedPapers: ReadonlySet<Id>;
  /** False: of the restricted part that is open something didn't open, perhaps nothing that any paper needs. */
  readonly isSealWhole: boolean;
  /** An older issue, where the one that is read has no restricted part: what it withholds is shown as it was then. Null: none is open, or it is of this issue. */
  readonly restrictedFrom: ReadingIssue | null;
  /** A file that a paper names; null: damaged, or not here. */
  readonly readFile: (sha256: string) => Promise<Uint8Array | null>;
};
