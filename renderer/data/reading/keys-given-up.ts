// Which council keys were given up, and which came after them. A key says so itself by its signature: that holds for every panel, whatever copy brought it.
import type { PinnedKey } from './reading-records.ts';

/** @returns the keys that took a key's place, as far as this computer knows */
export const heirsOf = (key: string, pinned: readonly PinnedKey[]): readonly string[] =>
  [...new Set(pinned.flatMap((pin) => [...(pin.after === key ? [pin.key] : []), ...(pin.key === key && pin.givenUp !== undefined ? [pin.givenUp.for] : [])]))];

/** @returns since when this computer knows that a key was given up; null: it was not */
export const givenUpSince = (key: string, pinned: readonly PinnedKey[]): string | null => {
  const told = pinned.flatMap((pin) => (pin.key === key && pin.givenUp !== undefined ? [pin.givenUp.at] : []));
  const byHeirs = pinned.flatMap((pin) => (pin.after === key ? [pin.pinnedAt] : []));
  // The day that was written down, before the first day of a key that may have been known long before it was seen to come after this one.
  return [told, byHeirs].find((days) => days.length > 0)?.toSorted()[0] ?? null;
};

/** @returns of all that came after the given keys, one after another, those that were not given up */
export const keptAfter = (keys: readonly string[], pinned: readonly PinnedKey[]): readonly string[] => {
  const met = new Set<string>();
  const walk = (key: string): void => {
    for (const heir of heirsOf(key, pinned)) if (!met.has(heir)) { met.add(heir); walk(heir); }
  };
  keys.forEach(walk);
  return [...met].filter((key) => givenUpSince(key, pinned) === null);
};
