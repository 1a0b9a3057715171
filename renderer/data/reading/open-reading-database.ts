// Opens the reader's own database, once a window. It lies in a storage bucket of its own, which the browser never clears by itself and which nothing of the
// officer's store ever moves or removes (store-place.ts touches "store-" alone).
import { storageBuckets } from '../store-place.ts';
import { ReadingDatabase, readingDatabaseName } from './reading-database.ts';

const bucketName = 'reading';

/** A store that was begun where every page has one, before the browser knew buckets, stays there: it would be looked for in vain elsewhere. */
const placeOfReading = async (): Promise<IDBFactory> => {
  const buckets = storageBuckets();
  if (buckets === null || (await indexedDB.databases()).some(({ name }) => name === readingDatabaseName)) return indexedDB;
  return (await buckets.open(bucketName, { persisted: true, durability: 'strict' })).indexedDB;
};

const open = async (): Promise<ReadingDatabase> => {
  const db = new ReadingDatabase(await placeOfReading());
  await db.open();
  return db;
};

let opened: Promise<ReadingDatabase> | null = null;

/** The reader's database, the same for everybody in this window. Throws what Dexie throws where the disk refuses it; the next call tries again. */
export const readingDatabase = (): Promise<ReadingDatabase> => {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};
