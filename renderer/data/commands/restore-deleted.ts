// Brings a deleted item or minute back long after undo has moved on: deletions are tombstones.
import type { Item, Minute } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { openAgenda, openMinutes } from '../locks.ts';
import { restoreRecord } from '../write-record.ts';

const newestFirst = (a: { readonly deletedAt: string | null }, b: { readonly deletedAt: string | null }): number =>
  (b.deletedAt ?? '').localeCompare(a.deletedAt ?? '');

/** Deleted items of a meeting, the last deleted first. */
export const listDeletedItems = async (db: OrderpaperDatabase, meetingId: Id): Promise<Item[]> =>
  (await db.items.where('meetingId').equals(meetingId).toArray()).filter((item) => item.deletedAt !== null).sort(newestFirst);

/** Deleted minutes of a meeting, the last deleted first. */
export const listDeletedMinutes = async (db: OrderpaperDatabase, meetingId: Id): Promise<Minute[]> =>
  (await db.minutes.where('meetingId').equals(meetingId).toArray()).filter((minute) => minute.deletedAt !== null).sort(newestFirst);

type Deleted = { readonly table: 'items' | 'minutes'; readonly id: Id; readonly meetingId: Id };

/** Puts it back where it stood; an item comes with the papers that went with it. */
export const restoreDeleted = (context: DataContext, deleted: Deleted): Promise<Result<null>> =>
  act(context, { label: deleted.table === 'items' ? 'Restore an item' : 'Restore a minute', undoIn: deleted.meetingId }, async (work): Promise<Result<null>> => {
    const open = await (deleted.table === 'items' ? openAgenda : openMinutes)(work, deleted.meetingId);
    if (!open.ok) return open;
    const deletedAt = (await work.db.records(deleted.table).get(deleted.id))?.deletedAt ?? null;
    await restoreRecord(work, deleted.table, deleted.id);
    if (deleted.table === 'items') {
      const papers = await work.db.papers.where('itemId').equals(deleted.id).toArray();
      for (const paper of papers.filter((row) => row.deletedAt !== null && row.deletedAt === deletedAt)) await restoreRecord(work, 'papers', paper.id);
    }
    return ok(null);
  });
