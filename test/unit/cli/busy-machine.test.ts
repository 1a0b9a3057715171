// A page or picture that only waits for a machine busy with other work is not taken for one that hangs.
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawPdfPages } from '../../../electron/cli/adapters/draw-pdf-pages.ts';
import { drawPicture } from '../../../electron/cli/adapters/draw-picture.ts';

/** A thread that never answers. */
class Silent extends EventEmitter {
  ref(): void { /* nothing to hold */ }
  unref(): void { /* nothing to hold */ }
  postMessage(): void { /* nobody reads it */ }
  terminate(): Promise<number> { return Promise.resolve(0); }
}
vi.mock('../../../electron/cli/adapters/start-thread.ts', () => ({ startThread: () => new Silent() }));

let seconds = 0;
beforeEach(() => {
  seconds = 0;
  vi.useFakeTimers();
  vi.spyOn(process, 'cpuUsage').mockImplementation(() => ({ user: seconds * 1_000_000, system: 0 }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  ['a page', 20, () => drawPdfPages(Uint8Array.of(1))],
  ['a picture', 60, () => drawPicture(Uint8Array.of(1), { from: 'png', as: 'png', quality: 1, orientation: 1, profile: null, width: 1, height: 1 })],
] as const)('%s is given up when it had %i seconds of the processor, or four times as long has passed', async (_, budget, draw) => {
  const spent = async (passed: number, processor: number): Promise<boolean> => {
    let given = false;
    void draw().then(() => { given = true; });
    await vi.advanceTimersByTimeAsync(1);
    seconds += processor;
    await vi.advanceTimersByTimeAsync(passed * 1_000);
    const answer = given;
    await vi.advanceTimersByTimeAsync(budget * 5_000);
    expect(given).toBe(true);
    return answer;
  };
  expect(await spent(budget + 1, budget / 10)).toBe(false);
  expect(await spent(budget * 3, budget / 10)).toBe(false);
  expect(await spent(budget + 1, budget)).toBe(true);
  expect(await spent(budget * 4 + 1, 0)).toBe(true);
});
