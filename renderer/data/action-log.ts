// The undo log: what can be undone or redone, in each meeting by itself; it survives a restart.
import { Dexie } from 'dexie';
import type { Id } from '../../shared/model/record.ts';
import type { OrderpaperDatabase } from './database.ts';
import type { Action } from './records.ts';

/** Entries kept in each scope; older ones can't be undone any more, their journal rows stay. */
const depth = 200;
const coalesceMilliseconds = 10_000;

const inScope = (db: OrderpaperDatabase, scope: Id) => db.actions.where('[scope+hlc]').between([scope, Dexie.minKey], [scope, Dexie.maxKey]);

/** The act that Undo would take back: the newest one that is done. */
export const nextUndo = async (db: OrderpaperDatabase, scope: Id): Promise<Action | undefined> =>
  inScope(db, scope).reverse().filter((action) => action.state === 'done').first();

/** The act that Redo would do again: the oldest one that is undone (new acts clear the undone ones). */
export const nextRedo = async (db: OrderpaperDatabase, scope: Id): Promise<Action | undefined> =>
  inScope(db, scope).filter((action) => action.state === 'undone').first();

/** The entry that a quick successive edit joins, if any. */
export const coalescedAction = async (
  db: OrderpaperDatabase,
  options: { readonly undoIn: Id | null; readonly coalesce?: string },
  at: string,
): Promise<Action | null> => {
  if (options.coalesce === undefined || options.undoIn === null) return null;
  const newest = await inScope(db, options.undoIn).last();
  if (newest?.state !== 'done' || newest.coalesce !== options.coalesce) return null;
  return Date.parse(at) - Date.parse(newest.at) < coalesceMilliseconds ? newest : null;
};

/** Adds an entry (or refreshes the one it joined): what was undone can't be redone any more, the oldest entries go. */
export const logAction = async (db: OrderpaperDatabase, action: Action): Promise<void> => {
  const undone = await inScope(db, action.scope).filter((entry) => entry.state === 'undone').primaryKeys();
  await db.actions.bulkDelete(undone);
  await db.actions.put(action);
  const surplus = (await inScope(db, action.scope).count()) - depth;
  if (surplus > 0) await db.actions.bulkDelete(await inScope(db, action.scope).limit(surplus).primaryKeys());
};
