// What page and fragments worker say to each other.
import type { Id } from '../../shared/model/record.ts';

export type FragmentsRequest = {
  readonly database: string;
  readonly meetingId: Id;
  /** The paper that is looked at: it comes first. */
  readonly first: Id | null;
};

/** The pages of one paper's fragment in the members' version, which fixes page numbers (DESIGN section 5). */
export type PaperPages = {
  readonly paperId: Id;
  /** Null: an attached Word file's, which are counted when it goes into a pack. */
  readonly pages: number | null;
  readonly flagged: boolean;
  readonly wasKept: boolean;
  /** So many of its pictures are not on this computer, and their room is not counted. */
  readonly lacking: number;
  /** What an officer counted in Word, as long as it holds for the paper as it is. */
  readonly fixed: number | null;
};

export type FragmentsReply = { readonly kind: 'paper'; readonly paper: PaperPages } | { readonly kind: 'done' } | { readonly kind: 'stopped' };
