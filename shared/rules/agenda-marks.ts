// A light copy of an agenda and its papers: enough to tell later what changed, item by item, and nothing of what the papers say.
import type { Access } from '../model/access.ts';
import { attendanceOf, itemsOf, mainMeeting, membersOf, minutesOf, papersOf, sectionsOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item } from '../model/meeting.ts';
import type { Paper } from '../model/paper.ts';
import type { Id } from '../model/record.ts';
import { placeInLine } from '../phrases/when-and-where.ts';
import { asRestricted } from './access.ts';
import { agendaLabels } from './agenda-numbers.ts';
import { minutesInPack } from './minutes-of-item.ts';
import { accessOfPapers } from './paper-access.ts';

export type AccessMark = Pick<Access, 'level' | 'paragraphs'>;

export type ItemMark = {
  readonly id: Id;
  /** Its number then. */
  readonly label: string;
  readonly title: string;
  readonly access: AccessMark;
  /** A digest of what else of it prints. */
  readonly rest: string;
  readonly withdrawn: boolean;
};

export type PaperMark = {
  readonly id: Id;
  readonly itemId: Id;
  readonly title: string;
  /** Effective. */
  readonly access: AccessMark;
  /** A digest of what else of it prints. */
  readonly content: string;
  /** It is still to follow. */
  readonly expected: boolean;
  readonly belongsTo: { readonly paperId: Id; readonly as: 'appendix' | 'public-version' } | null;
  /** It is the minutes of an earlier meeting, and the id that meeting's; absent: a paper of this one. */
  readonly isMinutes?: true;
};

export type AgendaMarks = {
  readonly date: string | null;
  readonly time: string | null;
  readonly venue: string;
  /** A digest of what else stands on the front sheet. */
  readonly front: string;
  /** In agenda order. */
  readonly items: readonly ItemMark[];
  /** In their order; papers under no item and words of an import print nowhere and are not among them. */
  readonly papers: readonly PaperMark[];
};

/** One short word for a content: the same for the same. */
export type Digest = (content: unknown) => string;

const accessMark = ({ level, paragraphs }: Access): AccessMark => ({ level, paragraphs: [...paragraphs] });

const itemMark = ({ id, title, access, publicTitle, subLines, presenter, note, resolutionText, nextMeeting, refersTo, withdrawn }: Item, label: string, digest: Digest): ItemMark => ({
  id, label, title, access: accessMark(access), rest: digest([publicTitle, subLines, presenter, note, resolutionText, nextMeeting, refersTo]), withdrawn: (withdrawn ?? null) !== null,
});

const contentOf = (snapshot: MeetingSnapshot, { id, text, file, toFollow, asSlip }: Paper): unknown => [
  text, file?.sha256 ?? null, file?.picture ?? null, toFollow ?? null, asSlip ?? false,
  sectionsOf(snapshot, id).map(({ heading, layout, numbered, fields, text: words, notApplicable }) => [heading, layout, numbered, fields, words, notApplicable]),
];

const paperMarks = (snapshot: MeetingSnapshot, digest: Digest): PaperMark[] => {
  const accessOf = accessOfPapers(snapshot);
  return papersOf(snapshot, snapshot.meetingId).flatMap((paper): PaperMark[] => {
    const { id, itemId, kind, title, toFollow, belongsTo } = paper;
    return itemId === null || kind === 'imported-text' ? [] : [{
      id, itemId, title, access: accessMark(accessOf(paper)), content: digest(contentOf(snapshot, paper)), expected: (toFollow ?? null) !== null, belongsTo: belongsTo ?? null,
    }];
  });
};

/** What earlier minutes print in the pack. */
const minutesContent = (snapshot: MeetingSnapshot, meetingId: Id): unknown => [
  minutesOf(snapshot, meetingId).map(({ kind, number, printedLabel, title, publicTitle, access, text, publicSummary }) => [kind, number, printedLabel, title, publicTitle, access.level, access.paragraphs, text, publicSummary]),
  attendanceOf(snapshot, meetingId).map(({ name, capacity, presence, presiding, mode, post, substituteFor, forMinute, displayRule }) => [name, capacity, presence, presiding, mode, post, substituteFor, forMinute, displayRule]),
];

const minutesMarks = (snapshot: MeetingSnapshot, digest: Digest): PaperMark[] =>
  asRestricted(itemsOf(snapshot, snapshot.meetingId)).flatMap((item): PaperMark[] => {
    const meeting = minutesInPack(snapshot, item);
    return meeting === null ? [] : [{ id: meeting.id, itemId: item.id, title: '', access: accessMark(item.access), content: digest(minutesContent(snapshot, meeting.id)), expected: false, belongsTo: null, isMinutes: true }];
  });

/** Whose agenda it is and who sits, as the front sheet prints them. */
const panelContent = (snapshot: MeetingSnapshot): unknown => [
  snapshot.panel.name, snapshot.panel.councilName, snapshot.panel.lacCouncilTerm,
  membersOf(snapshot).map(({ membership: { role, printedRoles, rolesAsPrinted, representing }, person: { name, councillor, youngPerson } }) => [name, councillor, youngPerson, role, printedRoles, rolesAsPrinted, representing]),
];

/** @param digest by default the content itself, for copies that are not kept */
export const agendaMarks = (snapshot: MeetingSnapshot, digest: Digest = JSON.stringify): AgendaMarks => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  const labels = agendaLabels(items);
  const { date, time, venue, signatory, bodyAsPrinted } = mainMeeting(snapshot);
  return {
    date, time, venue: placeInLine(venue), front: digest([signatory, bodyAsPrinted, panelContent(snapshot)]),
    items: items.map((item) => itemMark(item, labels.get(item.id) ?? '', digest)), papers: [...paperMarks(snapshot, digest), ...minutesMarks(snapshot, digest)],
  };
};
