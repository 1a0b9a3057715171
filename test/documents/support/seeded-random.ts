// A small seeded generator (mulberry32): the same seed gives the same trials on every machine.

export type Random = {
  /** A whole number from 0 up to and without `below`. */
  readonly below: (below: number) => number;
  readonly one: <T>(of: readonly [T, ...T[]]) => T;
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean;
};

export const seededRandom = (seed: number): Random => {
  let state = seed | 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return { below, one: (of) => of[below(of.length)] ?? of[0], oneIn: (times) => below(times) === 0 };
};
