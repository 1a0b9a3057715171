// A free paper of about 200 pages, 70,000 words, 60 tables and 80 pictures in twenty sections: until it can be read, and a key in the middle of it.
import { milliseconds, quantile, type BenchRow } from '../../build/lib/bench-row.ts';
import { addLongPaper } from './support/long-paper.ts';
import { withSampleApp } from './support/sample-app.ts';
import { bareTypingTimes, typingTimes } from './support/typing-times.ts';

const sections = 20;
const oneSecond = 1_000;
const oneFrame = 16;

export const row: BenchRow = {
  what: 'open a paper of 200 pages with 60 tables and 80 pictures, and key to paint in it, p95',
  budget: '1 s to open; one frame (16 ms) above a bare textarea',
  measure: () =>
    withSampleApp(async ({ page, context }) => {
      const address = await addLongPaper(page, sections);
      const opening = await page.evaluate(async (hash) => {
        const began = performance.now();
        location.hash = hash;
        while (document.querySelector('article[data-section]') === null) await new Promise((resolve) => setTimeout(resolve, 4));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        return performance.now() - began;
      }, new URL(address).hash);
      const middle = page.locator('article[data-section]').nth(sections / 2);
      await middle.getByRole('button', { name: /^Write / }).click();
      await middle.locator('.ProseMirror-focused').waitFor();
      const ours = quantile(await typingTimes(page), 0.95);
      const bare = quantile(await bareTypingTimes(context), 0.95);
      return {
        ours: `opened in ${milliseconds(opening)}, keys ${milliseconds(ours)}`,
        reference: `bare textarea ${milliseconds(bare)}`,
        ratio: `${milliseconds(ours - bare)} above`,
        withinBudget: opening <= oneSecond && ours - bare <= oneFrame,
      };
    }),
};
