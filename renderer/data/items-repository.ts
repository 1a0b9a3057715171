// Agenda items: reading, adding, changing. Moving and deleting are commands of their own.
import { newRecord } from '../../shared/model/ids.ts';
import type { Item } from '../../shared/model/meeting.ts';
import type { ItemKind } from '../../shared/model/panel.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { accessAfter } from '../../shared/rules/access.ts';
import { blankItem } from '../../shared/rules/life-cycle/blank-item.ts';
import { placeAmongKinds } from '../../shared/rules/item-place.ts';
import { reorder } from '../../shared/rules/reorder.ts';
import { act } from './act.ts';
import type { Work } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { liveRow, orderedRowsBy } from './live-rows.ts';
import { openAgenda } from './locks.ts';
import type { Edit } from './panels-repository.ts';
import { sameValue } from './same-value.ts';
import { notFound } from './save-result.ts';
import type { SaveResult } from './save-result.ts';
import { changeRecord, createRecord } from './write-record.ts';
import type { FieldsOf } from './write-record.ts';

/** A meeting's items in agenda order. Their printed numbers: `agendaLabels` of shared/rules. */
export const listItems = (db: OrderpaperDatabase, meetingId: Id): Promise<Item[]> => orderedRowsBy(db.items, 'meetingId', meetingId);

export const getItem = (db: OrderpaperDatabase, id: Id): Promise<Item | null> => liveRow(db.items, id);

export { blankItem };

export type ItemFields = Omit<FieldsOf<'items'>, 'meetingId' | 'order' | 'sample'>;

export type NewItem = {
  readonly meetingId: Id;
  readonly kind: ItemKind;
  readonly title: string;
  /** The item it follows; null: first; absent: last. */
  readonly after?: Id | null;
  /** Before what closes a meeting, as the agenda then stands in the store. */
  readonly beforeClosing?: boolean;
  readonly fields?: ItemFields;
};

/** Adds an item; refused while the agenda is published. */
export const addItem = (context: DataContext, input: NewItem): Promise<Result<Item>> =>
  act(context, { label: 'Add an item', undoIn: input.meetingId }, async (work): Promise<Result<Item>> => {
    const meeting = await openAgenda(work, input.meetingId);
    if (!meeting.ok) return meeting;
    const rows = await listItems(work.db, input.meetingId);
    const last = input.beforeClosing === true ? placeAmongKinds(input.kind, rows) : rows.length;
    const index = input.after === undefined ? last : rows.findIndex((row) => row.id === input.after) + 1;
    if (input.after !== undefined && input.after !== null && index === 0) return notFound('item');
    const base = newRecord(context.newId, context.now);
    const orders = reorder(rows, [base.id], index);
    for (const [id, order] of orders) {
      if (id !== base.id) await changeRecord(work, 'items', { id, rev: null }, { order });
    }
    const item: Item = {
      ...base, ...blankItem, ...input.fields, meetingId: input.meetingId, kind: input.kind, title: input.title,
      order: orders.get(base.id) ?? 'a0', sample: meeting.value.sample,
    };
    await createRecord(work, 'items', item);
    work.relabel(`Add item ${index + 1}`);
    return ok(item);
  });

/** What hangs on the item is at least as restricted as it, and has its public title: nothing derived from a restricted item stays open (DESIGN section 5). */
const carryAccess = async (work: Work, before: Item, after: Item): Promise<void> => {
  if (sameValue(before.access, after.access) && before.publicTitle === after.publicTitle) return;
  for (const table of ['minutes', 'papers'] as const) {
    const derived = await work.db.records(table).where('itemId').equals(after.id).filter((row) => row.deletedAt === null).toArray();
    for (const row of derived) {
      const access = accessAfter(row.access, before.access, after.access);
      const title = 'publicTitle' in row && row.publicTitle === before.publicTitle ? { publicTitle: after.publicTitle } : {};
      await changeRecord(work, table, { id: row.id, rev: null }, { access, ...title });
    }
  }
};

/** Changes an item's own fields; refused while the agenda is published. Quick edits of the same fields undo as one. */
export const updateItem = (context: DataContext, edit: Edit<ItemFields> & { readonly meetingId: Id }): Promise<SaveResult<Item>> =>
  act(
    context,
    { label: 'Change an item', undoIn: edit.meetingId, coalesce: `item:${edit.id}:${Object.keys(edit.patch).join()}` },
    async (work): Promise<SaveResult<Item>> => {
      const open = await openAgenda(work, edit.meetingId);
      if (!open.ok) return open;
      const before = await work.db.items.get(edit.id);
      const changed = await changeRecord(work, 'items', edit, edit.patch);
      if (changed.ok && before !== undefined) await carryAccess(work, before, changed.value);
      return changed;
    },
  );
