// How to get from one row of texts to another, with a bound on the work: a file of somebody else may have nothing in common with ours.
import { diffArrays } from 'diff';

/** A stretch that both have, or what went beside what came for it. */
export type DiffRun = { readonly gone: readonly string[]; readonly come: readonly string[]; readonly isSame: boolean };

/** The search costs the square of the differences: beyond these it is given up. */
const mostDifferences = 600;

const same = (texts: readonly string[]): DiffRun[] => (texts.length === 0 ? [] : [{ gone: texts, come: texts, isSame: true }]);

/** What both begin and end with stays, all between went and came. */
const asOneChange = (before: readonly string[], after: readonly string[]): DiffRun[] => {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const change = { gone: before.slice(start, before.length - end), come: after.slice(start, after.length - end), isSame: false };
  return [...same(before.slice(0, start)), change, ...same(before.slice(before.length - end))];
};

/** Stretches in order; neither side of a change is ever split, so that a change has no change beside it. */
export const diffRuns = (before: readonly string[], after: readonly string[]): DiffRun[] => {
  const found = diffArrays([...before], [...after], { maxEditLength: mostDifferences });
  if (found === undefined) return asOneChange(before, after);
  const runs: DiffRun[] = [];
  let gone: readonly string[] = [];
  const close = (come: readonly string[]): void => {
    if (gone.length + come.length > 0) runs.push({ gone, come, isSame: false });
    gone = [];
  };
  for (const { added, removed, value } of found) {
    if (removed) gone = value;
    else if (added) close(value);
    else {
      close([]);
      runs.push(...same(value));
    }
  }
  close([]);
  return runs;
};
