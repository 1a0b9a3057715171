// A number that a screen or a draft shows is the one that publication gives (DOMAIN N2).
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { deleteMeeting } from '../../../renderer/data/commands/delete-meeting.ts';
import { publishMinutes, takeBackMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { takeMeetingFile } from '../../../renderer/data/commands/take-meeting-file.ts';
import { addMinute, deleteMinute, listMinutes } from '../../../renderer/data/minutes-repository.ts';
import { numbersInFrame, readMinutesFrame } from '../../../renderer/features/minutes/screen/minutes-frame.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { labelsOfMinutes } from '../../../shared/documents/minutes/labels-of-minutes.ts';
import { must, openTestData, openTestMeeting, writeUp } from './open-test-data.ts';

it.each([
  ['has its numbers', false],
  ['had its numbers and was taken back to draft', true],
])('is 1A on the screen, in the draft and when published, for a minute added at the end after a later meeting %s', async (_, laterIsBack) => {
  const { context, meeting, panel } = await openTestMeeting('2027-01-12');
  const later = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  for (const id of [meeting.id, later.id]) {
    must(await addMinute(context, { meetingId: id, title: 'Fostering' }));
    await writeUp(context, id);
    must(await publishMinutes(context, { meetingId: id, on: '2027-04-01' }));
  }
  for (const id of laterIsBack ? [later.id, meeting.id] : [meeting.id]) must(await takeBackMinutes(context, { meetingId: id, reason: 'One was left out' }));
  must(await addMinute(context, { meetingId: meeting.id, title: 'Left out' }));
  const frame = await readMinutesFrame(context.db, meeting.id);
  const shown = frame === null ? [] : [...numbersInFrame(frame, await listMinutes(context.db, meeting.id)).values()];
  expect(shown.map(({ label }) => label)).toEqual(['1', '1A']);
  const labels = labelsOfMinutes(must(await readSnapshot(context.db, meeting.id)), meeting);
  expect([...labels.values()].map(({ label }) => label)).toEqual(['1', '1A']);
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-04-02' }));
  expect((await listMinutes(context.db, meeting.id)).map((minute) => minute.printedLabel)).toEqual([null, '1A']);
});

it('is 2A for an earlier meeting that comes after the numbers of a later one, taken back or not: only once the officer agreed, and nobody gets a number twice', async () => {
  const { context, meeting, panel } = await openTestMeeting('2026-12-08');
  const written = async (id: string, ...titles: readonly string[]) => {
    for (const title of titles) must(await addMinute(context, { meetingId: id, title }));
    await writeUp(context, id);
  };
  const labelsOf = async (id: string) => (await listMinutes(context.db, id)).map(({ number, printedLabel }) => printedLabel ?? String(number));
  const publish = (meetingId: string, asAddedLater = false) => publishMinutes(context, { meetingId, on: '2027-04-01', asAddedLater });
  const march = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  await written(meeting.id, 'Fostering', 'Bicycles');
  await written(march.id, 'Kennels', 'Lockers');
  must(await publish(meeting.id));
  must(await publish(march.id));
  must(await takeBackMinutes(context, { meetingId: march.id, reason: 'A name is wrong' }));
  const january = must(await createMeeting(context, { panelId: panel.id, date: '2027-01-12', from: 'template' }));
  await written(january.id, 'Swimming', 'Bursaries');
  const refused = await publish(january.id);
  expect(refused).toMatchObject({ problem: { code: 'later-minutes-published', remedy: expect.stringContaining('2A and 2B') as unknown } });
  expect(refused.ok ? '' : refused.problem.what).toContain('9 March 2027');
  must(await publish(january.id, true));
  must(await publish(march.id));
  // Before the first of all there is no number that a letter could follow; December's own letter is none of January's.
  const may = must(await createMeeting(context, { panelId: panel.id, date: '2026-06-02', from: 'template' }));
  await written(may.id, 'Camps');
  must(await publish(may.id, true));
  must(await takeBackMinutes(context, { meetingId: meeting.id, reason: 'One was left out' }));
  await written(meeting.id, 'Left out');
  const frame = await readMinutesFrame(context.db, meeting.id);
  expect(frame === null ? [] : [...numbersInFrame(frame, await listMinutes(context.db, meeting.id)).values()].map(({ label }) => label)).toEqual(['1', '2', '2C']);
  const labels = labelsOfMinutes(must(await readSnapshot(context.db, meeting.id)), meeting);
  expect([...labels.values()].map(({ label }) => label)).toEqual(['1', '2', '2C']);
  must(await publish(meeting.id));
  expect([await labelsOf(may.id), await labelsOf(meeting.id), await labelsOf(january.id), await labelsOf(march.id)]).toEqual([['A1'], ['1', '2', '2C'], ['2A', '2B'], ['3', '4']]);
});

it('is never that of a minute that was published and then deleted, here or where the meeting goes as a file', async () => {
  const { context, meeting, panel } = await openTestMeeting('2027-01-12');
  for (const title of ['Fostering', 'Bicycles']) must(await addMinute(context, { meetingId: meeting.id, title }));
  await writeUp(context, meeting.id);
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-02-01' }));
  must(await takeBackMinutes(context, { meetingId: meeting.id, reason: 'The second was no business' }));
  const [, second] = await listMinutes(context.db, meeting.id);
  must(await deleteMinute(context, { meetingId: meeting.id, id: second?.id ?? '' }));
  must(await addMinute(context, { meetingId: meeting.id, title: 'Camps' }));
  await writeUp(context, meeting.id);
  const draft = must(await readSnapshot(context.db, meeting.id));
  expect([...labelsOfMinutes(draft, meeting).values()].map(({ label }) => label)).toEqual(['1', '3']);
  const other = await openTestData();
  must(await takeMeetingFile(other.context, draft));
  must(await publishMinutes(other.context, { meetingId: meeting.id, on: '2027-02-02' }));
  expect((await listMinutes(other.context.db, meeting.id)).map(({ number }) => number)).toEqual([1, 3]);
  must(await deleteMeeting(context, { meetingId: meeting.id, panelId: panel.id, reason: 'Held by another panel' }));
  const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  expect(must(await readSnapshot(context.db, next.id)).lastMinuteNumber).toBe(2);
});

it('begins anew where the panel says: on its own day of the year, or never', async () => {
  const { context, meeting, panel } = await openTestMeeting('2027-03-09');
  const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-04-20', from: 'template' }));
  must(await addMinute(context, { meetingId: meeting.id, title: 'Fostering' }));
  await writeUp(context, meeting.id);
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-03-20' }));
  const before = async (restart: 'date' | 'never') => {
    await context.db.panels.update(panel.id, { minuteNumbering: { scope: 'panel', format: '{n}', restart, restartOn: '04-01' } });
    return must(await readSnapshot(context.db, next.id)).lastMinuteNumber;
  };
  expect([await before('date'), await before('never')]).toEqual([0, 1]);
});
