// All that an agenda and its papers lack before they go out, in the words that an audience may read.
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { asRestricted } from '../rules/access.ts';
import { accessOfPapers } from '../rules/paper-access.ts';
import { restrictedInPart } from '../rules/restricted-in-part.ts';
import { confidentialMatter } from './confidential-matter.ts';
import type { Finding } from './finding.ts';
import { papersReady } from './papers-ready.ts';
import { agendaFindings } from './ready-to-publish.ts';

const hasRestrictedPapers = (snapshot: MeetingSnapshot): boolean => [...restrictedInPart(snapshot).values()].some((accesses) => accesses.length > 0);

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
