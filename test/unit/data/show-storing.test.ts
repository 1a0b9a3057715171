// While a record is being stored the header says so and the window stays, and drafts that wait for each other don't wait for it.
import { expect, it } from 'vitest';
import { ok } from '../../../shared/model/result.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { createSaveRegistry } from '../../../renderer/data/save-registry.ts';
import { showStoring, storeBeforeClosing } from '../../../renderer/data/show-storing.ts';

const full: Problem = { code: 'disk-full', what: 'The disk is full.', remedy: 'Make room.' };

const settle = async (): Promise<void> => { for (let turn = 0; turn < 5; turn += 1) await Promise.resolve(); };

it('a record counts as being saved until it is stored, and each of two by itself', async () => {
  const saves = createSaveRegistry();
  const seen: string[] = [];
  saves.subscribe(() => { seen.push(saves.status().state); });
  const [first, second] = [Promise.withResolvers<Problem | null>(), Promise.withResolvers<Problem | null>()];
  for (const { promise } of [first, second]) showStoring(saves, promise);
  expect(saves.status().state).toBe('saving');
  expect((await saves.flushAll()).ok).toBe(true);
  first.resolve(null);
  await settle();
  expect(saves.status().state).toBe('saving');
  second.resolve(null);
  await settle();
  expect(saves.status().state).toBe('idle');
  expect(seen.at(-1)).toBe('idle');
});

it('a window closes once the record is stored, and stays where it was refused', async () => {
  const saves = createSaveRegistry();
  const vote = Promise.withResolvers<Problem | null>();
  showStoring(saves, vote.promise);
  let answer: unknown = 'waits';
  const closing = saves.beforeClosing().then((result) => { answer = result; });
  await settle();
  expect(answer).toBe('waits');
  vote.resolve(null);
  await closing;
  expect(answer).toEqual(ok(null));

  const refused = Promise.withResolvers<Problem | null>();
  showStoring(saves, refused.promise);
  const staying = saves.beforeClosing();
  refused.resolve(full);
  expect(await staying).toMatchObject({ ok: false, problem: full });
});

it('what is kept without a word is stored before the window closes, and no longer once it is left', async () => {
  const saves = createSaveRegistry();
  let stored = 0;
  const leave = storeBeforeClosing(saves, () => Promise.resolve().then(() => { stored += 1; }));
  expect(saves.status().state).toBe('idle');
  expect(await saves.beforeClosing()).toEqual(ok(null));
  expect(stored).toBe(1);
  leave();
  await settle();
  await saves.beforeClosing();
  expect(stored).toBe(1);
});
