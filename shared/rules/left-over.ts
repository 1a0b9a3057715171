// What an earlier meeting deferred or did not reach, until a later agenda takes it or somebody decides that none will (DOMAIN M6: a deferred item takes its papers to the next agenda).
import { itemsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import { asRestricted } from './access.ts';
import { businessOf } from './agenda-business.ts';

/** `item`: as restricted as the one that it stood under. */
export type LeftOver = { readonly item: Item; readonly meeting: Meeting; readonly how: 'deferred' | 'not-reached' | 'called-off' };

const leftOverBy = ({ taken }: Item): 'deferred' | 'not-reached' | null =>
  (taken?.how === 'deferred' || taken?.how === 'not-reached') && taken.left === undefined ? taken.how : null;

type Panel = Pick<MeetingSnapshot, 'meetingId' | 'meetings' | 'items'>;

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
  return before(panel, on).flatMap((meeting) => asRestricted(itemsOf(panel, meeting.id)).flatMap((item): LeftOver[] => {
    const how = leftOverBy(item);
    return how === null || gone.has(item.id) || (item.taken?.to ?? '') > on ? [] : [{ item, meeting, how }];
  }));
};

/** The business of meetings before a day that were called off, whole and as restricted as it was (DOMAIN M6: it is offered to the next meeting). */
export const calledOffBefore = (panel: Panel, on: string): LeftOver[] => {
  const gone = broughtOn(panel);
  return before(panel, on).filter(({ calledOff }) => (calledOff ?? null) !== null)
    .flatMap((meeting) => businessOf(asRestricted(itemsOf(panel, meeting.id))).flatMap((item): LeftOver[] => (gone.has(item.id) || leftOverBy(item) !== null || item.taken?.left !== undefined ? [] : [{ item, meeting, how: 'called-off' }])));
};

/** Business of the file's own meeting of which nothing is on record: it has no minute and nobody said what became of it. */
export const withoutMinute = (snapshot: MeetingSnapshot): Item[] => {
  const meeting = mainMeeting(snapshot);
  if ((meeting.calledOff ?? null) !== null) return [];
  const minuted = new Set(minutesOf(snapshot, meeting.id).flatMap(({ itemId, alsoItemIds = [] }) => [...(itemId === null ? [] : [itemId]), ...alsoItemIds]));
  // Minutes that came in without their agenda say nothing of its items.
  if (minuted.size === 0 && minutesOf(snapshot, meeting.id).length > 0) return [];
  return businessOf(asRestricted(itemsOf(snapshot, meeting.id))).filter(({ id, taken }) => !minuted.has(id) && (taken ?? null) === null);
};
