// The minutes of an earlier meeting that are an item's paper: those that it has approved.
import { mainMeeting, minutesOf, ownPapersOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item, Meeting } from '../model/meeting.ts';

/** Earlier minutes in the file are the paper of the item that has them approved; null where they are not here. */
export const minutesOfItem = (snapshot: MeetingSnapshot, item: Item): Meeting | null => {
  const date = item.refersTo?.minutesOf ?? null;
  const main = mainMeeting(snapshot);
  const meeting = date === null ? undefined : snapshot.meetings.find((candidate) => candidate.id !== main.id && candidate.deletedAt === null && candidate.date === date);
  return meeting === undefined || minutesOf(snapshot, meeting.id).length === 0 ? null : meeting;
};

/** The same for an item in the pack: a paper of its own stands in their place. */
export const minutesInPack = (snapshot: MeetingSnapshot, item: Item): Meeting | null =>
  ownPapersOf(snapshot, item.id).some(({ kind }) => kind !== 'imported-text') ? null : minutesOfItem(snapshot, item);
