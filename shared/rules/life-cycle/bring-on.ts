// What earlier meetings of a file deferred or did not reach, put on the new agenda with its papers (DOMAIN M6).
import { itemsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Item } from '../../model/meeting.ts';
import { asksForDeferred, takeUpFollowUp } from '../follow-ups/index.ts';
import { withItemPlaced } from '../item-place.ts';
import { leftOverFor, standsAs, type LeftOver } from '../left-over.ts';
import { carriedItem, carriedPapers } from './carry-item.ts';
import type { Makers } from './makers.ts';

type Brought = Pick<LeftOver, 'item' | 'meeting'> & { /** What it is a part of goes on before it. */ readonly isUnder?: boolean };

/** @param items of the new agenda @returns the standing item there that it is, where nothing else was brought on to that one */
export const standingFor = (items: readonly Item[], item: Item): Item | undefined => items.find((other) => (other.broughtFrom ?? null) === null && standsAs(item, other));

/** That standing item as the one that has the business now. */
export const joinedBy = (item: Item): Pick<Item, 'publishedLabel' | 'taken' | 'broughtFrom'> => ({ publishedLabel: null, taken: null, broughtFrom: { meetingId: item.meetingId, itemId: item.id } });

const withOne = (snapshot: MeetingSnapshot, before: MeetingSnapshot, { item, meeting, isUnder }: Brought, makers: Makers): MeetingSnapshot => {
  const after = mainMeeting(snapshot);
  const meetings = { style: snapshot.panel.houseStyle, before: meeting, after };
  const standing = standingFor(itemsOf(snapshot, after.id), item);
  const carried = carriedItem(item, meetings, makers, isUnder);
  const placed = standing === undefined ? (withItemPlaced(itemsOf(snapshot, after.id), carried).find(({ id }) => id === carried.id) ?? carried) : { ...standing, ...joinedBy(item) };
  const own = before.papers.filter(({ itemId, deletedAt }) => deletedAt === null && itemId === item.id);
  const { papers, sections } = carriedPapers({ papers: own, sections: (before.paperSections ?? []).filter(({ deletedAt }) => deletedAt === null) }, placed.id, meetings, makers);
  const minuteIds = minutesOf(before, meeting.id).flatMap(({ id, itemId, alsoItemIds = [] }) => (itemId === item.id || alsoItemIds.includes(item.id) ? [id] : []));
  const followUps = snapshot.followUps?.map((row) => {
    const taken = asksForDeferred(row, minuteIds) ? takeUpFollowUp(row, { meetingId: after.id, itemId: placed.id }) : null;
    return taken?.ok === true ? { ...taken.value, rev: row.rev + 1 } : row;
  });
  return {
    ...snapshot, items: standing === undefined ? [...snapshot.items, placed] : snapshot.items.map((row) => (row.id === placed.id ? placed : row)), papers: [...snapshot.papers, ...papers],
    ...(sections.length === 0 ? {} : { paperSections: [...(snapshot.paperSections ?? []), ...sections] }), ...(followUps === undefined ? {} : { followUps }),
  };
};

/** Whole items keep their parts under them; a part that goes on alone, or whose item stands on the agenda already, gets a number of its own. */
const withParts = (snapshot: MeetingSnapshot, lefts: readonly LeftOver[], before: MeetingSnapshot): Brought[] => lefts.map((left) => {
  const all = itemsOf(before, left.meeting.id);
  const above = all.slice(0, all.findIndex(({ id }) => id === left.item.id)).findLast(({ sub }) => !sub);
  return { ...left, isUnder: lefts.some(({ item }) => item.id === above?.id && standingFor(itemsOf(snapshot, snapshot.meetingId), item) === undefined) };
});

/** Business that is a standing item of the new agenda comes once: its papers join that one. @param lefts what of earlier meetings goes on the new agenda @param before the file that it goes on from, which has their papers */
export const withBrought = (snapshot: MeetingSnapshot, before: MeetingSnapshot, lefts: readonly LeftOver[], makers: Makers): MeetingSnapshot =>
  withParts(snapshot, lefts, before).reduce((grown, each) => withOne(grown, before, each, makers), snapshot);

/**
 * @param snapshot the new meeting's, its agenda a draft, with the earlier meetings' items
 * @param before the file that it goes on from, which has their papers
 */
export const withLeftOver = (snapshot: MeetingSnapshot, before: MeetingSnapshot, makers: Makers): MeetingSnapshot =>
  withBrought(snapshot, before, leftOverFor(snapshot), makers);
