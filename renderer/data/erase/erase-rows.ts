// Takes a thing out of every row of the store, with its versions, its journal and the bytes that nothing names any more.
import type { Id } from '../../../shared/model/record.ts';
import type { OrderpaperDatabase } from '../database.ts';
import type { TextTable } from '../records.ts';
import { cleanRow, holdsRows } from './clean-row.ts';
import { holderOf } from './holder.ts';
import type { Erased } from './scrub.ts';
import { splintersIn } from './text-journals.ts';
import { dropUnnamedFiles } from './unnamed-files.ts';

export type EraseCount = { readonly rows: number; readonly meetings: ReadonlySet<Id> };

/** Rows in memory at one time: a frozen publication is a whole meeting. */
const rowsAtOnce = 50;

/** With a row of the journal goes the undo entry that would need it. */
const dropRow = async (db: OrderpaperDatabase, table: string, key: unknown, row: unknown): Promise<void> => {
  await db.table<unknown, unknown>(table).delete(key);
  if (table === 'changes' && typeof row === 'object' && row !== null && 'group' in row && typeof row.group === 'string') await db.actions.delete(row.group);
};

/** Rows of every table, each without the thing; a row that is the thing goes. Answers how many changed and in which meetings. */
const scrubRows = async (db: OrderpaperDatabase, erased: Erased): Promise<EraseCount> => {
  let rows = 0;
  const meetings = new Set<Id>();
  for (const table of db.tables.filter(({ name }) => holdsRows(name))) {
    const keys = await table.toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += rowsAtOnce) {
      const some = keys.slice(at, at + rowsAtOnce);
      const read: readonly unknown[] = await table.bulkGet(some);
      for (const [index, row] of read.entries()) {
        const clean = cleanRow(table.name, row, erased);
        if (clean === row) continue;
        rows += 1;
        if (typeof row === 'object' && row !== null && 'meetingId' in row && typeof row.meetingId === 'string') meetings.add(row.meetingId);
        if (clean === null) await dropRow(db, table.name, some[index], row);
        else await table.put(clean);
      }
    }
  }
  return { rows, meetings };
};

/** Versions and journal rows of erased records, and undo entries that would bring them back. */
const dropHistory = async (db: OrderpaperDatabase, keys: ReadonlySet<Id>): Promise<void> => {
  await db.revisions.filter((version) => keys.has(version.key)).delete();
  const changes = await db.changes.filter((change) => keys.has(change.key)).toArray();
  await db.changes.bulkDelete(changes.map(({ id }) => id));
  await db.actions.bulkDelete([...new Set(changes.map(({ group }) => group))]);
};

/** Every text that holds, held or may have held the thing loses the splinters of its typing; answers how many of those that did. */
const dropSplinters = async (db: OrderpaperDatabase, table: TextTable, erased: Erased): Promise<number> => {
  const holder = holderOf(erased);
  const changes = Map.groupBy(await db.changes.filter((change) => change.table === table).toArray(), ({ key }) => key);
  const versions = Map.groupBy(await db.revisions.filter((version) => version.table === table).toArray(), ({ key }) => key);
  let dropped = 0;
  for (const [key, own] of changes) {
    const row = await db.records(table).get(key);
    const { ids, held } = splintersIn({ text: row?.text ?? null, versions: versions.get(key) ?? [], changes: own }, holder);
    if (held === 'held') dropped += ids.length;
    await db.changes.bulkDelete([...ids]);
  }
  return dropped;
};

/** Inside a transaction over all tables. Answers how many rows changed and in which meetings. */
export const eraseRows = async (db: OrderpaperDatabase, erased: Erased): Promise<EraseCount> => {
  if (erased.kind === 'paper') await dropHistory(db, new Set([...erased.paperIds, ...erased.sectionIds]));
  const splinters = (await dropSplinters(db, 'minutes', erased)) + (await dropSplinters(db, 'paperSections', erased));
  const { rows, meetings } = await scrubRows(db, erased);
  if (rows + splinters > 0) await dropUnnamedFiles(db);
  return { rows: rows + splinters, meetings };
};
