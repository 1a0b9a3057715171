// Business of earlier agendas that no later meeting takes: left with the reason, so that nothing vanishes without a decision (DOMAIN M6).
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { ItemTaken } from '../../model/meeting.ts';
import type { Id } from '../../model/record.ts';

type Left = NonNullable<ItemTaken['left']>;

/** What became of an item at its meeting stays as it was recorded there, or unrecorded: its minutes may be published, and print from it. */
export const takenLeft = (taken: ItemTaken | null | undefined, left: Left): ItemTaken => ({ ...(taken ?? { how: null, reason: '', to: null }), left });

/**
 * @param ids items that were deferred, not reached or called off, or of which no minute speaks
 * @param left why, and on which day that was decided
 * @returns the file with each of them left: `leftOverFor`, `calledOffBefore` and `withoutMinute` offer and name them no more
 */
export const withItemsLeft = (snapshot: MeetingSnapshot, ids: readonly Id[], left: Left): MeetingSnapshot => ({
  ...snapshot,
  items: snapshot.items.map((item) => (ids.includes(item.id) ? { ...item, rev: item.rev + 1, taken: takenLeft(item.taken, left) } : item)),
});
