// Moves an agenda item: up, down, before or after another, or to a place. An item takes its sub-items (5a, 5b) along.
import type { Item } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { reorder } from '../../../shared/rules/reorder.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { listItems } from '../items-repository.ts';
import { openAgenda } from '../locks.ts';
import { notFound } from '../save-result.ts';
import { changeRecord } from '../write-record.ts';
import { whatIsPublished } from './published-numbers.ts';

export type MoveTo =
  | { readonly step: 'up' | 'down' }
  | { readonly before: Id }
  | { readonly after: Id }
  /** 1 is the first; counted as `ItemMove` answers it. */
  | { readonly position: number };

/** "Moved to 4 of 11": counted in items, or in the item's own sub-items' row for a sub-item. */
export type ItemMove = { readonly position: number; readonly of: number };

/** What moves as one: an item with its sub-items; a sub-item that moves by itself is a block of its own among all rows. */
type Block = readonly [Item, ...Item[]];

const blocksOf = (items: readonly Item[], movesAlone: boolean): Block[] =>
  items.reduce<Block[]>((blocks, item) => {
    const last = blocks.at(-1);
    if (item.sub && !movesAlone && last !== undefined) return [...blocks.slice(0, -1), [...last, item]];
    return [...blocks, [item]];
  }, []);

const holds = (block: Block, id: Id): boolean => block.some((item) => item.id === id);

/** Where the moving block ends up: an index among the other blocks, or null when it stays. */
const targetIndex = (blocks: readonly Block[], from: number, to: MoveTo): number | null => {
  const others = blocks.filter((_, index) => index !== from);
  const clamp = (index: number): number | null => {
    const at = Math.max(0, Math.min(index, others.length));
    return at === from ? null : at;
  };
  if ('step' in to) return clamp(to.step === 'up' ? from - 1 : from + 1);
  if ('position' in to) return clamp(to.position - 1);
  const other = others.findIndex((block) => holds(block, 'before' in to ? to.before : to.after));
  if (other < 0) return null;
  return clamp('before' in to ? other : other + 1);
};

/**
 * Moves an item within its agenda; refused while the agenda is published. A move that leads nowhere changes nothing.
 * @returns the place it has now, for "Moved to 4 of 11"
 */
export const moveItem = (context: DataContext, move: { readonly meetingId: Id; readonly id: Id; readonly to: MoveTo }): Promise<Result<ItemMove>> =>
  act(context, { label: 'Move an item', undoIn: move.meetingId }, async (work): Promise<Result<ItemMove>> => {
    const open = await openAgenda(work, move.meetingId);
    if (!open.ok) return open;
    const items = await listItems(work.db, move.meetingId);
    const item = items.find((candidate) => candidate.id === move.id);
    if (item === undefined) return notFound('item');
    const blocks = blocksOf(items, item.sub);
    const from = blocks.findIndex((block) => holds(block, item.id));
    const to = targetIndex(blocks, from, move.to);
    if (to === null) return ok({ position: from + 1, of: blocks.length });
    const published = await whatIsPublished(work, move.meetingId, (blocks[from] ?? []).map(({ id }) => id));
    if (!published.ok) return published;
    const label = agendaLabels(items).get(item.id) ?? '';
    work.relabel('step' in move.to ? `Move item ${label} ${move.to.step}` : `Move item ${label} to ${to + 1} of ${blocks.length}`);
    const moving = (blocks[from] ?? []).map((row) => row.id);
    const rowsBefore = blocks.filter((_, index) => index !== from).slice(0, to).flat().length;
    for (const [id, order] of reorder(items, moving, rowsBefore)) {
      const changed = await changeRecord(work, 'items', { id, rev: null }, { order });
      if (!changed.ok) return changed;
    }
    // The numbers that an imported agenda printed are those of its old order.
    for (const { id } of items.filter((row) => row.printedLabel !== null)) {
      const changed = await changeRecord(work, 'items', { id, rev: null }, { printedLabel: null });
      if (!changed.ok) return changed;
    }
    return ok({ position: to + 1, of: blocks.length });
  });
