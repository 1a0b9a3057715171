// How long a thread is waited for: by the time that the processor gave it, so that a long file does not count as a hanging one on a busy machine.

/** However little the processor gave it, nothing is waited for longer than so many times its budget. */
const atMost = 4;
/** The processor is never all ours: what is left below this share of the budget is not waited for. */
const negligible = 0.1;

/** A reading this many milliseconds old still serves: where many threads run, asking takes a millisecond or two of them all. */
const stillNew = 250;
let reading = { at: -Infinity, milliseconds: 0 };

/** Milliseconds of processor that this program and its threads have used, as of a quarter of a second ago at the most. */
export const processorTime = (): number => {
  const now = performance.now();
  if (now - reading.at > stillNew) {
    const { user, system } = process.cpuUsage();
    reading = { at: now, milliseconds: (user + system) / 1_000 };
  }
  return reading.milliseconds;
};

export type Spent = { /** Milliseconds since it was begun. */ readonly wall: number; /** Milliseconds of processor of all threads together since then. */ readonly processor: number; /** Threads that were at work. */ readonly threads: number };

/**
 * @param budget milliseconds of work
 * @returns milliseconds to wait before it is looked at again; 0: it has had its time
 */
export const patienceLeft = (budget: number, { wall, processor, threads }: Spent): number => {
  const left = budget - Math.min(wall, processor / Math.max(1, threads));
  return left < budget * negligible ? 0 : Math.max(0, Math.min(left, budget * atMost - wall));
};

/** Threads of this program that are waited for. */
let atWork = 0;

export type Patience = {
  /** Begins to wait, or begins anew: something was done. */
  readonly waitFor: (budget: number) => void;
  /** Nothing more is waited for. */
  readonly end: () => void;
};

/**
 * Waits for one thread.
 * @param spent called when the thread has had its time
 */
export const patience = (spent: () => void): Patience => {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  atWork += 1;
  const end = (): void => {
    clearTimeout(timer);
    if (!ended) atWork -= 1;
    ended = true;
  };
  return {
    waitFor: (budget) => {
      const [begun, before] = [performance.now(), processorTime()];
      const look = (): void => {
        const left = patienceLeft(budget, { wall: performance.now() - begun, processor: processorTime() - before, threads: atWork });
        if (left === 0) spent();
        else timer = setTimeout(look, left);
      };
      clearTimeout(timer);
      if (!ended) timer = setTimeout(look, budget);
    },
    end,
  };
};
