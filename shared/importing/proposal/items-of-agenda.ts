// Imported agenda items as records; what was printed (numbers, page ranges, capitals) stays as a historic fact (DESIGN section 4).
import type { ImportedItem } from '../import-result.ts';
import type { Access } from '../../model/access.ts';
import { publicAccess } from '../../model/access.ts';
import { newRecord } from '../../model/ids.ts';
import type { Item } from '../../model/meeting.ts';
import { ordersBetween } from '../../model/order.ts';
import type { Panel } from '../../model/panel.ts';
import type { Id } from '../../model/record.ts';
import type { Makers } from './makers.ts';
import { slotOfItem } from './template-of-agenda.ts';

/** Schedule 12A has had paragraphs 1 to 7 since 2006; older papers' higher ones can't be relied on now. */
const accessOf = (item: ImportedItem): Access =>
  item.exempt ? { level: 'exempt', paragraphs: item.exemptParagraphs.filter((p) => p >= 1 && p <= 7), reason: '' } : publicAccess;

export const itemsOfAgenda = (items: readonly ImportedItem[], meetingId: Id, panel: Panel, makers: Makers): Item[] => {
  const orders = ordersBetween(null, null, items.length);
  const filled = new Set<string>();
  return items.map((item, at): Item => {
    const slot = slotOfItem(item, panel.template, panel.lacCouncilTerm);
    const slotId = slot === null || filled.has(slot) ? null : slot;
    if (slotId !== null) filled.add(slotId);
    return {
      ...newRecord(makers.newId, makers.now),
      meetingId,
      order: orders[at] ?? 'a0',
      kind: item.kind,
      sub: item.label !== undefined && items[at - 1]?.number === item.number,
      title: item.title,
      publicTitle: null,
      subLines: [...item.subLines],
      presenter: item.presenter,
      note: item.note === null ? null : { type: item.note.type, text: item.note.text },
      access: accessOf(item),
      resolutionText: item.resolutionText,
      refersTo: item.refersTo,
      nextMeeting: item.nextMeeting === null ? null : { dates: [...item.nextMeeting.dates], time: item.nextMeeting.time },
      printedPages: item.pages,
      ...(item.toFollow === true ? { printedToFollow: true } : {}),
      printedLabel: item.label ?? String(item.number),
      slotId,
      sample: false,
    };
  });
};
