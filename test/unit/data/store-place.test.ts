// The store's place on buckets of fake IndexedDB: what happens at starts, after cut-short moves, and when there is no room.
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../renderer/data/open-database.ts';
import { askForMove, storePlace } from '../../../renderer/data/store-place.ts';
import { must } from './open-test-data.ts';

let buckets: Map<string, IDBFactory>;
/** Stops every new database from being opened. */
let full: (() => never) | null = null;

beforeEach(() => {
  buckets = new Map();
  const open = (name: string) => {
    const isNew = !buckets.has(name);
    const factory = buckets.get(name) ?? new IDBFactory();
    if (isNew && full !== null) factory.open = full;
    buckets.set(name, factory);
    return Promise.resolve({ indexedDB: factory });
  };
  const remove = (name: string) => Promise.resolve(void buckets.delete(name));
  const locks = { request: (_name: string, options: { readonly mode: string }, work: (lock: object) => unknown) => Promise.resolve(work({ mode: options.mode })) };
  vi.stubGlobal('navigator', { storageBuckets: { open, delete: remove, keys: () => Promise.resolve([...buckets.keys()]) }, locks });
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => { vi.unstubAllGlobals(); });

const addSetting = async (name: string, key: string): Promise<void> => {
  const db = must(await openDatabase({ name }));
  await db.settings.put({ key, value: key, rev: 1, updatedAt: '' });
  db.close();
};
const settingsOf = async (name: string): Promise<string[]> => {
  const db = must(await openDatabase({ name }));
  const keys = await db.settings.toCollection().primaryKeys();
  db.close();
  return keys;
};

describe('the place of the store', () => {
  it('is a bucket from the first start, and the same one at the next', async () => {
    await addSetting('a', 'first');
    expect([...buckets.keys()]).toEqual(['store-1']);
    expect(await settingsOf('a')).toEqual(['first']);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('takes in a store that an earlier version kept where every page has one', async () => {
    const old = new Dexie('a', { indexedDB, IDBKeyRange });
    old.version(1).stores({ settings: 'key', meetings: 'id, panelId, date, [panelId+date]' });
    await old.open();
    await old.table('settings').add({ key: 'from before' });
    old.close();
    expect(await settingsOf('a')).toEqual(['from before']);
    expect((await indexedDB.databases()).length).toBe(0);
  });

  it('moves at the start after it was asked for, with every row', async () => {
    await addSetting('a', 'kept');
    expect(await askForMove('a')).toBe(true);
    expect(await settingsOf('a')).toEqual(['kept']);
    expect([...buckets.keys()]).toEqual(['store-2']);
    expect(await settingsOf('a')).toEqual(['kept']);
    expect([...buckets.keys()]).toEqual(['store-2']);
  });

  it('is the last whole one when a move was cut short, and the rest goes', async () => {
    await addSetting('a', 'kept');
    buckets.set('store-2', new IDBFactory());
    expect(await settingsOf('a')).toEqual(['kept']);
    expect([...buckets.keys()]).toEqual(['store-1']);
  });

  it('stays where it is when there is no room for a second copy', async () => {
    await addSetting('a', 'kept');
    await askForMove('a');
    full = () => { throw new DOMException('No room', 'QuotaExceededError'); };
    expect((await storePlace('a', 2)).bucket).toBe('store-1');
    full = null;
    expect([...buckets.keys()]).toEqual(['store-1']);
    expect(await settingsOf('a')).toEqual(['kept']);
  });
});
