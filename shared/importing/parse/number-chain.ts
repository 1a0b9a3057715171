// Which numbered lines are heads: the run of rising numbers with the most evidence, found in one pass.

export type Candidate = {
  readonly number: number;
  /** How much the line looks like a head; 1 and more may stand in a chain. */
  readonly score: number;
};

type Step<T> = { readonly candidate: T; readonly total: number; readonly before: Step<T> | null; readonly length: number };

const nextBonus = 3;
const skipCost = 2;
const doubleCost = 3;
const farthestSkip = 5;

/**
 * The best chain through the candidates, in order: each number one more than the one before (a skip or a double
 * number costs). `firstBonus` says how much better a chain is that starts at this number.
 */
export const bestChain = <T extends Candidate>(candidates: readonly T[], firstBonus: (number: number) => number): readonly T[] => {
  const ends = new Map<number, Step<T>>();
  let best: Step<T> | null = null;
  for (const candidate of candidates) {
    let step: Step<T> = { candidate, total: candidate.score + firstBonus(candidate.number), before: null, length: 1 };
    for (let back = 0; back <= farthestSkip; back += 1) {
      const before = ends.get(candidate.number - back);
      if (before === undefined) continue;
      const link = back === 1 ? nextBonus : back === 0 ? -doubleCost : -skipCost * back;
      const total = before.total + candidate.score + link;
      if (total > step.total) step = { candidate, total, before, length: before.length + 1 };
    }
    const known = ends.get(candidate.number);
    if (known === undefined || step.total > known.total) ends.set(candidate.number, step);
    if (best === null || step.total > best.total) best = step;
  }
  const chain: T[] = [];
  for (let step: Step<T> | null = best; step !== null; step = step.before) chain.push(step.candidate);
  return chain.reverse();
};
