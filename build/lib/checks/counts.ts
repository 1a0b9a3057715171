// What a check amounts to. Everything that is skipped is skipped for a reason, and the reason is counted with it.

/** Why something did not run; .ci/run excuses the first two only. */
export type SkipReason = 'Electron runtime' | 'no Chromium' | 'other';

export type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** What to tell about failures, a line each. */
  readonly details: readonly string[];
};

export const passedOnce: Counts = { passed: 1, failed: 0, skipped: {}, details: [] };

/** A check that broke as a whole counts as one failure. */
export const failedOnce = (...details: string[]): Counts => ({ passed: 0, failed: 1, skipped: {}, details });

/** How many were skipped, whatever for. */
export const skippedInAll = (skipped: Counts['skipped']): number => Object.values(skipped).reduce((sum, count) => sum + count, 0);

/** One count more for the reason. */
export const addSkip = (skipped: Counts['skipped'], reason: SkipReason, count = 1): Counts['skipped'] => ({ ...skipped, [reason]: (skipped[reason] ?? 0) + count });

export const totals = (all: readonly Counts[]): Counts =>
  all.reduce<Counts>(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: Object.entries(one.skipped).reduce<Counts['skipped']>((skipped, [reason, count]) => addSkip(skipped, reason as SkipReason, count), sum.skipped),
      details: [...sum.details, ...one.details],
    }),
    { passed: 0, failed: 0, skipped: {}, details: [] },
  );

/** The line that ends every run of the tests. */
export const lastLine = ({ passed, failed, skipped }: Counts): string => `${passed} passed, ${failed} failed, ${skippedInAll(skipped)} skipped`;
