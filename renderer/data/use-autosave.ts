// Autosave for a component's draft, and the status of saving for the header.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Result } from '../../shared/model/result.ts';
import { createAutosave } from './autosave.ts';
import type { Autosave, SaveState } from './autosave.ts';
import { useData } from './data-provider.tsx';
import type { KeptText } from './save-registry.ts';

export type UseAutosave<T> = Pick<Autosave<T>, 'change' | 'flush' | 'discard'> & { readonly status: SaveState };

/**
 * Keeps a draft saved: 400 ms after the last key, at most 700 ms after the first unsaved one, durable within the second, on blur and before the window closes.
 * @param save writes a draft; the newest function given is used. A `rev-conflict` is not retried: the officer chooses, then `discard`, and `change` when the draft is kept
 * @param wordsOf what to copy of a draft that can't be stored any more; the first function given is used
 */
export const useAutosave = <T>(save: (draft: T) => Promise<Result<unknown>>, wordsOf?: (draft: T) => string): UseAutosave<T> => {
  const { saves, context } = useData();
  const newest = useRef(save);
  useEffect(() => {
    newest.current = save;
  });
  const [autosave] = useState(() => createAutosave<T>({ save: (draft) => newest.current(draft), now: context.now, ...(wordsOf === undefined ? {} : { wordsOf }) }));
  useEffect(() => saves.add(autosave), [saves, autosave]);
  const status = useSyncExternalStore(autosave.subscribe, autosave.state);
  return { change: autosave.change, flush: autosave.flush, discard: autosave.discard, status };
};

/** Words that could not be stored for good, and how to put one away. */
export const useKeptTexts = (): { readonly kept: readonly KeptText[]; readonly putAway: (id: number) => void } => {
  const { saves } = useData();
  return { kept: useSyncExternalStore(saves.subscribe, saves.kept), putAway: saves.putAway };
};

/** The state of saving over the whole window: "Saved on this computer 14:32", "Saving", "Not saved: ...". */
export const useSaveStatus = (): SaveState => {
  const { saves } = useData();
  return useSyncExternalStore(saves.subscribe, saves.status);
};
