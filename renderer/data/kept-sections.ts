// The sections of one paper as they were last read or saved here. A live read takes from the disk only those that have changed since, and hands
// out all others as the same objects: a save of one section neither reads nor redraws the rest of a long paper.
import { Dexie } from 'dexie';
import { byOrder } from '../../shared/model/order.ts';
import type { PaperSection } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import type { OrderpaperDatabase } from './database.ts';

export type KeptSections = {
  /** Takes a section as a save has just answered it, so that it need not be read back. */
  readonly remember: (section: PaperSection) => void;
  /** The paper's sections that are not deleted, in order. Made for one paper and for a live query. */
  readonly list: (db: OrderpaperDatabase, paperId: Id) => Promise<readonly PaperSection[]>;
};

type Stamp = Pick<PaperSection, 'id' | 'rev' | 'updatedAt'>;

/** Of all sections, the deleted ones too, without their texts. */
const stampsOf = async (db: OrderpaperDatabase, paperId: Id): Promise<readonly Stamp[]> => {
  const keys: readonly unknown[] = await db.paperSections.where('[paperId+id+rev+updatedAt]').between([paperId, Dexie.minKey], [paperId, Dexie.maxKey]).keys();
  return keys.flatMap((key) => {
    if (!Array.isArray(key)) return [];
    const [, id, rev, updatedAt] = key as readonly unknown[];
    return typeof id === 'string' && typeof rev === 'number' && typeof updatedAt === 'string' ? [{ id, rev, updatedAt }] : [];
  });
};

const isOf = (row: PaperSection | undefined, { rev, updatedAt }: Stamp): row is PaperSection => row?.rev === rev && row.updatedAt === updatedAt;

export const createKeptSections = (): KeptSections => {
  let known = new Map<Id, PaperSection>();
  let erasures = 0;
  const read = async (db: OrderpaperDatabase, paperId: Id): Promise<readonly PaperSection[]> => {
    // Erasing is no revision: it takes something out of the rows as they are.
    const erased = await db.erasures.count();
    if (erased !== erasures) known.clear();
    erasures = erased;
    if (known.size === 0) return db.paperSections.where('paperId').equals(paperId).toArray();
    const stamps = await stampsOf(db, paperId);
    const changed = stamps.filter((stamp) => !isOf(known.get(stamp.id), stamp)).map(({ id }) => id);
    const fresh = new Map((changed.length === 0 ? [] : await db.paperSections.bulkGet(changed)).flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
    return stamps.flatMap(({ id }) => fresh.get(id) ?? known.get(id) ?? []);
  };
  return {
    remember: (section) => { if (known.has(section.id)) known.set(section.id, section); },
    list: async (db, paperId) => {
      const rows = await read(db, paperId);
      known = new Map(rows.map((row) => [row.id, row]));
      return rows.filter(({ deletedAt }) => deletedAt === null).toSorted(byOrder);
    },
  };
};
