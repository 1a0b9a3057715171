// The journal of a typed text holds splinters of what was typed, so that a search for the whole finds nothing: a text that ever held the
// thing loses its splinters; its kept versions stay, cleaned.
import type { OrderpaperDatabase } from '../database.ts';
import type { Change, Revision, TextTable } from '../records.ts';
import { applySplice } from '../text-splice.ts';
import { holds } from './scrub.ts';
import type { Erased } from './scrub.ts';

const isText = (change: Change): boolean => change.patch.kind === 'text';

/** Every state that the journal can lead to from a kept version; null: one of them can't be told, so it may have held anything. */
const heldIt = (versions: readonly Revision[], changes: readonly Change[], erased: Erased): boolean => {
  for (const version of versions) {
    let json: string | null = JSON.stringify(version.text);
    let rev = version.rev;
    if (holds(json, erased)) return true;
    for (const change of changes.filter((each) => each.rev > version.rev).sort((a, b) => a.rev - b.rev)) {
      if (change.patch.kind !== 'text' || change.rev > rev + 1 || json === null) break;
      json = applySplice(json, change.patch.splice);
      rev = change.rev;
      if (json === null || holds(json, erased)) return true;
    }
  }
  return versions.length === 0;
};

/** Removes the splinters of every text that holds or held the thing. Inside a transaction over all tables. */
export const dropSplinters = async (db: OrderpaperDatabase, table: TextTable, erased: Erased): Promise<void> => {
  const changes = (await db.changes.filter((change) => change.table === table && isText(change)).toArray());
  const byKey = Map.groupBy(changes, (change) => change.key);
  for (const [key, own] of byKey) {
    const isErasedText = erased.kind === 'paper' && erased.sectionIds.has(key);
    const versions = await db.revisions.filter((version) => version.table === table && version.key === key).toArray();
    const row = await db.records(table).get(key);
    const held = isErasedText || (row !== undefined && holds(JSON.stringify(row.text), erased)) || (erased.kind !== 'paper' && heldIt(versions, own, erased));
    if (held) await db.changes.bulkDelete(own.map(({ id }) => id));
  }
};
