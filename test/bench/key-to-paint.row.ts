// From a key to the frame that shows it, in minutes of 20,000 words, beside a bare textarea in the same browser.
import type { Page } from '@playwright/test';
import { milliseconds, quantile, type BenchRow } from '../../build/lib/bench-row.ts';
import { openLongMinutes, withSampleApp } from './support/sample-app.ts';

const keys = 240;
const oneFrame = 16;
declare global {
  var keyTimes: number[];
}

/** Types `keys` letters and answers the milliseconds from each key event to the task after its frame. */
const typingTimes = async (page: Page): Promise<readonly number[]> => {
  await page.evaluate(() => {
    globalThis.keyTimes = [];
    document.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          const afterPaint = new MessageChannel();
          afterPaint.port1.onmessage = () => globalThis.keyTimes.push(performance.now() - event.timeStamp);
          afterPaint.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForTimeout(25);
  }
  return page.evaluate(() => globalThis.keyTimes);
};

export const row: BenchRow = {
  what: 'key to paint in 20,000 words, p95',
  budget: 'one frame (16 ms) above a bare textarea',
  measure: () =>
    withSampleApp(async (app) => {
      const minutes = await openLongMinutes(app, 20_000);
      await minutes.write(2);
      const ours = await typingTimes(app.page);
      const bare = await app.context.newPage();
      await bare.goto('about:blank');
      await bare.evaluate(() => {
        const area = document.createElement('textarea');
        document.body.append(area);
        area.focus();
      });
      const reference = await typingTimes(bare);
      const [ourP95, bareP95] = [quantile(ours, 0.95), quantile(reference, 0.95)];
      return {
        ours: `${milliseconds(ourP95)} (median ${milliseconds(quantile(ours, 0.5))})`,
        reference: `bare textarea ${milliseconds(bareP95)} (median ${milliseconds(quantile(reference, 0.5))})`,
        ratio: `${milliseconds(ourP95 - bareP95)} above`,
        withinBudget: ourP95 - bareP95 <= oneFrame,
      };
    }),
};
