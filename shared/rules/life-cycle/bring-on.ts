// What earlier meetings of a file deferred or did not reach, put on the new agenda with its papers (DOMAIN M6).
import { itemsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { asksForDeferred, takeUpFollowUp } from '../follow-ups/index.ts';
import { withItemPlaced } from '../item-place.ts';
import { leftOverFor, type LeftOver } from '../left-over.ts';
import { carriedItem, carriedPapers } from './carry-item.ts';
import type { Makers } from './makers.ts';

type Brought = Pick<LeftOver, 'item' | 'meeting'> & { /** What it is a part of goes on before it. */ readonly isUnder?: boolean };

const withOne = (snapshot: MeetingSnapshot, before: MeetingSnapshot, { item, meeting, isUnder }: Brought, makers: Makers): MeetingSnapshot => {
  const after = mainMeeting(snapshot);
  const meetings = { style: snapshot.panel.houseStyle, before: meeting, after };
  const carried = carriedItem(item, meetings, makers, isUnder);
  const placed = withItemPlaced(itemsOf(snapshot, after.id), carried).find(({ id }) => id === carried.id) ?? carried;
  const own = before.papers.filter(({ itemId, deletedAt }) => deletedAt === null && itemId === item.id);
  const { papers, sections } = carriedPapers({ papers: own, sections: (before.paperSections ?? []).filter(({ deletedAt }) => deletedAt === null) }, placed.id, meetings, makers);
  const minuteIds = minutesOf(before, meeting.id).flatMap(({ id, itemId, alsoItemIds = [] }) => (itemId === item.id || alsoItemIds.includes(item.id) ? [id] : []));
  const followUps = snapshot.followUps?.map((row) => {
    const taken = asksForDeferred(row, minuteIds) ? takeUpFollowUp(row, { meetingId: after.id, itemId: placed.id }) : null;
    return taken?.ok === true ? { ...taken.value, rev: row.rev + 1 } : row;
  });
  return {
    ...snapshot, items: [...snapshot.items, placed], papers: [...snapshot.papers, ...papers],
    ...(sections.length === 0 ? {} : { paperSections: [...(snapshot.paperSections ?? []), ...sections] }), ...(followUps === undefined ? {} : { followUps }),
  };
};

/** Whole items keep their parts under them; a part that goes on alone gets a number of its own. */
const withParts = (lefts: readonly LeftOver[], before: MeetingSnapshot): Brought[] => lefts.map((left) => {
  const all = itemsOf(before, left.meeting.id);
  const above = all.slice(0, all.findIndex(({ id }) => id === left.item.id)).findLast(({ sub }) => !sub);
  return { ...left, isUnder: lefts.some(({ item }) => item.id === above?.id) };
});

/** @param lefts what of earlier meetings goes on the new agenda @param before the file that it goes on from, which has their papers */
export const withBrought = (snapshot: MeetingSnapshot, before: MeetingSnapshot, lefts: readonly LeftOver[], makers: Makers): MeetingSnapshot =>
  withParts(lefts, before).reduce((grown, each) => withOne(grown, before, each, makers), snapshot);

/**
 * @param snapshot the new meeting's, its agenda a draft, with the earlier meetings' items
 * @param before the file that it goes on from, which has their papers
 */
export const withLeftOver = (snapshot: MeetingSnapshot, before: MeetingSnapshot, makers: Makers): MeetingSnapshot =>
  withBrought(snapshot, before, leftOverFor(snapshot), makers);
