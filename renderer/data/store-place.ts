// Where the store lies. A storage bucket has a folder of its own, which the browser removes as a whole: only so nothing of what was
// erased stays behind on the disk (measured: IndexedDB's log keeps deleted values for days, even of deleted databases).
import { Dexie } from 'dexie';
import { storageFailure } from './storage-problem.ts';

/** A place of IndexedDB databases; `bucket` null: the one that every page has. */
export type StorePlace = { readonly bucket: string | null; readonly factory: IDBFactory };

type Bucket = { readonly indexedDB: IDBFactory };
type Buckets = {
  readonly open: (name: string, options: { readonly persisted: boolean; readonly durability: 'strict' }) => Promise<Bucket>;
  readonly keys: () => Promise<readonly string[]>;
  readonly delete: (name: string) => Promise<void>;
};

const isBuckets = (value: unknown): value is Buckets => typeof value === 'object' && value !== null && 'open' in value && 'keys' in value && 'delete' in value;

/** The browser's buckets (Storage Buckets API); null where it has none. */
export const storageBuckets = (): Buckets | null => {
  const found: unknown = Reflect.get(navigator, 'storageBuckets');
  return isBuckets(found) ? found : null;
};

const prefix = 'store-';
const numberOf = (bucket: string): number => Number(bucket.slice(prefix.length));

/** A database whose being there is all that it says. */
const mark = {
  has: async (factory: IDBFactory, name: string): Promise<boolean> => (await factory.databases()).some((database) => database.name === name),
  set: async (factory: IDBFactory, name: string): Promise<void> => {
    const database = new Dexie(name, { indexedDB: factory, IDBKeyRange, chromeTransactionDurability: 'strict' });
    database.version(1).stores({ said: 'id' });
    await database.open();
    database.close();
  },
};

/** Everything that the store holds is in the place; without it a copy was cut short. */
const whole = 'whole';
/** What was erased still lies in the place's log: it is to be copied and removed. */
const rewrite = 'rewrite';

const placeOf = async (buckets: Buckets, bucket: string): Promise<StorePlace> =>
  ({ bucket, factory: (await buckets.open(bucket, { persisted: true, durability: 'strict' })).indexedDB });

/** At most this many rows at once, one at a time where each may be a whole file. */
const rowsAtOnce = 500;

/** Copies a database row by row, whatever version it is of. */
const copyDatabase = async (name: string, from: IDBFactory, to: IDBFactory): Promise<void> => {
  const source = await new Dexie(name, { indexedDB: from, IDBKeyRange }).open();
  const target = new Dexie(name, { indexedDB: to, IDBKeyRange, chromeTransactionDurability: 'strict' });
  target.version(source.verno).stores(Object.fromEntries(source.tables.map(({ name: table, schema }) => [table, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(',')])));
  await target.open();
  try {
    for (const { name: table } of source.tables) {
      const keys = await source.table(table).toCollection().primaryKeys();
      const step = table === 'files' ? 1 : rowsAtOnce;
      for (let at = 0; at < keys.length; at += step) await target.table(table).bulkPut(await source.table(table).bulkGet(keys.slice(at, at + step)));
    }
  } finally {
    source.close();
    target.close();
  }
};

const storesIn = async (buckets: Buckets): Promise<string[]> =>
  (await buckets.keys()).filter((key) => /^store-\d+$/.test(key)).sort((a, b) => numberOf(a) - numberOf(b));

const currentIn = async (buckets: Buckets): Promise<StorePlace | null> => {
  for (const bucket of (await storesIn(buckets)).reverse()) {
    const place = await placeOf(buckets, bucket);
    if (await mark.has(place.factory, whole)) return place;
  }
  return null;
};

/** Moves the store into a new bucket; the old place goes only when the new one is whole. */
const moveStore = async (buckets: Buckets, name: string, from: StorePlace, number: number): Promise<StorePlace> => {
  const bucket = `${prefix}${number}`;
  await buckets.delete(bucket);
  const to = await placeOf(buckets, bucket);
  try {
    await copyDatabase(name, from.factory, to.factory);
    await mark.set(to.factory, whole);
  } catch (error) {
    // No room for a second copy: everything stays where it is, and is tried again at the next start.
    await buckets.delete(bucket);
    if (storageFailure(error) === null) throw error;
    return from;
  }
  if (from.bucket === null) await new Dexie(name, { indexedDB: from.factory, IDBKeyRange }).delete();
  else await buckets.delete(from.bucket);
  return to;
};

/** The first version of the app kept its store where every page has one: it moves, unless a newer app wrote it. */
const firstPlace = async (buckets: Buckets, name: string, latest: number): Promise<StorePlace> => {
  const old: StorePlace = { bucket: null, factory: indexedDB };
  const version = (await indexedDB.databases()).find((database) => database.name === name)?.version ?? 0;
  if (version / 10 > latest) return old;
  if (version > 0) return moveStore(buckets, name, old, 1);
  const place = await placeOf(buckets, `${prefix}1`);
  await mark.set(place.factory, whole);
  return place;
};

/** Puts in order what a cut-short copy left, and moves away from what was erased. Only while no other window is open. */
const putInOrder = async (buckets: Buckets, name: string, latest: number): Promise<void> => {
  const current = (await currentIn(buckets)) ?? (await firstPlace(buckets, name, latest));
  for (const bucket of await storesIn(buckets)) if (bucket !== current.bucket) await buckets.delete(bucket);
  const isPending = await mark.has(current.factory, rewrite);
  if (isPending && current.bucket !== null) await moveStore(buckets, name, current, numberOf(current.bucket) + 1);
};

/** Held by every window and worker that has the store open. */
export const storeLock = 'orderpaper-store';

/** Holds the store for as long as this page lives, beside other windows. */
const holdShared = (): Promise<void> =>
  new Promise((resolve) => {
    void navigator.locks.request(storeLock, { mode: 'shared' }, () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
  });

/**
 * The place of the store, put in order first where this is the only window.
 * @param name of the database
 * @param latest the newest schema version that this app knows: a store beyond it is left where it is
 */
export const storePlace = async (name: string, latest: number): Promise<StorePlace> => {
  const buckets = storageBuckets();
  if (buckets === null) return { bucket: null, factory: indexedDB };
  await navigator.locks.request(storeLock, { mode: 'exclusive', ifAvailable: true }, async (lock) => {
    if (lock !== null) await putInOrder(buckets, name, latest);
  });
  await holdShared();
  return (await currentIn(buckets)) ?? firstPlace(buckets, name, latest);
};

/** Where the store lies, for a worker that reads beside a page: the page holds the store for both, so that the worker is no other window. */
export const placeBeside = async (): Promise<IDBFactory> => {
  const buckets = storageBuckets();
  return (buckets === null ? null : await currentIn(buckets))?.factory ?? indexedDB;
};

/** Asks for the store to be moved at the next start, so that nothing of what was erased stays on the disk. Answers whether that can be done. */
export const askForMove = async (name: string): Promise<boolean> => {
  const buckets = storageBuckets();
  if (buckets === null) return false;
  const place = await currentIn(buckets);
  if (place === null) throw new Error(`The store ${name} has no place`);
  await mark.set(place.factory, rewrite);
  return true;
};
