// How alike two short texts are.

/** Levenshtein's distance, one row at a time. */
const distance = (one: string, other: string): number => {
  let row = Int32Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const next = new Int32Array(other.length + 1);
    next[0] = at + 1;
    for (let to = 0; to < other.length; to += 1) {
      const changed = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next[to + 1] = Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1);
    }
    row = next;
  }
  return row[other.length] ?? 0;
};

/** @returns 1 for equal texts, 0 for texts that share nothing; the cost grows with the product of their lengths */
export const alike = (one: string, other: string): number => {
  if (one === other) return 1;
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one, other) / longest;
};
