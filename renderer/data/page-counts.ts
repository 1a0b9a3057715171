// Who counted the pages of a paper in Word, and when: the journal knows.
import { Dexie } from 'dexie';
import type { Id } from '../../shared/model/record.ts';
import type { OrderpaperDatabase } from './database.ts';

export type PageCounter = { readonly name: string; readonly at: string };

const countedAt = { papers: 'countedPages', items: 'countedMinutes' } as const;

/** @param table of a paper, or of the item at which minutes stand @returns null where nobody did, or the journal was cleared */
export const whoCountedPages = async (db: OrderpaperDatabase, table: keyof typeof countedAt, id: Id): Promise<PageCounter | null> => {
  const changes = await db.changes.where('[table+key+rev]').between([table, id, Dexie.minKey], [table, id, Dexie.maxKey]).toArray();
  const last = changes.findLast(({ patch }) => patch.kind === 'change' && (patch.after[countedAt[table]] ?? null) !== null);
  return last === undefined ? null : { name: last.actor.name, at: last.at };
};
