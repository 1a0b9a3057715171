// Whether the pack has confidential matter in it, which members get only on the officer's word (DOMAIN A2): then the officer is asked for it.
import type { AccessLevel } from '../model/access.ts';
import { itemsOf, papersOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { accessesOfMinutes } from './minute-access.ts';
import { minutesInPack } from './minutes-of-item.ts';

/** @param snapshot with everything in it; earlier minutes that are an item's paper count with each of their minutes */
const levelsIn = (snapshot: MeetingSnapshot): readonly AccessLevel[] => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  const ofMinutes = items.flatMap((item) => {
    const minutes = minutesInPack(snapshot, item);
    return minutes === null ? [] : [...accessesOfMinutes(snapshot, minutes.id).values()];
  });
  return [...items.map(({ access }) => access), ...papersOf(snapshot, snapshot.meetingId).map(({ access }) => access), ...ofMinutes].map(({ level }) => level);
};

export const holdsConfidential = (snapshot: MeetingSnapshot): boolean => levelsIn(snapshot).includes('confidential');

/** Whether there is anything that the public does not get. */
export const holdsRestricted = (snapshot: MeetingSnapshot): boolean => levelsIn(snapshot).some((level) => level !== 'public');
