// Tells a thread that hangs from a machine that is slow: the one spends the processor's time, the other waits for it.

export type ProgressLimits = {
  /** Processor time that may be spent without progress, in ms. */
  readonly spent: number;
  /** Time that may pass without progress when hardly any of it is the processor's, in ms. */
  readonly passed: number;
};

export type ProgressWatch = {
  /** Something was done: count anew. */
  readonly progress: () => void;
  readonly end: () => void;
};

const millisecondsBetweenLooks = 500;

/**
 * Calls `onStalled` once, when either limit is reached without `progress` in between.
 * @param spentSoFar processor time of this program with all its threads, in ms
 * @param passedSoFar a clock that only goes forward, in ms
 */
export const watchProgress = (limits: ProgressLimits, spentSoFar: () => number, passedSoFar: () => number, onStalled: () => void): ProgressWatch => {
  let last = { spent: spentSoFar(), passed: passedSoFar() };
  const look = setInterval(() => {
    if (spentSoFar() - last.spent < limits.spent && passedSoFar() - last.passed < limits.passed) return;
    clearInterval(look);
    onStalled();
  }, millisecondsBetweenLooks);
  return {
    progress: () => { last = { spent: spentSoFar(), passed: passedSoFar() }; },
    end: () => { clearInterval(look); },
  };
};
