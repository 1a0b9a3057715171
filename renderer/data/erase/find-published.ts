// Which publications went out with a thing: their files are in other people's hands and still hold it.
import type { OrderpaperDatabase } from '../database.ts';
import type { Erasure } from '../records.ts';
import { scrub } from './scrub.ts';
import type { Erased } from './scrub.ts';

export const publicationsWith = async (db: OrderpaperDatabase, erased: Erased): Promise<Erasure['publishedIn']> =>
  (await db.publications.toArray())
    .filter(({ snapshot }) => JSON.stringify(scrub(snapshot, erased)) !== JSON.stringify(snapshot))
    .map(({ id, kind, number, publishedOn }) => ({ publicationId: id, kind, number, publishedOn }));
