// All open drafts of a window: the header's status line reads it, and closing the window waits for its flush.
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Autosave, SaveState } from './autosave.ts';

type Draft = Pick<Autosave<never>, 'flush' | 'state' | 'subscribe'>;

export type SaveRegistry = {
  /** Adds an open draft; returns how to take it out (what it has unsaved is written first). */
  readonly add: (draft: Draft) => () => void;
  /** The state to show: the worst of all open drafts, else the last save. Same object until it changes. */
  readonly status: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Writes everything unsaved now; the first problem when something could not be written. */
  readonly flushAll: () => Promise<Result<null>>;
};

const weight: Readonly<Record<SaveState['state'], number>> = { failed: 4, saving: 3, unsaved: 2, saved: 1, idle: 0 };

const worse = (a: SaveState, b: SaveState): SaveState => {
  if (a.state === 'saved' && b.state === 'saved') return b.at > a.at ? b : a;
  return weight[b.state] > weight[a.state] ? b : a;
};

export const createSaveRegistry = (): SaveRegistry => {
  const drafts = new Map<symbol, Draft>();
  const listeners = new Set<() => void>();
  let lastSaved: SaveState = { state: 'idle' };
  let status: SaveState = lastSaved;

  const refresh = (): void => {
    const next = [...drafts.values()].map((draft) => draft.state()).reduce(worse, lastSaved);
    if (next.state === 'saved') lastSaved = next;
    if (next === status) return;
    status = next;
    for (const listener of listeners) listener();
  };

  return {
    add: (draft) => {
      const entry = Symbol('open draft');
      drafts.set(entry, draft);
      const stop = draft.subscribe(() => {
        refresh();
      });
      refresh();
      return () => {
        const leaveWhenSaved = (): void => {
          if (draft.state().state === 'failed' || !closed) return;
          stop();
          stopLeaving();
          drafts.delete(entry);
          refresh();
        };
        let closed = false;
        const stopLeaving = draft.subscribe(() => {
          if (draft.state().state === 'saved') leaveWhenSaved();
        });
        void draft.flush().then(() => {
          closed = true;
          leaveWhenSaved();
        });
      };
    },
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flushAll: async () => {
      const results = await Promise.all([...drafts.values()].map((draft) => draft.flush()));
      return results.find((result) => !result.ok) ?? ok(null);
    },
  };
};

/** Flushes when the window loses focus, is hidden or goes; returns how to stop. */
export const flushWhenLeaving = (registry: SaveRegistry, target: Window): (() => void) => {
  const flush = (): void => void registry.flushAll();
  const whenHidden = (): void => {
    if (target.document.visibilityState === 'hidden') flush();
  };
  target.addEventListener('blur', flush);
  target.addEventListener('pagehide', flush);
  target.document.addEventListener('visibilitychange', whenHidden);
  return () => {
    target.removeEventListener('blur', flush);
    target.removeEventListener('pagehide', flush);
    target.document.removeEventListener('visibilitychange', whenHidden);
  };
};
