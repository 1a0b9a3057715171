// All that an agenda and its papers lack before they go out, in the words that an audience may read.
import { itemsOf, mainMeeting, papersOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { asRestricted } from '../rules/access.ts';
import { agendaLabels } from '../rules/agenda-numbers.ts';
import { accessOfPapers } from '../rules/paper-access.ts';
import { restrictedInPart } from '../rules/restricted-in-part.ts';
import { doubt, type Finding } from './finding.ts';
import { papersReady } from './papers-ready.ts';
import { agendaFindings } from './ready-to-publish.ts';

const hasRestrictedPapers = (snapshot: MeetingSnapshot): boolean => [...restrictedInPart(snapshot).values()].some((accesses) => accesses.length > 0);

/** Members get a confidential paper only on the officer's word (DOMAIN A2): asked before their pack is recorded without it. */
const confidentialPapers = (snapshot: MeetingSnapshot): readonly Finding[] => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  const labels = agendaLabels(items);
  const accessOf = accessOfPapers(snapshot);
  const concerned = Map.groupBy(papersOf(snapshot, snapshot.meetingId).filter((paper) => paper.kind !== 'imported-text' && accessOf(paper).level === 'confidential'), ({ itemId }) => itemId);
  return items.filter(({ id, withdrawn }) => concerned.has(id) && (withdrawn ?? null) === null).map(({ id }) => ({
    ...doubt(
      'confidential-for-members', `A paper of item ${labels.get(id) ?? ''} is confidential: the members’ pack goes out without it unless you say that members get it.`,
      'Ask the monitoring officer how members are to have it, and choose with the pack.', { at: 'papers', itemId: id },
    ),
    papers: (concerned.get(id) ?? []).map((paper) => paper.id),
  }));
};

/** The same of an item that is confidential and has no paper by which it would be told. */
const confidentialItems = (snapshot: MeetingSnapshot, told: readonly Finding[]): readonly Finding[] => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  const labels = agendaLabels(items);
  const isTold = new Set(told.flatMap(({ place }) => (place !== undefined && 'itemId' in place ? [place.itemId] : [])));
  return asRestricted(items).filter(({ id, access, withdrawn }) => access.level === 'confidential' && (withdrawn ?? null) === null && !isTold.has(id)).map(({ id }) => doubt(
    'confidential-for-members', `Item ${labels.get(id) ?? ''} is confidential: members read only its public title unless you say that they get it.`,
    'Ask the monitoring officer how members are to have it, and choose with the pack.', { at: 'agenda', itemId: id },
  ));
};

const confidentialMatter = (snapshot: MeetingSnapshot): readonly Finding[] => {
  const ofPapers = confidentialPapers(snapshot);
  return [...ofPapers, ...confidentialItems(snapshot, ofPapers)];
};

/**
 * What the agenda and its papers lack, and what to think of, in the order of the Publish tab. What somebody must have looked at is another list (must-be-seen.ts).
 * @param snapshot with everything in it
 */
export const agendaReady = (snapshot: MeetingSnapshot): readonly Finding[] => [
  ...agendaFindings(mainMeeting(snapshot), itemsOf(snapshot, snapshot.meetingId), snapshot.panel.template, hasRestrictedPapers(snapshot)), ...confidentialMatter(snapshot), ...papersReady(snapshot),
];

const unnamedPaper = 'A paper that is not for publication';

/**
 * The snapshot with what names restricted matter in findings replaced: titles of items by their public ones, titles, headings and authors of
 * papers by nothing that tells (DESIGN section 5). Not for documents: the texts themselves stay in it.
 */
export const withoutRestrictedNames = (snapshot: MeetingSnapshot): MeetingSnapshot => {
  const accessOf = accessOfPapers(snapshot);
  const hidden: ReadonlySet<Id> = new Set(snapshot.papers.filter((paper) => accessOf(paper).level !== 'public').map(({ id }) => id));
  const publicTitles = new Map(asRestricted(itemsOf(snapshot, snapshot.meetingId)).flatMap(({ id, access, publicTitle }) => (access.level === 'public' || publicTitle === null ? [] : [[id, publicTitle] as const])));
  return {
    ...snapshot,
    items: snapshot.items.map((item) => ({ ...item, title: publicTitles.get(item.id) ?? item.title })),
    papers: snapshot.papers.map((paper) => (hidden.has(paper.id)
      ? { ...paper, title: unnamedPaper, ...(paper.toFollow === undefined || paper.toFollow === null ? {} : { toFollow: { ...paper.toFollow, owner: '' } }) } : paper)),
    ...(snapshot.paperSections === undefined ? {} : { paperSections: snapshot.paperSections.map((section) => (hidden.has(section.paperId) ? { ...section, heading: 'A section' } : section)) }),
  };
};
