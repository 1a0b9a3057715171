// Which access is effective for a minute: its own or its item's, whichever is stricter (DESIGN section 5).
import { publicAccess, type Access } from '../model/access.ts';
import { itemsOf, minutesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item } from '../model/meeting.ts';
import type { Id } from '../model/record.ts';
import { asRestricted, strictest } from './access.ts';

/** Whether both restrict alike: what differs from its item was restricted on its own account. */
export const sameAccess = (a: Access, b: Access): boolean => a.level === b.level && a.paragraphs.join() === b.paragraphs.join();

/**
 * The access of a minute that records an item. An exempt item that the meeting took in public opens its minute from then on (DOMAIN A1), unless the minute was
 * restricted on its own account, or the item is confidential: there the meeting has no choice (A2).
 */
export const accessAtItem = (own: Access, item: Pick<Item, 'access' | 'taken'> | undefined): Access => {
  if (item === undefined) return own;
  if (item.taken?.how === 'in-public' && item.access.level === 'exempt') return sameAccess(own, item.access) ? publicAccess : own;
  return strictest(own, item.access);
};

/** What is effective for each minute of a meeting and each procedural note, by its id. */
export const accessesOfMinutes = (snapshot: Pick<MeetingSnapshot, 'items' | 'minutes'>, meetingId: Id): ReadonlyMap<Id, Access> => {
  const items = new Map(asRestricted(itemsOf(snapshot, meetingId)).map((item) => [item.id, item]));
  return new Map(minutesOf(snapshot, meetingId).map(({ id, access, itemId, alsoItemIds = [] }) =>
    [id, [itemId ?? '', ...alsoItemIds].reduce<Access>((effective, item) => accessAtItem(effective, items.get(item)), access)]));
};
