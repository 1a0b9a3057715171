// What is restricted, opened: in the memory of this window alone, until it is sealed again. Never into IndexedDB, the Cache or a blob address.
import type { Restricted } from '../../../shared/meeting-file/reading/restricted-blocks.ts';

/** The opened sealed part of a copy, with the passphrase that seals the marks on it. */
export type Unsealed = { readonly restricted: Restricted; readonly passphrase: string };

const byCopy = new Map<string, Unsealed>();
const listeners = new Set<() => void>();
let version = 0;

const tell = (): void => {
  version += 1;
  for (const listener of listeners) listener();
};

export const unsealedOf = (copyId: string): Unsealed | null => byCopy.get(copyId) ?? null;

/** All that is open now, by the copy's id. */
export const allUnsealed = (): ReadonlyMap<string, Unsealed> => new Map(byCopy);

export const keepUnsealed = (copyId: string, unsealed: Unsealed): void => {
  byCopy.set(copyId, unsealed);
  tell();
};

/** Forgets what was opened of some copies: they are gone. */
export const forgetUnsealed = (copyIds: readonly string[]): void => {
  if (copyIds.map((id) => byCopy.delete(id)).includes(true)) tell();
};

/** Forgets everything that was opened. */
export const sealAll = (): void => {
  if (byCopy.size === 0) return;
  byCopy.clear();
  tell();
};

/** For `useSyncExternalStore`: grows with each opening and sealing. */
export const unsealedVersion = (): number => version;
export const onUnsealedChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
