// Deletes an agenda item with its sub-items and their papers. A legal item can't be lost silently (DOMAIN section 1).
import type { Item } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { listItems } from '../items-repository.ts';
import { openAgenda } from '../locks.ts';
import { removePaper } from '../paper-parts.ts';
import { listPapers } from '../papers-repository.ts';
import { notFound } from '../save-result.ts';
import { whatIsPublished } from './published-numbers.ts';
import { deleteRecord } from '../write-record.ts';

/** The item and the sub-items that stand under it. */
const withSubItems = (items: readonly Item[], index: number): Item[] => {
  const [item, ...rest] = items.slice(index);
  if (item === undefined) return [];
  const end = rest.findIndex((next) => !next.sub);
  return item.sub ? [item] : [item, ...rest.slice(0, end < 0 ? rest.length : end)];
};

const isLegal = async (work: Work, panelId: Id, item: Item): Promise<boolean> => {
  const panel = await work.db.panels.get(panelId);
  return panel?.template.some((slot) => slot.id === item.slotId && slot.legal) ?? false;
};

export type ItemDeletion = { readonly meetingId: Id; readonly id: Id; /** Needed for a legal item only. */ readonly reason?: string };

/**
 * Deletes an item; undo brings it back with its papers.
 * @returns how many items went; `legal-item` when the panel's template marks it as legal and no reason is given; `agenda-published`
 */
export const deleteItem = (context: DataContext, deletion: ItemDeletion): Promise<Result<number>> => {
  const reason = deletion.reason?.trim() ?? '';
  return act(context, { label: 'Delete an item', settles: true, undoIn: deletion.meetingId, ...(reason === '' ? {} : { reason }) }, async (work): Promise<Result<number>> => {
    const meeting = await openAgenda(work, deletion.meetingId);
    if (!meeting.ok) return meeting;
    const items = await listItems(work.db, deletion.meetingId);
    const index = items.findIndex((item) => item.id === deletion.id);
    const going = withSubItems(items, index);
    if (index < 0) return notFound('item');
    const published = await whatIsPublished(work, deletion.meetingId, going.map(({ id }) => id));
    if (!published.ok) return published;
    const label = agendaLabels(items).get(deletion.id) ?? '';
    for (const item of going) {
      if (reason === '' && (await isLegal(work, meeting.value.panelId, item))) {
        return failed({
          code: 'legal-item',
          what: `Item ${label} is one that the law or your standing orders expect on the agenda. It is still there.`,
          remedy: 'Give the reason for leaving it out.',
        });
      }
    }
    work.relabel(`Delete item ${label}`);
    const ids = going.map((item) => item.id);
    for (const paper of await listPapers(work.db, deletion.meetingId)) {
      if (paper.itemId !== null && ids.includes(paper.itemId)) await removePaper(work, paper);
    }
    for (const id of ids) await deleteRecord(work, 'items', id);
    return ok(ids.length);
  });
};
