// Saves a draft by itself, never two saves at once: after 400 ms of quiet, and 700 ms after the first unsaved key at the latest,
// so that with the write it is durable within the second (DESIGN sections 3 and 7).
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
  /** The words of a draft, to copy when it can't be stored any more; a draft that is words itself needs none. */
  readonly wordsOf?: (draft: T) => string;
  /** Milliseconds: quiet before a save, longest wait from the first unsaved key, wait before trying a failed save again. */
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
  /** The words that are not stored; empty when all are. */
  readonly unsavedWords: () => string;
  readonly state: () => SaveState;
  /** Calls back after each change of the state; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** A save that must not be tried again by itself: the officer has to choose first. */
const needsChoice = (state: SaveState): boolean => state.state === 'failed' && state.problem.code === 'rev-conflict';

const finalCodes: readonly string[] = ['rev-conflict', 'not-found', 'agenda-published', 'minutes-published', 'minutes-approved'];

/** Refused for a reason that waiting doesn't change: it is gone, published or approved, or another window was first. */
export const isFinal = (problem: Problem): boolean => finalCodes.includes(problem.code);

/** Of what was thrown, the words for support: they travel in the `where` of a problem. */
export const thrownInWords = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error');

/** A save that throws is a bug; the draft is kept all the same. */
const unexpected: Problem = {
  code: 'save-failed',
  what: 'This could not be saved, for a reason we did not expect. What was saved before is safe.',
  remedy: 'Copy your text, then close Orderpaper and open it again.',
};

/** A draft that waits for its save, and since when something is unsaved. */
type Pending<T> = { readonly draft: T; readonly since: number };

const wordsOfText = (draft: unknown): string => (typeof draft === 'string' ? draft : '');

export const createAutosave = <T>({ save, now, wordsOf = wordsOfText, quiet = 400, longest = 700, retryAfter = 5_000 }: AutosaveOptions<T>): Autosave<T> => {
  const held: { pending: Pending<T> | null; state: SaveState; running: Promise<void> | null } = { pending: null, state: { state: 'idle' }, running: null };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (state: SaveState): void => {
    held.state = state;
    for (const listener of listeners) listener();
  };
  const schedule = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), Math.max(0, delay));
  };
  const scheduleSoon = (since: number): void => {
    schedule(Math.min(quiet, since + longest - now()));
  };
  const trySave = async (draft: T): Promise<Result<unknown>> => {
    try {
      return await save(draft);
    } catch (error) {
      return failed({ ...unexpected, where: thrownInWords(error) });
    }
  };
  const attempt = async ({ draft }: Pending<T>): Promise<void> => {
    held.pending = null;
    become({ state: 'saving' });
    const result = await trySave(draft);
    held.running = null;
    if (result.ok) {
      become(held.pending === null ? { state: 'saved', at: now() } : { state: 'unsaved' });
      if (held.pending !== null) scheduleSoon((held.pending as Pending<T>).since);
      return;
    }
    held.pending ??= { draft, since: now() };
    become({ state: 'failed', problem: result.problem });
    if (!isFinal(result.problem)) schedule(retryAfter);
  };
  const write = (): Promise<void> => {
    clearTimeout(timer);
    if (held.running === null && held.pending !== null) held.running = attempt(held.pending);
    return held.running ?? Promise.resolve();
  };

  return {
    change: (draft) => {
      const failedBefore = held.state.state === 'failed';
      const since = held.pending === null || failedBefore ? now() : held.pending.since;
      held.pending = { draft, since };
      if (needsChoice(held.state)) return;
      if (held.running !== null) return;
      // Told once: at each further key nobody has anything new to show.
      if (held.state.state !== 'unsaved') become({ state: 'unsaved' });
      scheduleSoon(since);
    },
    flush: async () => {
      await held.running;
      // Until the officer has chosen, trying again would only ask again.
      if (held.state.state === 'failed' && needsChoice(held.state)) return failed(held.state.problem);
      while (held.pending !== null) {
        await write();
        if (held.state.state === 'failed') return failed(held.state.problem);
      }
      return ok(null);
    },
    discard: () => {
      held.pending = null;
      clearTimeout(timer);
      become({ state: 'idle' });
    },
    unsavedWords: () => (held.pending === null ? '' : wordsOf(held.pending.draft)),
    state: () => held.state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
