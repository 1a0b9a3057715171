// Several things made at the same time, as many as there are threads for; answers in order, whichever was ready first.

/** Things that other threads work on meanwhile, so that they are under way beside the rest. */
export type Apart<T> = { readonly is: (thing: T) => boolean; readonly atOnce: number; /** Called when the last of them is made. */ readonly onEnd?: () => void };

/**
 * @param atOnce how many may be under way; one after another where it is 1
 * @param make must not throw for an expected failure
 * @param apart begun at once, beside as many of the rest, so that none of them is left alone at the end
 */
export const madeAtOnce = async <T, R>(things: readonly T[], atOnce: number, make: (thing: T, index: number) => Promise<R>, apart: Apart<T> = { is: () => false, atOnce: 0 }): Promise<R[]> => {
  const made: R[] = [];
  const numbered = things.map((thing, index) => ({ thing, index, isApart: apart.atOnce > 0 && apart.is(thing) }));
  const lane = async (waiting: typeof numbered): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) made[next.index] = await make(next.thing, next.index);
  };
  const lanes = (waiting: typeof numbered, count: number): Promise<void>[] => Array.from({ length: Math.min(count, waiting.length) }, () => lane(waiting));
  const apartLanes = Promise.all(lanes(numbered.filter(({ isApart }) => isApart), apart.atOnce)).then(() => { apart.onEnd?.(); });
  await Promise.all([apartLanes, ...lanes(numbered.filter(({ isApart }) => !isApart), Math.max(1, atOnce))]);
  return made;
};
