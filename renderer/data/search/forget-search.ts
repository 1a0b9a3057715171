// Forgetting the whole index: something in it was erased, or the records are others now. It is made again from what is there.
import { Dexie } from 'dexie';
import { storageBuckets } from '../store-place.ts';
import { searchBucket, searchDatabaseName } from './search-store.ts';

const channelName = 'orderpaper-search';
const forget = 'forget';

/** Removes what is kept on the disk. */
export const removeSearchStore = async (): Promise<void> => {
  const buckets = storageBuckets();
  if (buckets === null) await new Dexie(searchDatabaseName, { indexedDB, IDBKeyRange }).delete();
  else await buckets.delete(searchBucket);
};

/** Tells every search that is open, in this window and others, to forget what it has in memory; then removes what is on the disk. */
export const forgetSearch = async (): Promise<void> => {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(forget);
  channel.close();
  await removeSearchStore();
};

/** Hears of it. @returns how to stop listening */
export const onForgetSearch = (listener: () => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => { if (data === forget) listener(); });
  return () => { channel.close(); };
};
