// @vitest-environment jsdom
// What is open beside restricted papers when these are locked: a note on one of them is stored, then closed with them, and no mail names them.
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { asEverybodyHasIt } from '../../../renderer/features/reading/marks/as-everybody-has-it.ts';
import { isSecret, useOpenMark } from '../../../renderer/features/reading/marks/use-open-mark.ts';
import { onBeforeLock, storedBeforeLock } from '../../../renderer/features/reading/reader/before-lock.ts';
import { windowTitle } from '../../../renderer/features/reading/reader/window-title.ts';
import { currentToasts, dismissToast } from '../../../renderer/ui/toast-queue.ts';
import { content, restricted } from '../meeting-file/reading-fixture.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  for (const toast of currentToasts()) dismissToast(toast.id);
});

type Sealed = { readonly sealId: string | null };
const open: Sealed = { sealId: 'copy 2' };
const locked: Sealed = { sealId: null };

it('a note on a restricted paper is closed when that is locked, which is said, and stays closed when it is opened again', () => {
  const { result, rerender } = renderHook(useOpenMark, { initialProps: open });
  act(() => { result.current[1]({ id: 'mark', fresh: null, under: open.sealId }); });
  expect(result.current[0]?.id).toBe('mark');
  rerender(locked);
  expect(result.current[0]).toBeNull();
  expect(currentToasts().map(({ message }) => message)).toEqual(['The restricted papers were locked, and the note on one of them was closed with them.']);
  rerender(open);
  expect(result.current[0]).toBeNull();
});

it('a note on another paper stays open', () => {
  const { result, rerender } = renderHook(useOpenMark, { initialProps: open });
  act(() => { result.current[1]({ id: 'mark', fresh: null, under: null }); });
  rerender(locked);
  expect(result.current[0]?.id).toBe('mark');
  expect(currentToasts()).toEqual([]);
});

it('stands on restricted text by its paper, or because it was sealed', () => {
  const mark = { id: 'mark', anchor: { paperId: 'paper' } };
  expect([isSecret(mark, { restrictedPapers: new Set(['paper']) }, new Set()), isSecret(mark, { restrictedPapers: new Set() }, new Set(['mark'])), isSecret(mark, { restrictedPapers: new Set() }, new Set())]).toEqual([true, true, false]);
});

it('what is written is stored before the lock; where that fails or takes longer than two seconds, its reader is asked', async () => {
  vi.useFakeTimers();
  const stored: string[] = [];
  const off = [onBeforeLock(() => { stored.push('words'); return Promise.reject(new Error('full')); }), onBeforeLock(() => new Promise(() => undefined))];
  let isDone: boolean | null = null;
  const done = storedBeforeLock().then((isStored) => { isDone = isStored; });
  await vi.advanceTimersByTimeAsync(1_900);
  expect(stored).toEqual(['words']);
  await vi.advanceTimersByTimeAsync(200);
  await done;
  expect(isDone).toBe(false);
  for (const take of off) take();
  expect(await storedBeforeLock()).toBe(true);
  const takeSlow = onBeforeLock(() => new Promise(() => undefined));
  const slow = storedBeforeLock();
  await vi.advanceTimersByTimeAsync(2_100);
  expect(await slow).toBe(false);
  takeSlow();
  const takeFull = onBeforeLock(() => Promise.resolve(false));
  expect(await storedBeforeLock()).toBe(false);
  takeFull();
  const takeStored = onBeforeLock(() => Promise.resolve(true));
  expect(await storedBeforeLock()).toBe(true);
  takeStored();
  expect(stored).toEqual(['words']);
});

it('a declaration for the officer names items as everybody has them, while the restricted ones are open', async () => {
  const everybodys = await content();
  const secret = { ...everybodys, items: everybodys.items.map((item) => ({ ...item, title: 'The placement of Zebedee' })) };
  expect(asEverybodyHasIt({ kept: { content: everybodys }, content: secret }).items.map(({ title }) => title)).toEqual(['Placements']);
});

it('the window of a restricted paper is called by its item alone, which the browser may remember', async () => {
  const [everybodys, secret] = [await content(), await restricted()];
  const copy = { kept: { content: everybodys }, restrictedPapers: new Set(secret.papers.map(({ id }) => id)) };
  expect([secret.papers[0] ?? null, everybodys.papers[0] ?? null, null].map((paper) => windowTitle(copy, paper))).toEqual([
    'Restricted paper, item 5 - Corporate Parenting Panel - Orderpaper', "The Panel's own report - Corporate Parenting Panel - Orderpaper", 'Front sheet - Corporate Parenting Panel - Orderpaper',
  ]);
});
