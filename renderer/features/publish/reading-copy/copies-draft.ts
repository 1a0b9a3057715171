// What the officer chooses for reading copies, and what is still wrong with it.
import type { IsoDate } from '../../../../shared/model/record.ts';
import type { CopyKind, CopyReader } from '../../../../shared/rules/reading-copies.ts';
import { newPassphraseError, noPassphrase, type NewPassphraseDraft } from '../../../lib/new-passphrase.ts';

export type SigningDraft = {
  readonly isSigned: boolean;
  /** Of the office: opens the council's key, or is chosen for a key that is made now. */
  readonly officePassphrase: string;
  readonly newOfficePassphrase: NewPassphraseDraft;
};

export const newSigning: SigningDraft = { isSigned: true, officePassphrase: '', newOfficePassphrase: noPassphrase };

export type CopiesDraft = {
  readonly readers: readonly CopyReader[];
  readonly isNumbered: boolean;
  readonly expiresOn: IsoDate | null;
  readonly withConfidential: boolean;
  /** A passphrase of its own for each numbered copy with restricted papers, or one for all. */
  readonly passphrases: 'each' | 'one';
  /** The one of the restricted papers. */
  readonly passphrase: NewPassphraseDraft;
} & SigningDraft;

export const newDraft = (readers: readonly CopyReader[]): CopiesDraft =>
  ({ readers, isNumbered: true, expiresOn: null, withConfidential: false, passphrases: 'each', passphrase: noPassphrase, ...newSigning });

/** How the council's key stands: there is none, it must be opened, or it is open. */
export type KeyStanding = 'none' | 'locked' | 'open';

export type CopiesErrors = { readonly readers?: string; readonly expires?: string; readonly passphrase?: string; readonly office?: string };

/** A file for several readers has one passphrase for them all. */
export const hasOnePassphrase = ({ isNumbered, passphrases }: CopiesDraft): boolean => !isNumbered || passphrases === 'one';

export const isSealed = ({ readers }: CopiesDraft): boolean => readers.some(({ kind }) => kind === 'restricted');

/** What is wrong with it; null: it will do. */
export const keyError = ({ isSigned, officePassphrase, newOfficePassphrase }: SigningDraft, key: KeyStanding): string | null => {
  if (!isSigned || key === 'open') return null;
  if (key === 'none') return newPassphraseError(newOfficePassphrase);
  return officePassphrase.trim() === '' ? 'Type the office’s passphrase, or make the copies without a signature.' : null;
};

/** @param restricted whether there is anything restricted to be sealed */
export const copiesErrors = (draft: CopiesDraft, { key, today, restricted }: { readonly key: KeyStanding; readonly today: IsoDate; readonly restricted: boolean }): CopiesErrors => {
  const [passphrase, office] = [restricted && isSealed(draft) && hasOnePassphrase(draft) ? newPassphraseError(draft.passphrase) : null, keyError(draft, key)];
  return {
    ...(draft.readers.every(({ kind }) => kind === 'none') ? { readers: 'Nobody gets a copy yet: choose one for somebody.' } : {}),
    ...(draft.expiresOn !== null && draft.expiresOn < today ? { expires: 'This day is over: choose a later one, or none.' } : {}),
    ...(passphrase === null ? {} : { passphrase }), ...(office === null ? {} : { office }),
  };
};

/** Gives one reader another kind of copy. */
export const withKind = (draft: CopiesDraft, at: number, kind: CopyKind): CopiesDraft => ({ ...draft, readers: draft.readers.map((reader, index) => (index === at ? { ...reader, kind } : reader)) });

/** Gives everybody another kind of copy. */
export const withAll = (draft: CopiesDraft, kindOf: (reader: CopyReader) => CopyKind): CopiesDraft => ({ ...draft, readers: draft.readers.map((reader) => ({ ...reader, kind: kindOf(reader) })) });

/** Somebody who is no member, with public papers until the officer says otherwise. */
export const withReader = (draft: CopiesDraft, name: string): CopiesDraft => ({ ...draft, readers: [...draft.readers, { personId: null, name, role: null, youngPerson: false, kind: 'public' }] });
