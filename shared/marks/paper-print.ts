// Tells whether a paper is the same as before, or another version of it, without keeping its words.

/** 53 bits (cyrb53): of two versions of a paper, not of an adversary. */
export const textHash = (text: string): string => {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(16).padStart(14, '0');
};

const wordHash = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const shingle = 4;
export const sketchSize = 32;

/**
 * The smallest hashes of all runs of four words (Broder 1997, bottom-k): two texts share about as large a part of them as of their runs.
 * @param folded words with one blank between
 */
export const sketchOf = (folded: string): readonly number[] => {
  const words = folded.split(' ').map(wordHash);
  const hashes = new Set<number>();
  for (let at = 0; at + shingle <= words.length; at += 1) {
    let hash = 0;
    for (let word = 0; word < shingle; word += 1) hash = (Math.imul(hash, 0x9e3779b1) ^ (words[at + word] ?? 0)) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hashes.add((hash ^ (hash >>> 13)) >>> 0);
  }
  return [...Uint32Array.from(hashes).sort().subarray(0, sketchSize)];
};

/** @returns 0 to 1: which part of their runs of words two texts share */
export const sketchesShare = (one: readonly number[], other: readonly number[]): number => {
  const all = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, Math.max(1, Math.min(sketchSize, Math.max(one.length, other.length))));
  const [inOne, inOther] = [new Set(one), new Set(other)];
  return all.filter((hash) => inOne.has(hash) && inOther.has(hash)).length / all.length;
};
