// One row of the bench: a file in test/bench that exports `row`. Ratios travel between machines, seconds do not.

export type Measured = {
  readonly ours: string;
  /** The same machine doing a known thing in the same run. */
  readonly reference: string;
  readonly ratio: string;
  /** null: no budget is set, or what it is compared with is absent. */
  readonly withinBudget: boolean | null;
};

export type BenchRow = {
  readonly what: string;
  /** In words, from DESIGN 7. */
  readonly budget: string;
  readonly measure: () => Promise<Measured>;
};

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

/** The value that `share` (0 to 1) of the values do not exceed; NaN of none. */
export const quantile = (values: readonly number[], share: number): number => {
  const ordered = sorted(values);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median time of `work` in milliseconds over `times` runs, after two that warm up. */
export const medianTime = async (times: number, work: () => unknown): Promise<number> => {
  const taken: number[] = [];
  for (let run = -2; run < times; run += 1) {
    const began = performance.now();
    await work();
    if (run >= 0) taken.push(performance.now() - began);
  }
  return median(taken);
};

export const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1_000)} kB`;
export const times = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)}x`;
