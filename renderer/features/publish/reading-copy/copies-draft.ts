// What the officer chooses for reading copies, and what is still wrong with it.
import type { IsoDate } from '../../../../shared/model/record.ts';
import type { CopyKind, CopyReader } from '../../../../shared/rules/reading-copies.ts';
import { newPassphraseError, noPassphrase, type NewPassphraseDraft } from '../../../lib/new-passphrase.ts';

export type CopiesDraft = {
  readonly readers: readonly CopyReader[];
  readonly isNumbered: boolean;
  readonly expiresOn: IsoDate | null;
  readonly withConfidential: boolean;
  /** Of the restricted papers. */
  readonly passphrase: NewPassphraseDraft;
  readonly isSigned: boolean;
  /** Of the office: opens the council's key, or is chosen for a key that is made now. */
  readonly officePassphrase: string;
  readonly newOfficePassphrase: NewPassphraseDraft;
};

export const newDraft = (readers: readonly CopyReader[]): CopiesDraft =>
  ({ readers, isNumbered: true, expiresOn: null, withConfidential: false, passphrase: noPassphrase, isSigned: true, officePassphrase: '', newOfficePassphrase: noPassphrase });

/** How the council's key stands: there is none, it must be opened, or it is open. */
export type KeyStanding = 'none' | 'locked' | 'open';

export type CopiesErrors = { readonly readers?: string; readonly expires?: string; readonly passphrase?: string; readonly office?: string };

export const isSealed = ({ readers }: CopiesDraft): boolean => readers.some(({ kind }) => kind === 'restricted');

const keyError = ({ isSigned, officePassphrase, newOfficePassphrase }: CopiesDraft, key: KeyStanding): string | null => {
  if (!isSigned || key === 'open') return null;
  if (key === 'none') return newPassphraseError(newOfficePassphrase);
  return officePassphrase.trim() === '' ? 'Type the office’s passphrase, or make the copies without a signature.' : null;
};

/** @param restricted whether there is anything restricted to be sealed */
export const copiesErrors = (draft: CopiesDraft, { key, today, restricted }: { readonly key: KeyStanding; readonly today: IsoDate; readonly restricted: boolean }): CopiesErrors => {
  const [passphrase, office] = [restricted && isSealed(draft) ? newPassphraseError(draft.passphrase) : null, keyError(draft, key)];
  return {
    ...(draft.readers.every(({ kind }) => kind === 'none') ? { readers: 'Nobody gets a copy yet: choose one for somebody.' } : {}),
    ...(draft.expiresOn !== null && draft.expiresOn < today ? { expires: 'This day is over: choose a later one, or none.' } : {}),
    ...(passphrase === null ? {} : { passphrase }), ...(office === null ? {} : { office }),
  };
};

/** Gives one reader another kind of copy. */
export const withKind = (draft: CopiesDraft, at: number, kind: CopyKind): CopiesDraft => ({ ...draft, readers: draft.readers.map((reader, index) => (index === at ? { ...reader, kind } : reader)) });

/** Somebody who is no member, with public papers until the officer says otherwise. */
export const withReader = (draft: CopiesDraft, name: string): CopiesDraft => ({ ...draft, readers: [...draft.readers, { personId: null, name, role: null, youngPerson: false, kind: 'public' }] });
