// What an agenda's papers still lack before they go out: a paper where one is expected, demanded sections, a place in the pack (DOMAIN U2; DESIGN section 4).
import { minutesOfItem } from '../rules/minutes-of-item.ts';
import { publicAccess } from '../model/access.ts';
import { itemsOf, ownPapersOf, papersOf, sectionsOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item } from '../model/meeting.ts';
import { writtenPaperKindSchema, type Paper, type PaperSection } from '../model/paper.ts';
import { printedDate } from '../phrases/dates.ts';
import { agendaLabels } from '../rules/agenda-numbers.ts';
import { accessOfPapers } from '../rules/paper-access.ts';
import { stateOf } from '../rules/section-state.ts';
import { doubt, type Finding } from './finding.ts';

type Labels = ReadonlyMap<string, string>;

/** Kinds of item that are about something that members read beforehand. */
const expectsPaper = ({ kind, withdrawn }: Item): boolean => (kind === 'report' || kind === 'lac-update' || kind === 'minutes') && (withdrawn ?? null) === null;

const withoutPaper = (snapshot: MeetingSnapshot, item: Item, labels: Labels): Finding[] => {
  if (!expectsPaper(item) || ownPapersOf(snapshot, item.id).length > 0 || item.printedToFollow === true || item.printedPages !== null || minutesOfItem(snapshot, item) !== null) return [];
  const label = labels.get(item.id) ?? '';
  return [item.kind === 'minutes'
    ? doubt('item-without-paper', `Item ${label}, “${item.title}”, has no minutes to go with it.`, 'Attach them, or say on that item of which meeting they are: if that meeting is here, its minutes go into the pack by themselves.', { at: 'papers', itemId: item.id })
    : doubt('item-without-paper', `Item ${label}, “${item.title}”, has no paper.`, 'Write or attach it, note who owes it, or make it a verbal report.', { at: 'papers', itemId: item.id })];
};

/** "Recommendations", "Background and Legal implications", "Background and 3 more sections". */
const headings = (sections: readonly PaperSection[]): string => {
  const [first, second, ...more] = sections.map(({ heading }) => `“${heading}”`);
  return second === undefined ? (first ?? '') : more.length === 0 ? `${first ?? ''} and ${second}` : `${first ?? ''} and ${sections.length - 1} more sections`;
};

const named = ({ title }: Paper): string => `“${title.trim() === '' ? 'Untitled' : title}”`;

const unfinished = (snapshot: MeetingSnapshot, paper: Paper, label: string): Finding[] => {
  const sections = sectionsOf(snapshot, paper.id);
  const isOpen = (section: PaperSection): boolean => ['empty', 'begun'].includes(stateOf(section, section.text));
  const whose = `${named(paper)} of item ${label}`;
  const [first] = sections;
  if (first === undefined || sections.every((section) => stateOf(section, section.text) === 'empty')) {
    return [doubt('paper-empty', `Nothing is written yet in ${whose}.`, 'Write it, or note who owes it.', { at: 'paper', paperId: paper.id })];
  }
  const open = sections.filter((section) => section.required && isOpen(section));
  const [next] = open;
  return next === undefined ? [] : [doubt(
    'paper-unfinished', `${whose} is not finished: ${headings(open)} ${open.length === 1 ? 'is' : 'are'} demanded and not written yet.`, 'Write it, or mark it as not applicable there.', { at: 'paper', paperId: paper.id, sectionId: next.id },
  )];
};

const owed = ({ owner, dueOn }: NonNullable<Paper['toFollow']>): string =>
  `${owner.trim() === '' ? '' : ` ${owner} owes it`}${dueOn === null ? '' : `${owner.trim() === '' ? ' It is due' : ','} by ${printedDate(dueOn, 'accessible')}`}`;

/** A public version that the public does not get: somebody wrote it for them, and nobody would notice that it is left out. */
const closedVersion = (snapshot: MeetingSnapshot, paper: Paper, labels: Labels): Finding[] => {
  if (paper.belongsTo?.as !== 'public-version' || accessOfPapers(snapshot)(paper).level === 'public') return [];
  const label = labels.get(paper.itemId ?? '') ?? '';
  const what = `${named(paper)} of item ${label} is a public version, and the public does not get it:`;
  const isClosedAbove = accessOfPapers(snapshot)({ ...paper, access: publicAccess }).level !== 'public';
  return [isClosedAbove
    ? doubt('public-version-closed', `${what} what it stands under is not for publication as a whole.`, 'Make the item or the paper above it public, and mark only the full paper; or delete the public version.', { at: 'agenda', itemId: paper.itemId })
    : doubt('public-version-closed', `${what} it is marked as ${paper.access.level} itself.`, 'Choose “Public” under “Title and access” of it, or delete it.', { at: 'papers', itemId: paper.itemId })];
};

const paperFindings = (snapshot: MeetingSnapshot, paper: Paper, labels: Labels): Finding[] => {
  const label = labels.get(paper.itemId ?? '');
  const at = { at: 'papers', itemId: paper.itemId } as const;
  if (label === undefined) {
    return paper.belongsTo !== undefined ? [] : [doubt('paper-without-item', `${named(paper)} stands under no item, so it is in no pack.`, 'Move it to an item, or delete it.', { at: 'papers', itemId: null })];
  }
  const toFollow = paper.toFollow ?? null;
  if (toFollow !== null) {
    const who = owed(toFollow);
    return [doubt('paper-to-follow', `${named(paper)} of item ${label} is still to follow.${who === '' ? '' : `${who}.`}`, 'Attach or write it when it comes.', at)];
  }
  if (paper.kind === 'imported-text') {
    return [doubt('imported-text-left-out', `${named(paper)} of item ${label} is text from an import: it is kept to read and search, and is not in the pack.`, 'Attach the paper’s own file, or choose “Make it a paper of the pack” there on the Papers tab.', at)];
  }
  return paper.file === undefined && writtenPaperKindSchema.safeParse(paper.kind).success ? unfinished(snapshot, paper, label) : [];
};

/** All of them are doubts: an officer may know better. @returns in the order of the agenda; papers that stand under no item last */
export const papersReady = (snapshot: MeetingSnapshot): readonly Finding[] => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  const labels = agendaLabels(items);
  const papers = papersOf(snapshot, snapshot.meetingId);
  const of = (item: Item): Paper[] => ((item.withdrawn ?? null) === null ? papers.filter(({ itemId }) => itemId === item.id) : []);
  const lost = papers.filter(({ itemId }) => itemId === null || !labels.has(itemId));
  return [...items.flatMap((item) => [...withoutPaper(snapshot, item, labels), ...of(item).flatMap((paper) => [...closedVersion(snapshot, paper, labels), ...paperFindings(snapshot, paper, labels)])]), ...lost.flatMap((paper) => paperFindings(snapshot, paper, labels))];
};
