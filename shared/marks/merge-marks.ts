// The same reader's marks of two devices. The later version of a mark is taken where it grew out of the other; where both were written, both stay.
import { versionsRemembered, type Mark } from './mark.ts';

export type Merged = {
  /** What is to be stored: marks that are new, later, or a second one with the other's words. */
  readonly store: readonly Mark[];
  readonly added: number;
  readonly updated: number;
  /** Both devices had written: the other's words stand in a mark of their own. */
  readonly both: number;
  readonly same: number;
};

const saysTheSame = (one: Mark, other: Mark): boolean =>
  one.text === other.text && one.kind === other.kind && one.colour === other.colour && one.asked === other.asked && (one.deletedAt === null) === (other.deletedAt === null);

const grewFrom = (later: Mark, earlier: Mark): boolean => later.versions.includes(earlier.updatedAt);

type Outcome = { readonly as: Exclude<keyof Merged, 'store'>; readonly store: readonly Mark[] };

const outcome = (mine: Mark | undefined, theirs: Mark, newId: () => string): Outcome => {
  if (mine === undefined) return { as: 'added', store: [theirs] };
  if (mine.updatedAt === theirs.updatedAt || grewFrom(mine, theirs) || saysTheSame(mine, theirs)) return { as: 'same', store: [] };
  if (grewFrom(theirs, mine)) return { as: 'updated', store: [theirs] };
  // Removed here and changed there, or the other way: what was written stays.
  if (mine.deletedAt !== null) return { as: 'updated', store: [theirs] };
  if (theirs.deletedAt !== null || theirs.text.trim() === '') return { as: 'same', store: [] };
  // Mine knows of theirs from now on: the same file brought in again adds nothing.
  return { as: 'both', store: [{ ...mine, versions: [theirs.updatedAt, ...mine.versions].slice(0, versionsRemembered) }, { ...theirs, id: newId(), versions: [] }] };
};

/**
 * @param mine of the meeting, removed ones included
 * @param theirs from the other device
 * @returns what is to be stored and how many came; nothing of `mine` is overwritten that `theirs` does not know
 */
export const mergeMarks = (mine: readonly Mark[], theirs: readonly Mark[], newId: () => string): Merged => {
  const byId = new Map(mine.map((mark) => [mark.id, mark]));
  const outcomes = theirs.map((mark) => outcome(byId.get(mark.id), mark, newId));
  const count = (as: Outcome['as']): number => outcomes.filter((each) => each.as === as).length;
  return { store: outcomes.flatMap(({ store }) => store), added: count('added'), updated: count('updated'), both: count('both'), same: count('same') };
};
