// From a key to the frame that shows it, in the middle of one text of 20,000 words with 60 tables and 80 pictures, numbered, spelled
// and counted, beside a bare textarea in the same browser.
import { milliseconds, quantile, type BenchRow } from '../../build/lib/bench-row.ts';
import { buildEditorPage, openEditorPage } from '../e2e/harness/open-editor-page.ts';
import { withSampleApp } from './support/sample-app.ts';
import { bareTypingTimes, typingTimes } from './support/typing-times.ts';

const oneFrame = 16;

export const row: BenchRow = {
  what: 'key to paint in one text of 20,000 words with tables and pictures, p95',
  budget: 'one frame (16 ms) above a bare textarea',
  measure: async () => {
    await buildEditorPage();
    return withSampleApp(async ({ page, context }) => {
      await openEditorPage(page, '?words=20000');
      await page.getByRole('textbox', { name: 'Text of section 3' }).locator('> p').nth(90).click();
      await page.keyboard.press('End');
      const ours = await typingTimes(page);
      const reference = await bareTypingTimes(context);
      const [ourP95, bareP95] = [quantile(ours, 0.95), quantile(reference, 0.95)];
      return {
        ours: `${milliseconds(ourP95)} (median ${milliseconds(quantile(ours, 0.5))})`,
        reference: `bare textarea ${milliseconds(bareP95)} (median ${milliseconds(quantile(reference, 0.5))})`,
        ratio: `${milliseconds(ourP95 - bareP95)} above`,
        withinBudget: ourP95 - bareP95 <= oneFrame,
      };
    });
  },
};
