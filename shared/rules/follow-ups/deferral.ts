// "That consideration of the report be deferred" asks for the item itself: it goes on with it, and is not offered beside it (DOMAIN M5, M6).
import type { FollowUp } from '../../model/follow-up.ts';
import type { Id } from '../../model/record.ts';

/** @param minuteIds the minutes that record the deferred item */
export const asksForDeferred = ({ origin, state }: FollowUp, minuteIds: readonly Id[]): boolean =>
  origin.partId !== null && minuteIds.includes(origin.minuteId) && (state.kind === 'open' || state.kind === 'carried') && /\bdeferred\b/i.test(origin.words);
