// Saves a draft by itself: after 400 ms of quiet, at most 1 s from the first unsaved key (DESIGN section 3), never two saves at once.
import { failed, ok } from '../../shared/model/result.ts';
import type { Problem, Result } from '../../shared/model/result.ts';

export type SaveState =
  | { readonly state: 'idle' }
  | { readonly state: 'unsaved' }
  | { readonly state: 'saving' }
  /** `at` in milliseconds since 1970. */
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'failed'; readonly problem: Problem };

export type AutosaveOptions<T> = {
  readonly save: (draft: T) => Promise<Result<unknown>>;
  readonly now: () => number;
  readonly quiet?: number;
  readonly longest?: number;
  readonly retryAfter?: number;
};

export type Autosave<T> = {
  /** Takes the newest draft; it is written soon. */
  readonly change: (draft: T) => void;
  /** Writes what is unsaved at once; answers when nothing is left, or why it could not be written. */
  readonly flush: () => Promise<Result<null>>;
  /** Forgets the unsaved draft: after a conflict was decided for the other version. */
  readonly discard: () => void;
  readonly state: () => SaveState;
  /** Calls back after each change of the state; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** A save that must not be tried again by itself: the officer has to choose first. */
const needsChoice = (problem: Problem): boolean => problem.code === 'rev-conflict';

export const createAutosave = <T>({ save, now, quiet = 400, longest = 1_000, retryAfter = 5_000 }: AutosaveOptions<T>): Autosave<T> => {
  let pending: { readonly draft: T } | null = null;
  let state: SaveState = { state: 'idle' };
  let firstUnsaved = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  const become = (next: SaveState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const schedule = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), Math.max(0, delay));
  };
  const attempt = async (): Promise<void> => {
    const taken = pending;
    if (taken === null) return;
    pending = null;
    become({ state: 'saving' });
    const result = await save(taken.draft);
    if (result.ok) {
      become(pending === null ? { state: 'saved', at: now() } : { state: 'unsaved' });
      return;
    }
    pending ??= taken;
    become({ state: 'failed', problem: result.problem });
    if (!needsChoice(result.problem)) schedule(retryAfter);
  };
  const write = (): Promise<void> => {
    clearTimeout(timer);
    running ??= attempt().finally(() => {
      running = null;
      if (state.state === 'unsaved') schedule(Math.min(quiet, firstUnsaved + longest - now()));
    });
    return running;
  };

  return {
    change: (draft) => {
      const waiting = state.state === 'unsaved' && pending !== null;
      pending = { draft };
      if (!waiting) firstUnsaved = now();
      if (state.state === 'failed' && needsChoice(state.problem)) return;
      if (state.state !== 'saving') become({ state: 'unsaved' });
      if (running === null) schedule(Math.min(quiet, firstUnsaved + longest - now()));
    },
    flush: async () => {
      do await write();
      while (pending !== null && state.state !== 'failed');
      return state.state === 'failed' ? failed(state.problem) : ok(null);
    },
    discard: () => {
      pending = null;
      clearTimeout(timer);
      become({ state: 'idle' });
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
