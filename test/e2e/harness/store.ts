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
