// Opens the store safely: a database of a newer app is refused (Dexie would open it), and rows are backed up before an upgrade.
import { Dexie } from 'dexie';
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { OrderpaperDatabase, databaseName } from './database.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { storageFailure } from './storage-problem.ts';
import { storePlace } from './store-place.ts';

/** Every row of every table, as it was before the upgrade. */
export type RowsBackup = { readonly version: number; readonly tables: Readonly<Record<string, readonly unknown[]>> };

export type OpenOptions = {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** Gets all rows before an upgrade; answering a problem stops the upgrade. */
  readonly backup?: (rows: RowsBackup) => Promise<Result<unknown>>;
};

/** The schema version of the database on this computer; 0 when there is none yet. @param factory where it lies */
export const storedVersion = async (name: string, factory: IDBFactory = indexedDB): Promise<number> => {
  const found = (await factory.databases()).find((database) => database.name === name);
  return (found?.version ?? 0) / 10;
};

const readAllRows = async (name: string, version: number, factory: IDBFactory): Promise<RowsBackup> => {
  const old = await new Dexie(name, { indexedDB: factory, IDBKeyRange }).open();
  try {
    const tables: Record<string, readonly unknown[]> = {};
    for (const table of old.tables) tables[table.name] = await table.toArray();
    return { version, tables };
  } finally {
    old.close();
  }
};

/**
 * Opens the database, upgrading it when it is of an older version.
 * @returns the open database; `newer-database` when a newer Orderpaper wrote it (nothing is written); the backup's own problem; or the store's
 */
export const openDatabase = async (options: OpenOptions = {}): Promise<Result<OrderpaperDatabase>> => {
  const { name = databaseName, migrations = allMigrations, backup } = options;
  const latest = Math.max(...migrations.map((migration) => migration.version));
  try {
    const { factory } = await storePlace(name, latest);
    const version = await storedVersion(name, factory);
    if (version > latest) {
      return failed({
        code: 'newer-database',
        what: 'The meetings on this computer were written by a newer version of Orderpaper. Nothing was changed; they are safe.',
        remedy: 'Install the newest version of Orderpaper, then open it again.',
      });
    }
    if (version > 0 && version < latest && backup !== undefined) {
      const kept = await backup(await readAllRows(name, version, factory));
      if (!kept.ok) return kept;
    }
    const db = new OrderpaperDatabase(name, migrations, factory);
    await db.open();
    return ok(db);
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};
