// Words that are searched for while restricted papers are open may be words of theirs: they stand in no address and no title, which the browser keeps, but in the memory of this
// window alone, until those papers are locked.
import { useSyncExternalStore } from 'react';
import { allUnsealed, onUnsealedChange } from '../../data/reading/unsealed.ts';

let kept: { readonly key: string; readonly typed: string } | null = null;

const isAnyOpen = (): boolean => allUnsealed().size > 0;

/** @returns whether something restricted is open in this window */
export const useAnyOpen = (): boolean => useSyncExternalStore(onUnsealedChange, isAnyOpen);

/** @param key of the place in the history: who goes back to it finds the same words */
export const keepWords = (key: string, typed: string): void => { kept = { key, typed }; };

/** @returns null: none were kept for that place, or the papers were locked since */
export const keptWords = (key: string): string | null => (isAnyOpen() && kept?.key === key ? kept.typed : null);

onUnsealedChange(() => { if (!isAnyOpen()) kept = null; });
