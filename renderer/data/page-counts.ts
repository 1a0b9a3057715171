// Who counted the pages of a paper in Word, and when: the journal knows.
import { Dexie } from 'dexie';
import type { Id } from '../../shared/model/record.ts';
import type { OrderpaperDatabase } from './database.ts';

export type PageCounter = { readonly name: string; readonly at: string };

/** Null where nobody did, or the journal was cleared. */
export const whoCountedPages = async (db: OrderpaperDatabase, paperId: Id): Promise<PageCounter | null> => {
  const changes = await db.changes.where('[table+key+rev]').between(['papers', paperId, Dexie.minKey], ['papers', paperId, Dexie.maxKey]).toArray();
  const last = changes.findLast(({ patch }) => patch.kind === 'change' && typeof patch.after['countedPages'] === 'number');
  return last === undefined ? null : { name: last.actor.name, at: last.at };
};
