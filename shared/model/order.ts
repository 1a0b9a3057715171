// Order by fractional index, so that moving one record writes one record.
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

type Ordered = { readonly order: string; readonly id: string };

/** Sorts by fractional index, equal ones by id. */
export const byOrder = (a: Ordered, b: Ordered): number => {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** An index between two neighbours; null means before the first or after the last. */
export const orderBetween = (before: string | null, after: string | null): string => generateKeyBetween(before, after);

/** `count` increasing indexes between two neighbours. */
export const ordersBetween = (before: string | null, after: string | null, count: number): string[] =>
  generateNKeysBetween(before, after, count);
