// All meetings in one .orderpaper file of the kind "backup", and back (DESIGN section 4).
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import { readMeetingFile } from '../../shared/meeting-file/read-meeting-file.ts';
import type { TableRows } from '../../shared/meeting-file/backup-tables.ts';
import { londonDate } from '../../shared/model/dates.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { sha256Schema } from '../../shared/model/record.ts';
import { z } from '../../shared/model/zod.ts';
import { exportRows, restoreRows } from './commands/backup-rows.ts';
import type { OrderpaperDatabase } from './database.ts';
import { storageFailure } from './storage-problem.ts';
import { sha256 } from '../lib/sha256.ts';

/** The store's version travels as a table of one row. */
const versionTable = 'storeVersion';

/** The bytes of files travel beside the rows, under their hash. */
const filesTable = 'files';
const storedFilesSchema = z.array(z.object({ sha256: sha256Schema, bytes: z.instanceof(Uint8Array), addedAt: z.string() }));
const listedFilesSchema = z.array(z.object({ sha256: sha256Schema, addedAt: z.string() }));

const rowsSchema = z.array(z.record(z.string(), z.unknown()));
const versionSchema = z.tuple([z.object({ version: z.int().check(z.minimum(1)) })]);

/** "orderpaper-backup-2026-11-22.orderpaper". */
export const backupName = (now: number): string => `orderpaper-backup-${londonDate(now)}.orderpaper`;

/** The bytes of a backup of everything in the store, at one instant; or the store's problem. Long for many years: workers do it. */
export const writeBackup = async (db: OrderpaperDatabase): Promise<Result<Uint8Array>> => {
  try {
    const { version, tables: { files = [], ...tables } } = await exportRows(db);
    const rows: TableRows = Object.fromEntries(Object.entries(tables).map(([name, of]) => [name, rowsSchema.parse(of)]));
    const stored = storedFilesSchema.parse(files);
    const listed = stored.map((file) => ({ sha256: file.sha256, addedAt: file.addedAt }));
    const all = { ...rows, [filesTable]: listed, [versionTable]: [{ version }] };
    return ok(await writeMeetingFile({ kind: 'backup', tables: all, files: stored.map(({ bytes }) => bytes) }, { sha256 }));
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};

/** Replaces everything in the store by the backup, or changes nothing; answers the number of rows. What was erased here stays erased unless `bringErased`. */
export const restoreBackup = async (db: OrderpaperDatabase, bytes: Uint8Array, options: { readonly bringErased?: boolean } = {}): Promise<Result<number>> => {
  const read = await readMeetingFile(bytes, { sha256 }, { expect: 'backup' });
  if (!read.ok) return read;
  if (read.value.kind !== 'backup') throw new Error('readMeetingFile answered another kind than expected');
  const { [versionTable]: version, ...tables } = read.value.tables;
  const stored = versionSchema.safeParse(version);
  if (!stored.success) {
    return failed({ code: 'damaged-backup', what: 'This backup does not say which version of Orderpaper wrote it. Nothing was changed.', remedy: 'Choose another backup.' });
  }
  const listed = listedFilesSchema.safeParse(tables[filesTable] ?? []);
  const bytesOf = read.value.files;
  const files = (listed.success ? listed.data : []).flatMap((file) => {
    const bytes = bytesOf.get(file.sha256);
    return bytes === undefined ? [] : [{ ...file, bytes: Uint8Array.from(bytes) }];
  });
  // A file that the store held damaged is in the backup under the hash of what is left of it. It can't be brought back, and must not keep back everything else.
  const damaged = bytesOf.size - files.length;
  if (!listed.success || listed.data.length - files.length > damaged) {
    return failed({ code: 'damaged-backup', what: 'This backup lacks a file that it names. Nothing was changed.', remedy: 'Choose another backup.' });
  }
  return restoreRows(db, { version: stored.data[0].version, tables: filesTable in tables ? { ...tables, [filesTable]: files } : tables }, options);
};
