// Passphrases that were made for the readers of a meeting's copies: shown until they are handed out, in the memory of this window alone. Stored nowhere, and in no journal, backup or address.
import { useSyncExternalStore } from 'react';
import type { Id } from '../../shared/model/record.ts';

export type GivenPassphrase = {
  /** SHA-256 of the copy's file: whose passphrase it is, whatever its file is called, and wherever another of that name was saved. */
  readonly sha256: string;
  /** The moment its copies were begun, in milliseconds. */
  readonly madeAt: number;
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

/**
 * Keeps one more, beside those of other copies, also of copies under the same file name: each opens its own.
 * @param isInsteadOfLost its reader lost the passphrase of their copy: what there was for that reader goes
 */
export const keepGiven = (meetingId: Id, one: GivenPassphrase, isInsteadOfLost = false): void => {
  const isReplaced = ({ sha256, reader, copy }: GivenPassphrase): boolean => sha256 === one.sha256 || (isInsteadOfLost && reader === one.reader && copy === one.copy);
  set(meetingId, [...givenOf(meetingId).filter((other) => !isReplaced(other)), one]);
};

/** In the order in which the copies were saved. */
export const givenOf = (meetingId: Id): readonly GivenPassphrase[] => given.get(meetingId) ?? nothing;

/** Those that can't be told from another by reader and number alone: their copies were made at several times. */
export const madeTwice = (all: readonly GivenPassphrase[]): ReadonlySet<string> =>
  new Set(all.filter(({ reader, copy, sha256 }) => all.some((other) => other.sha256 !== sha256 && other.reader === reader && other.copy === copy)).map(({ sha256 }) => sha256));

/** They are handed out: nobody finds them here any more. */
export const forgetGiven = (meetingId: Id): void => { set(meetingId, nothing); };

/** The same, as it changes. */
export const useGiven = (meetingId: Id): readonly GivenPassphrase[] => useSyncExternalStore(subscribe, () => givenOf(meetingId));
