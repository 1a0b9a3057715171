// What changed since an agenda was published, and what publishing it again is called (DOMAIN U3, U4). The officer sees it before anything goes out.
import { itemsOf, mainMeeting, papersOf, sectionsOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item } from '../model/meeting.ts';
import type { Paper } from '../model/paper.ts';
import type { AgendaPublicationKind, PublishedChange } from '../model/publication.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const change = (what: PublishedChange['what'], of: { readonly itemId?: string | null; readonly paperId?: string | null; readonly text?: string } = {}): PublishedChange =>
  ({ what, itemId: of.itemId ?? null, paperId: of.paperId ?? null, text: of.text ?? '' });

const sheetChanges = (before: MeetingSnapshot, after: MeetingSnapshot): PublishedChange[] => {
  const [was, is] = [mainMeeting(before), mainMeeting(after)];
  const place = [...was.venue.lines, ...(was.venue.postcode === null ? [] : [was.venue.postcode])].join(', ');
  return [
    ...(was.date === is.date ? [] : [change('date', { text: was.date ?? '' })]),
    ...(was.time === is.time ? [] : [change('time', { text: was.time ?? '' })]),
    ...(same(was.venue, is.venue) ? [] : [change('venue', { text: place })]),
    ...(same([was.signatory, was.bodyAsPrinted], [is.signatory, is.bodyAsPrinted]) ? [] : [change('correction')]),
  ];
};

/** What of an item prints. */
const printedOf = ({ title, publicTitle, subLines, presenter, note, access, resolutionText, nextMeeting, refersTo }: Item) =>
  [title, publicTitle, subLines, presenter, note, access.level, access.paragraphs, resolutionText, nextMeeting, refersTo];

const itemChanges = (before: MeetingSnapshot, after: MeetingSnapshot): PublishedChange[] => {
  const known = new Map(itemsOf(before, before.meetingId).map((item) => [item.id, item]));
  return itemsOf(after, after.meetingId).flatMap((item) => {
    const was = known.get(item.id);
    if (was === undefined) return [change('item-added', { itemId: item.id })];
    if ((item.withdrawn ?? null) !== null && (was.withdrawn ?? null) === null) return [change('item-withdrawn', { itemId: item.id })];
    return same(printedOf(was), printedOf(item)) ? [] : [change('correction', { itemId: item.id })];
  });
};

/** What of a paper prints. */
const contentOf = (snapshot: MeetingSnapshot, { id, title, text, file, toFollow, asSlip, belongsTo }: Paper) => [
  title, text, file?.sha256, file?.picture, toFollow ?? null, asSlip ?? false, belongsTo,
  sectionsOf(snapshot, id).map(({ heading, layout, numbered, fields, text: words, notApplicable }) => [heading, layout, numbered, fields, words, notApplicable]),
];

const paperChanges = (before: MeetingSnapshot, after: MeetingSnapshot): PublishedChange[] => {
  const known = new Map(papersOf(before, before.meetingId).map((paper) => [paper.id, paper]));
  const withdrawn = new Set(itemsOf(after, after.meetingId).filter((item) => (item.withdrawn ?? null) !== null).map(({ id }) => id));
  return papersOf(after, after.meetingId).flatMap((paper) => {
    const { id, itemId, kind, belongsTo } = paper;
    if (itemId === null || withdrawn.has(itemId) || kind === 'imported-text') return [];
    const was = known.get(id);
    // A public version is not a paper of its own: it changes the paper that it stands for.
    const about = { itemId, paperId: belongsTo?.as === 'public-version' ? belongsTo.paperId : id };
    const arrived = was === undefined || ((was.toFollow ?? null) !== null && (paper.toFollow ?? null) === null);
    if (arrived) return [change(belongsTo?.as === 'public-version' ? 'paper-replaced' : 'paper-added', about)];
    return same(contentOf(before, was), contentOf(after, paper)) ? [] : [change('paper-replaced', about)];
  });
};

/**
 * Everything that a reader of the published agenda has to be told, in the order of front sheet, items, papers.
 * @param before as it was published last @param after as it stands now
 */
export const changesSince = (before: MeetingSnapshot, after: MeetingSnapshot): PublishedChange[] => [
  ...sheetChanges(before, after), ...itemChanges(before, after), ...paperChanges(before, after),
];

/** New papers or items make a supplement; an item withdrawn and nothing else is that; the rest amends. */
export const kindOfChanges = (changes: readonly PublishedChange[]): Exclude<AgendaPublicationKind, 'first' | 'agenda-withdrawn'> => {
  if (changes.some(({ what }) => what === 'paper-added' || what === 'item-added')) return 'supplement';
  return changes.length > 0 && changes.every(({ what }) => what === 'item-withdrawn') ? 'item-withdrawn' : 'amended';
};
