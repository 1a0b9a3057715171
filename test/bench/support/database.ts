// Reads and fills the app's database from outside it, as another program would: what is read here was committed.
import type { Page } from '@playwright/test';

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** All rows of a table. */
export const readRows = (page: Page, table: string): Promise<readonly Row[]> =>
  page.evaluate(
    async (name) => {
      const buckets = Reflect.get(navigator, 'storageBuckets') as { readonly open: (bucket: string) => Promise<{ readonly indexedDB: IDBFactory }> };
      const store = await buckets.open('store-1');
      return new Promise<Row[]>((resolve, reject) => {
        const opening = store.indexedDB.open('orderpaper');
        opening.onerror = () => reject(new Error('the database cannot be opened'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name, 'readonly').objectStore(name).getAll();
          reading.onerror = () => reject(new Error(`${name} cannot be read`));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Row[]);
          };
        };
      });
    },
    table,
  );

/** Puts rows into a table, replacing those of the same id. */
export const putRows = (page: Page, table: string, rows: readonly Row[]): Promise<void> =>
  page.evaluate(
    async ([name, given]) => {
      const buckets = Reflect.get(navigator, 'storageBuckets') as { readonly open: (bucket: string) => Promise<{ readonly indexedDB: IDBFactory }> };
      const store = await buckets.open('store-1');
      return new Promise<void>((resolve, reject) => {
        const opening = store.indexedDB.open('orderpaper');
        opening.onerror = () => reject(new Error('the database cannot be opened'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite');
          for (const row of given) transaction.objectStore(name).put(row);
          transaction.onerror = () => reject(new Error(`${name} cannot be written`));
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    [table, rows] as const,
  );
