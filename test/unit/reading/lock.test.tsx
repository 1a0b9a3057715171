// @vitest-environment jsdom
// The lock of restricted papers, as the desktop's menu may ask for it while a note on one of them is open: its words are stored first, or their writer is asked.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OpenCopy } from '../../../renderer/data/reading/open-copy.ts';
import { keepUnsealed, unsealedVersion } from '../../../renderer/data/reading/unsealed.ts';
import { MarksProvider, type Marks } from '../../../renderer/features/reading/marks/marks-context.ts';
import { NoteDialog } from '../../../renderer/features/reading/marks/note-dialog.tsx';
import { useSealed } from '../../../renderer/features/reading/reader/use-sealed.tsx';
import { createCommandRegistry } from '../../../renderer/lib/commands/registry.ts';
import { CommandRegistryProvider } from '../../../renderer/lib/commands/use-commands.tsx';
import { newMark } from '../../../shared/marks/mark.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';

// jsdom has neither.
beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  Element.prototype.scrollIntoView = () => undefined;
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const copy = { content: { meeting: { id: 'meeting' }, items: [], papers: [] }, restrictedPapers: new Set(), damagedPapers: new Set(), isSealWhole: true, unsealed: true, canUnseal: true, restrictedFrom: null } as unknown as OpenCopy;
const anchor = { paperId: 'paper', quote: 'The move of one family' } as Parameters<typeof newMark>[4];
const note = newMark('01900000-0000-7000-8000-000000000001', 'note', 'green', '', anchor, '2031-09-10T09:00:00.000Z');

const Sealed = () => {
  const { dialog } = useSealed(copy);
  return dialog;
};

/** A note on a restricted paper is open, and words are typed into it. */
const typing = (write: Marks['write'], remove: Marks['remove'] = () => Promise.resolve()): { readonly lock: () => Promise<void>; readonly leave: () => void } => {
  keepUnsealed('copy', { restricted: { content: { items: [], papers: [] }, files: new Map() } as unknown as Parameters<typeof keepUnsealed>[1]['restricted'], passphrase: 'lantern otter biscuit' });
  const registry = createCommandRegistry();
  const desk = (open: typeof note | null) => (
    <CommandRegistryProvider registry={registry}>
      <MarksProvider value={{ open, setOpen: () => { leave(); }, write, remove } as unknown as Marks}><NoteDialog /></MarksProvider>
      <Sealed />
    </CommandRegistryProvider>
  );
  const { rerender } = render(desk(note));
  const leave = (): void => { rerender(desk(null)); };
  fireEvent.change(screen.getByRole('textbox', { name: 'My note' }), { target: { value: 'Ask about the bus' } });
  return {
    leave,
    lock: async () => {
      await act(async () => {
        registry.run('reading.seal');
        await vi.advanceTimersByTimeAsync(50);
      });
    },
  };
};

it('stores at once what was typed, then locks without a question', async () => {
  const write = vi.fn((): Promise<Result<null>> => Promise.resolve(ok(null)));
  const { lock } = typing(write);
  const before = unsealedVersion();
  await lock();
  expect(write.mock.calls).toEqual([[expect.objectContaining({ id: note.id }), 'Ask about the bus']]);
  expect([unsealedVersion() > before, screen.queryByRole('alertdialog')]).toEqual([true, null]);
});

it('asks where the words can’t be stored, and locks only when their writer gives them up', async () => {
  const { lock } = typing(() => Promise.resolve(failed({ code: 'disk-full', what: 'The disk is full.', remedy: 'Make room.' })));
  const before = unsealedVersion();
  await lock();
  expect(screen.getByRole('alertdialog', { name: 'A note on a restricted paper is not stored' }).textContent).toContain('nowhere else');
  expect(unsealedVersion()).toBe(before);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect([unsealedVersion(), screen.queryByRole('alertdialog')]).toEqual([before, null]);
  await lock();
  fireEvent.click(screen.getByRole('button', { name: 'Lock and lose the words' }));
  expect(unsealedVersion()).toBeGreaterThan(before);
});

it('waits for words that are on their way to the disk, and asks where they do not arrive', async () => {
  let arrive: (stored: Result<null>) => void = () => undefined;
  const { lock } = typing(() => new Promise((resolve) => { arrive = resolve; }));
  const before = unsealedVersion();
  // Stored by itself after a pause.
  await act(async () => { await vi.advanceTimersByTimeAsync(500); });
  await lock();
  expect([unsealedVersion(), screen.queryByRole('alertdialog')]).toEqual([before, null]);
  await act(async () => {
    arrive(failed({ code: 'disk-full', what: 'The disk is full.', remedy: 'Make room.' }));
    await vi.advanceTimersByTimeAsync(50);
    arrive(failed({ code: 'disk-full', what: 'The disk is full.', remedy: 'Make room.' }));
    await vi.advanceTimersByTimeAsync(50);
  });
  expect(unsealedVersion()).toBe(before);
  expect(screen.getByRole('alertdialog').textContent).toContain('nowhere else');
  // The last try, of the closing dialog, arrives: no later lock waits for it.
  cleanup();
  await vi.advanceTimersByTimeAsync(50);
  arrive(ok(null));
  await vi.advanceTimersByTimeAsync(50);
});

it('hears of words that are on their way to the disk after their dialog was closed', async () => {
  const arrive: { now: (stored: Result<null>) => void } = { now: () => undefined };
  const { lock, leave } = typing(() => new Promise<Result<null>>((resolve) => { arrive.now = resolve; }));
  const before = unsealedVersion();
  act(leave);
  await lock();
  expect(unsealedVersion()).toBe(before);
  await act(async () => {
    arrive.now(ok(null));
    await vi.advanceTimersByTimeAsync(50);
  });
  expect(unsealedVersion()).toBeGreaterThan(before);
});

it('removes a note without writing once more what was typed into it a moment ago', async () => {
  const write = vi.fn((): Promise<Result<null>> => Promise.resolve(ok(null)));
  const remove = vi.fn((): Promise<void> => Promise.resolve());
  typing(write, remove);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await vi.advanceTimersByTimeAsync(2_000);
  });
  expect([write.mock.calls.length, remove.mock.calls.length]).toEqual([0, 1]);
});
