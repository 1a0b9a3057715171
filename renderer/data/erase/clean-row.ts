// A row of the store without a thing: its key stays, and its revision rises, so that no window saves what it had loaded before over it.
import { recordTables } from '../records.ts';
import { scrub } from './scrub.ts';
import type { Erased } from './scrub.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const isRecordTable = (table: string): boolean => recordTables.some((name) => name === table);

/** `files` are bytes, which go when nothing names them. */
export const holdsRows = (table: string): boolean => table !== 'files';

/** @returns the row itself when it never held the thing; null when the row is the thing */
export const cleanRow = (table: string, row: unknown, erased: Erased): unknown => {
  const [clean]: readonly unknown[] = [scrub([row], erased)].flat();
  if (clean === undefined) return null;
  if (JSON.stringify(clean) === JSON.stringify(row)) return row;
  return isRow(clean) && isRecordTable(table) && typeof clean['rev'] === 'number' ? { ...clean, rev: clean['rev'] + 1 } : clean;
};
