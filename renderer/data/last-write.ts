// When something was last written, by any window: the newest row of the journal tells.
import type { OrderpaperDatabase } from './database.ts';

/** Milliseconds since 1970; null while nothing was ever written. */
export const lastWriteAt = async (db: OrderpaperDatabase): Promise<number | null> => {
  const last = await db.changes.orderBy('hlc').last();
  return last === undefined ? null : Date.parse(last.at);
};

/** Another one after each write; null while nothing was ever written. */
export const lastWriteMark = async (db: OrderpaperDatabase): Promise<string | null> => (await db.changes.orderBy('hlc').last())?.id ?? null;
