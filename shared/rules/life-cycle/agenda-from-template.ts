// The items of a new agenda, from the panel's template or from the last meeting's agenda (DESIGN section 2: nothing is typed twice).
import { newRecord } from '../../model/ids.ts';
import type { Item, Meeting } from '../../model/meeting.ts';
import { ordersBetween } from '../../model/order.ts';
import type { Panel, TemplateSlot } from '../../model/panel.ts';
import { printedDate } from '../../phrases/dates.ts';
import { blankItem } from './blank-item.ts';
import type { Makers } from './makers.ts';

export type AgendaSource = {
  readonly panel: Panel;
  /** The meeting whose agenda is made. */
  readonly meeting: Meeting;
  /** The meeting before it; null when there is none. */
  readonly previous: Meeting | null;
  /** The meeting after it that is planned already. */
  readonly next: Meeting | null;
};

type Draft = Omit<Item, 'id' | 'createdAt' | 'updatedAt' | 'rev' | 'deletedAt' | 'meetingId' | 'order' | 'sample'>;

const placeholder = '{previousMeeting}';

/** "Minutes of the previous meeting held on {previousMeeting}" with the date, or without its tail when no meeting went before. */
const filledTitle = (title: string, source: AgendaSource): string => {
  const date = source.previous?.date ?? null;
  if (date !== null) return title.replaceAll(placeholder, printedDate(date, source.panel.houseStyle));
  return title.replace(/\s*(\(?\s*(held on|of|dated)\s+)?\{previousMeeting\}\)?/, '').trim();
};

const factsOf = (kind: Item['kind'], source: AgendaSource): Pick<Draft, 'refersTo' | 'nextMeeting'> => {
  const nextDate = source.next?.date ?? null;
  return {
    refersTo: kind === 'minutes' && source.previous !== null ? { minutesOf: source.previous.date } : null,
    nextMeeting: kind === 'next-meeting' && nextDate !== null ? { dates: [nextDate], time: source.next?.time ?? null } : null,
  };
};

const fromSlot = (slot: TemplateSlot, source: AgendaSource): Draft => ({
  ...blankItem, kind: slot.kind, title: filledTitle(slot.title, source), subLines: slot.subLines, access: slot.access, slotId: slot.id,
  ...factsOf(slot.kind, source),
});

/** An item that stood on the last agenda: its wording stays, what was true of that day goes. */
const fromItem = (item: Item, slot: TemplateSlot, source: AgendaSource): Draft => ({
  ...fromSlot(slot, source),
  title: slot.title.includes(placeholder) || slot.kind === 'next-meeting' ? filledTitle(slot.title, source) : item.title,
  sub: item.sub, publicTitle: item.publicTitle, subLines: item.subLines, presenter: item.presenter, access: item.access,
});

/** Standing items of the last agenda in their order; legal slots that it left out come back where the template has them. */
const draftsFromLast = (items: readonly Item[], source: AgendaSource): Draft[] => {
  const { template } = source.panel;
  const standing = items.flatMap((item) => {
    const slot = template.find((candidate) => candidate.id === item.slotId);
    return slot === undefined ? [] : [fromItem(item, slot, source)];
  });
  if (standing.length === 0) return template.map((slot) => fromSlot(slot, source));
  return template.reduce((drafts, slot, index) => {
    if (!slot.legal || drafts.some((draft) => draft.slotId === slot.id)) return drafts;
    const earlier = template.slice(0, index).map((candidate) => candidate.id);
    const at = drafts.findLastIndex((draft) => draft.slotId !== null && earlier.includes(draft.slotId)) + 1;
    return [...drafts.slice(0, at), fromSlot(slot, source), ...drafts.slice(at)];
  }, standing);
};

/**
 * @param lastItems the last agenda in order; null: use the template as it stands
 * @returns the new items, in order
 */
export const agendaItems = (makers: Makers, source: AgendaSource, lastItems: readonly Item[] | null): Item[] => {
  const drafts = lastItems === null ? source.panel.template.map((slot) => fromSlot(slot, source)) : draftsFromLast(lastItems, source);
  const orders = ordersBetween(null, null, drafts.length);
  return drafts.map((draft, index) => ({
    ...newRecord(makers.newId, makers.now), ...draft, meetingId: source.meeting.id, order: orders[index] ?? 'a0', sample: source.meeting.sample,
  }));
};
