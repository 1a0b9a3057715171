// Moves a paper: up or down among the papers of its item (an appendix among those of its paper), to a place, or to another item.
import type { Paper } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { strictest } from '../../../shared/rules/access.ts';
import { reorder } from '../../../shared/rules/reorder.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openAgenda } from '../locks.ts';
import { itemAccess } from '../paper-access.ts';
import { lastPaperOrder, listPapers } from '../papers-repository.ts';
import { changeRecord, findRecord } from '../write-record.ts';
import { whatPaperIsPublished } from './published-numbers.ts';

export type MovePaperTo =
  | { readonly step: 'up' | 'down' }
  /** 1 is the first. */
  | { readonly position: number }
  /** To the end of the papers of another item; its appendices and its public version go with it. */
  | { readonly itemId: Id };

/** "Moved to 2 of 3": counted among the papers that it stands with. */
export type PaperMove = { readonly position: number; readonly of: number };

const standsWith = (a: Paper, b: Paper): boolean =>
  a.itemId === b.itemId && a.belongsTo?.paperId === b.belongsTo?.paperId && a.belongsTo?.as === b.belongsTo?.as;

const toItem = async (work: Work, paper: Paper, itemId: Id): Promise<Result<null>> => {
  const item = await findRecord(work, 'items', itemId);
  if (!item.ok) return item;
  const least = await itemAccess(work, paper.meetingId, itemId);
  const all = await listPapers(work.db, paper.meetingId);
  for (const row of all.filter((each) => each.id === paper.id || each.belongsTo?.paperId === paper.id)) {
    const place = row.id === paper.id ? { order: await lastPaperOrder(work, paper.meetingId) } : {};
    const moved = await changeRecord(work, 'papers', { id: row.id, rev: null }, { itemId, access: strictest(row.access, least), ...place });
    if (!moved.ok) return moved;
  }
  return ok(null);
};

const toIndex = async (work: Work, rows: readonly Paper[], id: Id, index: number): Promise<Result<null>> => {
  for (const [key, order] of reorder(rows, [id], index)) {
    const moved = await changeRecord(work, 'papers', { id: key, rev: null }, { order });
    if (!moved.ok) return moved;
  }
  return ok(null);
};

/**
 * Moves a paper; refused while the agenda is published, and as `published-paper` where it was: its pages stand in the order of their numbers
 * under the item that they were published with. A move that leads nowhere changes nothing.
 * Under an exempt item it becomes at least as restricted as that; going back does not open it by itself.
 */
export const movePaper = (context: DataContext, move: { readonly meetingId: Id; readonly id: Id; readonly to: MovePaperTo }): Promise<Result<PaperMove>> =>
  act(context, { label: 'Move a paper', undoIn: move.meetingId }, async (work): Promise<Result<PaperMove>> => {
    const open = await openAgenda(work, move.meetingId);
    if (!open.ok) return open;
    const paper = await findRecord(work, 'papers', move.id);
    if (!paper.ok) return paper;
    const published = await whatPaperIsPublished(work, move.meetingId, move.id);
    if (!published.ok) return published;
    const { to } = move;
    const rows = (await listPapers(work.db, move.meetingId)).filter((row) => standsWith(row, paper.value));
    if ('itemId' in to) {
      if (to.itemId === paper.value.itemId) return ok({ position: rows.findIndex(({ id }) => id === move.id) + 1, of: rows.length });
      const moved = await toItem(work, paper.value, to.itemId);
      if (!moved.ok) return moved;
      const there = (await listPapers(work.db, move.meetingId)).filter((row) => row.itemId === to.itemId && row.belongsTo === undefined);
      return ok({ position: there.length, of: there.length });
    }
    const from = rows.findIndex(({ id }) => id === move.id);
    const wanted = 'step' in to ? from + (to.step === 'up' ? -1 : 1) : to.position - 1;
    const index = Math.max(0, Math.min(wanted, rows.length - 1));
    if (index !== from) {
      const moved = await toIndex(work, rows, move.id, index);
      if (!moved.ok) return moved;
    }
    return ok({ position: index + 1, of: rows.length });
  });
