// The bytes of attached files and pictures: each once, under the SHA-256 of its content.
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { sha256 as hashOf } from '../lib/sha256.ts';
import type { Work } from './act.ts';
import type { OrderpaperDatabase } from './database.ts';

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

/**
 * Keeps a file inside an act that is open; one that is here already is left as it is, unless the disk turned some of it.
 * @param bytes those that have this hash
 * @returns whether it was here and damaged, and is whole again
 */
export const keepFile = async (work: Work, sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => {
  const here = await work.db.files.get(sha256);
  if (here === undefined) await work.db.files.add({ sha256, bytes, addedAt: work.at });
  if (here === undefined || isSame(here.bytes, bytes)) return false;
  await work.db.files.put({ ...here, bytes });
  return true;
};

/** The bytes of one file; null when it is not here. */
export const readFile = async (db: OrderpaperDatabase, sha256: string): Promise<Uint8Array<ArrayBuffer> | null> => (await db.files.get(sha256))?.bytes ?? null;

/** The bytes of all of them, by hash; `file-missing` when one is not here (a damaged store). */
export const readFiles = async (db: OrderpaperDatabase, hashes: Iterable<string>): Promise<Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>> => {
  const wanted = [...hashes];
  const rows = await db.files.bulkGet(wanted);
  const missing = rows.findIndex((row) => row === undefined);
  if (missing >= 0) {
    return failed({
      code: 'file-missing', what: 'A file that is attached to this meeting is not on this computer any more.',
      remedy: 'Attach it again, or restore a backup.', where: wanted[missing] ?? '',
    });
  }
  return ok(new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.sha256, row.bytes] as const]))));
};

/** The bytes of those that are here, by hash: what is missing is the reader's to tell. */
export const readFilesThere = async (db: OrderpaperDatabase, hashes: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> => {
  const rows = await db.files.bulkGet([...hashes]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.sha256, row.bytes] as const])));
};

/**
 * Which of these bytes are no longer what was kept under their hash: the disk lost or turned some of them.
 * @returns their hashes
 */
export const damagedFiles = async (files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<ReadonlySet<string>> => {
  const damaged = new Set<string>();
  for (const [named, bytes] of files) if ((await hashOf(bytes)) !== named) damaged.add(named);
  return damaged;
};
