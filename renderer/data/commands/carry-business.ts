// The business of a cancelled meeting, or what a meeting deferred, is put on the agenda of a later one, with its papers (DOMAIN M6). What was called stays as it was.
import { newRecord } from '../../../shared/model/ids.ts';
import type { Item, Meeting } from '../../../shared/model/meeting.ts';
import type { HouseStyle } from '../../../shared/model/panel.ts';
import type { Paper, PaperSection } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { printedShortDate } from '../../../shared/phrases/dates.ts';
import { asksForDeferred, takeUpFollowUp } from '../../../shared/rules/follow-ups/index.ts';
import { itemPlace } from '../../../shared/rules/item-place.ts';
import { reorder } from '../../../shared/rules/reorder.ts';
import { act, type Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { listItems } from '../items-repository.ts';
import { liveRowsBy } from '../live-rows.ts';
import { openAgenda } from '../locks.ts';
import { listMinutes } from '../minutes-repository.ts';
import { listPapers } from '../papers-repository.ts';
import { listMeetingSections } from '../sections-repository.ts';
import { changeRecord, createRecord, findRecord } from '../write-record.ts';

/** Kinds of item that every agenda has anyway, or that belong to one meeting only. */
const standing: readonly Item['kind'][] = ['categories', 'urgency', 'apologies', 'declarations', 'minutes', 'exclusion', 'next-meeting'];

/** What of an agenda is business that can be done another day: not what stands on each agenda, and not what was withdrawn. */
export const businessOf = (items: readonly Item[]): readonly Item[] => items.filter(({ kind, withdrawn }) => !standing.includes(kind) && (withdrawn ?? null) === null);

/** The first later meeting of the panel that takes place and whose agenda is not out; null: none is planned. */
export const meetingForBusiness = (meetings: readonly Meeting[], { id, date }: Meeting): Meeting | null =>
  meetings.filter((other) => other.id !== id && other.date !== null && (date === null || other.date > date) && (other.calledOff ?? null) === null && other.agendaState !== 'published')
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))[0] ?? null;

type Meetings = { readonly style: HouseStyle; readonly before: Meeting; readonly after: Meeting };

/** An answer that is the day of the meeting before becomes the new day; days in running text are the author's to look at. */
const withNewDay = (value: string, { style, before, after }: Meetings): string => {
  if (before.date === null || after.date === null) return value;
  return value === before.date ? after.date : value.replaceAll(printedShortDate(before.date, style), printedShortDate(after.date, style));
};

const carryPapers = async (work: Work, papers: readonly Paper[], sections: readonly PaperSection[], itemId: Id, meetings: Meetings): Promise<void> => {
  const { newId, now } = work.context;
  const made = new Map(papers.map(({ id }) => [id, newRecord(newId, now)]));
  const { id: meetingId, sample } = meetings.after;
  for (const { belongsTo, ...paper } of papers) {
    const [record, above] = [made.get(paper.id), belongsTo === undefined ? undefined : made.get(belongsTo.paperId)];
    if (record === undefined) continue;
    await createRecord(work, 'papers', {
      ...paper, ...record, meetingId, itemId, sample, countedPages: null, countedOf: null, ...(paper.earlierFiles === undefined ? {} : { earlierFiles: [] }),
      ...(belongsTo === undefined || above === undefined ? {} : { belongsTo: { ...belongsTo, paperId: above.id } }),
    });
    for (const section of sections.filter(({ paperId }) => paperId === paper.id)) {
      await createRecord(work, 'paperSections', { ...section, fields: section.fields.map((field) => ({ ...field, value: withNewDay(field.value, meetings) })), ...newRecord(newId, now), meetingId, paperId: record.id, sample });
    }
  }
};

/** The resolution that deferred an item is answered by the item itself: what asks for it goes on the agenda with it. */
const takeUpDeferral = async (work: Work, { id, meetingId }: Item, at: { readonly meetingId: Id; readonly itemId: Id }): Promise<void> => {
  const minuteIds = (await listMinutes(work.db, meetingId)).flatMap((minute) => (minute.itemId === id || minute.alsoItemIds?.includes(id) === true ? [minute.id] : []));
  for (const followUp of await liveRowsBy(work.db.followUps, 'panelId', (await work.db.meetings.get(meetingId))?.panelId ?? '')) {
    const taken = asksForDeferred(followUp, minuteIds) ? takeUpFollowUp(followUp, at) : null;
    if (taken?.ok === true) await changeRecord(work, 'followUps', { id: followUp.id, rev: null }, { state: taken.value.state, standing: taken.value.standing });
  }
};

export type CarryBusiness = { readonly from: Id; readonly to: Id; readonly itemIds: readonly Id[] };

/**
 * Copies items with their papers onto the agenda of a later meeting; it can be undone there.
 * @returns the meeting that has them now; `nothing-chosen`; `agenda-published`; `not-found`
 */
export const carryBusiness = (context: DataContext, { from, to, itemIds }: CarryBusiness): Promise<Result<Meeting>> =>
  act(context, { label: 'Take over items of an earlier meeting', undoIn: to }, async (work): Promise<Result<Meeting>> => {
    const [before, after] = [await findRecord(work, 'meetings', from), await openAgenda(work, to)];
    if (!before.ok) return before;
    if (!after.ok) return after;
    const panel = await findRecord(work, 'panels', after.value.panelId);
    if (!panel.ok) return panel;
    const chosen = (await listItems(work.db, from)).filter(({ id }) => itemIds.includes(id));
    if (chosen.length === 0) return failed({ code: 'nothing-chosen', what: 'No item was chosen. Nothing was changed.', remedy: 'Choose the items that the other meeting takes over.' });
    const [papers, sections] = [await listPapers(work.db, from), await listMeetingSections(work.db, from)];
    for (const item of chosen) {
      const rows = await listItems(work.db, to);
      const record = newRecord(context.newId, context.now);
      const orders = reorder(rows, [record.id], itemPlace(item, rows));
      for (const [id, order] of orders) if (id !== record.id) await changeRecord(work, 'items', { id, rev: null }, { order });
      await createRecord(work, 'items', {
        ...item, ...record, meetingId: to, order: orders.get(record.id) ?? 'a0', note: null, slotId: null, printedLabel: null, printedPages: null, publishedLabel: null, withdrawn: null, taken: null, broughtFrom: { meetingId: from, itemId: item.id }, sample: after.value.sample,
      });
      await takeUpDeferral(work, item, { meetingId: to, itemId: record.id });
      await carryPapers(work, papers.filter(({ itemId }) => itemId === item.id), sections, record.id, { style: panel.value.houseStyle, before: before.value, after: after.value });
    }
    return ok(after.value);
  });
