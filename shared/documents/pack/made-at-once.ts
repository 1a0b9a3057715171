// Several things made at the same time, as many as there are threads for; answers in order, whichever was ready first.

/**
 * @param atOnce how many may be under way; one after another where it is 1
 * @param make must not throw for an expected failure
 */
export const madeAtOnce = async <T, R>(things: readonly T[], atOnce: number, make: (thing: T, index: number) => Promise<R>): Promise<R[]> => {
  const made: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next; index < things.length; index = next) {
      next += 1;
      const thing = things[index];
      if (thing !== undefined) made[index] = await make(thing, index);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(atOnce, things.length)) }, lane));
  return made;
};
