// Storing a confirmed import: one act, recognised when it comes again, nobody merged unasked (DESIGN section 4).
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listAttendance } from '../../../renderer/data/attendance-repository.ts';
import { importProposal, isAlreadyImported, panelsPrintedOn, peopleSpeltAlike } from '../../../renderer/data/commands/import-proposal.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { markRestPresent } from '../../../renderer/data/commands/mark-rest-present.ts';
import { publishAgenda, takeBackAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { publishMinutes, takeBackMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { listItems } from '../../../renderer/data/items-repository.ts';
import { getMeeting, listAllMeetings, listMeetings, listPublications } from '../../../renderer/data/meetings-repository.ts';
import { listMinutes, listResolutions } from '../../../renderer/data/minutes-repository.ts';
import { listPapers } from '../../../renderer/data/papers-repository.ts';
import { listPanels } from '../../../renderer/data/panels-repository.ts';
import { listMembers, listPeople } from '../../../renderer/data/people-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { undo } from '../../../renderer/data/undo.ts';
import type { ImportResult } from '../../../shared/importing/import-result.ts';
import { aPack, anAgenda, someMinutes } from './an-import.ts';
import { must, openTestData, problemOf } from './open-test-data.ts';

const asNew = { panelId: null, ifPresent: 'ask' } as const;

const imported = async (first: ImportResult = aPack) => {
  const { context } = await openTestData();
  return { context, ...must(await importProposal(context, first, asNew)) };
};

describe('an import', () => {
  it('becomes panel, people, meetings, items, minutes and resolutions', async () => {
    const { context, panelId, meetingId } = await imported();
    expect(await listPanels(context.db)).toMatchObject([{ id: panelId, name: 'Corporate Parenting Panel' }]);
    expect((await listMeetings(context.db, panelId)).map((meeting) => meeting.date)).toEqual(['2026-07-14', '2026-09-08']);
    expect((await listItems(context.db, meetingId)).map((item) => item.printedLabel)).toEqual(['1', '2', '3']);
    const [july] = await listMeetings(context.db, panelId);
    expect((await listMinutes(context.db, july?.id ?? '')).map((minute) => minute.number)).toEqual([7, 8]);
    expect((await listResolutions(context.db, july?.id ?? '')).map((row) => row.text)).toEqual(['That the report be noted.']);
    expect((await listPeople(context.db)).map((person) => person.name)).toEqual(['Imelda Sarsfield', 'L. Marshbell', 'R. Penhallow']);
    expect(await listAttendance(context.db, july?.id ?? '')).toHaveLength(3);
    expect(must(await readSnapshot(context.db, meetingId)).lastMinuteNumber).toBe(8);
  });

  it('has whom its minutes name known at meetings that they do not come along with, so that nothing new names them', async () => {
    const { context, panelId, meetingId } = await imported({ ...aPack, minutes: [{ ...someMinutes, youngPeople: [{ name: 'Zedekiah' }] }] });
    const later = must(await createMeeting(context, { panelId, date: '2027-03-09', from: 'template' }));
    for (const row of (await listItems(context.db, later.id)).filter(({ refersTo }) => refersTo !== null)) await context.db.items.update(row.id, { refersTo: null });
    expect(must(await readSnapshot(context.db, later.id))).toMatchObject({ attendance: [], youngAsPublished: ['Zedekiah'] });
    expect(must(await readSnapshot(context.db, meetingId)).youngAsPublished).toBeUndefined();
  });

  it('is taken back by one undo', async () => {
    const { context, panelId } = await imported();
    must(await undo(context, panelId));
    expect([await listPanels(context.db), await listAllMeetings(context.db), await listPeople(context.db)]).toEqual([[], [], []]);
  });

  it('of the same file again is recognised, and nothing is changed', async () => {
    const { context, panelId, meetingId } = await imported();
    const changes = await context.db.changes.count();
    for (const choice of [asNew, { panelId, ifPresent: 'ask' } as const]) {
      const again = await importProposal(context, aPack, choice);
      if (again.ok || !isAlreadyImported(again.problem)) throw new Error('expected the question');
      expect(again.problem.present).toContainEqual(expect.objectContaining({ meetingId, part: 'agenda', sameFile: true }));
      expect(again.problem.present).toHaveLength(2);
    }
    expect(await context.db.changes.count()).toBe(changes);
  });

  it('of another file for the same meeting asks too', async () => {
    const { context, panelId } = await imported();
    const other: ImportResult = { ...aPack, source: { ...aPack.source, sha256: 'b'.repeat(64) }, minutes: [] };
    const again = await importProposal(context, other, { panelId, ifPresent: 'ask' });
    if (again.ok || !isAlreadyImported(again.problem)) throw new Error('expected the question');
    expect(again.problem.present).toMatchObject([{ part: 'agenda', sameFile: false, date: '2026-09-08' }]);
  });

  it('can keep what is here and take only what is new', async () => {
    const { context, panelId, meetingId } = await imported({ ...aPack, minutes: [] });
    const kept = must(await importProposal(context, aPack, { panelId, ifPresent: 'keep', people: await peopleSpeltAlike(context.db, aPack) }));
    expect(kept.meetingId).toBe(meetingId);
    expect(await listItems(context.db, meetingId)).toHaveLength(3);
    expect((await listMeetings(context.db, panelId)).map((meeting) => meeting.minutesState)).toEqual(['published', 'none']);
  });

  it('can replace what is here, in the same meeting', async () => {
    const { context, panelId, meetingId } = await imported();
    const corrected: ImportResult = { ...aPack, agenda: { ...anAgenda, time: '18:00', items: anAgenda.items.slice(0, 2) } };
    must(await importProposal(context, corrected, { panelId, ifPresent: 'replace', people: await peopleSpeltAlike(context.db, aPack) }));
    expect(await listItems(context.db, meetingId)).toHaveLength(2);
    expect(await getMeeting(context.db, meetingId)).toMatchObject({ time: '18:00' });
    expect(await listMeetings(context.db, panelId)).toHaveLength(2);
  });

  it('never replaces minutes that were published here or approved, nor an agenda that was published here', async () => {
    const { context, panelId, meetingId } = await imported();
    const july = (await listMeetings(context.db, panelId)).find((meeting) => meeting.date === '2026-07-14')?.id ?? '';
    const replace = async (result: ImportResult) =>
      problemOf(await importProposal(context, result, { panelId, ifPresent: 'replace', people: await peopleSpeltAlike(context.db, aPack) }));
    const onlyAgenda: ImportResult = { ...aPack, minutes: [] };
    must(await takeBackMinutes(context, { meetingId: july, reason: 'A name' }));
    must(await markRestPresent(context, july));
    must(await publishMinutes(context, { meetingId: july, on: '2026-11-22' }));
    const before = await listMinutes(context.db, july);
    expect([await replace({ ...aPack, agenda: null }), await replace(aPack)]).toEqual(['minutes-published', 'minutes-published']);
    expect(await listMinutes(context.db, july)).toEqual(before);
    expect(await listPublications(context.db, july)).toMatchObject([{ withdrawn: null }]);
    await context.db.meetings.update(july, { minutesState: 'approved' });
    expect(await replace({ ...aPack, agenda: null })).toBe('minutes-approved');
    expect(await replace(onlyAgenda)).toBe('none');
    must(await takeBackAgenda(context, { meetingId, reason: 'A late item' }));
    must(await publishAgenda(context, { meetingId, on: '2026-11-22' }));
    expect(await replace(onlyAgenda)).toBe('agenda-published');
    must(await takeBackAgenda(context, { meetingId, reason: 'Again' }));
    expect(await replace(onlyAgenda)).toBe('none');
  });

  it('brings each paper once: kept and replaced ones are not doubled, and a pack brings papers to the agenda that is here', async () => {
    const papers: ImportResult['papers'] = [{ title: 'Fostering service', kind: 'report', firstLine: 1, lastLine: 2, page: 4, text: 'Fostering service' }];
    const { context, panelId, meetingId } = await imported({ ...aPack, minutes: [] });
    const again = async (result: ImportResult, ifPresent: 'keep' | 'replace') => {
      must(await importProposal(context, result, { panelId, ifPresent, people: await peopleSpeltAlike(context.db, aPack) }));
      const items = await listItems(context.db, meetingId);
      return (await listPapers(context.db, meetingId)).map((paper) => [paper.title, items.find((item) => item.id === paper.itemId)?.title]);
    };
    const one = [['Fostering service', 'Fostering service']];
    const pack = { ...aPack, minutes: [], papers };
    expect(await again(pack, 'keep')).toEqual(one);
    expect(await again(pack, 'keep')).toEqual(one);
    expect(await again(pack, 'replace')).toEqual(one);
    expect(await again({ ...pack, papers: [] }, 'replace')).toEqual(one);
  });

  it('can stand beside what is here', async () => {
    const { context, panelId } = await imported();
    must(await importProposal(context, aPack, { panelId, ifPresent: 'both' }));
    expect(await listMeetings(context.db, panelId)).toHaveLength(4);
  });

  it('brings minutes into the meeting whose agenda is here already', async () => {
    const { context, panelId } = await imported({ ...aPack, minutes: [], agenda: { ...anAgenda, date: '2026-07-14' } });
    must(await importProposal(context, { ...aPack, agenda: null, source: { ...aPack.source, sha256: 'c'.repeat(64) } }, { panelId, ifPresent: 'ask' }));
    const meetings = await listMeetings(context.db, panelId);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({ agendaState: 'published', minutesState: 'published' });
    expect(await listItems(context.db, meetings[0]?.id ?? '')).toHaveLength(3);
    expect(await listMinutes(context.db, meetings[0]?.id ?? '')).toHaveLength(2);
  });

  it('merges nobody unasked, and whom the officer links stays one person', async () => {
    const unlinked = await imported();
    const next: ImportResult = { ...aPack, source: { ...aPack.source, sha256: 'd'.repeat(64) }, agenda: { ...anAgenda, date: '2026-11-10' }, minutes: [] };
    must(await importProposal(unlinked.context, next, { panelId: unlinked.panelId, ifPresent: 'ask' }));
    expect((await listPeople(unlinked.context.db)).filter((person) => person.name === 'R. Penhallow')).toHaveLength(2);
    const linked = await imported();
    const people = await peopleSpeltAlike(linked.context.db, next);
    expect(people.map((link) => link.name)).toEqual(['R. Penhallow', 'L. Marshbell']);
    must(await importProposal(linked.context, next, { panelId: linked.panelId, ifPresent: 'ask', people }));
    expect((await listPeople(linked.context.db)).filter((person) => person.name === 'R. Penhallow')).toHaveLength(1);
    expect(await listMembers(linked.context.db, linked.panelId)).toHaveLength(2);
  });

  it('ends the membership of those whom a later list leaves out, and prints each list as it was', async () => {
    const { context, panelId, meetingId } = await imported();
    const later: ImportResult = {
      ...aPack, source: { ...aPack.source, sha256: 'e'.repeat(64) }, minutes: [],
      agenda: { ...anAgenda, date: '2026-11-10', membership: { members: [...anAgenda.membership.members.slice(0, 1), { councillor: true, name: 'T. Vasey', roles: [], rolesAsPrinted: null, representing: null }] } },
    };
    const now = must(await importProposal(context, later, { panelId, ifPresent: 'ask', people: await peopleSpeltAlike(context.db, later) }));
    const names = async (id: string) => {
      const snapshot = must(await readSnapshot(context.db, id));
      return snapshot.memberships.map((row) => snapshot.people.find((person) => person.id === row.personId)?.name).sort();
    };
    expect(await names(now.meetingId)).toEqual(['R. Penhallow', 'T. Vasey']);
    expect(await names(meetingId)).toEqual(['L. Marshbell', 'R. Penhallow']);
  });

  it('finds the panel that its paper names, in capitals or not', async () => {
    const { context, panelId } = await imported();
    expect((await panelsPrintedOn(context.db, { ...aPack, agenda: null, minutes: [someMinutes] })).map((panel) => panel.id)).toEqual([panelId]);
  });

  it('leads to the next agenda: standing items, the date of the imported meeting', async () => {
    const { context, panelId } = await imported();
    const next = must(await createMeeting(context, { panelId, date: '2026-12-08', from: 'last-meeting' }));
    const items = await listItems(context.db, next.id);
    expect(items.map((item) => [item.kind, item.title])).toEqual([
      ['apologies', 'Apologies for absence'], ['minutes', 'Minutes of the previous meeting held on Tuesday 8 September 2026'],
    ]);
    expect(items[0]?.printedLabel).toBeNull();
  });

  it('of a paper with neither agenda nor minutes stores nothing', async () => {
    const { context } = await openTestData();
    expect(problemOf(await importProposal(context, { ...aPack, agenda: null, minutes: [] }, asNew))).toBe('nothing-to-keep');
    expect(await context.db.changes.count()).toBe(0);
  });
});
