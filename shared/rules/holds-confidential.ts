// Whether the pack has confidential matter in it, which members get only on the officer's word (DOMAIN A2): then the officer is asked for it.
import type { Access } from '../model/access.ts';
import { itemsOf, papersOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { asRestricted } from './access.ts';
import { accessesOfMinutes } from './minute-access.ts';
import { minutesInPack } from './minutes-of-item.ts';
import { accessOfPapers } from './paper-access.ts';

/** @param snapshot with everything in it; earlier minutes that are an item's paper count with each of their minutes */
const accessesIn = (snapshot: MeetingSnapshot): ReadonlyMap<Id, Access> => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  const accessOf = accessOfPapers(snapshot);
  const ofMinutes = items.flatMap((item) => {
    const minutes = minutesInPack(snapshot, item);
    return minutes === null ? [] : [...accessesOfMinutes(snapshot, minutes.id)];
  });
  return new Map([...asRestricted(items).map(({ id, access }) => [id, access] as const), ...papersOf(snapshot, snapshot.meetingId).map((paper) => [paper.id, accessOf(paper)] as const), ...ofMinutes]);
};

const confidentialIn = (snapshot: MeetingSnapshot): readonly Id[] => [...accessesIn(snapshot)].filter(([, { level }]) => level === 'confidential').map(([id]) => id);

export const holdsConfidential = (snapshot: MeetingSnapshot): boolean => confidentialIn(snapshot).length > 0;

/** Whether there is anything that the public does not get. */
export const holdsRestricted = (snapshot: MeetingSnapshot): boolean => [...accessesIn(snapshot).values()].some(({ level }) => level !== 'public');

/** Whether an item, paper or minute is confidential that was not when the agenda went out: what was said of confidential matter then was not said of it (DOMAIN A2). */
export const isNewlyConfidential = (published: MeetingSnapshot, now: MeetingSnapshot): boolean => {
  const before = new Set(confidentialIn(published));
  return confidentialIn(now).some((id) => !before.has(id));
};
