// Which access is effective for a minute: its own or its item's, whichever is stricter (DESIGN section 5).
import { publicAccess, type Access } from '../model/access.ts';
import { itemsOf, minutesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { asRestricted, strictest } from './access.ts';

/** What is effective for each minute of a meeting and each procedural note, by its id. */
export const accessesOfMinutes = (snapshot: MeetingSnapshot, meetingId: Id): ReadonlyMap<Id, Access> => {
  const items = new Map(asRestricted(itemsOf(snapshot, meetingId)).map(({ id, access }) => [id, access]));
  return new Map(minutesOf(snapshot, meetingId).map(({ id, access, itemId }) => [id, strictest(access, items.get(itemId ?? '') ?? publicAccess)]));
};
