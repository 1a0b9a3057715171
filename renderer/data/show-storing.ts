// What is stored beside the drafts: a record whose form has gone already, where a reader is. The window must not close on it, nor the header say that all is saved.
import { failed, ok } from '../../shared/model/result.ts';
import type { Problem } from '../../shared/model/result.ts';
import type { Draft, SaveRegistry } from './save-registry.ts';

const nothingTyped = { flush: () => Promise.resolve(ok(null)), discard: () => undefined, unsavedWords: () => '' } satisfies Partial<Draft>;

/**
 * The header says "Saving" until the record is stored. Only closing the window waits for it: what writes it may itself wait for all drafts to be written.
 * @param work answers once the record is stored (null) or refused; it does not throw
 */
export const showStoring = (saves: SaveRegistry, work: Promise<Problem | null>): void => {
  const listeners = new Set<() => void>();
  let isDone = false;
  const leave = saves.add({
    ...nothingTyped, state: () => ({ state: isDone ? 'idle' : 'saving' }),
    settled: async () => {
      const problem = await work;
      return problem === null ? ok(null) : failed(problem);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  void work.then(() => {
    isDone = true;
    for (const listener of listeners) listener();
    leave();
  });
};

/**
 * Closing the window waits until it is stored; the header says nothing of it.
 * @param store tells by itself where it could not
 * @returns how to stop
 */
export const storeBeforeClosing = (saves: SaveRegistry, store: () => Promise<void>): (() => void) =>
  saves.add({ ...nothingTyped, state: () => ({ state: 'idle' }), settled: () => store().then(() => ok(null)), subscribe: () => () => undefined });
