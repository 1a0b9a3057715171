// Every unapproved set of minutes comes onto the next ordinary agenda by itself (SI 1993/202 Schedule 2; DOMAIN M3).
import { newRecord } from '../../model/ids.ts';
import type { Item, Meeting } from '../../model/meeting.ts';
import { ordersBetween } from '../../model/order.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { IsoDate } from '../../model/record.ts';
import { printedDate } from '../../phrases/dates.ts';
import { blankItem } from './blank-item.ts';
import type { Makers } from './makers.ts';

/** The items that list minutes which an agenda doesn't have yet, to stand after those that it has; none at an extraordinary meeting, which approves none. */
export const itemsForApproval = (items: readonly Item[], meeting: Meeting, dates: readonly IsoDate[], style: HouseStyle, makers: Makers): Item[] => {
  if (meeting.kind === 'extraordinary') return [];
  const listed = items.flatMap(({ refersTo }) => refersTo?.minutesOf ?? []);
  const missing = dates.filter((date) => !listed.includes(date));
  const at = items.findLastIndex(({ kind }) => kind === 'minutes') + 1;
  const orders = ordersBetween(items[at - 1]?.order ?? null, items[at]?.order ?? null, missing.length);
  return missing.map((date, index): Item => ({
    ...newRecord(makers.newId, makers.now), ...blankItem, kind: 'minutes', title: `Minutes of the meeting held on ${printedDate(date, style)}`,
    refersTo: { minutesOf: date }, meetingId: meeting.id, order: orders[index] ?? 'a0', sample: meeting.sample,
  }));
};
