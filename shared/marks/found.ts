// Candidates for where a mark stands now, weighed by what stands around them.
import { alike } from './alike.ts';
import type { Anchor } from './anchor.ts';
import { fold } from './folded-text.ts';
import type { MarkedPaper } from './marked-paper.ts';

/** What is looked for, folded. */
export type Sought = { readonly anchor: Anchor; readonly quote: string; readonly before: string; readonly behind: string };

export const soughtOf = (anchor: Anchor): Sought => ({ anchor, quote: fold(anchor.quote).text, before: fold(anchor.before).text, behind: fold(anchor.behind).text });

export type Found = {
  readonly paper: MarkedPaper;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  /** How alike the words are, and what stands before and behind; 0 to 1. */
  readonly words: number;
  readonly before: number;
  readonly behind: number;
};

/** At the paper's end nothing stands beside the quote, and nothing of it is known. */
const atEdge = (isEdge: boolean): number => (isEdge ? 1 : 0);

/** @param words how alike its words are to those that are sought */
export const foundAt = (paper: MarkedPaper, sought: Sought, start: number, end: number, words: number): Found => {
  const text = paper.folded().text;
  const [before, behind] = [text.slice(0, start).trimEnd(), text.slice(end).slice(0, sought.behind.length + 1).trimStart()];
  return {
    paper, start, end, words,
    before: sought.before === '' ? atEdge(before === '') : alike(sought.before, before.slice(-sought.before.length)),
    behind: sought.behind === '' ? atEdge(behind === '') : alike(sought.behind, behind.slice(0, sought.behind.length)),
  };
};

export const contextOfFound = ({ before, behind }: Found): number => (before + behind) / 2;
/** Where something was put in on one side, the other says where it stands. */
export const betterSide = ({ before, behind }: Found): number => Math.max(before, behind);

export const overlap = (one: Found, other: Found): boolean => one.paper === other.paper && one.start < other.end && other.start < one.end;
