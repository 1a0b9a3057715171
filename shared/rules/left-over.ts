// What an earlier meeting deferred, did not reach or had no quorum for, until a later agenda takes it or somebody decides that none will (DOMAIN M6: a deferred item takes its papers to the next agenda).
import { itemsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import { asRestricted } from './access.ts';
import { businessOf } from './agenda-business.ts';
import { standsOver } from './inquorate.ts';

/** `item`: as restricted as the one that it stood under. */
export type LeftOver = { readonly item: Item; readonly meeting: Meeting; readonly how: 'deferred' | 'not-reached' | 'inquorate' | 'called-off' };

const leftOverBy = ({ taken }: Item): 'deferred' | 'not-reached' | null =>
  (taken?.how === 'deferred' || taken?.how === 'not-reached') && taken.left === undefined ? taken.how : null;

/** After every meeting. */
const never = '9999-12-31';

/** Without minutes and sittings nobody knows which meeting was inquorate; without papers, which standing item has any. */
type Panel = Pick<MeetingSnapshot, 'meetingId' | 'meetings' | 'items'> & Partial<Pick<MeetingSnapshot, 'minutes' | 'sittings' | 'papers'>>;

/** Items that stand on another agenda already: that one is what became of them. */
const broughtOn = ({ items }: Panel): ReadonlySet<string> => new Set(items.flatMap(({ deletedAt, broughtFrom }) => (deletedAt === null ? (broughtFrom?.itemId ?? []) : [])));

const before = ({ meetings }: Panel, on: string): Meeting[] =>
  meetings.filter(({ date, deletedAt }) => deletedAt === null && date !== null && date < on).toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));

/**
 * @param panel the panel's meetings and their items, `meetingId` the one whose agenda is made
 * @returns what is offered to that agenda, the oldest first; what was deferred to a later day waits for it, and an item that stands on another agenda is not offered twice
 */
export const leftOverFor = (panel: Panel): LeftOver[] => {
  const { date: on } = mainMeeting(panel);
  if (on === null) return [];
  const gone = broughtOn(panel);
  return before(panel, on).flatMap((meeting) => {
    const over = standingOver(panel, meeting);
    return asRestricted(itemsOf(panel, meeting.id)).flatMap((item): LeftOver[] => {
      const how = leftOverBy(item) ?? (over.has(item.id) ? 'inquorate' : null);
      return how === null || gone.has(item.id) || (item.taken?.to ?? '') > on ? [] : [{ item, meeting, how }];
    });
  });
};

/** Whether an agenda has the same standing item already, open to the same people: then only papers could go on to it. */
export const standsAs = ({ slotId, access }: Item, other: Item): boolean => slotId !== null && other.slotId === slotId && other.access.level === access.level;

/** Standing items of which nothing is left to bring on: a later agenda has them, and they had no papers. */
const standsLater = (panel: Panel, meeting: Meeting) => {
  const live = new Set(panel.meetings.flatMap(({ id, date, deletedAt, calledOff }) => (deletedAt === null && date !== null && date > (meeting.date ?? '') && (calledOff ?? null) === null ? [id] : [])));
  return (item: Item): boolean => panel.papers !== undefined && !panel.papers.some(({ deletedAt, itemId }) => deletedAt === null && itemId === item.id)
    && panel.items.some((other) => other.deletedAt === null && live.has(other.meetingId) && standsAs(item, other));
};

/** What a meeting had no quorum for, less what a later agenda has anyway and what was left. */
const standingOver = (panel: Panel, meeting: Meeting): ReadonlySet<Item['id']> => {
  if ((meeting.calledOff ?? null) !== null) return new Set();
  const stands = standsLater(panel, meeting);
  return new Set(standsOver(panel, meeting.id).flatMap((item) => (stands(item) || item.taken?.left !== undefined ? [] : [item.id])));
};

/** The business of meetings before a day that were called off, whole and as restricted as it was (DOMAIN M6: it is offered to the next meeting). */
export const calledOffBefore = (panel: Panel, on: string): LeftOver[] => {
  const gone = broughtOn(panel);
  return before(panel, on).filter(({ calledOff }) => (calledOff ?? null) !== null)
    .flatMap((meeting) => {
      const stands = standsLater(panel, meeting);
      return businessOf(asRestricted(itemsOf(panel, meeting.id))).flatMap((item): LeftOver[] => (gone.has(item.id) || leftOverBy(item) !== null || item.taken?.left !== undefined || stands(item) ? [] : [{ item, meeting, how: 'called-off' }]));
    });
};

/** An item that the minutes of its meeting say nothing of. */
export type Unspoken = Pick<LeftOver, 'item' | 'meeting'>;

type Spoken = Panel & Pick<MeetingSnapshot, 'minutes'>;

/** Business of one meeting that has no minute, and of which nobody said what became of it. */
const unspokenAt = (snapshot: Spoken, meeting: Meeting): Item[] => {
  const minutes = minutesOf(snapshot, meeting.id);
  const minuted = new Set(minutes.flatMap(({ itemId, alsoItemIds = [] }) => [...(itemId === null ? [] : [itemId]), ...alsoItemIds]));
  // Minutes that came in without their agenda say nothing of its items.
  if (minuted.size === 0 && minutes.length > 0) return [];
  // What stood over from an inquorate meeting is offered as that.
  const over = new Set(standsOver(snapshot, meeting.id).map(({ id }) => id));
  return businessOf(asRestricted(itemsOf(snapshot, meeting.id))).filter(({ id, taken }) => !minuted.has(id) && !over.has(id) && (taken ?? null) === null);
};

/**
 * Business of which nothing is on record, of the file's own meeting and of those before it, the oldest first. It is named until an agenda takes it, until
 * the minutes of a later meeting speak of the standing item that it was, or until somebody decides that it is left (DOMAIN M5: never lost).
 */
export const withoutMinute = (snapshot: Spoken): Unspoken[] => {
  const gone = broughtOn(snapshot);
  const last = mainMeeting(snapshot);
  const meetings = [...(last.date === null ? [] : before(snapshot, last.date)), last].filter(({ calledOff }) => (calledOff ?? null) === null);
  const spoken = new Set(snapshot.minutes.flatMap(({ deletedAt, itemId, alsoItemIds = [] }) => (deletedAt === null && itemId !== null ? [itemId, ...alsoItemIds] : [])));
  const spokenLater = (slotId: Item['slotId'], at: number): boolean =>
    slotId !== null && meetings.slice(at + 1).some(({ id }) => itemsOf(snapshot, id).some((item) => item.slotId === slotId && spoken.has(item.id)));
  return meetings.flatMap((meeting, at) => unspokenAt(snapshot, meeting).flatMap((item): Unspoken[] => (gone.has(item.id) || spokenLater(item.slotId, at) ? [] : [{ item, meeting }])));
};

/** Everything of the file that waits for a later agenda or for the decision that none takes it. */
export const openBusiness = (snapshot: MeetingSnapshot): ReadonlySet<Item['id']> => {
  const gone = broughtOn(snapshot);
  const deferred = before(snapshot, never).flatMap((meeting) => {
    const over = standingOver(snapshot, meeting);
    return itemsOf(snapshot, meeting.id).filter((item) => (leftOverBy(item) !== null || over.has(item.id)) && !gone.has(item.id));
  });
  return new Set([...deferred.map(({ id }) => id), ...[...calledOffBefore(snapshot, never), ...withoutMinute(snapshot)].map(({ item }) => item.id)]);
};
