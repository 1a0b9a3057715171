// Steps through finds over several texts, one after another and round again.

/** How many finds each text has, in order. */
export type FoundIn = { readonly id: string; readonly count: number };
export type FoundAt = { readonly id: string; readonly index: number };

export const totalFound = (places: readonly FoundIn[]): number => places.reduce((sum, { count }) => sum + count, 0);

/** Which of all finds this is, from 1; null when it is none of them any more. */
export const positionOf = (places: readonly FoundIn[], at: FoundAt | null): number | null => {
  let before = 0;
  for (const { id, count } of places) {
    if (id === at?.id) return at.index < count ? before + at.index + 1 : null;
    before += count;
  }
  return null;
};

/** The find of a number counted over all texts (from 0), round again at both ends; null when there is none. */
export const foundAt = (places: readonly FoundIn[], number: number): FoundAt | null => {
  const total = totalFound(places);
  if (total === 0) return null;
  let index = ((number % total) + total) % total;
  for (const { id, count } of places) {
    if (index < count) return { id, index };
    index -= count;
  }
  return null;
};

/**
 * The find before or after the selected one.
 * @param caret where no find is selected: the open text, and its first find from the caret on (null: none follows in it)
 */
export const stepFound = (places: readonly FoundIn[], at: FoundAt | null, caret: { readonly id: string; readonly index: number | null } | null, by: 1 | -1): FoundAt | null => {
  const position = positionOf(places, at);
  if (position !== null) return foundAt(places, position - 1 + by);
  const place = places.findIndex(({ id }) => id === caret?.id);
  if (caret === null || place < 0) return foundAt(places, by === 1 ? 0 : -1);
  const before = totalFound(places.slice(0, place));
  const next = before + (caret.index ?? places[place]?.count ?? 0);
  return foundAt(places, by === 1 ? next : next - 1);
};
