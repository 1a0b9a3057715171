// Business of earlier agendas that no later meeting takes: left with the reason, so that nothing vanishes without a decision (DOMAIN M6).
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { ItemTaken } from '../../model/meeting.ts';
import type { Id } from '../../model/record.ts';

/**
 * @param ids items that were deferred, not reached or called off, or of which no minute speaks
 * @param left why, and on which day that was decided
 * @returns the file with each of them left: `leftOverFor`, `calledOffBefore` and `withoutMinute` offer and name them no more
 */
export const withItemsLeft = (snapshot: MeetingSnapshot, ids: readonly Id[], left: NonNullable<ItemTaken['left']>): MeetingSnapshot => ({
  ...snapshot,
  items: snapshot.items.map((item) => (ids.includes(item.id) ? { ...item, rev: item.rev + 1, taken: { ...(item.taken ?? { how: 'not-reached', reason: '', to: null }), left } } : item)),
});
