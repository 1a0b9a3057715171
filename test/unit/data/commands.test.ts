// The acts across nouns: making meetings, starting and publishing minutes, publishing agendas (DESIGN section 2, DOMAIN N1-N2, M1, M6).
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addAttendance, listAttendance, updateAttendance } from '../../../renderer/data/attendance-repository.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { deleteItem } from '../../../renderer/data/commands/delete-item.ts';
import { markRestPresent } from '../../../renderer/data/commands/mark-rest-present.ts';
import { publishAgenda, takeBackAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { publishMinutes, takeBackMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { listDeletedItems, restoreDeleted } from '../../../renderer/data/commands/restore-deleted.ts';
import { startMinutes } from '../../../renderer/data/commands/start-minutes.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { addItem, listItems, updateItem } from '../../../renderer/data/items-repository.ts';
import { getMeeting, listPublications, updateMeeting } from '../../../renderer/data/meetings-repository.ts';
import { addMinute, listMinutes, listResolutions } from '../../../renderer/data/minutes-repository.ts';
import { getPanel, updatePanel } from '../../../renderer/data/panels-repository.ts';
import { addPaper, listPapers } from '../../../renderer/data/papers-repository.ts';
import { addMember, listMembers, updateMembership } from '../../../renderer/data/people-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { undo, undoState } from '../../../renderer/data/undo.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import { meetingSnapshotSchema } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { must, openTestMeeting, problemOf, textOf, writeUp } from './open-test-data.ts';

const exempt = { level: 'exempt' as const, paragraphs: [2], reason: 'One family' };

const titles = async (context: DataContext, meetingId: string) => (await listItems(context.db, meetingId)).map((item) => item.title);

/** Starts, writes and publishes the minutes of a meeting, everybody present. */
const publishAll = async (context: DataContext, meeting: Meeting): Promise<void> => {
  must(await startMinutes(context, { meetingId: meeting.id }));
  must(await markRestPresent(context, meeting.id));
  await writeUp(context, meeting.id);
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-02-01' }));
};

describe('a new meeting', () => {
  it('from the template has the standing items; with no meeting before, the minutes item has no date', async () => {
    const { context, meeting } = await openTestMeeting();
    const items = await listItems(context.db, meeting.id);
    expect(items.map((item) => item.kind)).toEqual(['categories', 'urgency', 'apologies', 'declarations', 'minutes', 'lac-update', 'next-meeting']);
    expect(items[4]).toMatchObject({ title: 'Minutes of the previous meeting', refersTo: null });
  });

  it('names the meeting before it, in the words of the house style, and the one after it', async () => {
    const { context, panel } = await openTestMeeting('2027-01-12');
    must(await createMeeting(context, { panelId: panel.id, date: '2027-05-11', from: 'blank', time: '17:00' }));
    const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
    const items = await listItems(context.db, next.id);
    expect(items[4]).toMatchObject({ title: 'Minutes of the previous meeting held on Tuesday 12 January 2027', refersTo: { minutesOf: '2027-01-12' } });
    expect(items[6]?.nextMeeting).toEqual({ dates: ['2027-05-11'], time: '17:00' });
  });

  it('from the last meeting keeps its standing items as worded and ordered, leaves its reports, and brings legal items back', async () => {
    const { context, meeting, panel } = await openTestMeeting();
    must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'A report of that day' }));
    const items = await listItems(context.db, meeting.id);
    const [apologies, declarations] = [items[2], items[3]];
    must(await updateItem(context, { meetingId: meeting.id, id: apologies?.id ?? '', rev: 1, patch: { title: 'Apologies and substitutes' } }));
    must(await deleteItem(context, { meetingId: meeting.id, id: declarations?.id ?? '', reason: 'Forgotten' }));
    const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'last-meeting' }));
    expect((await titles(context, next.id)).slice(2)).toEqual([
      'Apologies and substitutes', 'Declarations of interest', 'Minutes of the previous meeting held on Tuesday 12 January 2027', 'LAC Council update', 'Date and time of the next meeting',
    ]);
  });

  it('is refused on a day that has one of its kind already', async () => {
    const { context, panel } = await openTestMeeting('2027-01-12');
    expect(problemOf(await createMeeting(context, { panelId: panel.id, date: '2027-01-12', from: 'template' }))).toBe('meeting-exists');
    expect((await createMeeting(context, { panelId: panel.id, date: '2027-01-12', from: 'blank', kind: 'special' })).ok).toBe(true);
  });

  it('takes place and time from the panel', async () => {
    const { context, panel } = await openTestMeeting();
    const venue = { lines: ['Town Hall'], postcode: 'ZZ1 1ZZ' };
    must(await updatePanel(context, { id: panel.id, rev: panel.rev, patch: { usualTime: '17:30', usualVenue: venue } }));
    expect(must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'blank' }))).toMatchObject({ time: '17:30', venue });
  });
});

describe('starting minutes', () => {
  it('makes a minute of each item but categories, urgency and apologies, and an open attendance row for each member of that day', async () => {
    const { context, meeting, panel } = await openTestMeeting('2027-01-12');
    must(await addMember(context, { panelId: panel.id, person: { name: 'R. Penhallow', councillor: true }, role: 'chair' }));
    must(await addMember(context, { panelId: panel.id, person: { name: 'Left Long Ago', councillor: true }, to: '2026-12-31' }));
    must(await addMember(context, { panelId: panel.id, person: { name: 'In the pool', councillor: true }, role: 'substitute-pool' }));
    const minutes = must(await startMinutes(context, { meetingId: meeting.id }));
    expect(minutes.map((minute) => minute.title)).toEqual(['Declarations of interest', 'Minutes of the previous meeting', 'LAC Council update', 'Date and time of the next meeting']);
    expect(minutes.every((minute) => minute.number === null)).toBe(true);
    expect(await listAttendance(context.db, meeting.id)).toMatchObject([{ name: 'R. Penhallow', presence: 'not-recorded', presiding: true, capacity: 'member' }]);
    expect(await getMeeting(context.db, meeting.id)).toMatchObject({ minutesState: 'draft' });
    expect(problemOf(await startMinutes(context, { meetingId: meeting.id }))).toBe('minutes-started');
  });

  it('starts with the approval of the last minutes as a resolution, and inherits what is exempt', async () => {
    const { context, panel } = await openTestMeeting('2027-01-12');
    const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
    must(await addItem(context, { meetingId: next.id, kind: 'report', title: 'Secret', fields: { access: exempt, publicTitle: 'A placement' } }));
    const minutes = must(await startMinutes(context, { meetingId: next.id }));
    expect(minutes.at(-1)).toMatchObject({ access: exempt, publicTitle: 'A placement' });
    expect((await listResolutions(context.db, next.id)).map((row) => row.text)).toEqual([
      'That the minutes of the previous meeting held on 12 January 2027 be approved as a correct record.',
    ]);
  });

  it('is undone as one step', async () => {
    const { context, meeting } = await openTestMeeting();
    must(await startMinutes(context, { meetingId: meeting.id }));
    must(await undo(context, meeting.id));
    expect(await listMinutes(context.db, meeting.id)).toEqual([]);
    expect(await getMeeting(context.db, meeting.id)).toMatchObject({ minutesState: 'none' });
  });
});

describe('an item that becomes exempt', () => {
  it('takes its minute, its resolutions and its papers with it', async () => {
    const { context, meeting } = await openTestMeeting();
    const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Placement' }));
    must(await addPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'report', title: 'Placement', text: 'Words' }));
    must(await startMinutes(context, { meetingId: meeting.id }));
    must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: item.rev, patch: { access: exempt } }));
    expect((await listMinutes(context.db, meeting.id)).find((minute) => minute.itemId === item.id)?.access).toEqual(exempt);
    expect((await listPapers(context.db, meeting.id))[0]?.access).toEqual(exempt);
  });

  it('gives the minute the public title that its item gets later, so that it stays hidden when the item is deleted', async () => {
    const { context, meeting } = await openTestMeeting();
    const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Placement of one child' }));
    must(await startMinutes(context, { meetingId: meeting.id }));
    const restricted = must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: item.rev, patch: { access: exempt } }));
    must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: restricted.rev, patch: { publicTitle: 'A placement' } }));
    must(await deleteItem(context, { meetingId: meeting.id, id: item.id }));
    expect((await listMinutes(context.db, meeting.id)).find((minute) => minute.title === 'Placement of one child')).toMatchObject({ access: exempt, publicTitle: 'A placement' });
  });

  it('leaves a stricter minute as strict as it is', async () => {
    const { context, meeting } = await openTestMeeting();
    const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Placement', fields: { access: exempt } }));
    must(await startMinutes(context, { meetingId: meeting.id }));
    const [minute] = (await listMinutes(context.db, meeting.id)).filter((each) => each.itemId === item.id);
    await context.db.minutes.update(minute?.id ?? '', { access: { level: 'confidential', paragraphs: [], reason: 'Court order' } });
    must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: item.rev, patch: { access: publicAccess } }));
    expect((await listMinutes(context.db, meeting.id)).find((each) => each.itemId === item.id)?.access.level).toBe('confidential');
  });
});

describe('publishing an agenda', () => {
  it('freezes it: nothing can be changed or undone but by taking it back with a reason', async () => {
    const { context, meeting } = await openTestMeeting();
    const [item] = await listItems(context.db, meeting.id);
    must(await publishAgenda(context, { meetingId: meeting.id, on: '2027-01-04' }));
    expect(problemOf(await updateItem(context, { meetingId: meeting.id, id: item?.id ?? '', rev: 1, patch: { title: 'x' } }))).toBe('agenda-published');
    expect(problemOf(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'x' }))).toBe('agenda-published');
    expect(problemOf(await updateMeeting(context, { id: meeting.id, rev: 2, patch: { time: '18:00' } }))).toBe('agenda-published');
    expect(await undoState(context.db, meeting.id)).toEqual({ undo: null, redo: null });
    expect(problemOf(await takeBackAgenda(context, { meetingId: meeting.id, reason: ' ' }))).toBe('reason-needed');
    must(await takeBackAgenda(context, { meetingId: meeting.id, reason: 'Wrong room' }));
    expect(await getMeeting(context.db, meeting.id)).toMatchObject({ agendaState: 'draft', agendaPublishedOn: null });
    must(await updateMeeting(context, { id: meeting.id, rev: 3, patch: { time: '18:00' } }));
    must(await publishAgenda(context, { meetingId: meeting.id, on: '2027-01-05' }));
    const publications = await listPublications(context.db, meeting.id);
    expect(publications.map(({ number, withdrawn, snapshot }) => [number, withdrawn?.reason ?? null, snapshot.meetings[0]?.time])).toEqual([[1, 'Wrong room', null], [2, null, '18:00']]);
  });

  it.each([
    ['an exempt item without a paragraph', { access: { level: 'exempt' as const, paragraphs: [], reason: '' } }, 'exempt-without-paragraph'],
    ["an urgent item without the Chair's reason", { note: { type: 'chairs-authority' as const, text: ' ' } }, 'urgent-without-reason'],
  ])('is refused with %s', async (_, fields, code) => {
    const { context, meeting } = await openTestMeeting();
    must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'x', fields }));
    expect(problemOf(await publishAgenda(context, { meetingId: meeting.id, on: '2027-01-04' }))).toBe(code);
    expect(await getMeeting(context.db, meeting.id)).toMatchObject({ agendaState: 'draft' });
  });
});

describe('publishing minutes', () => {
  it('is refused while nothing is written, anybody is not recorded or nobody presided', async () => {
    const { context, meeting, panel } = await openTestMeeting();
    must(await addMember(context, { panelId: panel.id, person: { name: 'R. Penhallow', councillor: true } }));
    must(await startMinutes(context, { meetingId: meeting.id }));
    const code = async () => problemOf(await publishMinutes(context, { meetingId: meeting.id, on: '2027-01-20' }));
    expect(await code()).toBe('minutes-empty');
    const [minute] = await listMinutes(context.db, meeting.id);
    await context.db.minutes.update(minute?.id ?? '', { text: textOf('None were declared.') });
    expect(await code()).toBe('attendance-not-recorded');
    expect(must(await markRestPresent(context, meeting.id))).toBe(1);
    expect(await code()).toBe('nobody-presiding');
    await writeUp(context, meeting.id);
    must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-01-20' }));
  });

  it('fixes numbers that run on through the year', async () => {
    const { context, meeting, panel } = await openTestMeeting('2027-01-12');
    const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
    await publishAll(context, meeting);
    await publishAll(context, next);
    expect((await listMinutes(context.db, meeting.id)).map((minute) => minute.number)).toEqual([1, 2, 3, 4]);
    expect((await listMinutes(context.db, next.id)).map((minute) => minute.number)).toEqual([5, 6, 7, 8]);
  });

  it('starts at 1 again in a new municipal year, and prints the panel format', async () => {
    const { context, meeting, panel } = await openTestMeeting('2027-01-12');
    await publishAll(context, meeting);
    const { addMunicipalYear } = await import('../../../renderer/data/panels-repository.ts');
    must(await addMunicipalYear(context, { panelId: panel.id, name: '2027/28', startsOn: '2027-05-19' }));
    must(await updatePanel(context, { id: panel.id, rev: (await getPanel(context.db, panel.id))?.rev ?? 0, patch: { minuteNumbering: { scope: 'panel', format: '{n}/{yy}' } } }));
    const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-06-08', from: 'template' }));
    await publishAll(context, next);
    expect((await listMinutes(context.db, next.id)).map((minute) => minute.printedLabel)).toEqual(['1/27', '2/27', '3/27', '4/27']);
  });

  it('out of date order is stopped, with the reason', async () => {
    const { context, meeting, panel } = await openTestMeeting('2027-01-12');
    const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
    must(await startMinutes(context, { meetingId: meeting.id }));
    must(await startMinutes(context, { meetingId: next.id }));
    await writeUp(context, next.id);
    const refused = await publishMinutes(context, { meetingId: next.id, on: '2027-03-20' });
    expect(problemOf(refused)).toBe('earlier-minutes-open');
    expect(refused.ok ? '' : refused.problem.what).toContain('12 January 2027');
  });

  it('keeps published numbers when taken back: a minute added between them is 2A', async () => {
    const { context, meeting } = await openTestMeeting();
    await publishAll(context, meeting);
    must(await takeBackMinutes(context, { meetingId: meeting.id, reason: 'An item was left out' }));
    const second = (await listMinutes(context.db, meeting.id))[1];
    must(await addMinute(context, { meetingId: meeting.id, title: 'Left out', after: second?.id ?? null }));
    must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-02-02' }));
    expect((await listMinutes(context.db, meeting.id)).map((minute) => minute.printedLabel ?? `${minute.number ?? ''}`)).toEqual(['1', '2', '2A', '3', '4']);
  });

  it('has no way back once they are approved', async () => {
    const { context, meeting } = await openTestMeeting();
    await publishAll(context, meeting);
    await context.db.meetings.update(meeting.id, { minutesState: 'approved' });
    expect(problemOf(await takeBackMinutes(context, { meetingId: meeting.id, reason: 'Please' }))).toBe('minutes-approved');
    expect(problemOf(await addMinute(context, { meetingId: meeting.id, title: 'Late' }))).toBe('minutes-approved');
  });
});

describe('attendance', () => {
  it('has one person presiding, and nobody presides who is not present', async () => {
    const { context, meeting } = await openTestMeeting();
    const first = must(await addAttendance(context, { meetingId: meeting.id, name: 'A', capacity: 'member', fields: { presiding: true } }));
    const second = must(await addAttendance(context, { meetingId: meeting.id, name: 'B', capacity: 'member' }));
    must(await updateAttendance(context, { meetingId: meeting.id, id: second.id, rev: 1, patch: { presiding: true } }));
    expect((await listAttendance(context.db, meeting.id)).map((row) => row.presiding)).toEqual([false, true]);
    must(await updateAttendance(context, { meetingId: meeting.id, id: second.id, rev: 2, patch: { presence: 'apologies' } }));
    expect((await listAttendance(context.db, meeting.id)).map((row) => row.presiding)).toEqual([false, false]);
    expect(first.presence).toBe('present');
  });
});

describe('a deleted item', () => {
  it('can be restored later with its papers', async () => {
    const { context, meeting } = await openTestMeeting();
    const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Placement' }));
    must(await addPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'report', title: 'Placement', text: 'Words' }));
    must(await deleteItem(context, { meetingId: meeting.id, id: item.id }));
    expect(await listPapers(context.db, meeting.id)).toEqual([]);
    expect((await listDeletedItems(context.db, meeting.id)).map((each) => each.id)).toEqual([item.id]);
    must(await restoreDeleted(context, { table: 'items', id: item.id, meetingId: meeting.id }));
    expect(await listPapers(context.db, meeting.id)).toHaveLength(1);
    expect((await titles(context, meeting.id)).at(-1)).toBe('Placement');
  });
});

describe('a snapshot', () => {
  it('holds the meeting, its panel, who was a member that day, the earlier minutes it refers to and the last number used', async () => {
    const { context, meeting, panel } = await openTestMeeting('2027-01-12');
    const member = must(await addMember(context, { panelId: panel.id, person: { name: 'Now a member', councillor: true } }));
    const left = must(await addMember(context, { panelId: panel.id, person: { name: 'Was one', councillor: true } }));
    await publishAll(context, meeting);
    must(await updateMembership(context, { panelId: panel.id, id: left.membership.id, rev: 1, patch: { to: '2027-02-01' } }));
    const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
    const snapshot = must(await readSnapshot(context.db, next.id));
    expect(meetingSnapshotSchema.safeParse(snapshot).error?.issues ?? []).toEqual([]);
    expect(snapshot.memberships.map((row) => row.personId)).toEqual([member.person.id]);
    expect(snapshot.people.map((person) => person.name).sort()).toEqual(['Now a member', 'Was one']);
    expect(snapshot.meetings.map((each) => each.id)).toEqual([next.id, meeting.id]);
    expect(snapshot.minutes).toHaveLength(4);
    expect(snapshot.lastMinuteNumber).toBe(4);
    expect(snapshot.municipalYears.map((year) => year.name)).toEqual(['2026/27']);
  });

  it('counts the minutes of earlier drafts as they will be numbered', async () => {
    const { context, meeting, panel } = await openTestMeeting('2027-01-12');
    must(await startMinutes(context, { meetingId: meeting.id }));
    const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
    expect(must(await readSnapshot(context.db, next.id)).lastMinuteNumber).toBe(4);
  });

  it('of a meeting that is not here is a problem, not a crash', async () => {
    const { context } = await openTestMeeting();
    expect(problemOf(await readSnapshot(context.db, 'nowhere'))).toBe('not-found');
    expect(await listMembers(context.db, 'nowhere')).toEqual([]);
  });
});
