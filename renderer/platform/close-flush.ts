// The functions that must finish before a window may go: every editor registers one.
import type { Unsubscribe } from './platform.ts';

export type CloseFlush = {
  readonly add: (flush: () => Promise<void>) => Unsubscribe;
  /** Runs all of them at once; true when every one succeeded. */
  readonly run: () => Promise<boolean>;
};

/** A fresh, empty list of flushes. */
export const closeFlush = (): CloseFlush => {
  const pending = new Set<() => Promise<void>>();
  return {
    add: (flush) => {
      pending.add(flush);
      return () => pending.delete(flush);
    },
    run: async () => {
      const outcomes = await Promise.allSettled([...pending].map((flush) => flush()));
      return outcomes.every((outcome) => outcome.status === 'fulfilled');
    },
  };
};
