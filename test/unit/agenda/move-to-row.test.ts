// Rows moved by keys or by drag, with the sub-items of an item in between.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { moveItem } from '../../../renderer/data/commands/move-item.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { moveToRow } from '../../../renderer/features/agenda/move-to-row.ts';
import { must, openTestMeeting } from '../data/open-test-data.ts';

const agenda = async (rows: readonly string[]) => {
  const { context, panel } = await openTestMeeting();
  const meeting = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'blank' }));
  for (const row of rows) must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: row, fields: { sub: row.startsWith('-') } }));
  const move = async (title: string, position: number): Promise<string[]> => {
    const items = await listItems(context.db, meeting.id);
    const id = items.find((item) => item.title === title)?.id ?? '';
    const to = moveToRow(items, id, position);
    if (to !== null) must(await moveItem(context, { meetingId: meeting.id, id, to }));
    return (await listItems(context.db, meeting.id)).map((item) => item.title);
  };
  return { move };
};

describe('a row moved in the list of items', () => {
  it('goes one step down past its own sub-items, with them', async () => {
    const { move } = await agenda(['One', '- a', '- b', 'Two', 'Three']);
    expect(await move('One', 1)).toEqual(['Two', 'One', '- a', '- b', 'Three']);
  });

  it('goes one step up past the sub-items of the item before', async () => {
    const { move } = await agenda(['One', '- a', 'Two', 'Three']);
    expect(await move('Two', 1)).toEqual(['Two', 'One', '- a', 'Three']);
  });

  it('stands where it is dropped, and stays when that is its own place', async () => {
    const { move } = await agenda(['One', 'Two', 'Three', 'Four']);
    expect(await move('One', 2)).toEqual(['Two', 'Three', 'One', 'Four']);
    expect(await move('Four', 0)).toEqual(['Four', 'Two', 'Three', 'One']);
    expect(await move('Four', 0)).toEqual(['Four', 'Two', 'Three', 'One']);
  });
});
