// Minutes come onto the next ordinary agenda by themselves and are approved there, for ever, with what was published and what was corrected (DOMAIN M3).
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { ownApproval, setsToApprove } from '../../../renderer/data/approvals.ts';
import { approveMinutes } from '../../../renderer/data/commands/approve-minutes.ts';
import { minutesAskedFor } from '../../../renderer/data/commands/list-for-approval.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { publishMinutes, takeBackMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { startMinutes } from '../../../renderer/data/commands/start-minutes.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { getMeeting, listPublications } from '../../../renderer/data/meetings-repository.ts';
import { addMinute, listMinutes } from '../../../renderer/data/minutes-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { undo } from '../../../renderer/data/undo.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { minutesSheet } from '../../../shared/documents/minutes/minutes-sheet.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import { approvedMinutes } from '../../../shared/rules/life-cycle/corrected-text.ts';
import { must, openTestMeeting, problemOf, writeUp } from './open-test-data.ts';

/** The evening of the meeting that approves. */
const onMarch9 = Date.UTC(2027, 2, 9, 18);

const published = async (context: DataContext, id: string, title = 'Fostering'): Promise<void> => {
  must(await addMinute(context, { meetingId: id, title }));
  await writeUp(context, id);
  must(await publishMinutes(context, { meetingId: id, on: '2027-06-01' }));
};

const forApproval = async (context: DataContext, { id }: Meeting) => (await listItems(context.db, id)).flatMap(({ kind, refersTo, id: itemId }) => (kind === 'minutes' ? [{ itemId, day: refersTo?.minutesOf ?? null }] : []));

it('are approved at their item with the corrections: both texts are kept, the minute lists them, and nothing leads back', async () => {
  const { context, meeting, panel, clock } = await openTestMeeting('2027-01-12');
  await published(context, meeting.id);
  const march = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  const [item] = await forApproval(context, march);
  must(await startMinutes(context, { meetingId: march.id }));
  const approve = (...corrections: readonly { readonly number: string; readonly was: string; readonly becomes: string }[]) => approveMinutes(context, { meetingId: march.id, itemId: item?.itemId ?? '', corrections });
  expect(await ownApproval(context.db, (await getMeeting(context.db, meeting.id)) ?? meeting)).toMatchObject({ at: { id: march.id }, on: null });
  // The meeting that approves is still to come: nothing is recorded, since nothing would lead back.
  expect((await setsToApprove(context.db, march.id, '2027-03-08')).map(({ stopped }) => stopped?.code)).toEqual(['not-held']);
  expect([problemOf(await approve()), (await getMeeting(context.db, meeting.id))?.minutesState]).toEqual(['not-held', 'published']);
  clock.now = onMarch9;
  expect(problemOf(await approve({ number: '1', was: 'nowhere', becomes: 'x' }))).toBe('not-in-minute');
  expect((await setsToApprove(context.db, march.id)).map(({ meeting: of, stopped }) => [of?.minutesState, stopped])).toEqual([['published', null]]);
  must(await approve({ number: '1', was: 'received', becomes: 'received with thanks' }, { number: '1', was: 'with thanks', becomes: 'with great thanks' }));
  const approved = (await getMeeting(context.db, meeting.id)) ?? meeting;
  const approving = (await listMinutes(context.db, march.id)).find(({ itemId }) => itemId === item?.itemId);
  expect(approved).toMatchObject({ minutesState: 'approved', approval: { on: '2027-03-09', meetingId: march.id, minuteId: approving?.id } });
  const words = (texts: readonly { readonly text: Parameters<typeof textToBlocks>[0] }[]) => texts.flatMap(({ text }) => textToBlocks(text).map((block) => block.text)).join(' ');
  expect(words(approving === undefined ? [] : [approving])).toContain('subject to the following corrections');
  const now = must(await readSnapshot(context.db, meeting.id));
  expect([words(await listMinutes(context.db, meeting.id)), words(approvedMinutes(now, meeting.id, now.minutes))]).toEqual(['The report was received.', 'The report was received with great thanks.']);
  // Both can be made again, as they went out and as they were approved.
  expect((await listPublications(context.db, meeting.id)).map(({ snapshot, withdrawn }) => [snapshot.meetings[0]?.minutesState, snapshot.corrections?.length ?? 0, withdrawn])).toEqual([['published', 0, null], ['approved', 2, null]]);
  expect([problemOf(await approve()), problemOf(await takeBackMinutes(context, { meetingId: meeting.id, reason: 'Please' })), problemOf(await addMinute(context, { meetingId: meeting.id, title: 'Late' }))]).toEqual(['minutes-approved', 'minutes-approved', 'minutes-approved']);
  expect(problemOf(await undo(context, march.id))).toBe('changed-since');
  expect((await getMeeting(context.db, meeting.id))?.minutesState).toBe('approved');
});

it('approved before the minutes of the meeting are started, stand in them with the corrections', async () => {
  const { context, meeting, panel, clock } = await openTestMeeting('2027-01-12');
  await published(context, meeting.id);
  const march = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  const [item] = await forApproval(context, march);
  clock.now = onMarch9;
  must(await approveMinutes(context, { meetingId: march.id, itemId: item?.itemId ?? '', corrections: [{ number: '1', was: 'received', becomes: 'noted' }] }));
  const started = must(await startMinutes(context, { meetingId: march.id }));
  const approving = started.find(({ itemId }) => itemId === item?.itemId);
  expect(await listMinutes(context.db, march.id)).toContainEqual(approving);
  expect(approving === undefined ? [] : textToBlocks(approving.text)).toMatchObject([{ items: ['Minute No. 1: for “received” read “noted”'] }]);
  expect((await getMeeting(context.db, meeting.id))?.approval?.minuteId).toBe(approving?.id);
});

it('come onto the next ordinary agenda by themselves, also when that was made before they went out; an extraordinary one has none and can approve none', async () => {
  const { context, meeting, panel } = await openTestMeeting('2027-01-12');
  const march = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  const extra = must(await createMeeting(context, { panelId: panel.id, date: '2027-02-02', from: 'template', kind: 'extraordinary' }));
  const days = async (of: Meeting) => (await forApproval(context, of)).map(({ day }) => day);
  expect([await days(march), await days(extra)]).toEqual([['2027-01-12'], []]);
  await published(context, meeting.id);
  await published(context, extra.id, 'A special matter');
  expect(await days(march)).toEqual(['2027-01-12', '2027-02-02']);
  const may = must(await createMeeting(context, { panelId: panel.id, date: '2027-05-04', from: 'template' }));
  expect(await days(may)).toEqual(['2027-03-09']);
  // Neither was approved in March: both come again.
  await published(context, march.id, 'Bicycles');
  expect((await days(may)).toSorted()).toEqual(['2027-01-12', '2027-02-02', '2027-03-09']);
  const late = must(await createMeeting(context, { panelId: panel.id, date: '2027-05-11', from: 'blank', kind: 'extraordinary' }));
  await context.db.items.put({ ...(await listItems(context.db, may.id)).find(({ kind }) => kind === 'minutes'), id: 'stray', meetingId: late.id } as never);
  expect(problemOf(await approveMinutes(context, { meetingId: late.id, itemId: 'stray', corrections: [] }))).toBe('extraordinary');
});

it('come onto an agenda that was begun blank, nearer than one that was made ready', async () => {
  const { context, meeting, panel } = await openTestMeeting('2027-01-12');
  const march = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'blank' }));
  must(await createMeeting(context, { panelId: panel.id, date: '2027-05-04', from: 'template' }));
  await published(context, meeting.id);
  expect((await forApproval(context, march)).map(({ day }) => day)).toEqual(['2027-01-12']);
});

it('are known from an item that is added by hand, by the day in its title or because they wait', async () => {
  const { context, meeting, panel } = await openTestMeeting('2027-01-12');
  const extra = must(await createMeeting(context, { panelId: panel.id, date: '2027-02-02', from: 'template', kind: 'extraordinary' }));
  await published(context, meeting.id);
  await published(context, extra.id, 'A special matter');
  const march = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'blank' }));
  const asked = (title: string) => minutesAskedFor(context.db, march.id, title);
  expect([await asked('Minutes of the meeting held on Tuesday 12 January 2027'), await asked('Minutes of the last meeting'), await minutesAskedFor(context.db, extra.id, 'Minutes')]).toEqual(['2027-01-12', '2027-02-02', '2027-01-12']);
  must(await addItem(context, { meetingId: march.id, kind: 'minutes', title: 'Minutes', fields: { refersTo: { minutesOf: '2027-02-02' } } }));
  expect(await asked('Minutes of the last meeting')).toBe('2027-01-12');
});

it('can be approved neither before they are published nor without a day, and an exempt minute is corrected without its words', async () => {
  const { context, meeting, panel, clock } = await openTestMeeting('2027-01-12');
  const exempt = must(await addMinute(context, { meetingId: meeting.id, title: 'A tender', fields: { access: { level: 'exempt', paragraphs: [3], reason: 'Prices' } } }));
  await writeUp(context, meeting.id);
  const march = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  must(await startMinutes(context, { meetingId: march.id }));
  const [item] = await forApproval(context, march);
  const approve = (becomes: string) => approveMinutes(context, { meetingId: march.id, itemId: item?.itemId ?? '', corrections: [{ number: '1', was: 'received', becomes }] });
  expect(problemOf(await approve('x'))).toBe('not-published');
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-02-01' }));
  clock.now = onMarch9;
  must(await approve('bought for ninety pounds'));
  expect(JSON.stringify(await listMinutes(context.db, march.id))).toContain('Minute No. 1: as corrected in that minute');
  expect(JSON.stringify(await listMinutes(context.db, march.id))).not.toContain('ninety');
  expect(exempt.access.level).toBe('exempt');
  expect((await setsToApprove(context.db, march.id)).map(({ publicVersions }) => [...publicVersions])).toEqual([[[exempt.id, { title: 'A tender', summary: null }]]]);
  await context.db.items.update(item?.itemId ?? '', { refersTo: null });
  expect(problemOf(await approve('x'))).toBe('no-date');
});

it('have what the public got of an exempt minute corrected: both are kept, each publication reads as it was, and undo brings none of it back', async () => {
  const { context, meeting, panel, clock } = await openTestMeeting('2027-01-12');
  const exempt = must(await addMinute(context, { meetingId: meeting.id, title: 'Tender of Gantry Homes', fields: { access: { level: 'exempt', paragraphs: [3], reason: 'Prices' }, publicTitle: 'A tendre', publicSummary: 'A tender was received.' } }));
  await writeUp(context, meeting.id);
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-02-01' }));
  const march = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
  must(await startMinutes(context, { meetingId: march.id }));
  const [item] = await forApproval(context, march);
  clock.now = onMarch9;
  must(await approveMinutes(context, { meetingId: march.id, itemId: item?.itemId ?? '', corrections: [{ of: 'public-title', number: '1', was: 'A tendre', becomes: 'A tender' }, { of: 'public-summary', number: '1', was: 'received', becomes: 'received and opened' }] }));
  const approving = JSON.stringify((await listMinutes(context.db, march.id)).find(({ itemId }) => itemId === item?.itemId)?.text);
  expect([approving.includes('public title: for “A tendre” read “A tender”'), approving.includes('public summary: for “received” read “received and opened”'), approving.includes('Gantry')]).toEqual([true, true, false]);
  const now = must(await readSnapshot(context.db, meeting.id));
  expect(approvedMinutes(now, meeting.id, now.minutes).find(({ id }) => id === exempt.id)).toMatchObject({ title: 'Tender of Gantry Homes', publicTitle: 'A tender', publicSummary: 'A tender was received and opened.' });
  expect((await listMinutes(context.db, meeting.id)).find(({ id }) => id === exempt.id)).toMatchObject({ publicTitle: 'A tendre', publicSummary: 'A tender was received.' });
  const publics = (await listPublications(context.db, meeting.id)).map(({ snapshot }) => minutesSheet(snapshot, meeting.id, { builtOn: '2027-03-10' }).entries.map((entry) => (entry.kind === 'minute' ? `${entry.title}: ${textToBlocks(entry.text).map(({ text }) => text).join(' ')}` : '')));
  expect(publics.map((entries) => entries.filter((words) => words.startsWith('A tend')))).toEqual([['A tendre: A tender was received.'], ['A tender: A tender was received and opened.']]);
  expect(problemOf(await undo(context, march.id))).toBe('changed-since');
  expect(await context.db.corrections.count()).toBe(2);
});
