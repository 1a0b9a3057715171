// The officer's store for a worker that reads beside a page, for as long as one look through it. Never written, never upgraded: the page that started the worker has done that.
import { OrderpaperDatabase } from '../database.ts';
import { migrations } from '../migrations/index.ts';
import { placeBeside } from '../store-place.ts';

/** Runs `work` over the store and closes it. */
export const withStoreBeside = async <T>(name: string, work: (db: OrderpaperDatabase) => Promise<T>): Promise<T> => {
  const db = new OrderpaperDatabase(name, migrations, await placeBeside());
  await db.open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
};
