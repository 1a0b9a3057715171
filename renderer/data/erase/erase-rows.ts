// Takes a thing out of every row of the store, with its versions, its journal and the bytes that nothing names any more.
import { fileHashesOf, paperFileHashes, pictureHashes } from '../../../shared/model/file-hashes.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { scrub } from './scrub.ts';
import type { Erased } from './scrub.ts';
import { dropSplinters } from './text-journals.ts';

export type EraseCount = { readonly rows: number; readonly meetings: ReadonlySet<Id> };

/** Rows of every table, each without the thing; a row that is the thing goes. Answers how many changed and in which meetings. */
const scrubRows = async (db: OrderpaperDatabase, erased: Erased): Promise<EraseCount> => {
  let rows = 0;
  const meetings = new Set<Id>();
  for (const table of db.tables) {
    if (table.name === 'files' || table.name === 'erasures') continue;
    for (const key of await table.toCollection().primaryKeys()) {
      const row: unknown = await table.get(key);
      const [clean]: readonly unknown[] = [scrub([row], erased)].flat();
      if (JSON.stringify(clean) === JSON.stringify(row)) continue;
      rows += 1;
      if (typeof row === 'object' && row !== null && 'meetingId' in row && typeof row.meetingId === 'string') meetings.add(row.meetingId);
      await (clean === undefined ? table.delete(key) : table.put(clean));
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

/** Bytes that no record, version or publication names any more. */
const dropUnusedFiles = async (db: OrderpaperDatabase): Promise<void> => {
  const used = new Set<string>();
  const add = (hashes: Iterable<string>): void => { for (const hash of hashes) used.add(hash); };
  await db.papers.each((paper) => { add(paperFileHashes(paper)); });
  await db.paperSections.each(({ text }) => { add(pictureHashes(text)); });
  await db.minutes.each(({ text }) => { add(pictureHashes(text)); });
  await db.revisions.each(({ text }) => { add(pictureHashes(text)); });
  await db.publications.each(({ snapshot }) => { add(fileHashesOf(snapshot)); });
  const stored = await db.files.toCollection().primaryKeys();
  await db.files.bulkDelete(stored.filter((sha256) => !used.has(sha256)));
};

/** Inside a transaction over all tables. Answers how many rows changed and in which meetings. */
export const eraseRows = async (db: OrderpaperDatabase, erased: Erased): Promise<EraseCount> => {
  await dropSplinters(db, 'minutes', erased);
  await dropSplinters(db, 'paperSections', erased);
  if (erased.kind === 'paper') await dropHistory(db, new Set([...erased.paperIds, ...erased.sectionIds]));
  const count = await scrubRows(db, erased);
  if (count.rows > 0) await dropUnusedFiles(db);
  return count;
};
