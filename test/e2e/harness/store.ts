// Looks at the app's store from outside it: the databases in the storage bucket where it lies.
import type { Page } from '@playwright/test';

/** Names of the databases of the store's newest place. */
export const storedDatabases = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(async () => {
    const buckets = Reflect.get(navigator, 'storageBuckets') as { readonly keys: () => Promise<readonly string[]>; readonly open: (bucket: string) => Promise<{ readonly indexedDB: IDBFactory }> };
    const newest = [...(await buckets.keys())].filter((key) => key.startsWith('store-')).sort().at(-1);
    if (newest === undefined) return [];
    return (await (await buckets.open(newest)).indexedDB.databases()).map(({ name }) => name);
  });

/** A record as it lies in the store. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/**
 * Reads a table of the store's newest place, or writes records into it; what is open does not hear of it before it is loaded again.
 * @param puts written before the table is read
 */
export const storedRecords = (page: Page, table: string, puts: readonly StoredRecord[] = []): Promise<readonly StoredRecord[]> =>
  page.evaluate(async ({ name, records }) => {
    const buckets = Reflect.get(navigator, 'storageBuckets') as { readonly keys: () => Promise<readonly string[]>; readonly open: (bucket: string) => Promise<{ readonly indexedDB: IDBFactory }> };
    const newest = [...(await buckets.keys())].filter((key) => key.startsWith('store-')).sort().at(-1) ?? '';
    const { indexedDB: factory } = await buckets.open(newest);
    const finished = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
      request.onsuccess = () => { resolve(request.result); };
      request.onerror = () => { reject(new Error(`The store says: ${String(request.error)}`)); };
    });
    const database = await finished(factory.open('orderpaper'));
    const store = database.transaction(name, 'readwrite').objectStore(name);
    for (const record of records) await finished(store.put(record));
    const all = await finished(store.getAll() as IDBRequest<StoredRecord[]>);
    database.close();
    return all;
  }, { name: table, records: puts });
