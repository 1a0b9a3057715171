// A meeting full of secrets published again: what came late, was withdrawn or put right is restricted too, and so is why (DOMAIN U3, U4; DESIGN section 5).
import { packPages } from '../../../shared/documents/pack/build-pack.ts';
import { fixedPages } from '../../../shared/documents/pack/fixed-pages.ts';
import type { PackPorts } from '../../../shared/documents/pack/pack-ports.ts';
import type { Access } from '../../../shared/model/access.ts';
import { itemsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { AttachedFile, Paper } from '../../../shared/model/paper.ts';
import type { AgendaPublication, PublishedPages } from '../../../shared/model/publication.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { changesSince, kindOfChanges } from '../../../shared/rules/publication-changes.ts';
import type { CanaryMeeting } from './canary-meeting.ts';
import { makeItem, makePaper, nextId } from './make-records.ts';

const exempt: Access = { level: 'exempt', paragraphs: [3], reason: 'CANARYREASON' };

const published = (meetingId: string, number: number, over: Partial<AgendaPublication>): AgendaPublication => ({
  id: nextId(), createdAt: '2031-09-01T09:00:00.000Z', updatedAt: '2031-09-01T09:00:00.000Z', rev: 1, deletedAt: null,
  meetingId, number, publishedOn: number === 1 ? '2031-09-01' : '2031-09-10', kind: 'first', reason: '', changes: [], clearDays: null, pages: [], ...over,
});

const pagesOf = async (snapshot: MeetingSnapshot, files: CanaryMeeting['files'], ports: PackPorts): Promise<PublishedPages[]> => {
  const pages = await packPages(snapshot, { builtOn: '2031-09-08', files, audience: 'members' }, ports);
  if (!pages.ok) throw new Error(pages.problem.what);
  return pages.value.papers.map(({ entry, range }) => ({ id: entry.id, itemId: entry.itemId, span: range }));
};

const latePaper = ({ meetingId }: MeetingSnapshot, itemId: string, title: string, file: AttachedFile): Paper => makePaper(meetingId, itemId, { kind: 'attachment', text: '', title, access: exempt, file });

/**
 * @param meeting as it is at first; its restricted Word file comes a second time, as a late paper of a late item and of the first one
 * @returns the meeting after a supplement, and sometimes after it was called off or its agenda withdrawn; with the new secrets
 */
export const publishedAgain = async (meeting: CanaryMeeting, ports: PackPorts): Promise<CanaryMeeting> => {
  const { snapshot: given, files, random } = meeting;
  const forMembers = [...meeting.forMembers];
  const members = (where: string): string => { const word = meeting.secret(where); forMembers.push(word); return word; };
  const meetingId = given.meetingId;
  const dropped = makeItem(meetingId, members('droppeditem'), { access: exempt, publicTitle: 'A matter taken off' });
  const whole = { ...given, items: [...given.items, dropped], meetings: given.meetings.map((meeting) => ({ ...meeting, agendaState: 'published' as const })) };
  const labels = agendaLabels(itemsOf(whole, meetingId));
  const snapshot: MeetingSnapshot = { ...whole, items: whole.items.map((item) => ({ ...item, publishedLabel: labels.get(item.id) ?? null })) };
  const one = published(meetingId, 1, { pages: await pagesOf(snapshot, files, ports) });
  const word = given.papers.find(({ file, access }) => file?.format === 'docx' && access.level !== 'public')?.file ?? given.papers.find(({ file }) => file?.format === 'docx')?.file;
  if (word === undefined) throw new Error('the meeting has no Word file');
  const late = makeItem(meetingId, members('lateitem'), { access: exempt, publicTitle: 'A late matter' });
  const before = { ...snapshot, publications: [one] };
  const after: MeetingSnapshot = {
    ...before,
    items: [...snapshot.items.map((item) => (item.id === dropped.id ? { ...item, withdrawn: { on: '2031-09-09', reason: members('droppedwhy') } } : item)), late],
    papers: [...snapshot.papers, latePaper(snapshot, late.id, members('latepaper'), word), ...given.items.slice(0, 1).map(({ id }) => latePaper(snapshot, id, members('lateannex'), word))],
  };
  const changes = [...changesSince(before, after, fixedPages), { what: 'correction' as const, itemId: late.id, paperId: null, text: members('correction') }];
  const two = published(meetingId, 2, { kind: kindOfChanges(changes), reason: members('why'), changes, pages: await pagesOf(after, files, ports) });
  const withdrawn = random.oneIn(3) ? [published(meetingId, 3, { kind: 'agenda-withdrawn', reason: 'The building is closed', pages: two.pages })] : [];
  const calledOff = random.oneIn(3) ? { kind: random.oneIn(2) ? 'cancelled' as const : 'postponed' as const, on: '2031-09-11', reason: 'The building is closed', newDate: null, newTime: null } : null;
  const final = { ...after, publications: [one, two, ...withdrawn], meetings: after.meetings.map((each) => ({ ...each, calledOff })) };
  return { ...meeting, forMembers, snapshot: final };
};
