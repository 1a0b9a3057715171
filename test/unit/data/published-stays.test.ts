// What is printed stays what it was; what is moved is numbered anew; what is restricted stays so in the minutes.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { moveItem } from '../../../renderer/data/commands/move-item.ts';
import { publishMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { startMinutes } from '../../../renderer/data/commands/start-minutes.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { getMeeting, updateMeeting } from '../../../renderer/data/meetings-repository.ts';
import { addMinute } from '../../../renderer/data/minutes-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { must, openTestMeeting, problemOf, writeUp } from './open-test-data.ts';

it('date, kind and body of a meeting stay as its published minutes print them; its venue may change', async () => {
  const { context, meeting } = await openTestMeeting('2027-01-12');
  must(await addMinute(context, { meetingId: meeting.id, title: 'Fostering' }));
  await writeUp(context, meeting.id);
  must(await publishMinutes(context, { meetingId: meeting.id, on: '2027-02-01' }));
  const rev = (await getMeeting(context.db, meeting.id))?.rev ?? 0;
  const change = async (patch: Parameters<typeof updateMeeting>[1]['patch']) => problemOf(await updateMeeting(context, { id: meeting.id, rev, patch }));
  expect([await change({ date: '2027-01-13' }), await change({ kind: 'special' }), await change({ bodyAsPrinted: 'OTHER PANEL' })])
    .toEqual(['minutes-published', 'minutes-published', 'minutes-published']);
  expect(await change({ date: '2027-01-12', venue: { lines: ['Town Hall'], postcode: null } })).toBe('none');
});

it('items of an imported agenda are numbered by their order once one is moved, and one undo brings the printed numbers back', async () => {
  const { context, meeting } = await openTestMeeting();
  const items = await listItems(context.db, meeting.id);
  await context.db.items.bulkPut(items.map((item, index) => ({ ...item, printedLabel: `${index + 4}` })));
  const labels = async () => [...agendaLabels(await listItems(context.db, meeting.id)).values()];
  const printed = await labels();
  must(await moveItem(context, { meetingId: meeting.id, id: items[0]?.id ?? '', to: { step: 'down' } }));
  expect(await labels()).toEqual(items.map((_, index) => `${index + 1}`));
  must(await undo(context, meeting.id));
  expect(await labels()).toEqual(printed);
});

it('the minute of a sub-item is as restricted as the item that it stands under', async () => {
  const { context, meeting } = await openTestMeeting();
  const access = { level: 'exempt' as const, paragraphs: [2], reason: 'One family' };
  must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'A family', fields: { access, publicTitle: 'A report' } }));
  const sub = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'The younger child' }));
  await context.db.items.update(sub.id, { sub: true });
  const minutes = must(await startMinutes(context, { meetingId: meeting.id }));
  expect(minutes.find((minute) => minute.itemId === sub.id)).toMatchObject({ access, publicTitle: 'A report' });
});
