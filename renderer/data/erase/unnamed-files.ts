// Which stored files a row of a table names: what nothing names is nobody's any more.
import { fileHashesOf, paperFileHashes, pictureHashes } from '../../../shared/model/file-hashes.ts';
import type { OrderpaperDatabase } from '../database.ts';

const anyHash = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** Every file that a record, a version, a publication or the journal names; undo brings back what the journal names. */
export const namedFiles = async (db: OrderpaperDatabase): Promise<ReadonlySet<string>> => {
  const named = new Set<string>();
  const add = (hashes: Iterable<string>): void => { for (const hash of hashes) named.add(hash); };
  await db.papers.each((paper) => { add(paperFileHashes(paper)); });
  await db.paperSections.each(({ text }) => { add(pictureHashes(text)); });
  await db.minutes.each(({ text }) => { add(pictureHashes(text)); });
  await db.revisions.each(({ text }) => { add(pictureHashes(text)); });
  await db.publications.each(({ snapshot }) => { add(fileHashesOf(snapshot)); });
  await db.changes.each(({ patch }) => { add(JSON.stringify(patch).match(anyHash) ?? []); });
  return named;
};

/** Removes the bytes that nothing names. @param before only those that were stored earlier than this instant @returns how many */
export const dropUnnamedFiles = async (db: OrderpaperDatabase, before?: string): Promise<number> => {
  const named = await namedFiles(db);
  const stored = before === undefined ? db.files.toCollection() : db.files.filter(({ addedAt }) => addedAt < before);
  const unnamed = (await stored.primaryKeys()).filter((sha256) => !named.has(sha256));
  await db.files.bulkDelete(unnamed);
  return unnamed.length;
};
