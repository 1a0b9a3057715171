// What can go wrong with the store, in words: what happened, what is safe, what to do.
import { Dexie } from 'dexie';
import { failed } from '../../shared/model/result.ts';
import type { Failed, Problem } from '../../shared/model/result.ts';

const nameOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  const inner = 'inner' in error ? nameOf(error.inner) : '';
  const own = 'name' in error && typeof error.name === 'string' ? error.name : '';
  return inner === 'QuotaExceededError' ? inner : own;
};

const isStorageError = (error: unknown): boolean =>
  error instanceof Dexie.DexieError || (typeof DOMException !== 'undefined' && error instanceof DOMException);

const problemOf = (name: string): Problem => {
  if (name === 'QuotaExceededError') {
    return {
      code: 'disk-full',
      what: 'The disk is full. What was saved before is safe.',
      remedy: 'Make room on the disk, then try again; you can copy your text meanwhile.',
    };
  }
  if (name === 'DatabaseClosedError' || name === 'InvalidStateError') {
    return {
      code: 'database-closed',
      what: 'The store on this computer was closed. What was saved before is safe.',
      remedy: 'Copy your text, then close Orderpaper and open it again.',
    };
  }
  return {
    code: 'storage-failed',
    what: `The store on this computer did not accept the change (${name}). What was saved before is safe.`,
    remedy: 'Try again; if it goes on, copy your text and restart Orderpaper.',
  };
};

/** A failure of the store as a problem; null when the error is something else, a bug. */
export const storageFailure = (error: unknown): Failed | null => (isStorageError(error) ? failed(problemOf(nameOf(error))) : null);
