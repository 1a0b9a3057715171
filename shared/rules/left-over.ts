// What an earlier meeting deferred or did not reach, until a later agenda takes it or somebody decides that none will (DOMAIN M6: a deferred item takes its papers to the next agenda).
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item, Meeting } from '../model/meeting.ts';
import { asRestricted } from './access.ts';

/** `item`: as restricted as the one that it stood under. */
export type LeftOver = { readonly item: Item; readonly meeting: Meeting; readonly how: 'deferred' | 'not-reached' };

const leftOverBy = ({ taken }: Item): LeftOver['how'] | null =>
  (taken?.how === 'deferred' || taken?.how === 'not-reached') && taken.left === undefined ? taken.how : null;

/**
 * @param panel the panel's meetings and their items, `meetingId` the one whose agenda is made
 * @returns what is offered to that agenda, the oldest first; what was deferred to a later day waits for it, and an item that stands on another agenda is not offered twice
 */
export const leftOverFor = (panel: Pick<MeetingSnapshot, 'meetingId' | 'meetings' | 'items'>): LeftOver[] => {
  const { date: on } = mainMeeting(panel);
  if (on === null) return [];
  const gone = new Set(panel.items.flatMap(({ deletedAt, broughtFrom }) => (deletedAt === null ? (broughtFrom?.itemId ?? []) : [])));
  const earlier = panel.meetings.filter(({ date, deletedAt }) => deletedAt === null && date !== null && date < on).toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return earlier.flatMap((meeting) => asRestricted(itemsOf(panel, meeting.id)).flatMap((item): LeftOver[] => {
    const how = leftOverBy(item);
    return how === null || gone.has(item.id) || (item.taken?.to ?? '') > on ? [] : [{ item, meeting, how }];
  }));
};
