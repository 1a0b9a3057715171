// Numbers of items once the agenda was published: published ones stay, a late item is 7A after item 7 (DOMAIN U3).
import type { Item } from '../model/meeting.ts';

type Labelled = Pick<Item, 'id' | 'sub' | 'publishedLabel'>;

const letters = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26));

/** "7" of "7", "7A" and "7b". */
const numberPart = (label: string): string => /^\D*\d+/.exec(label)?.[0] ?? label;

/**
 * @param items in agenda order, at least one of them published
 * @returns the published label of each, and for late ones the label before them with the next letter that no item has; a late sub-item a small one
 */
export const lateLabels = (items: readonly Labelled[]): ReadonlyMap<string, string> => {
  const taken = new Set(items.flatMap(({ publishedLabel }) => publishedLabel?.toLowerCase() ?? []));
  const free = (stem: string, small: boolean): string => {
    for (let index = 0; ; index += 1) {
      const label = `${stem}${small ? letters(index).toLowerCase() : letters(index)}`;
      if (taken.has(label.toLowerCase())) continue;
      taken.add(label.toLowerCase());
      return label;
    }
  };
  const labels = new Map<string, string>();
  let above = '0';
  for (const item of items) {
    const label = item.publishedLabel ?? free(item.sub ? above : numberPart(above), item.sub);
    labels.set(item.id, label);
    if (!item.sub) above = label;
  }
  return labels;
};
