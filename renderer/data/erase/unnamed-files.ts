// Which stored files a row of a table names: what nothing names is nobody's any more.
import { fileHashesOf, paperFileHashes, pictureHashes } from '../../../shared/model/file-hashes.ts';
import { instantOf } from '../../../shared/model/ids.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { askForMove } from '../store-place.ts';

const anyHash = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** Every file that a record, a version or a publication names, or that an undo or an earlier state of a text would bring back. */
const namedFiles = async (db: OrderpaperDatabase): Promise<ReadonlySet<string>> => {
  const named = new Set<string>();
  const add = (hashes: Iterable<string>): void => { for (const hash of hashes) named.add(hash); };
  await db.papers.each((paper) => { add(paperFileHashes(paper)); });
  await db.paperSections.each(({ text }) => { add(pictureHashes(text)); });
  await db.paperTemplates.each(({ sections }) => { for (const { text } of sections) add(pictureHashes(text)); });
  await db.minutes.each(({ text }) => { add(pictureHashes(text)); });
  await db.revisions.each(({ text }) => { add(pictureHashes(text)); });
  await db.publications.each(({ snapshot }) => { add(fileHashesOf(snapshot)); });
  const undoable = new Set(await db.actions.toCollection().primaryKeys());
  await db.changes.each(({ patch, group }) => { if (patch.kind === 'text' || undoable.has(group)) add(JSON.stringify(patch).match(anyHash) ?? []); });
  return named;
};

/** @param before only those that were stored earlier than this instant */
const unnamedFiles = async (db: OrderpaperDatabase, before?: string): Promise<string[]> => {
  const stored = await db.files.toCollection().primaryKeys();
  if (stored.length === 0) return [];
  const named = await namedFiles(db);
  const unnamed = stored.filter((sha256) => !named.has(sha256));
  if (before === undefined) return unnamed;
  return (await db.files.bulkGet(unnamed)).flatMap((file) => (file !== undefined && file.addedAt < before ? [file.sha256] : []));
};

/** Removes the bytes that nothing names. */
export const dropUnnamedFiles = async (db: OrderpaperDatabase, before?: string): Promise<void> => {
  await db.files.bulkDelete(await unnamedFiles(db, before));
};

const hour = 3_600_000;

/** At the start of the app: what a text never came to name goes. Pictures of this hour stay, another window may be about to name them. */
export const dropLeftBehind = async (db: OrderpaperDatabase, now: number): Promise<void> => {
  const before = instantOf(now - hour);
  // Looked for without holding the store up; what is found is looked for once more with nobody writing.
  if ((await unnamedFiles(db, before)).length === 0) return;
  await db.transaction('rw', db.tables, () => dropUnnamedFiles(db, before));
  await askForMove(db.name);
};
