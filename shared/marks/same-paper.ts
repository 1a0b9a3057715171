// Which paper of a new issue is the one that a mark was made in: by its id, or another version of it under a new one.
import type { Id } from '../model/record.ts';
import type { Anchor } from './anchor.ts';
import { fold } from './folded-text.ts';
import type { MarkedPaper } from './marked-paper.ts';
import { sketchesShare } from './paper-print.ts';

/** The papers of an issue: those that can be read, and the ids of those that are withheld. */
export type Issue = { readonly papers: readonly MarkedPaper[]; readonly withheld: ReadonlySet<Id>; /** Ids of the issue before; null: not known. */ readonly before: ReadonlySet<Id> | null };

/** Of their runs of words: two reports by one template share less. */
const isVersion = 0.25;
const clearlyNearer = 0.15;

const sameTitle = (one: string, other: string): boolean => one !== '' && fold(one).text === fold(other).text;

const likeness = (anchor: Anchor, paper: MarkedPaper): number =>
  sketchesShare(anchor.sketch, paper.sketch()) + (paper.itemId === anchor.itemId ? 0.1 : 0) + (sameTitle(paper.title, anchor.paperTitle) ? 0.1 : 0);

/**
 * @returns the paper of the same id; where there is none the one that took its place: new in this issue, with much of its text or its title at its item, and no other as near
 */
export const paperOf = (anchor: Anchor, { papers, before }: Issue): MarkedPaper | null => {
  const own = papers.find(({ id }) => id === anchor.paperId);
  if (own !== undefined) return own;
  const [best, second] = papers.filter(({ id }) => before?.has(id) !== true)
    .map((paper) => ({ paper, like: likeness(anchor, paper) })).toSorted((a, b) => b.like - a.like);
  if (best === undefined || (second !== undefined && best.like - second.like < clearlyNearer)) return null;
  const isHeir = best.paper.itemId === anchor.itemId && sameTitle(best.paper.title, anchor.paperTitle);
  return sketchesShare(anchor.sketch, best.paper.sketch()) >= isVersion || isHeir ? best.paper : null;
};

