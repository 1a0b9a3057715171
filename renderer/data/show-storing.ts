// A record that the store is still writing while its form has gone already: the header must not say that all is saved.
import { ok } from '../../shared/model/result.ts';
import type { SaveRegistry } from './save-registry.ts';

/**
 * Nothing waits for it: what writes the record may itself wait for all drafts to be written.
 * @returns what to call once the record is stored or refused
 */
export const showStoring = (saves: SaveRegistry): (() => void) => {
  const listeners = new Set<() => void>();
  let isDone = false;
  const leave = saves.add({
    flush: () => Promise.resolve(ok(null)), discard: () => undefined, unsavedWords: () => '', state: () => ({ state: isDone ? 'idle' : 'saving' }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return () => {
    isDone = true;
    for (const listener of listeners) listener();
    leave();
  };
};
