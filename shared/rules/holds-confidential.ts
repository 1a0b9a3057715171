// Whether the pack has confidential matter in it, which members get only on the officer's word (DOMAIN A2): then the officer is asked for it.
import { itemsOf, papersOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { accessesOfMinutes } from './minute-access.ts';
import { minutesInPack } from './minutes-of-item.ts';

/** @param snapshot with everything in it; earlier minutes that are an item's paper count with each of their minutes */
export const holdsConfidential = (snapshot: MeetingSnapshot): boolean => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  const ofMinutes = items.flatMap((item) => {
    const minutes = minutesInPack(snapshot, item);
    return minutes === null ? [] : [...accessesOfMinutes(snapshot, minutes.id).values()];
  });
  return [...items.map(({ access }) => access), ...papersOf(snapshot, snapshot.meetingId).map(({ access }) => access), ...ofMinutes].some(({ level }) => level === 'confidential');
};
