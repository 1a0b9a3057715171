// Ready-made Word fragments of papers, by the key of all that they were made from. A database of its own that may be deleted at any
// time: it is in no journal, backup or meeting file (DESIGN section 4).
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { FragmentFinding } from '../../shared/documents/pack/fragment-cache.ts';
import type { PageTurn } from '../../shared/documents/page-count/page-turns.ts';
import { storageBuckets } from './store-place.ts';

/** A fragment as it is kept; `madeAt` in milliseconds since 1970 decides which go first when there are too many. */
export type StoredFragment = {
  readonly key: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly flagged: boolean;
  readonly madeAt: number;
  /** What an officer must know of it; absent: nothing. */
  readonly findings?: readonly FragmentFinding[];
  /** Where its pages turn; absent: not known. */
  readonly turns?: readonly PageTurn[];
};

const databaseName = 'orderpaper-fragments';
/** A bucket of its own, so that erasing removes it from the disk as a whole. */
const bucketName = 'fragments';
const mostKept = 400;

class FragmentDatabase extends Dexie {
  declare readonly fragments: Table<StoredFragment, string>;

  constructor(factory: IDBFactory) {
    super(databaseName, { indexedDB: factory, IDBKeyRange });
    this.version(1).stores({ fragments: 'key, madeAt' });
  }
}

const place = async (): Promise<IDBFactory> => {
  const buckets = storageBuckets();
  return buckets === null ? indexedDB : (await buckets.open(bucketName, { persisted: false, durability: 'strict' })).indexedDB;
};

export type FragmentStore = {
  readonly get: (key: string) => Promise<StoredFragment | null>;
  readonly put: (fragment: StoredFragment) => Promise<void>;
  readonly close: () => void;
};

export const openFragments = async (): Promise<FragmentStore> => {
  const db = new FragmentDatabase(await place());
  await db.open();
  return {
    get: async (key) => (await db.fragments.get(key)) ?? null,
    put: async (fragment) => {
      await db.fragments.put(fragment);
      const tooMany = (await db.fragments.count()) - mostKept;
      if (tooMany > 0) await db.fragments.bulkDelete(await db.fragments.orderBy('madeAt').limit(tooMany).primaryKeys());
    },
    close: () => { db.close(); },
  };
};

/** Removes all of them: something in them was erased. */
export const clearFragments = async (): Promise<void> => {
  const buckets = storageBuckets();
  if (buckets === null) await new Dexie(databaseName, { indexedDB, IDBKeyRange }).delete();
  else await buckets.delete(bucketName);
};
