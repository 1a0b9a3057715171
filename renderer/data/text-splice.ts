// The smallest single replacement that turns one text's JSON into another's: what the journal keeps of a save.
import type { TextSplice } from './records.ts';

/** The part in the middle that differs. */
export const spliceBetween = (before: string, after: string): TextSplice => {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let tail = 0;
  while (tail < shorter - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { at, remove: before.length - at - tail, insert: after.slice(at, after.length - tail) };
};

export const applySplice = (text: string, splice: TextSplice): string =>
  text.slice(0, splice.at) + splice.insert + text.slice(splice.at + splice.remove);
