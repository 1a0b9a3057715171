// Agenda numbers start at 1 in each meeting (DOMAIN N1); a sub-item takes a letter; imported agendas keep what they printed.
import type { Item } from '../model/meeting.ts';
import { lateLabels } from './late-labels.ts';

/** "a" to "z", then "aa". */
const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);

/**
 * The printed number of each agenda item, in the order given.
 * @param items a meeting's items in agenda order, without deleted ones
 * @returns a label for each item's id: the published one and for late items one beside it; the historic ones when all items have one; else "1", "2", "2a" from the order
 */
export const agendaLabels = (items: readonly Item[]): ReadonlyMap<string, string> => {
  if (items.some(({ publishedLabel }) => (publishedLabel ?? null) !== null)) return lateLabels(items);
  if (items.length > 0 && items.every((item) => item.printedLabel !== null)) {
    return new Map(items.map((item) => [item.id, item.printedLabel ?? '']));
  }
  const labels = new Map<string, string>();
  let number = 0;
  let subs = 0;
  for (const item of items) {
    if (item.sub && number > 0) {
      labels.set(item.id, `${number}${letter(subs)}`);
      subs += 1;
    } else {
      number += 1;
      subs = 0;
      labels.set(item.id, `${number}`);
    }
  }
  return labels;
};
