// Where the printed pages begin in a paper's run of blocks, and which block a page that is called leads to.
import type { FlowBlock } from './reading-flow.ts';

/**
 * By the key of the block with which a printed page begins, that page; a page that begins inside a block has none. The first page has none either, and none begins twice:
 * cells of a row go back to the page before, and notes behind the text to where they were referred to.
 */
export const pageBeginnings = (flow: readonly FlowBlock[]): ReadonlyMap<string, number> => {
  const beginnings = new Map<string, number>();
  let last = flow[0]?.page ?? 1;
  for (const { key, page } of flow) {
    if (page > last) beginnings.set(key, page);
    last = Math.max(last, page);
  }
  return beginnings;
};

/** The last block before any of a later page. */
const lastBefore = (flow: readonly FlowBlock[], page: number): FlowBlock | undefined => {
  const later = flow.findIndex((block) => block.page > page);
  return later < 0 ? flow.at(-1) : flow[later - 1];
};

/** The block with which the page begins, or inside which it does; null where there is none. */
export const blockOfPage = (flow: readonly FlowBlock[], page: number): FlowBlock | null => flow.find((block) => block.page === page) ?? lastBefore(flow, page) ?? flow[0] ?? null;

/** The pages of the blocks from one to the other, both included, in order; empty where one is not in the run. */
export const pagesBetween = (flow: readonly FlowBlock[], first: string, last: string): readonly number[] => {
  const [from, to] = [flow.findIndex(({ key }) => key === first), flow.findIndex(({ key }) => key === last)];
  if (from < 0 || to < from) return [];
  return [...new Set(flow.slice(from, to + 1).map(({ page }) => page))];
};

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A quick reader takes half of the usual time. */
const wordsPerSecond = 8;
/** Nobody has read a page before that; after the longest nobody is asked to wait for it. */
const [shortest, longest] = [3, 40];
/** Of a page whose words are not at hand. */
const unknown = 8;

/** Seconds on the screen after which a page counts as read. */
export const secondsToRead = (flow: readonly FlowBlock[], page: number): number => {
  const words = flow.filter((block) => block.page === page).reduce((sum, { text }) => sum + wordsIn(text), 0);
  return words === 0 ? unknown : Math.min(longest, Math.max(shortest, Math.round(words / wordsPerSecond)));
};
