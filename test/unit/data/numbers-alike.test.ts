// A number that a screen or a draft shows is the one that publication gives (DOMAIN N2).
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { publishMinutes, takeBackMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { addMinute, listMinutes } from '../../../renderer/data/minutes-repository.ts';
import { numbersInFrame, readMinutesFrame } from '../../../renderer/features/minutes/screen/minutes-frame.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { labelsOfMinutes } from '../../../shared/documents/minutes/labels-of-minutes.ts';
import { must, openTestMeeting, writeUp } from './open-test-data.ts';

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
