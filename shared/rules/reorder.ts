// Moving rows of a list that is ordered by fractional indexes: writes as few rows as possible (DESIGN section 4).
import { byOrder, ordersBetween } from '../model/order.ts';

export type OrderedRow = { readonly id: string; readonly order: string };

const spread = (ids: readonly string[], before: string | null, after: string | null): Map<string, string> => {
  const orders = ordersBetween(before, after, ids.length);
  return new Map(ids.map((id, index) => [id, orders[index] ?? '']));
};

/**
 * New indexes so that `moving` stand together, in their present order, before the row that now is the `index`-th of the others.
 * @param rows all rows of the list, in any order
 * @param moving ids of the rows that move; new rows may be named that are not in `rows` yet
 * @param index 0 for the front; beyond the end means the end
 * @returns the index of each row that must be written; all rows when two neighbours share an index (after a merge)
 */
export const reorder = (rows: readonly OrderedRow[], moving: readonly string[], index: number): ReadonlyMap<string, string> => {
  const others = rows.filter((row) => !moving.includes(row.id)).sort(byOrder);
  const present = rows.filter((row) => moving.includes(row.id)).sort(byOrder).map((row) => row.id);
  const block = [...present, ...moving.filter((id) => !present.includes(id))];
  const at = Math.max(0, Math.min(index, others.length));
  const before = others[at - 1]?.order ?? null;
  const after = others[at]?.order ?? null;
  if (before !== null && after !== null && before >= after) {
    const ids = others.map((row) => row.id);
    return spread([...ids.slice(0, at), ...block, ...ids.slice(at)], null, null);
  }
  return spread(block, before, after);
};
