// Scrolling through a paper of 150 pages of a large copy: how long each frame takes, beside an empty page that scrolls as far.
import type { Page } from '@playwright/test';
import { milliseconds, quantile, times, type BenchRow } from '../../build/lib/bench-row.ts';
import { pageBytes, paperAddress, withReaderApp } from './support/reader-app.ts';

const budget = { frame: 50, bytes: 600_000_000 };
const frames = 500;
const pixels = 160;

/** The time from frame to frame while the element is scrolled a little with each. */
const frameTimes = (page: Page, selector: string): Promise<readonly number[]> => page.evaluate(async ([wanted, count, by]) => {
  const scroller = document.querySelector(wanted);
  if (scroller === null) throw new Error('nothing scrolls');
  const taken: number[] = [];
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let frame = 0; frame < count; frame += 1) {
    scroller.scrollBy(0, by);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    taken.push(now - last);
    last = now;
  }
  return taken;
}, [selector, frames, pixels] as const);

/** What the page's own thread worked meanwhile, in milliseconds a frame: the same on a busy machine. */
const withWork = async (page: Page, run: () => Promise<readonly number[]>): Promise<{ readonly taken: readonly number[]; readonly work: number }> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => 1_000 * ((await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  const before = await worked();
  const taken = await run();
  return { taken, work: ((await worked()) - before) / frames };
};

const emptyPage = (page: Page): Promise<void> => page.evaluate(() => {
  document.body.innerHTML = '<div id="empty" style="block-size:100vh;overflow:auto"><div style="block-size:200000px"></div></div>';
});

export const row: BenchRow = {
  what: 'scroll through a paper of 150 pages, p95 of the frames',
  budget: 'no frame over 50 ms (p95), memory under 600 MB',
  measure: () =>
    withReaderApp(async ({ page, folder }) => {
      await page.evaluate((hash) => { location.hash = hash; }, paperAddress(7));
      await page.locator('[data-page-line]').nth(20).waitFor({ state: 'attached' });
      const { taken: ours, work } = await withWork(page, () => frameTimes(page, '[data-region="reader-paper"]'));
      const held = pageBytes(folder);
      await emptyPage(page);
      const bare = await frameTimes(page, '#empty');
      const [p95, ofBare] = [quantile(ours, 0.95), quantile(bare, 0.95)];
      return {
        ours: `${milliseconds(p95)} (longest ${milliseconds(Math.max(...ours))}, ${milliseconds(work)} of work a frame), ${Math.round(held / 1_000_000)} MB`,
        reference: `an empty page ${milliseconds(ofBare)}`,
        ratio: times(p95 / ofBare),
        withinBudget: p95 <= budget.frame && !(held > budget.bytes),
      };
    }),
};
