// What changed since an agenda was published, and what publishing it again is called (DOMAIN U3, U4). The officer sees it before anything goes out.
import { itemsOf, papersOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { AgendaPublicationKind, PublishedChange, PublishedPages } from '../model/publication.ts';
import type { Paper } from '../model/paper.ts';
import type { Id } from '../model/record.ts';
import { agendaChanges, type ItemChange, type PaperChange, type SheetChange } from './agenda-changes.ts';
import { agendaMarks, type PaperMark } from './agenda-marks.ts';
import { pagesAsPublished } from './published-pages.ts';

const change = (what: PublishedChange['what'], of: { readonly itemId?: string | null; readonly paperId?: string | null; readonly text?: string } = {}): PublishedChange =>
  ({ what, itemId: of.itemId ?? null, paperId: of.paperId ?? null, text: of.text ?? '' });

const ofSheet = ({ what, was }: SheetChange): PublishedChange => (what === 'front-sheet' ? change('correction') : change(what, { text: was }));

/** A place among the items can't change once it was published, and nothing leaves but by being withdrawn. */
const ofItem = ({ what, item: { id } }: ItemChange): PublishedChange[] => {
  switch (what) {
    case 'item-added': case 'item-withdrawn': return [change(what, { itemId: id })];
    case 'item-renamed': case 'item-access': case 'item-changed': return [change('correction', { itemId: id })];
    case 'item-moved': case 'item-removed': return [];
  }
};

/** A public version is not a paper of its own: it changes the paper that it stands for. */
const aboutPaper = ({ id, itemId, belongsTo }: PaperMark) => ({ itemId, paperId: belongsTo?.as === 'public-version' ? belongsTo.paperId : id });

const ofPaper = ({ what, paper, before }: PaperChange): PublishedChange[] => {
  switch (what) {
    case 'paper-added': case 'paper-arrived': return [change(paper.belongsTo?.as === 'public-version' ? 'paper-replaced' : 'paper-added', aboutPaper(paper))];
    case 'paper-renamed': case 'paper-changed': return [change('paper-replaced', aboutPaper(paper))];
    // Published papers keep their place; one that a file of another computer moved is told in the officer's words.
    case 'paper-moved': return [JSON.stringify(before?.belongsTo) === JSON.stringify(paper.belongsTo) ? change('correction', { itemId: paper.itemId }) : change('paper-replaced', aboutPaper(paper))];
    case 'paper-access': return [change('paper-access', aboutPaper(paper))];
    case 'paper-removed': return [];
  }
};

/** Two changes of one thing are one to its reader. */
const once = (changes: readonly PublishedChange[]): PublishedChange[] => {
  const seen = new Set<string>();
  return changes.filter((each) => { const key = JSON.stringify(each); return !seen.has(key) && seen.add(key) !== undefined; });
};

/** The pages of a paper as somebody counted them; null: nobody did, or the count has lapsed. */
export type CountThatHolds = (snapshot: MeetingSnapshot, paper: Paper) => number | null;

/** Papers that somebody has counted again as longer than the pages they were published with: they move behind them, with letters. */
const recounted = (before: MeetingSnapshot, after: MeetingSnapshot, countOf: CountThatHolds): PublishedChange[] => {
  const counts = new Map(papersOf(before, before.meetingId).map((paper) => [paper.id, countOf(before, paper)]));
  const spans = pagesAsPublished(after.publications ?? []);
  return papersOf(after, after.meetingId).flatMap((paper) => {
    const { id, itemId } = paper;
    const [span, counted] = [spans.get(id), countOf(after, paper)];
    return span === undefined || counted === null || counts.get(id) === counted || counted <= span.end - span.start + 1 ? [] : [change('paper-replaced', { itemId, paperId: id })];
  });
};

/** What concerns the front sheet first, then item by item in the order of the agenda, of each the item before its papers. */
const byItem = (changes: readonly PublishedChange[], items: readonly { readonly id: Id }[]): PublishedChange[] => {
  const places = new Map(items.map(({ id }, index) => [id, index]));
  const placeOf = ({ itemId }: PublishedChange): number => (itemId === null ? -1 : places.get(itemId) ?? items.length);
  return changes.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/**
 * Everything that a reader of the published agenda has to be told, item by item.
 * @param before as it was published last @param after as it stands now @param countOf the pages that an officer counted
 */
export const changesSince = (before: MeetingSnapshot, after: MeetingSnapshot, countOf: CountThatHolds): PublishedChange[] => {
  const is = agendaMarks(after);
  const { sheet, items, papers } = agendaChanges(agendaMarks(before), is);
  const withdrawn = new Set(is.items.filter((item) => item.withdrawn).map(({ id }) => id));
  // What restricts or opens an item says so of its papers too.
  const withItem = new Set(items.filter(({ what }) => what === 'item-access').map(({ item }) => item.id));
  const told = papers.filter(({ what, paper }) => !withdrawn.has(paper.itemId) && !(what === 'paper-access' && withItem.has(paper.itemId)));
  const all = [...sheet.map(ofSheet), ...items.flatMap(ofItem), ...told.flatMap(ofPaper), ...recounted(before, after, countOf).filter(({ itemId }) => !withdrawn.has(itemId ?? ''))];
  return byItem(once(all), is.items);
};

/**
 * The changes with every paper that no longer stands on the pages it was published with, whatever made it longer: its readers have none of its new
 * pages, and a supplement must bring them (DOMAIN U3).
 * @param changes as `changesSince` gives them @param after as it stands now @param pages of its papers, as they would be published now
 */
export const withMovedPapers = (changes: readonly PublishedChange[], after: MeetingSnapshot, pages: readonly PublishedPages[]): PublishedChange[] => {
  const spans = pagesAsPublished(after.publications ?? []);
  const items = itemsOf(after, after.meetingId);
  const told = new Set(changes.flatMap(({ paperId }) => paperId ?? []));
  const moved = pages.filter(({ id, span }) => { const was = spans.get(id); return was !== undefined && (was.after !== span.after || was.start !== span.start) && !told.has(id); });
  return byItem([...changes, ...moved.map(({ id, itemId }) => change('paper-replaced', { itemId, paperId: id }))], items);
};

/**
 * What of it was done in the meeting itself: panel, members and earlier minutes change elsewhere, and what was published of them stays as it was.
 * @param before as it was published last @param after as it stands now @param countOf the pages that an officer counted
 */
export const ownChangesSince = (before: MeetingSnapshot, after: MeetingSnapshot, countOf: CountThatHolds): PublishedChange[] => {
  const { panel, memberships, people } = after;
  const earlier = <T extends { readonly meetingId: string }>(rows: (snapshot: MeetingSnapshot) => readonly T[]): T[] =>
    [...rows(before).filter(({ meetingId }) => meetingId === before.meetingId), ...rows(after).filter(({ meetingId }) => meetingId !== before.meetingId)];
  const meetings = [...before.meetings.filter(({ id }) => id === before.meetingId), ...after.meetings.filter(({ id }) => id !== before.meetingId)];
  return changesSince({ ...before, panel, memberships, people, meetings, minutes: earlier(({ minutes }) => minutes), attendance: earlier(({ attendance }) => attendance) }, after, countOf);
};

/** New papers or items make a supplement; an item withdrawn and nothing else is that; the rest amends. */
export const kindOfChanges = (changes: readonly PublishedChange[]): Exclude<AgendaPublicationKind, 'first' | 'agenda-withdrawn'> => {
  if (changes.some(({ what }) => what === 'paper-added' || what === 'item-added')) return 'supplement';
  return changes.length > 0 && changes.every(({ what }) => what === 'item-withdrawn') ? 'item-withdrawn' : 'amended';
};
