// The council's key while it is open for signing: in the memory of this window alone, until it is closed or locked again. It can sign and can't be read out.
import { useSyncExternalStore } from 'react';
import type { OpenedKey } from '../workers/council-key-client.ts';

let opened: OpenedKey | null = null;
const listeners = new Set<() => void>();

/** @param key null: it is locked again */
export const keepOpened = (key: OpenedKey | null): void => {
  opened = key;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
};

/** The key as it is kept in the database and open here; null: it is not open, or another one is kept by now. */
export const useOpenedKey = (key: string | null): OpenedKey | null => {
  const now = useSyncExternalStore(subscribe, () => opened);
  return now !== null && now.key.key === key ? now : null;
};
