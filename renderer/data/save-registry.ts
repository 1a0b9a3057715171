// All open drafts of a window: the header's status line reads it, and closing the window waits for its flush.
import { failed, ok } from '../../shared/model/result.ts';
import type { Problem, Result } from '../../shared/model/result.ts';
import { isFinal } from './autosave.ts';
import type { Autosave, SaveState } from './autosave.ts';
import { longestSettling, settleWithin } from './settle-within.ts';

export type Draft = Pick<Autosave<never>, 'flush' | 'discard' | 'unsavedWords' | 'state' | 'subscribe'> & {
  /** Answers when what is being stored without a draft is stored, or why it isn't. Only closing waits for it: what stores it may itself wait for `flushAll`. */
  readonly settled?: () => Promise<Result<null>>;
};

/** Words that have no place any more; shown until the officer has copied them and puts them away. */
export type KeptText = { readonly id: number; readonly words: string; readonly problem: Problem };

export type SaveRegistry = {
  /** Adds an open draft; returns how to take it out (what it has unsaved is written first). */
  readonly add: (draft: Draft) => () => void;
  /** The state to show: the worst of all open drafts, else the last save. Same object until it changes. */
  readonly status: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Writes everything unsaved now; the first problem when something could not be written, or had to be kept as words just now; `still-saving` where a write doesn't end in `longestSettling`: it goes on, and its draft stays open. */
  readonly flushAll: () => Promise<Result<null>>;
  /** `flushAll`, and whatever is being stored beside the drafts: after this a window can close. */
  readonly beforeClosing: () => Promise<Result<null>>;
  /** What could not be stored for good. Same object until it changes. */
  readonly kept: () => readonly KeptText[];
  readonly putAway: (id: number) => void;
};

const weight: Readonly<Record<SaveState['state'], number>> = { failed: 4, saving: 3, unsaved: 2, saved: 1, idle: 0 };

const worse = (a: SaveState, b: SaveState): SaveState => {
  if (a.state === 'saved' && b.state === 'saved') return b.at > a.at ? b : a;
  return weight[b.state] > weight[a.state] ? b : a;
};

/** Nothing can come of this draft: what it belongs to is gone, or its editor is closed and the store has refused it for good. */
const hasNoPlace = (problem: Problem, isClosed: boolean): boolean => problem.code === 'not-found' || (isClosed && isFinal(problem));

export const createSaveRegistry = (): SaveRegistry => {
  const drafts = new Map<symbol, Draft>();
  const listeners = new Set<() => void>();
  let lastSaved: SaveState = { state: 'idle' };
  let status: SaveState = lastSaved;
  let kept: readonly KeptText[] = [];
  let lastKept = 0;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const refresh = (): void => {
    const next = [...drafts.values()].map((draft) => draft.state()).reduce(worse, lastSaved);
    if (next.state === 'saved') lastSaved = next;
    if (next === status) return;
    status = next;
    tell();
  };
  const keepWords = (draft: Draft, problem: Problem): void => {
    lastKept += 1;
    kept = [...kept, { id: lastKept, words: draft.unsavedWords(), problem }];
    draft.discard();
    tell();
  };

  const flushAll = async (): Promise<Result<null>> => {
    const before = lastKept;
    const results = await Promise.all([...drafts.values()].map((draft) => settleWithin(draft.flush, longestSettling)));
    const refused = kept.find((text) => text.id > before)?.problem;
    return results.find((result) => !result.ok) ?? (refused === undefined ? ok(null) : failed(refused));
  };

  return {
    add: (draft) => {
      const entry = Symbol('open draft');
      let isClosed = false;
      const look = (): void => {
        const now = draft.state();
        if (now.state === 'failed' && hasNoPlace(now.problem, isClosed)) keepWords(draft, now.problem);
        refresh();
        if (isClosed && ['saved', 'idle'].includes(draft.state().state)) {
          stop();
          drafts.delete(entry);
          refresh();
        }
      };
      drafts.set(entry, draft);
      const stop = draft.subscribe(look);
      refresh();
      return () => {
        void draft.flush().then(() => {
          isClosed = true;
          look();
        });
      };
    },
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flushAll,
    beforeClosing: async () => {
      // Asked at once: what is refused while drafts are written is no longer here afterwards.
      const storing = [...drafts.values()].map(({ settled }) => (settled === undefined ? Promise.resolve(ok(null)) : settleWithin(settled, longestSettling)));
      const answers = await Promise.all([flushAll(), ...storing]);
      return answers.find((result) => !result.ok) ?? ok(null);
    },
    kept: () => kept,
    putAway: (id) => {
      kept = kept.filter((text) => text.id !== id);
      tell();
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
