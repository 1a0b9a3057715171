// Publishing minutes settles what their agenda was to answer; taking them back opens that again (DOMAIN M5, M6).
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { publishMinutes, takeBackMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { addFollowUp, decideFollowUp, listFollowUps } from '../../../renderer/data/follow-ups-repository.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { listPublications } from '../../../renderer/data/meetings-repository.ts';
import { addMinute } from '../../../renderer/data/minutes-repository.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import { closeFollowUp } from '../../../shared/rules/follow-ups/index.ts';
import { must, openTestMeeting, textOf, writeUp } from './open-test-data.ts';

const origin = { meetingId: 'earlier', date: '2026-10-06', minuteId: 'm', partId: null, label: '3', title: 'Bicycles', words: 'That a report on bicycles be submitted to the next meeting.' };

it('answers what became a minute and carries what did not; taken back, both are on the agenda again but for what somebody decided since', async () => {
  const { context, meeting, panel } = await openTestMeeting('2027-01-12');
  const asked = async (what: string) => {
    const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: what }));
    const state = { kind: 'on-agenda' as const, meetingId: meeting.id, itemId: item.id };
    const row = must(await addFollowUp(context, { panelId: panel.id, origin, what, who: null, to: null, due: { kind: 'next-meeting' }, state, standing: 'confirmed', access: publicAccess, sample: false }, meeting.id));
    return { item, row, state };
  };
  const [bicycles, kennels, lockers] = [await asked('Bicycles'), await asked('Kennels'), await asked('Lockers')];
  const stateOf = async (id: string) => (await listFollowUps(context.db, panel.id)).find((row) => row.id === id)?.state;
  must(await addMinute(context, { meetingId: meeting.id, title: 'Bicycles', fields: { itemId: bicycles.item.id } }));
  await writeUp(context, meeting.id);
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-02-01' }));
  const answered = { kind: 'answered', meetingId: meeting.id, itemId: bicycles.item.id, on: '2027-01-12' };
  const carried = { kind: 'carried', meetingId: meeting.id, on: '2027-01-12', itemId: kennels.item.id };
  expect([await stateOf(bicycles.row.id), await stateOf(kennels.row.id)]).toEqual([answered, carried]);
  const [frozen] = await listPublications(context.db, meeting.id);
  expect(frozen?.snapshot.followUps?.find(({ id }) => id === kennels.row.id)?.state).toEqual(carried);

  const closed = must(await decideFollowUp(context, { id: lockers.row.id, undoIn: panel.id, label: 'Close a follow-up' }, (row) => closeFollowUp(row, { reason: 'Done elsewhere', on: '2027-02-02' })));
  must(await takeBackMinutes(context, { meetingId: meeting.id, reason: 'Kennels were left out' }));
  expect([await stateOf(bicycles.row.id), await stateOf(kennels.row.id), await stateOf(lockers.row.id)]).toEqual([bicycles.state, kennels.state, closed.state]);

  const minute = must(await addMinute(context, { meetingId: meeting.id, title: 'Kennels', fields: { itemId: kennels.item.id } }));
  await context.db.minutes.update(minute.id, { text: textOf('The kennels were painted.') });
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-02-03' }));
  expect([await stateOf(bicycles.row.id), await stateOf(kennels.row.id)]).toEqual([answered, { ...answered, itemId: kennels.item.id }]);
});
