// The panel's template from one past agenda: what stands on every agenda stays, what was news of that day goes (DOMAIN 1, "template").
import type { ImportedItem } from '../import-result.ts';
import { publicAccess } from '../../model/access.ts';
import { monthNames, weekdayNames } from '../../model/dates.ts';
import type { NewId } from '../../model/ids.ts';
import type { ItemKind, TemplateSlot } from '../../model/panel.ts';

/** Slots that can't be left out silently: LGA s100A(4), s100B(4), Sch 12 para 41; Localism Act 2011 s31. */
const legalKinds: readonly ItemKind[] = ['categories', 'urgency', 'declarations', 'minutes', 'exclusion'];

const month = monthNames.join('|');
const printedDate = new RegExp(`(?:(?:${weekdayNames.join('|')}),?\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${month}),?\\s+\\d{4}`, 'i');
const period = new RegExp(`[\\s,:(–—-]*(?:(?:Q[1-4]|quarter [1-4]|${month}),?\\s+)?(?:19|20)\\d\\d(?:[/-](?:\\d\\d){1,2})?\\)?$`, 'i');

/** "Date of the next meeting - Tuesday, 14th May, 2019 at 5.00 p.m." stands on every agenda without its day. */
const nextDay = new RegExp(`[\\s,:(–—-]*(?:\\bon\\s+)?${printedDate.source}.*$`, 'is');

const slotTitle = (item: ImportedItem, lacCouncilTerm: string): string => {
  if (item.kind === 'minutes') return item.title.replace(printedDate, '{previousMeeting}');
  if (item.kind === 'next-meeting') return item.title.replace(nextDay, '').trim() || item.title;
  if (item.kind === 'lac-update') return `${lacCouncilTerm} update`;
  const found = period.exec(item.title);
  const timeless = item.title.slice(0, found?.index).trim();
  // The year of an Act is its name, not the day's news.
  return timeless === '' || /\b(?:Act|Regulations|Order)$/i.test(timeless) ? item.title : timeless;
};

/** A report, an urgent item and a sub-item belong to their day; a second set of minutes too. */
const stands = (item: ImportedItem, at: number, all: readonly ImportedItem[]): boolean =>
  item.kind !== 'report' && item.note === null && !item.exempt && all[at - 1]?.number !== item.number &&
  !(item.kind === 'minutes' && all.slice(0, at).some((earlier) => earlier.kind === 'minutes'));

/** Template slots in agenda order. */
export const templateOf = (items: readonly ImportedItem[], lacCouncilTerm: string, newId: NewId): TemplateSlot[] =>
  items.filter(stands).map((item) => ({
    id: newId(),
    kind: item.kind,
    title: slotTitle(item, lacCouncilTerm),
    subLines: [...item.subLines],
    legal: legalKinds.includes(item.kind),
    access: publicAccess,
  }));

/** The slot that an imported item fills: the one of its kind, or of the same title where a kind stands several times; else null. */
export const slotOfItem = (item: ImportedItem, template: readonly TemplateSlot[], lacCouncilTerm: string): string | null => {
  const ofKind = template.filter((slot) => slot.kind === item.kind);
  const sameTitle = ofKind.find((slot) => slot.title.toLowerCase() === slotTitle(item, lacCouncilTerm).toLowerCase());
  const only = ofKind.length === 1 && item.kind !== 'report' && item.kind !== 'verbal' ? ofKind[0] : undefined;
  return (sameTitle ?? only)?.id ?? null;
};
