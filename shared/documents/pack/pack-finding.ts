// What an officer must know of a pack that was made: what stops its publication, and what to look at.
import type { Id } from '../../model/record.ts';

export type PackFindingCode =
  | 'unreadable-file' | 'separate-file' | 'to-follow' | 'count-unsure' | 'public-version-longer' | 'confidential-left-out' | 'changes-accepted' | 'content-left-out' | 'look-changed' | 'scanned-pages'
  | 'unseen-words' | 'bars-in-front' | 'marks-kept' | 'redactions-open' | 'picture-without-consent' | 'picture-without-words'
  /** In large print. */
  | 'not-enlarged'
  /** On both sides. */
  | 'even-on-front';

export type PackFinding = {
  readonly code: PackFindingCode;
  readonly itemId: Id;
  /** The item's printed number. */
  readonly label: string;
  readonly paperId: Id;
  /** Null where the audience may not know it. */
  readonly fileName: string | null;
  readonly message: string;
  /** The pack must not be published so. */
  readonly stops: boolean;
};
