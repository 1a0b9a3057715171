// Rows that are not deleted, in their order: what nearly every read wants.
import { byOrder } from '../../shared/model/order.ts';
import type { Table } from 'dexie';

type Row = { readonly id: string; readonly deletedAt: string | null };

/** Rows of a table whose index holds `value`, without deleted ones. */
export const liveRowsBy = async <T extends Row>(table: Table<T, string>, index: string, value: string): Promise<T[]> =>
  (await table.where(index).equals(value).toArray()).filter((row) => row.deletedAt === null);

/** The same in list order. */
export const orderedRowsBy = async <T extends Row & { readonly order: string }>(table: Table<T, string>, index: string, value: string): Promise<T[]> =>
  (await liveRowsBy(table, index, value)).sort(byOrder);

export const allLiveRows = async <T extends Row>(table: Table<T, string>): Promise<T[]> =>
  (await table.toArray()).filter((row) => row.deletedAt === null);

/** One row, null when it is deleted or was never there. */
export const liveRow = async <T extends Row>(table: Table<T, string>, id: string): Promise<T | null> => {
  const row = await table.get(id);
  return row === undefined || row.deletedAt !== null ? null : row;
};
