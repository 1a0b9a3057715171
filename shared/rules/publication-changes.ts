// What changed since an agenda was published, and what publishing it again is called (DOMAIN U3, U4). The officer sees it before anything goes out.
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { AgendaPublicationKind, PublishedChange } from '../model/publication.ts';
import { agendaChanges, type ItemChange, type PaperChange, type SheetChange } from './agenda-changes.ts';
import { agendaMarks, type PaperMark } from './agenda-marks.ts';

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
    case 'paper-moved': return JSON.stringify(before?.belongsTo) === JSON.stringify(paper.belongsTo) ? [] : [change('paper-replaced', aboutPaper(paper))];
    case 'paper-access': case 'paper-removed': return [];
  }
};

/** Two changes of one thing are one to its reader. */
const once = (changes: readonly PublishedChange[]): PublishedChange[] => {
  const seen = new Set<string>();
  return changes.filter((each) => { const key = JSON.stringify(each); return !seen.has(key) && seen.add(key) !== undefined; });
};

/**
 * Everything that a reader of the published agenda has to be told, in the order of front sheet, items, papers.
 * @param before as it was published last @param after as it stands now
 */
export const changesSince = (before: MeetingSnapshot, after: MeetingSnapshot): PublishedChange[] => {
  const is = agendaMarks(after);
  const { sheet, items, papers } = agendaChanges(agendaMarks(before), is);
  const withdrawn = new Set(is.items.filter((item) => item.withdrawn).map(({ id }) => id));
  return once([...sheet.map(ofSheet), ...items.flatMap(ofItem), ...papers.filter(({ paper }) => !withdrawn.has(paper.itemId)).flatMap(ofPaper)]);
};

/** New papers or items make a supplement; an item withdrawn and nothing else is that; the rest amends. */
export const kindOfChanges = (changes: readonly PublishedChange[]): Exclude<AgendaPublicationKind, 'first' | 'agenda-withdrawn'> => {
  if (changes.some(({ what }) => what === 'paper-added' || what === 'item-added')) return 'supplement';
  return changes.length > 0 && changes.every(({ what }) => what === 'item-withdrawn') ? 'item-withdrawn' : 'amended';
};
