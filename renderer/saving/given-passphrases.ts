// Passphrases that were made for the readers of a meeting's copies: shown until they are handed out, in the memory of this window alone. Stored nowhere, and in no journal, backup or address.
import { useSyncExternalStore } from 'react';
import type { Id } from '../../shared/model/record.ts';

export type GivenPassphrase = {
  /** Whose it is, for the officer. */
  readonly reader: string;
  /** As the copy itself calls them; null: by its number alone. */
  readonly nameInCopy: string | null;
  readonly copy: number | null;
  readonly fileName: string;
  readonly passphrase: string;
};

const nothing: readonly GivenPassphrase[] = [];
const given = new Map<Id, readonly GivenPassphrase[]>();
const listeners = new Set<() => void>();

const set = (meetingId: Id, all: readonly GivenPassphrase[]): void => {
  if (all.length === 0) given.delete(meetingId);
  else given.set(meetingId, all);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
};

/** Keeps one more; it takes the place of that of the file before under the same name. */
export const keepGiven = (meetingId: Id, one: GivenPassphrase): void => {
  set(meetingId, [...(given.get(meetingId) ?? nothing).filter(({ fileName }) => fileName !== one.fileName), one]);
};

/** They are handed out: nobody finds them here any more. */
export const forgetGiven = (meetingId: Id): void => { set(meetingId, nothing); };

/** In the order in which the copies were saved. */
export const useGiven = (meetingId: Id): readonly GivenPassphrase[] => useSyncExternalStore(subscribe, () => given.get(meetingId) ?? nothing);
