// Minutes that went out come onto the next ordinary agenda by themselves, those of extraordinary meetings too (DOMAIN M3).
import type { Item, Meeting } from '../../../shared/model/meeting.ts';
import type { HouseStyle } from '../../../shared/model/panel.ts';
import type { Id, IsoDate } from '../../../shared/model/record.ts';
import { printedDate } from '../../../shared/phrases/dates.ts';
import { itemsForApproval } from '../../../shared/rules/life-cycle/list-unapproved.ts';
import type { Work } from '../act.ts';
import { listItems } from '../items-repository.ts';
import { liveRow } from '../live-rows.ts';
import { listMeetings } from '../meetings-repository.ts';
import { getPanel } from '../panels-repository.ts';
import { createRecord } from '../write-record.ts';

const houseStyles: readonly HouseStyle[] = ['accessible', 'traditional'];

const takesPlace = ({ calledOff = null }: Meeting): boolean => calledOff === null;
const canApprove = (meeting: Meeting): boolean => meeting.kind !== 'extraordinary' && takesPlace(meeting);
const isOver = ({ minutesState }: Meeting): boolean => minutesState === 'published' || minutesState === 'approved';

const listsDay = (items: readonly Item[], date: IsoDate): boolean => items.some(({ kind, refersTo }) => kind === 'minutes' && refersTo?.minutesOf === date);

/**
 * Days whose minutes wait for approval before a meeting: those since the last ordinary one, and older ones that were taken here. Minutes that were imported from
 * long before are taken to be approved where they came from; what another agenda that is still to come has stays there.
 */
export const waitingForApproval = async (work: Pick<Work, 'db'>, meeting: Meeting): Promise<IsoDate[]> => {
  const before = (await listMeetings(work.db, meeting.panelId)).filter(({ id, date }) => id !== meeting.id && date !== null && date < (meeting.date ?? ''));
  const last = before.findLast(canApprove)?.date ?? '';
  const waiting: IsoDate[] = [];
  for (const { date, minutesState, minutesImported } of before) {
    if (date === null || minutesState !== 'published' || (minutesImported !== null && date < last)) continue;
    const others = before.filter((other) => (other.date ?? '') > date && canApprove(other) && !isOver(other));
    const lists = await Promise.all(others.map(({ id }) => listItems(work.db, id)));
    if (!lists.some((items) => listsDay(items, date))) waiting.push(date);
  }
  return waiting;
};

/**
 * Of which minutes an item is that an officer adds by hand: of those whose day its title gives, else of the newest that wait and that the agenda doesn't list.
 * An extraordinary meeting approves none, and can say so only of an item that is known for what it is.
 * @returns the day; null when none wait
 */
export const minutesAskedFor = async (db: Work['db'], meetingId: Id, title: string): Promise<IsoDate | null> => {
  const meeting = await liveRow(db.meetings, meetingId);
  if (meeting === null) return null;
  const items = await listItems(db, meetingId);
  const waiting = (await waitingForApproval({ db }, meeting)).filter((date) => !listsDay(items, date));
  return waiting.find((date) => houseStyles.some((style) => title.includes(printedDate(date, style)))) ?? waiting.at(-1) ?? null;
};

const addItems = async (work: Work, at: Meeting, items: readonly Item[], dates: readonly IsoDate[], style: HouseStyle): Promise<void> => {
  for (const item of itemsForApproval(items, at, dates, style, work.context)) await createRecord(work, 'items', item);
};

/** What the agenda of a new meeting doesn't have from its template. */
export const listWaiting = async (work: Work, at: Meeting, style: HouseStyle): Promise<void> => addItems(work, at, await listItems(work.db, at.id), await waitingForApproval(work, at), style);

/** Minutes that are just out, and what their own agenda had for approval and nobody approved, come onto the next ordinary agenda that is not out yet. */
export const listForApproval = async (work: Work, meeting: Meeting): Promise<void> => {
  const { date } = meeting;
  const panel = await getPanel(work.db, meeting.panelId);
  if (date === null || panel === null) return;
  const meetings = await listMeetings(work.db, meeting.panelId);
  const later = meetings.filter((other) => (other.date ?? '') > date && canApprove(other));
  const agendas = await Promise.all(later.map(async (other) => ({ other, items: await listItems(work.db, other.id) })));
  // One that was begun blank counts too, as far as it has got.
  const next = agendas.find(({ other }) => other.agendaState !== 'published' && !isOver(other));
  if (next === undefined) return;
  const left = (await listItems(work.db, meeting.id)).flatMap(({ kind, refersTo }) => (kind === 'minutes' ? refersTo?.minutesOf ?? [] : []))
    .filter((day) => meetings.some((other) => other.date === day && other.minutesState === 'published'));
  const dates = [...new Set([...left, date])].filter((day) => !agendas.some(({ items }) => listsDay(items, day)));
  await addItems(work, next.other, next.items, dates, panel.houseStyle);
};
