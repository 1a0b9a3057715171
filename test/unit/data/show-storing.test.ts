// While a record is being stored the header says so, and drafts that wait for each other don't wait for it.
import { expect, it } from 'vitest';
import { createSaveRegistry } from '../../../renderer/data/save-registry.ts';
import { showStoring } from '../../../renderer/data/show-storing.ts';

it('a record counts as being saved until it is stored, and each of two by itself', async () => {
  const saves = createSaveRegistry();
  const seen: string[] = [];
  saves.subscribe(() => { seen.push(saves.status().state); });
  const [first, second] = [showStoring(saves), showStoring(saves)];
  expect(saves.status().state).toBe('saving');
  expect((await saves.flushAll()).ok).toBe(true);
  first();
  await Promise.resolve();
  expect(saves.status().state).toBe('saving');
  second();
  await Promise.resolve();
  expect(saves.status().state).toBe('idle');
  expect(seen.at(-1)).toBe('idle');
});
