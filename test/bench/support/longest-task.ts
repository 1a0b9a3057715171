// How long a page's main thread is away at a time while something is saved: the longest gap between its own timers.
import type { Page } from '@playwright/test';

declare global {
  var mainThread: { longest: number; watched: boolean };
}

const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const state = { longest: 0, watched: true };
    globalThis.mainThread = state;
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - last);
      last = now;
      if (state.watched) setTimeout(tick, 0);
    };
    tick();
  });

const ended = (page: Page): Promise<number> =>
  page.evaluate(() => {
    globalThis.mainThread.watched = false;
    return globalThis.mainThread.longest;
  });

/** Milliseconds after the last key in which a text is saved, drawn and counted. */
const settled = 1_200;

/** Types a letter into what has the focus, waits for its save, and answers the longest time without an answer from the key on; so many times. */
export const longestTasksOfSaves = async (page: Page, saves: number): Promise<readonly number[]> => {
  const each: number[] = [];
  for (let save = 0; save < saves; save += 1) {
    await watch(page);
    await page.keyboard.press('e');
    await page.waitForTimeout(settled);
    each.push(await ended(page));
  }
  return each;
};
