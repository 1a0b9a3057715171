// Tells a thread that hangs from a machine that is slow: the one spends the processor's time, the other waits for it. And one that fills the memory from one that needs some.

export type ProgressLimits = {
  /** Processor time that may be spent without progress, in ms. */
  readonly spent: number;
  /** Time that may pass without progress when hardly any of it is the processor's, in ms. */
  readonly passed: number;
  /** Memory that this program may take beyond what it has at first, in bytes; a thread's own limit counts no buffers. */
  readonly taken: number;
};

export type ProgressWatch = {
  /** Something was done: count anew. */
  readonly progress: () => void;
  readonly end: () => void;
};

const millisecondsBetweenLooks = 250;

export type ProgressMeters = {
  /** Processor time of this program with all its threads, in ms. */
  readonly spent: () => number;
  /** A clock that only goes forward, in ms. */
  readonly passed: () => number;
  /** Memory of this program, in bytes. */
  readonly held: () => number;
};

/** Calls `onStalled` once, when a limit of time is reached without `progress` in between, or that of memory. */
export const watchProgress = (limits: ProgressLimits, meters: ProgressMeters, onStalled: () => void): ProgressWatch => {
  const atFirst = meters.held();
  let last = { spent: meters.spent(), passed: meters.passed() };
  const look = setInterval(() => {
    if (meters.spent() - last.spent < limits.spent && meters.passed() - last.passed < limits.passed && meters.held() - atFirst < limits.taken) return;
    clearInterval(look);
    onStalled();
  }, millisecondsBetweenLooks);
  return {
    progress: () => { last = { spent: meters.spent(), passed: meters.passed() }; },
    end: () => { clearInterval(look); },
  };
};
