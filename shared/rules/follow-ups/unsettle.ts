// Minutes that are taken back settled nothing yet: what their publication answered or carried is on their agenda again (DOMAIN M5, M6).
import type { FollowUp } from '../../model/follow-up.ts';
import type { Id, IsoDate } from '../../model/record.ts';

/**
 * The follow-ups before `settledAfter` settled them. What somebody decided on since, or answered by no item, stays decided; of what a file of earlier
 * versions carried nobody knows the item, so that it stays open.
 * @param on the meeting's day, on which publication settles; what an officer answered by hand says the day on which they did
 */
export const unsettledAgain = (followUps: readonly FollowUp[], meetingId: Id, on: IsoDate | null): FollowUp[] => followUps.map((followUp): FollowUp => {
  const { state } = followUp;
  if ((state.kind !== 'answered' && state.kind !== 'carried') || state.meetingId !== meetingId || state.on !== on) return followUp;
  const itemId = state.itemId ?? null;
  return itemId === null ? followUp : { ...followUp, state: { kind: 'on-agenda', meetingId, itemId } };
});
