// Which access is effective for a paper: the strictest on the way down from its item over the paper that it belongs to (DESIGN section 5).
import { publicAccess, type Access } from '../model/access.ts';
import { belongingTo, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { byOrder } from '../model/order.ts';
import type { Paper } from '../model/paper.ts';
import type { Id } from '../model/record.ts';
import { asRestricted, strictest } from './access.ts';

export type AccessOfPaper = (paper: Paper) => Access;

/**
 * An appendix is at least as restricted as its paper. A public version stands beside its paper: what restricts that paper itself does not
 * restrict it, what stands above that paper does.
 */
export const accessOfPapers = (snapshot: Pick<MeetingSnapshot, 'items' | 'papers'>): AccessOfPaper => {
  const inOrder = snapshot.items.filter(({ deletedAt }) => deletedAt === null).toSorted(byOrder);
  const effective = [...Map.groupBy(inOrder, ({ meetingId }) => meetingId).values()].flatMap(asRestricted);
  const items = new Map([...snapshot.items, ...effective].map((item) => [item.id, item.access]));
  const papers = new Map(snapshot.papers.map((paper) => [paper.id, paper]));
  const ofPaper = (paper: Paper, seen: readonly Id[]): Access => strictest(paper.access, abovePaper(paper, seen));
  const abovePaper = ({ id, itemId, belongsTo }: Paper, seen: readonly Id[]): Access => {
    const ofItem = (itemId === null ? undefined : items.get(itemId)) ?? publicAccess;
    const parent = belongsTo === undefined || seen.includes(belongsTo.paperId) ? undefined : papers.get(belongsTo.paperId);
    if (parent === undefined) return ofItem;
    const further = [...seen, id];
    return strictest(ofItem, belongsTo?.as === 'public-version' ? abovePaper(parent, further) : ofPaper(parent, further));
  };
  return (paper) => ofPaper(paper, []);
};

/** What the public gets in a paper's place: itself, its public version where it is restricted and has an open one, or nothing. */
export const publicFormOf = (snapshot: Pick<MeetingSnapshot, 'items' | 'papers'>, paper: Paper): Paper | null => {
  const accessOf = accessOfPapers(snapshot);
  return [paper, ...belongingTo(snapshot, paper.id, 'public-version')].find((candidate) => accessOf(candidate).level === 'public') ?? null;
};
