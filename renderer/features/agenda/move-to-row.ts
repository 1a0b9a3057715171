// From a place in the list of rows to a move on the agenda, where an item takes its sub-items along.
import type { Item } from '../../../shared/model/meeting.ts';
import type { MoveTo } from '../../data/commands/move-item.ts';

/**
 * @param items the agenda's rows in order
 * @param position where the row is to stand, counted from 0
 * @returns null when that is no other place
 */
export const moveToRow = (items: readonly Pick<Item, 'id'>[], id: string, position: number): MoveTo | null => {
  const from = items.findIndex((item) => item.id === id);
  const target = items[position];
  if (from < 0 || target === undefined || position === from) return null;
  // The next row may be the item's own sub-item, which moves with it: one step means past those.
  if (Math.abs(position - from) === 1) return { step: position > from ? 'down' : 'up' };
  return position > from ? { after: target.id } : { before: target.id };
};
