// The life of minutes by the command line: what it refuses, and what it says beside what it did. Everything is invented.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { ports, snapshot } from '../meeting-file/fixture.ts';
import { called } from './called.ts';
import { document, newFolder } from './orderpaper-process.ts';

const date = '2019-10-15';
const words = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;

/** The fixture's own meeting with two minutes in draft, one of them empty. */
const draft = (text: string): MeetingSnapshot => {
  const [model] = snapshot.minutes;
  const [row] = snapshot.attendance;
  if (model === undefined || row === undefined) throw new Error('The fixture has no minutes');
  const own = { ...model, meetingId: snapshot.meetingId, itemId: null, alsoItemIds: [], number: null, printedLabel: null };
  return {
    ...snapshot,
    meetings: snapshot.meetings.map((meeting) => (meeting.id === snapshot.meetingId ? { ...meeting, minutesState: 'draft' as const } : meeting)),
    minutes: [...snapshot.minutes, { ...own, id: '01930000-0000-7000-8000-00000000a001', title: 'Boats', text: words(text) }, { ...own, id: '01930000-0000-7000-8000-00000000a002', order: 'z', title: 'Tea', text: { type: 'doc', content: [] } }],
    attendance: [...snapshot.attendance.filter(({ meetingId }) => meetingId !== snapshot.meetingId), { ...row, id: '01930000-0000-7000-8000-00000000a003', meetingId: snapshot.meetingId, presence: 'present', presiding: true, forMinute: null }],
  };
};

const withFile = async (of: MeetingSnapshot): Promise<(...more: readonly string[]) => ReturnType<typeof called>> => {
  const folder = await newFolder();
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot: of, files: [] }, ports));
  return (...more) => called(folder, 'minutes', 'm.orderpaper', ...more);
};
const withDraft = (text: string): ReturnType<typeof withFile> => withFile(draft(text));

it('publication refuses a day before the meeting, and lists each doubt on stderr and among the findings', async () => {
  const minutes = await withDraft('The boats were mended.');
  const early = await minutes('--publish', '--on', '2019-10-14', '--looked-at');
  expect(early).toMatchObject({ code: 2, stdout: '', stderrLines: [expect.stringContaining('before it. Nothing was published.')] });
  const out = await minutes('--publish', '--on', date, '--looked-at', '--json');
  expect([out.code, out.stderr]).toEqual([0, expect.stringContaining('The minute “Tea” has no text.')]);
  expect(document(out)).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ code: 'minute-empty' })]) as unknown });
});

it('attendance that nobody recorded is told of before the publication that it stops, by the command, by build and in JSON', async () => {
  const one = draft('The boats were mended.');
  const open = { ...one, attendance: one.attendance.map((row) => ({ ...row, presence: 'not-recorded' as const })) };
  const minutes = await withFile(open);
  const said = /^Before publication: The attendance of .* not recorded\. Record it, or mark the rest present\.$/m;
  const told = await minutes();
  expect([told.code, told.stderr]).toEqual([0, expect.stringMatching(said)]);
  expect(document(await minutes('--json'))).toMatchObject({ changed: false, findings: expect.arrayContaining([expect.objectContaining({ code: 'attendance-not-recorded' })]) as unknown });
  expect(await minutes('--publish', '--on', date)).toMatchObject({ code: 2, stdout: '' });
  const folder = await newFolder();
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot: open, files: [] }, ports));
  expect((await called(folder, 'build', 'm.orderpaper', '--out', '.', '--only', 'minutes')).stdout).toMatch(said);
  expect((await called(folder, 'build', 'm.orderpaper', '--out', '.', '--only', 'agenda')).stdout).not.toContain('attendance');
  const recorded = await (await withFile(one))();
  expect(recorded.stderr).not.toContain('Before publication');
});

it('what stops an exempt minute is told the public without its title and its words, and members with them', async () => {
  const one = draft('The next meeting of [the Panel] is on [date].');
  const folder = await newFolder();
  const exempt = { ...one, minutes: one.minutes.map((minute) => (minute.title === 'Boats' ? { ...minute, access: { level: 'exempt' as const, paragraphs: [3] as const, reason: 'Prices' }, publicTitle: 'A contract', title: 'Contracts with Kestrel House' } : minute)) };
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot: exempt as MeetingSnapshot, files: [] }, ports));
  const built = (audience: string): ReturnType<typeof called> => called(folder, 'build', 'm.orderpaper', '--out', audience, '--only', 'minutes', '--audience', audience, '--json');
  const [open, full] = [await built('public'), await built('members')];
  expect(full.stdout).toContain('The minute “Contracts with Kestrel House” still has the field');
  expect(open.stdout).toContain('A minute that is not for publication is not ready to go out.');
  expect(open.stdout + open.stderr).not.toContain('Kestrel');
});

it('a field in brackets goes out only once somebody looked at it', async () => {
  const minutes = await withDraft('It was noted that [mend the boats].');
  expect(await minutes('--publish', '--on', date)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('[mend the boats]') as unknown });
  expect(await minutes('--publish', '--on', date, '--looked-at')).toMatchObject({ code: 0, stderr: expect.stringContaining('[mend the boats]') as unknown });
});

it('a minute added at the end after a take-back waits for a look, and takes a letter where a later meeting has its numbers', async () => {
  const one = draft('The boats were mended.');
  const back = { ...one, minutes: one.minutes.map((row) => (row.title === 'Boats' ? { ...row, number: 17 } : row)) };
  const waiting = await withFile(back);
  const refused = await waiting('--publish', '--on', date);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/^.*18 is a minute added after .* --as-added-later/s)]);
  expect(await waiting('--publish', '--on', date, '--looked-at')).toMatchObject({ code: 0, stderr: expect.stringContaining('18 is a minute added after') as unknown });
  const lettered = await (await withFile(back))('--publish', '--on', date, '--as-added-later', '--looked-at', '--json');
  expect([document(lettered), lettered.stderr]).toEqual([expect.objectContaining({ minutes: expect.arrayContaining([expect.objectContaining({ date, last: '17A' })]) as unknown }), expect.not.stringContaining('18')]);
});

it('a meeting to come or called off approves nothing, and one that says so of earlier minutes goes out without their approval only once somebody looked', async () => {
  const base = draft('The minutes were approved as a correct record.');
  const [earlier] = base.meetings.filter(({ id }) => id !== base.meetingId);
  const [item] = base.items.filter(({ meetingId }) => meetingId === base.meetingId);
  if (earlier === undefined || item === undefined || earlier.date === null) throw new Error('The fixture has no earlier meeting');
  const day = earlier.date;
  const put: MeetingSnapshot = {
    ...base,
    meetings: base.meetings.map((row) => (row.id === earlier.id ? { ...row, minutesState: 'published' as const } : row)),
    items: base.items.map((row) => (row.id === item.id ? { ...row, kind: 'minutes' as const, refersTo: { minutesOf: day } } : row)),
    minutes: base.minutes.map((row) => (row.title === 'Boats' ? { ...row, itemId: item.id } : row)),
  };
  const own = (change: Partial<MeetingSnapshot['meetings'][number]>): MeetingSnapshot => ({ ...put, meetings: put.meetings.map((row) => (row.id === put.meetingId ? { ...row, ...change } : row)) });
  const cancelled = { kind: 'cancelled', on: '2019-10-10', reason: 'Snow.', newDate: null, newTime: null } as const;
  expect(await (await withFile(own({ date: '2999-10-15' })))('--approve', day)).toMatchObject({ code: 2, stderr: expect.stringContaining('Nothing was approved.') as unknown });
  for (const words of [['--start'], ['--publish', '--looked-at'], ['--approve', day]]) {
    expect(await (await withFile(own({ calledOff: cancelled })))(...words)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('was cancelled') as unknown });
  }
  const minutes = await withFile(put);
  expect(await minutes('--publish', '--on', date)).toMatchObject({ code: 2, stderr: expect.stringContaining(`--approve ${day}`) as unknown });
  expect(await minutes('--publish', '--on', date, '--looked-at')).toMatchObject({ code: 0, stderr: expect.stringContaining('their approval is not recorded') as unknown });
  expect((await (await withFile(put))('--approve', day, '--publish', '--on', date)).stderr).not.toContain('not recorded');
});
