// The strictest access on the way down is effective (DESIGN section 5).
import type { Access } from '../model/access.ts';
import type { Item } from '../model/meeting.ts';

const strictness = { public: 0, exempt: 1, confidential: 2 } as const;

/** The stricter of two; equal exempt ones join their paragraphs. */
export const strictest = (a: Access, b: Access): Access => {
  if (strictness[a.level] !== strictness[b.level]) return strictness[a.level] > strictness[b.level] ? a : b;
  if (a.level !== 'exempt') return a;
  return { ...a, paragraphs: [...new Set([...a.paragraphs, ...b.paragraphs])].sort((x, y) => x - y) };
};

/**
 * The access of what hangs on an item or a paper whose own has changed: it follows a stricter one, and a correction of paragraphs or reason where
 * it had the same. It is never opened with it: an exempt appendix to a public report is the usual case (DOMAIN A1), and opening is an act of its own.
 */
export const accessAfter = (own: Access, before: Access, after: Access): Access => {
  const same = own.level === before.level && own.reason === before.reason && own.paragraphs.join() === before.paragraphs.join();
  return same && strictness[after.level] >= strictness[before.level] ? after : strictest(own, after);
};

/** The 5 of "5a", "5(a)", "5.1"; null where it is no part. */
const partOf = ({ printedLabel }: Item): string | null => /^(\d+)\s*(?:[a-z]|\(|\.\s*\d)/i.exec(printedLabel ?? '')?.[1] ?? null;
/** An agenda that was imported may have parts 5a and 5b and no item 5; then they stand beside each other. One that was moved under a part of another item stands under it. */
const areBeside = (one: Item, other: Item): boolean => partOf(one) !== null && partOf(one) === partOf(other);

/**
 * A meeting's items with what is effective for them: a sub-item (5a) is at least as restricted as the item it stands under,
 * and has that one's public title unless it has its own.
 * @param items in agenda order, of one meeting
 */
export const asRestricted = (items: readonly Item[]): Item[] => {
  let above: Item | null = null;
  return items.map((item) => {
    if (!item.sub) above = item;
    if (above === null || above === item || above.access.level === 'public' || areBeside(above, item)) return item;
    return { ...item, access: strictest(item.access, above.access), publicTitle: item.publicTitle ?? above.publicTitle };
  });
};
