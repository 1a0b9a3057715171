// @vitest-environment jsdom
// Two windows on one agenda item: what only the other one wrote is never covered by this one's next save.
import 'fake-indexeddb/auto';
import { act, cleanup, configure, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReactNode } from 'react';
import { deleteItem } from '../../../renderer/data/commands/delete-item.ts';
import { DataProvider } from '../../../renderer/data/data-provider.tsx';
import { getItem, listItems, updateItem } from '../../../renderer/data/items-repository.ts';
import { createSaveRegistry } from '../../../renderer/data/save-registry.ts';
import { useItemDraft } from '../../../renderer/features/agenda/use-item-draft.ts';
import { must, openTestMeeting, testPorts } from '../data/open-test-data.ts';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const openItem = async () => {
  const data = await openTestMeeting();
  const { db } = data.context;
  const [item] = await listItems(db, data.meeting.id);
  if (item === undefined) throw new Error('The test meeting has no items');
  const ports = testPorts(data.clock, 7);
  const saves = createSaveRegistry();
  const wrapper = ({ children }: { readonly children: ReactNode }) => <DataProvider db={db} device="device-2" ports={ports} saves={saves}>{children}</DataProvider>;
  const { result } = renderHook(() => useItemDraft(item), { wrapper });
  const type = async (patch: Parameters<typeof result.current.change>[0]): Promise<void> => {
    await act(async () => {
      result.current.change(patch);
      await result.current.autosave.flush();
    });
  };
  const otherWindow = async (patch: Parameters<typeof updateItem>[1]['patch']) => {
    const now = await getItem(db, item.id);
    must(await updateItem(data.context, { meetingId: item.meetingId, id: item.id, rev: now?.rev ?? 0, patch }));
  };
  return { data, saves, item, result, type, otherWindow, stored: () => getItem(db, item.id) };
};

describe('an item that another window changes while it is open here', () => {
  it('keeps the other window’s title through this window’s saves of other fields, and shows it', async () => {
    const { result, type, otherWindow, stored } = await openItem();
    await otherWindow({ title: 'The other title' });
    await type({ presenter: 'Alma Reyne' });
    await type({ presenter: 'Alma Reyne, Head of Service' });
    expect(await stored()).toMatchObject({ title: 'The other title', presenter: 'Alma Reyne, Head of Service' });
    await waitFor(() => expect(result.current.draft.title).toBe('The other title'));
  });

  it('asks about the field that both wrote, and keeps the other’s further fields whichever stands', async () => {
    const { result, type, otherWindow, stored } = await openItem();
    await otherWindow({ title: 'The other title', presenter: 'Bruno Ashe' });
    await type({ title: 'My title' });
    expect(result.current.other?.title).toBe('The other title');
    expect(result.current.draft).toMatchObject({ title: 'My title', presenter: 'Bruno Ashe' });
    await act(async () => {
      result.current.keepMine();
      await result.current.autosave.flush();
    });
    expect(await stored()).toMatchObject({ title: 'My title', presenter: 'Bruno Ashe' });
  });

  it('keeps the words to copy when the other window has deleted it', async () => {
    const { data, saves, item, type } = await openItem();
    must(await deleteItem(data.context, { meetingId: item.meetingId, id: item.id, reason: 'By mistake' }));
    await type({ presenter: 'Alma Reyne' });
    expect(saves.kept()).toMatchObject([{ words: `${item.title}\nAlma Reyne`, problem: { code: 'not-found' } }]);
    expect((await saves.flushAll()).ok).toBe(true);
  });

  it('keeps two changes of one moment', async () => {
    const { result, stored } = await openItem();
    await act(async () => {
      result.current.change({ title: 'One' });
      result.current.change({ presenter: 'Two' });
      await result.current.autosave.flush();
    });
    expect(await stored()).toMatchObject({ title: 'One', presenter: 'Two' });
  });
});
