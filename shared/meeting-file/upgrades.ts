// Files of older formats are brought up to date in memory, one version at a time. A step is never edited once released.
import type { OwnKind } from './kinds.ts';

/** Takes the payload of its format and returns that of the next one. */
export type Upgrade = (payload: unknown, kind: OwnKind) => unknown;

/** Format 2 brought written papers and attached files; a meeting of format 1 is one without. */
const withoutPapers: Upgrade = (payload) => payload;

/** Format 3 brought proceedings, follow-ups and frozen publications; a meeting of format 2 is one without. */
const withoutProceedings: Upgrade = (payload) => payload;

/** By the format they start from. Format 1 is the first: nothing leads to it. */
export const upgrades: ReadonlyMap<number, Upgrade> = new Map([[1, withoutPapers], [2, withoutProceedings]]);

/** The payload in format `to`. Throws when a step is missing (a bug: a release forgot its upgrade). */
export const upgraded = (payload: unknown, kind: OwnKind, from: number, to: number, steps: ReadonlyMap<number, Upgrade>): unknown => {
  let value = payload;
  for (let format = from; format < to; format += 1) {
    const step = steps.get(format);
    if (step === undefined) throw new Error(`No upgrade from format ${format}`);
    value = step(value, kind);
  }
  return value;
};
