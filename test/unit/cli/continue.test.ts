// The next meeting from the file of the last: what was asked for, and what nobody dealt with, goes on or is named (DOMAIN M5, M6). Everything is invented.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { businessOf } from '../../../shared/rules/agenda-business.ts';
import { minutesOfItems } from '../../../shared/rules/life-cycle/start-minutes.ts';
import { makers, minute, minutesSet, proposal } from '../importing/proposal-fixture.ts';
import { ports } from '../meeting-file/fixture.ts';
import { called } from './called.ts';
import { document, namesIn, newFolder } from './orderpaper-process.ts';

/** A pack of 15 October whose earlier minutes of 3 September ask for two things. */
const pack = (own: Partial<Meeting> = {}): MeetingSnapshot => {
  const made = snapshotOfProposal(proposal({ minutes: [{ ...minutesSet, minutes: [minute(12, 'TEA CLUB', [
    { type: 'resolution', part: null, text: 'That a report on ropes be submitted to the next meeting.' },
    { type: 'paragraph', text: 'Councillor Amble requested figures on oars.' },
  ])] }] }), {}, makers());
  if (!made.ok) throw new Error(made.problem.what);
  return { ...made.value, meetings: made.value.meetings.map((row) => (row.id === made.value.meetingId ? { ...row, ...own } : row)) };
};

const withFile = async (snapshot: MeetingSnapshot) => {
  const folder = await newFolder();
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot, files: [] }, ports));
  const snapshotIn = async (name: string): Promise<MeetingSnapshot> => {
    const file = await readMeetingFile(new Uint8Array(await readFile(join(folder, name))), ports, { expect: 'meeting' });
    if (!file.ok || file.value.kind !== 'meeting') throw new Error('no meeting file');
    return file.value.snapshot;
  };
  return { folder, call: (...words: readonly string[]) => called(folder, ...words), snapshotIn };
};

type Continued = { readonly deferred: readonly { readonly title: string; readonly how: string }[]; readonly notMinuted: readonly { readonly number: string; readonly title: string }[]; readonly proposed: readonly { readonly what: string }[]; readonly items: readonly { readonly title: string }[]; readonly findings: readonly { readonly code: string }[] };
const next = ['continue', 'm.orderpaper', '--date', '2019-12-03', '--out', 'n.orderpaper', '--json'] as const;

it('names what the minutes ask for and what no minute speaks of, and brings on what the officer chooses', async () => {
  const { call, snapshotIn } = await withFile(pack());
  const first = document(await call(...next)) as Continued;
  expect(first.proposed.map(({ what }) => what)).toEqual(['A report on ropes be submitted to the next meeting', 'Councillor Amble requested figures on oars']);
  expect((await snapshotIn('n.orderpaper')).followUps).toHaveLength(2);
  expect(first.findings).toMatchObject([{ code: 'numbers-unknown' }]);
  const [one] = first.notMinuted;
  if (one === undefined) throw new Error('nothing is named');
  const second = document(await call(...next, '--force', '--bring', one.number)) as Continued;
  expect(second.notMinuted).toEqual(first.notMinuted.slice(1));
  expect((document(await call('continue', 'm.orderpaper', '--date', '2020-06-09', '--out', 'y.orderpaper', '--json')) as Continued).findings).toContainEqual({ code: 'year-assumed', message: expect.stringContaining('2020-05-15 is assumed') as unknown });
  const after = await snapshotIn('n.orderpaper');
  expect(after.items.filter(({ meetingId, broughtFrom }) => meetingId === after.meetingId && broughtFrom !== undefined && broughtFrom !== null).map(({ title }) => title)).toEqual([one.title]);
});

/** The pack with its meeting held: all of its business but one open item, which stands on no other agenda, has a minute. */
const published = (): { readonly snapshot: MeetingSnapshot; readonly title: string } => {
  const made = pack();
  const meeting = mainMeeting(made);
  const business = businessOf(itemsOf(made, meeting.id));
  const unsaid = business.find(({ access }) => access.level === 'public');
  const minutes = minutesOfItems(business.filter((item) => item !== unsaid), meeting, made.panel.houseStyle, makers()).map((row, at) => ({ ...row, number: 40 + at }));
  return { title: unsaid?.title ?? '', snapshot: {
    ...made, minutes: [...made.minutes, ...minutes], items: made.items.map((row) => (row.id === unsaid?.id ? { ...row, slotId: null } : row)), meetings: made.meetings.map((row) => (row.id === meeting.id ? { ...row, agendaState: 'published' as const, minutesState: 'published' as const, minutesPublishedOn: '2019-10-20' } : row)),
  } };
};

it('names what no minute speaks of at each later meeting until it is brought on, or left with a reason', async () => {
  const { snapshot, title } = published();
  const { call, snapshotIn } = await withFile(snapshot);
  const first = document(await call(...next)) as Continued;
  expect(first.notMinuted).toMatchObject([{ title, from: '2019-10-15' }]);
  const number = first.notMinuted[0]?.number ?? '';
  const later = ['continue', 'n.orderpaper', '--date', '2020-01-14', '--json', '--out'] as const;
  const again = await call(...later, 'o.orderpaper');
  expect((document(again) as Continued).notMinuted.find((row) => row.title === title)).toMatchObject({ number, from: '2019-10-15' });
  const brought = document(await call(...later, 'p.orderpaper', '--bring', `2019-10-15/${number}`)) as Continued;
  expect(brought.notMinuted.filter((row) => row.title === title)).toEqual([]);
  expect(brought.items.map((row) => row.title)).toContain(title);
  const left = document(await call(...later, 'q.orderpaper', '--leave', `2019-10-15/${number}`, '--reason', 'It came by letter')) as Continued;
  expect([...left.notMinuted, ...left.deferred, ...left.items].map((row) => row.title)).not.toContain(title);
  expect((await snapshotIn('q.orderpaper')).items.find((row) => row.title === title)?.taken?.left).toMatchObject({ reason: 'It came by letter' });
  expect((document(await call('continue', 'q.orderpaper', '--date', '2020-02-11', '--out', 'r.orderpaper', '--json')) as Continued).notMinuted.map((row) => row.title)).not.toContain(title);
  expect(await call(...later, 's.orderpaper', '--leave', `2019-10-15/${number}`)).toMatchObject({ code: 2, stderr: expect.stringContaining('needs a reason') as unknown });
});

it('keeps the business of a meeting that was called off until an agenda takes it', async () => {
  const { call, snapshotIn } = await withFile(pack({ calledOff: { kind: 'cancelled', on: '2019-10-14', reason: 'Snow', newDate: null, newTime: null } }));
  const first = document(await call(...next)) as Continued;
  expect(first.notMinuted).toEqual([]);
  expect(first.deferred.length).toBeGreaterThan(0);
  expect(new Set(first.deferred.map(({ how }) => how))).toEqual(new Set(['called-off']));
  const later = ['continue', 'n.orderpaper', '--date', '2020-01-14', '--json', '--out'] as const;
  expect((document(await call(...later, 'o.orderpaper')) as Continued).deferred).toEqual(first.deferred);
  const taken = document(await call(...later, 'p.orderpaper', '--take-up', 'due')) as Continued;
  expect(taken.deferred).toEqual([]);
  expect(taken.items.map(({ title }) => title)).toEqual(expect.arrayContaining(first.deferred.map(({ title }) => title)));
  expect(mainMeeting(await snapshotIn('p.orderpaper')).date).toBe('2020-01-14');
});

it('keeps the business of an inquorate meeting until an agenda takes it, and names it where the file has no minute of that meeting', async () => {
  const made = pack({ agendaState: 'published', minutesState: 'draft' });
  const meeting = mainMeeting(made);
  const business = businessOf(itemsOf(made, meeting.id));
  const titles = business.filter(({ access }) => access.level === 'public').map(({ title }) => title);
  const sitting = { id: meeting.id.replace(/..$/, 'ab'), createdAt: '2019-10-15T17:40:00.000Z', updatedAt: '2019-10-15T17:40:00.000Z', rev: 1, deletedAt: null, meetingId: meeting.id, order: 'a0', sample: false };
  const sittings: MeetingSnapshot['sittings'] = [{ ...sitting, date: '2019-10-15', startedAt: '17:30', endedAt: '17:40', ended: 'inquorate', fromMinuteId: null }];
  const items = made.items.map((row) => (row.meetingId === meeting.id ? { ...row, slotId: null } : row));
  const { call } = await withFile({ ...made, items, sittings, minutes: [...made.minutes, ...minutesOfItems(business, meeting, made.panel.houseStyle, makers())] });
  const first = document(await call(...next)) as Continued;
  expect(first.deferred.filter(({ how }) => how === 'inquorate').map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
  expect(first.notMinuted).toEqual([]);
  const taken = document(await call('continue', 'm.orderpaper', '--date', '2019-12-03', '--out', 'p.orderpaper', '--json', '--take-up', 'due')) as Continued;
  expect([taken.deferred, taken.items.map(({ title }) => title)]).toEqual([[], expect.arrayContaining(titles)]);
  const left = document(await call('continue', 'n.orderpaper', '--date', '2020-01-14', '--out', 'o.orderpaper', '--json')) as Continued;
  expect(left.deferred).toEqual(first.deferred);

  const unwritten = await withFile({ ...made, items, sittings });
  const named = document(await unwritten.call(...next)) as Continued;
  expect([...named.notMinuted, ...named.deferred].map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
});

it.each([
  [['continue', 'm.orderpaper', '--date', '2019-12-03', '--out', 'n.docx'], 'ends in ".docx"'],
  [['continue', 'm.orderpaper', '--date', '2019-12-03', '--out', 'm.orderpaper', '--force'], 'would be lost'],
  [['continue', 'm.orderpaper', '--date', '2019-12-03', '--out', 'n.orderpaper', '--bring', ','], 'names no item'],
  [['continue', 'm.orderpaper', '--date', '2019-12-03', '--out', 'n.orderpaper', '--bring', '99'], 'no item 99'],
  [['continue', 'm.orderpaper', '--date', '2019-12-03', '--out', 'n.orderpaper', '--leave', '1', '--reason', 'Done.'], 'waits for no later agenda'],
  [['continue', 'm.orderpaper', '--date', '2019-12-03', '--out', 'n.orderpaper', '--reason', 'Done.'], '--reason does nothing'],
  [['follow-ups', 'm.orderpaper', '--propose', '--confirm', ','], 'names no follow-up'],
  [['build', 'm.orderpaper', '--out', 'b', '--only', 'minutes', '--minute', '12'], '--minute does nothing'],
  [['minutes', 'm.orderpaper', '--publish', '--take-back', '--reason', 'slip'], 'undo each other'],
])('“%s” is refused in one sentence, and nothing is written', async (words, said) => {
  const { folder, call } = await withFile(pack());
  expect(await call(...words)).toMatchObject({ code: 2, stdout: '', stderrLines: [expect.stringContaining(said)] });
  expect(await namesIn(folder)).toEqual(['m.orderpaper']);
});

it('decides one thing on a follow-up, not before it was asked for, and reopens none that an agenda still has', async () => {
  const { call, snapshotIn } = await withFile(pack());
  await call('follow-ups', 'm.orderpaper', '--propose', '--confirm', '1');
  const refused = async (words: readonly string[], said: string): Promise<void> => {
    const before = await snapshotIn('m.orderpaper');
    expect(await call('follow-ups', 'm.orderpaper', ...words)).toMatchObject({ code: 2, stdout: '', stderrLines: [expect.stringContaining(said)] });
    expect(await snapshotIn('m.orderpaper')).toEqual(before);
  };
  await refused(['--answer', '1', '--close', '1', '--reason', 'Done.'], '--answer and --close name the same follow-up');
  await refused(['--close', '2', '--reason', 'Done.', '--on', '2019-09-02'], 'is before 2019-09-03');
  await call(...next, '--take-up', '1');
  await call('follow-ups', 'n.orderpaper', '--answer', '1');
  expect(await call('follow-ups', 'n.orderpaper', '--close', '1', '--reason', 'Done.')).toMatchObject({ code: 2, stderr: expect.stringContaining('was answered already') as unknown });
  await call(...next, '--force', '--take-up', '1');
  expect(await call('follow-ups', 'n.orderpaper', '--reopen', '1')).toMatchObject({ code: 2, stderr: expect.stringContaining('on the agenda of 2019-12-03') as unknown });
});

it('says of an approval that no minute has it, and leaves out of a list for the public what draft minutes ask for', async () => {
  const { call, folder } = await withFile(pack());
  await call('follow-ups', 'm.orderpaper', '--propose', '--confirm', 'all');
  await call(...next);
  const approved = await call('minutes', 'n.orderpaper', '--approve', '2019-09-03', '--json');
  expect(approved).toMatchObject({ code: 0, stderr: expect.stringContaining('the approval has no minute number') as unknown });
  expect(document(approved)).toMatchObject({ findings: [{ code: 'approval-without-minute' }], minutes: expect.arrayContaining([expect.objectContaining({ approvedOn: '2019-12-03', approvedIn: null })]) as unknown });

  const drafted = pack();
  const inDraft = await withFile({ ...drafted, meetings: drafted.meetings.map((row) => (row.date === '2019-09-03' ? { ...row, minutesState: 'draft' as const } : row)) });
  await inDraft.call('follow-ups', 'm.orderpaper', '--propose', '--confirm', 'all');
  const list = await inDraft.call('build', 'm.orderpaper', '--out', 'b', '--only', 'follow-ups');
  expect(list).toMatchObject({ code: 0, stderr: expect.stringContaining('2 follow-ups are left out for the public') as unknown });
  const csv = async (at: string, name: string): Promise<string> => readFile(join(at, 'b', (await namesIn(join(at, 'b'))).find((each) => each.endsWith(name)) ?? ''), 'utf8');
  expect(await csv(inDraft.folder, '.csv')).not.toContain('ropes');
  await inDraft.call('build', 'm.orderpaper', '--out', 'b', '--only', 'follow-ups', '--audience', 'members');
  expect(await csv(inDraft.folder, 'members.csv')).toMatch(/ropes.*\(draft minutes\)/);
  await call('build', 'm.orderpaper', '--out', 'b', '--only', 'follow-ups');
  expect(await csv(folder, '.csv')).toContain('ropes');
});

it('says before a list goes out what minutes asked for and nobody decided on: the list alone says that there is nothing', async () => {
  const { call } = await withFile(pack());
  await call('follow-ups', 'm.orderpaper', '--propose');
  const said = async (only: string, ...more: readonly string[]): Promise<unknown> => (document(await call('build', 'm.orderpaper', '--out', 'b', '--only', only, '--json', ...more)) as { findings?: unknown }).findings;
  const undecided = expect.objectContaining({ code: 'not-decided', message: expect.stringContaining('2 things that minutes asked for are left out') as unknown }) as unknown;
  expect(await said('follow-ups')).toContainEqual(undecided);
  expect(await said('work-programme')).toContainEqual(undecided);
  expect(await said('work-programme', '--audience', 'members')).toContainEqual(undecided);
  expect(await said('follow-ups', '--audience', 'members')).not.toContainEqual(undecided);
  await call('follow-ups', 'm.orderpaper', '--confirm', 'all');
  expect(await said('follow-ups')).not.toContainEqual(expect.objectContaining({ code: 'not-decided' }));
});
