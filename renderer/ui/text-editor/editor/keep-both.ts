// "Keep both": one text out of two versions, each block that both share once, the rest one after the other.
import type { Block, TextDoc } from '../../../../shared/model/text.ts';

const same = (a: Block | undefined, b: Block | undefined): boolean => a !== undefined && JSON.stringify(a) === JSON.stringify(b);

/**
 * Joins two versions of a text.
 * @returns what both begin with, then the other version's own blocks, then mine, then what both end with
 */
export const keepBoth = (mine: TextDoc, theirs: TextDoc): TextDoc => {
  const [a, b] = [mine.content, theirs.content];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && same(a[head], b[head])) head += 1;
  let tail = 0;
  while (tail < most - head && same(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail += 1;
  return {
    type: 'doc',
    content: [...a.slice(0, head), ...b.slice(head, b.length - tail), ...a.slice(head, a.length - tail), ...a.slice(a.length - tail)],
  };
};
