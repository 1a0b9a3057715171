// The business of a meeting that was cancelled or postponed, or what a meeting deferred, is put on the agenda of a later one, with its papers (DOMAIN M6). What was called stays as it was.
import type { Item, Meeting } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { asRestricted } from '../../../shared/rules/access.ts';
import { asksForDeferred, takeUpFollowUp } from '../../../shared/rules/follow-ups/index.ts';
import { itemPlace } from '../../../shared/rules/item-place.ts';
import { joinedBy, standingFor } from '../../../shared/rules/life-cycle/bring-on.ts';
import { carriedItem, carriedPapers, type BetweenMeetings, type CarriedPapers } from '../../../shared/rules/life-cycle/carry-item.ts';
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

/** The first later meeting of the panel that takes place and whose agenda is not out, of a meeting postponed to a day that is known the one of that day; null: none is planned. */
export const meetingForBusiness = (meetings: readonly Meeting[], { id, date, calledOff }: Meeting): Meeting | null => {
  const newDate = calledOff?.kind === 'postponed' ? calledOff.newDate : null;
  const isIt = (other: string): boolean => (newDate === null ? date === null || other > date : other === newDate);
  return meetings.filter((other) => other.id !== id && other.date !== null && isIt(other.date) && (other.calledOff ?? null) === null && other.agendaState !== 'published')
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))[0] ?? null;
};

/** The panel's other meeting of the day to which this one is postponed, whatever its state, one that takes place before one that does not: why `meetingForBusiness` gives none. */
export const meetingOnNewDay = (meetings: readonly Meeting[], { id, calledOff }: Meeting): Meeting | null => {
  const onDay = meetings.filter((other) => other.id !== id && other.date !== null && calledOff?.kind === 'postponed' && other.date === calledOff.newDate);
  return onDay.find((other) => (other.calledOff ?? null) === null) ?? onDay[0] ?? null;
};

const carryPapers = async (work: Work, of: CarriedPapers, itemId: Id, meetings: BetweenMeetings): Promise<void> => {
  const { papers, sections } = carriedPapers(of, itemId, meetings, work.context);
  for (const paper of papers) await createRecord(work, 'papers', paper);
  for (const section of sections) await createRecord(work, 'paperSections', section);
};

/** The resolution that deferred an item is answered by the item itself: what asks for it goes on the agenda with it. */
const takeUpDeferral = async (work: Work, { id, meetingId }: Item, at: { readonly meetingId: Id; readonly itemId: Id }): Promise<void> => {
  const minuteIds = (await listMinutes(work.db, meetingId)).flatMap((minute) => (minute.itemId === id || minute.alsoItemIds?.includes(id) === true ? [minute.id] : []));
  for (const followUp of await liveRowsBy(work.db.followUps, 'panelId', (await work.db.meetings.get(meetingId))?.panelId ?? '')) {
    const taken = asksForDeferred(followUp, minuteIds) ? takeUpFollowUp(followUp, at) : null;
    if (taken?.ok === true) await changeRecord(work, 'followUps', { id: followUp.id, rev: null }, { state: taken.value.state, standing: taken.value.standing });
  }
};

/** @param carried the item as the agenda gets it @param item as it was @param rows of that agenda @returns its id */
const placeItem = async (work: Work, carried: Item, item: Item, rows: readonly Item[]): Promise<Id> => {
  const orders = reorder(rows, [carried.id], itemPlace(item, rows));
  for (const [id, order] of orders) if (id !== carried.id) await changeRecord(work, 'items', { id, rev: null }, { order });
  await createRecord(work, 'items', { ...carried, order: orders.get(carried.id) ?? 'a0' });
  return carried.id;
};

export type CarryBusiness = { readonly from: Id; readonly to: Id; readonly itemIds: readonly Id[] };

/**
 * Copies items with their papers onto the agenda of a later meeting; what is a standing item of it joins that one. It can be undone there.
 * @returns the meeting that has them now; `nothing-chosen`; `agenda-published`; `not-found`
 */
export const carryBusiness = (context: DataContext, { from, to, itemIds }: CarryBusiness): Promise<Result<Meeting>> =>
  act(context, { label: 'Take over items of an earlier meeting', undoIn: to }, async (work): Promise<Result<Meeting>> => {
    const [before, after] = [await findRecord(work, 'meetings', from), await openAgenda(work, to)];
    if (!before.ok) return before;
    if (!after.ok) return after;
    const panel = await findRecord(work, 'panels', after.value.panelId);
    if (!panel.ok) return panel;
    const all = asRestricted(await listItems(work.db, from));
    const chosen = all.filter(({ id }) => itemIds.includes(id));
    if (chosen.length === 0) return failed({ code: 'nothing-chosen', what: 'No item was chosen. Nothing was changed.', remedy: 'Choose the items that the other meeting takes over.' });
    const [papers, sections] = [await listPapers(work.db, from), await listMeetingSections(work.db, from)];
    for (const item of chosen) {
      const rows = await listItems(work.db, to);
      const meetings: BetweenMeetings = { style: panel.value.houseStyle, before: before.value, after: after.value };
      const joined = standingFor(rows, item);
      const placed = joined?.id ?? (await placeItem(work, carriedItem(item, meetings, context, chosen.includes(all.slice(0, all.indexOf(item)).findLast(({ sub }) => !sub) ?? item)), item, rows));
      if (joined !== undefined) await changeRecord(work, 'items', { id: joined.id, rev: null }, joinedBy(item));
      await takeUpDeferral(work, item, { meetingId: to, itemId: placed });
      await carryPapers(work, { papers: papers.filter(({ itemId }) => itemId === item.id), sections }, placed, meetings);
    }
    return ok(after.value);
  });
