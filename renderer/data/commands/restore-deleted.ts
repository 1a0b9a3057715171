// Brings a deleted item, paper or minute back long after undo has moved on: deletions are tombstones.
import type { Item } from '../../../shared/model/meeting.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { openAgenda, openMinutes } from '../locks.ts';
import { bringPaperBack } from '../paper-parts.ts';
import { notFound } from '../save-result.ts';
import { restoreRecord } from '../write-record.ts';

const newestFirst = (a: { readonly deletedAt: string | null }, b: { readonly deletedAt: string | null }): number =>
  (b.deletedAt ?? '').localeCompare(a.deletedAt ?? '');

/** Deleted items of a meeting, the last deleted first. */
export const listDeletedItems = async (db: OrderpaperDatabase, meetingId: Id): Promise<Item[]> =>
  (await db.items.where('meetingId').equals(meetingId).toArray()).filter((item) => item.deletedAt !== null).sort(newestFirst);

/** Deleted papers, the last deleted first; without those whose own paper or item is gone too: they come back with it. */
export const listDeletedPapers = async (db: OrderpaperDatabase, meetingId: Id): Promise<Paper[]> => {
  const gone = (await db.papers.where('meetingId').equals(meetingId).toArray()).filter((paper) => paper.deletedAt !== null);
  const items = await db.items.bulkGet([...new Set(gone.flatMap(({ itemId }) => itemId ?? []))]);
  const lost = items.flatMap((item) => (item === undefined || item.deletedAt === null ? [] : [item.id]));
  return gone.filter(({ belongsTo, itemId }) => !gone.some(({ id }) => id === belongsTo?.paperId) && !lost.includes(itemId ?? '')).sort(newestFirst);
};

const labels = { items: 'Restore an item', papers: 'Restore a paper', minutes: 'Restore a minute' } as const;

type Deleted = { readonly table: keyof typeof labels; readonly id: Id; readonly meetingId: Id };

/** Puts it back where it stood; an item comes with the papers that went with it, a paper with its sections and appendices. */
export const restoreDeleted = (context: DataContext, deleted: Deleted): Promise<Result<null>> =>
  act(context, { label: labels[deleted.table], undoIn: deleted.meetingId }, async (work): Promise<Result<null>> => {
    const open = await (deleted.table === 'minutes' ? openMinutes : openAgenda)(work, deleted.meetingId);
    if (!open.ok) return open;
    const row = await work.db.records(deleted.table).get(deleted.id);
    if (row === undefined) return notFound(deleted.table === 'items' ? 'item' : deleted.table === 'papers' ? 'paper' : 'minute');
    if (deleted.table === 'papers') {
      await bringPaperBack(work, { ...row, meetingId: deleted.meetingId });
      return ok(null);
    }
    await restoreRecord(work, deleted.table, deleted.id);
    if (deleted.table === 'items') {
      const papers = await work.db.papers.where('itemId').equals(deleted.id).toArray();
      for (const paper of papers.filter(({ deletedAt }) => deletedAt !== null && deletedAt === row.deletedAt)) await bringPaperBack(work, paper);
    }
    return ok(null);
  });
