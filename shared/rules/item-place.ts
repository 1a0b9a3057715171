// Where business that comes to an agenda stands on it: before what closes a meeting, exempt business behind the exclusion (DOMAIN section 1).
import { publicAccess } from '../model/access.ts';
import type { Item } from '../model/meeting.ts';
import { ordersBetween } from '../model/order.ts';

/** @param rows the agenda's items in order @returns the place of the new one among them, counted from 0 */
export const itemPlace = ({ access }: Pick<Item, 'access'>, rows: readonly Item[]): number => {
  const exclusion = rows.findIndex(({ kind }) => kind === 'exclusion');
  const isOpen = access.level === 'public';
  const closing = rows.findIndex(({ kind }, index) => (kind === 'next-meeting' && (isOpen || index > exclusion)) || (isOpen && kind === 'exclusion'));
  return closing < 0 ? rows.length : closing;
};

/** The place of an open item by its kind: what closes a meeting itself comes last. */
export const placeAmongKinds = (kind: Item['kind'], rows: readonly Item[]): number =>
  kind === 'exclusion' || kind === 'next-meeting' ? rows.length : itemPlace({ access: publicAccess }, rows);

/** The agenda with one item more, which takes its order from its neighbours. */
export const withItemPlaced = (rows: readonly Item[], item: Item): readonly Item[] => {
  const at = itemPlace(item, rows);
  const [order] = ordersBetween(rows[at - 1]?.order ?? null, rows[at]?.order ?? null, 1);
  return rows.toSpliced(at, 0, { ...item, order: order ?? 'a0' });
};
