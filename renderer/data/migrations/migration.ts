// One step of the database's schema: a frozen file each, only ever added to.
import type { Transaction } from 'dexie';

export type Migration = {
  /** 1, 2, 3 ...; IndexedDB shows ten times as much, Dexie's convention. */
  readonly version: number;
  /** Tables that are new or whose indexes change, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>;
  /** Fills what the new schema needs in rows that are already there. Additive: it takes nothing away. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};
