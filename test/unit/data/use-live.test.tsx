// @vitest-environment jsdom
// The live hook and the autosave hook as a screen uses them.
import 'fake-indexeddb/auto';
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { DataProvider, useData } from '../../../renderer/data/data-provider.tsx';
import { createSaveRegistry, flushWhenLeaving } from '../../../renderer/data/save-registry.ts';
import { listItems, updateItem } from '../../../renderer/data/items-repository.ts';
import { getMinute, addMinute } from '../../../renderer/data/minutes-repository.ts';
import { saveMinuteText } from '../../../renderer/data/minute-text.ts';
import { readActor, saveActor } from '../../../renderer/data/settings-repository.ts';
import { undoState } from '../../../renderer/data/undo.ts';
import { useAutosave, useSaveStatus } from '../../../renderer/data/use-autosave.ts';
import { useLive } from '../../../renderer/data/use-live.ts';
import type { Minute } from '../../../shared/model/meeting.ts';
import { must, openTestMeeting, testPorts, textOf } from './open-test-data.ts';
import type { TestMeeting } from './open-test-data.ts';
import type { ReactNode } from 'react';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const mount = (data: TestMeeting, children: ReactNode) => {
  const saves = createSaveRegistry();
  render(
    <StrictMode>
      <DataProvider db={data.context.db} device="device-1" ports={testPorts(data.clock, 5)} saves={saves}>{children}</DataProvider>
    </StrictMode>,
  );
  return saves;
};

const Titles = ({ meetingId }: { readonly meetingId: string }) => {
  const { db } = useData();
  const live = useLive(async () => (await listItems(db, meetingId)).map((item) => item.title), [db, meetingId]);
  return <p data-testid="titles">{live.status === 'ready' ? live.value.join('|') : live.status}</p>;
};

const shown = (id: string): string => screen.getByTestId(id).textContent;

describe('a live read', () => {
  it('is loading, then ready, then follows every write', async () => {
    const data = await openTestMeeting();
    mount(data, <Titles meetingId={data.meeting.id} />);
    expect(shown('titles')).toBe('loading');
    await waitFor(() => expect(shown('titles')).toContain('Apologies for absence'));
    const item = (await listItems(data.context.db, data.meeting.id))[2];
    must(await updateItem(data.context, { meetingId: data.meeting.id, id: item?.id ?? '', rev: 1, patch: { title: 'Apologies only' } }));
    await waitFor(() => expect(shown('titles')).toContain('Apologies only'));
  });

  it('never shows the answer of another question', async () => {
    const data = await openTestMeeting();
    const seen: string[] = [];
    const Switch = () => {
      const [id, setId] = useState(data.meeting.id);
      const { db } = useData();
      const live = useLive(async () => (await listItems(db, id)).length, [db, id]);
      seen.push(`${id === 'none' ? 'none' : 'meeting'} ${live.status === 'ready' ? live.value : live.status}`);
      return <button onClick={() => setId('none')}>{live.status}</button>;
    };
    mount(data, <Switch />);
    await waitFor(() => expect(screen.getByRole('button').textContent).toBe('ready'));
    act(() => screen.getByRole('button').click());
    await waitFor(() => expect(seen).toContain('none 0'));
    expect(seen).not.toContain('none 7');
  });

  it('says when the store is closed', async () => {
    const data = await openTestMeeting();
    data.context.db.close();
    const Broken = () => {
      const live = useLive(async () => data.context.db.items.count(), []);
      return <p data-testid="broken">{live.status === 'failed' ? live.problem.code : live.status}</p>;
    };
    render(<Broken />);
    await waitFor(() => expect(shown('broken')).toBe('database-closed'));
  });

  it('gives the undo label', async () => {
    const data = await openTestMeeting();
    const Undo = () => {
      const { db } = useData();
      const live = useLive(() => undoState(db, data.meeting.id), [db]);
      return <p data-testid="undo">{live.status === 'ready' ? (live.value.undo ?? 'nothing') : live.status}</p>;
    };
    mount(data, <Undo />);
    await waitFor(() => expect(shown('undo')).toBe('nothing'));
    must(await addMinute(data.context, { meetingId: data.meeting.id, title: 'x' }));
    await waitFor(() => expect(shown('undo')).toBe('Add a minute'));
  });
});

describe('who works here', () => {
  it('is asked for once and then known to every command', async () => {
    const data = await openTestMeeting();
    const Who = () => {
      const { actor, ready, context } = useData();
      return <p data-testid="who">{!ready ? 'reading' : (actor?.name ?? 'not asked') + context.actor.name}</p>;
    };
    mount(data, <Who />);
    await waitFor(() => expect(shown('who')).toBe('not asked'));
    must(await saveActor(data.context, { name: 'Ann', role: 'Clerk' }));
    await waitFor(() => expect(shown('who')).toBe('AnnAnn'));
    expect(await readActor(data.context.db)).toEqual({ name: 'Ann', role: 'Clerk' });
  });
});

const Editor = ({ minute }: { readonly minute: Minute }) => {
  const { context } = useData();
  const [base] = useState({ rev: minute.rev });
  const { change } = useAutosave<string>(async (draft) => {
    const saved = await saveMinuteText(context, { id: minute.id, rev: base.rev, text: textOf(draft) });
    if (saved.ok) base.rev = saved.value.rev;
    return saved;
  });
  return <button onClick={() => change('typed words')}>type</button>;
};

const Status = () => <p data-testid="status">{useSaveStatus().state}</p>;

describe('the autosave hook', () => {
  it('saves what was typed, tells the header, and flushes when the window loses focus', async () => {
    const data = await openTestMeeting();
    const minute = must(await addMinute(data.context, { meetingId: data.meeting.id, title: 'x' }));
    const saves = mount(data, <><Editor minute={minute} /><Status /></>);
    const stop = flushWhenLeaving(saves, window);
    act(() => screen.getByText('type').click());
    expect(shown('status')).toBe('unsaved');
    act(() => void window.dispatchEvent(new Event('blur')));
    await waitFor(() => expect(shown('status')).toBe('saved'));
    expect((await getMinute(data.context.db, minute.id))?.text).toEqual(textOf('typed words'));
    stop();
  });

  it('saves the last words of an editor that is closed', async () => {
    const data = await openTestMeeting();
    const minute = must(await addMinute(data.context, { meetingId: data.meeting.id, title: 'x' }));
    const Closing = () => {
      const [open, setOpen] = useState(true);
      return open ? <><Editor minute={minute} /><button onClick={() => setOpen(false)}>close</button></> : <p>closed</p>;
    };
    mount(data, <Closing />);
    act(() => screen.getByText('type').click());
    act(() => screen.getByText('close').click());
    await waitFor(async () => expect((await getMinute(data.context.db, minute.id))?.text).toEqual(textOf('typed words')));
  });
});
