// What somebody may do with the council's key: the words of each act, and the passphrases that it needs.
import type { CouncilKey } from '../../../../shared/meeting-file/reading/council-key.ts';

export type KeyTask =
  | { readonly kind: 'make' }
  /** A new key in place of this one. */
  | { readonly kind: 'replace' }
  /** A private key of another program. */
  | { readonly kind: 'take-bare'; readonly privateKey: Uint8Array; readonly name: string }
  /** A copy that Orderpaper saved. */
  | { readonly kind: 'take-copy'; readonly copy: CouncilKey; readonly name: string }
  /** The private half in the clear, for the command line. */
  | { readonly kind: 'pem' };

type Words = { readonly title: string; readonly verb: string; readonly done: string };

export const taskWords: Readonly<Record<KeyTask['kind'], Words>> = {
  make: { title: 'Make the council’s key', verb: 'Make the key', done: 'The council’s key is made. Save a copy of it now.' },
  replace: { title: 'Replace the council’s key', verb: 'Replace the key', done: 'The council has a new key. Save a copy of it now.' },
  'take-bare': { title: 'Take in a key', verb: 'Take in the key', done: 'The key is taken in.' },
  'take-copy': { title: 'Take in a key', verb: 'Take in the key', done: 'The key is taken in.' },
  pem: { title: 'Save the key for the command line', verb: 'Save the key', done: '' },
};

/** A key that comes in place of another. */
export const replaces = (kind: KeyTask['kind'], hasKey: boolean): boolean => hasKey && kind !== 'make' && kind !== 'pem';

/** Of a new key the office chooses the passphrase. */
export const choosesPassphrase = (kind: KeyTask['kind']): boolean => kind === 'make' || kind === 'replace' || kind === 'take-bare';

/** A copy brings its own hand-over with it. */
export const canHandOver = (kind: KeyTask['kind'], hasKey: boolean): boolean => hasKey && (kind === 'replace' || kind === 'take-bare');
