// Opening the store (DESIGN section 4, "Opening").
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { OrderpaperDatabase } from '../../../renderer/data/database.ts';
import { openDatabase, storedVersion } from '../../../renderer/data/open-database.ts';
import { migrations } from '../../../renderer/data/migrations/index.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import { must, problemOf } from './open-test-data.ts';

describe('opening the database', () => {
  it('makes a new one with strict durability', async () => {
    const db = must(await openDatabase({ name: 'fresh' }));
    expect(db.isOpen()).toBe(true);
    expect(Reflect.get(db, '_options')).toMatchObject({ chromeTransactionDurability: 'strict' });
    db.close();
  });

  it('refuses a database of a newer app and writes nothing into it', async () => {
    const newer = new Dexie('newer');
    newer.version(7).stores({ meetings: 'id', somethingNew: 'id' });
    await newer.open();
    await newer.table('somethingNew').add({ id: 'kept' });
    newer.close();
    expect(problemOf(await openDatabase({ name: 'newer' }))).toBe('newer-database');
    expect(await storedVersion('newer')).toBe(7);
    const again = await new Dexie('newer').open();
    expect(again.tables.map((table) => table.name).sort()).toEqual(['meetings', 'somethingNew']);
    expect(await again.table('somethingNew').toArray()).toEqual([{ id: 'kept' }]);
    again.close();
  });

  it('takes no backup when there is nothing to upgrade', async () => {
    let backups = 0;
    const backup = async () => Promise.resolve(ok((backups += 1)));
    must(await openDatabase({ name: 'quiet', backup })).close();
    must(await openDatabase({ name: 'quiet', backup })).close();
    expect(backups).toBe(0);
  });

  it('does not upgrade when the backup fails', async () => {
    must(await openDatabase({ name: 'unsaved' })).close();
    const latest = await storedVersion('unsaved');
    const next = { version: latest + 1, stores: { extra: 'id' } };
    const refused = await openDatabase({
      name: 'unsaved', migrations: [...migrations, next],
      backup: async () => Promise.resolve(failed({ code: 'disk-full', what: 'The disk is full.', remedy: 'Make room.' })),
    });
    expect(problemOf(refused)).toBe('disk-full');
    expect(await storedVersion('unsaved')).toBe(latest);
  });

  it('says in words that the store was closed', async () => {
    const db = new OrderpaperDatabase('closed');
    await db.open();
    db.close();
    const { act } = await import('../../../renderer/data/act.ts');
    const { dataContext, unnamedActor } = await import('../../../renderer/data/data-context.ts');
    const context = dataContext(db, { actor: unnamedActor, device: 'd' }, { now: () => 0, randomBytes: (length) => new Uint8Array(length) });
    expect(problemOf(await act(context, { label: 'Anything', undoIn: null }, async () => Promise.resolve(ok(null))))).toBe('database-closed');
  });
});
