// The payload of a backup: every table's rows by the table's name; what a row must be is the store's business and passed in.
import { ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import { schemaPlace } from '../model/schema-place.ts';
import { z } from '../model/zod.ts';
import { payloadEntries } from './kinds.ts';
import { doesNotFit } from './problems.ts';

export type Row = Readonly<Record<string, unknown>>;
export type TableRows = Readonly<Record<string, readonly Row[]>>;
/** The schema of one row of each table that the store has. */
export type TableSchemas = Readonly<Record<string, z.ZodMiniType<Row>>>;

const tablesSchema = z.record(z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,60}$/)), z.array(z.record(z.string(), z.unknown())));

/** @param schemas absent: rows are taken as they are, for looking at a backup without restoring it */
export const readTables = (payload: unknown, schemas: TableSchemas | undefined): Result<TableRows> => {
  const entry = payloadEntries.backup;
  const tables = tablesSchema.safeParse(payload);
  if (!tables.success) {
    const { where, message } = schemaPlace(tables.error);
    return doesNotFit(entry, where, message);
  }
  if (schemas === undefined) return ok(tables.data);
  for (const [name, rows] of Object.entries(tables.data)) {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined) return doesNotFit(entry, name, 'there is no such table');
    const fits = z.array(schema).safeParse(rows);
    if (!fits.success) {
      const { where, message } = schemaPlace(fits.error);
      return doesNotFit(entry, `${name}.${where}`, message);
    }
  }
  return ok(tables.data);
};
