// From a key to the frame that shows it, in minutes of 20,000 words, beside a bare textarea in the same browser.
import { milliseconds, quantile, type BenchRow } from '../../build/lib/bench-row.ts';
import { openLongMinutes, withSampleApp } from './support/sample-app.ts';
import { bareTypingTimes, typingTimes } from './support/typing-times.ts';

const oneFrame = 16;

export const row: BenchRow = {
  what: 'key to paint in 20,000 words, p95',
  budget: 'one frame (16 ms) above a bare textarea',
  measure: () =>
    withSampleApp(async (app) => {
      const minutes = await openLongMinutes(app, 20_000);
      await minutes.write(2);
      const ours = await typingTimes(app.page);
      const reference = await bareTypingTimes(app.context);
      const [ourP95, bareP95] = [quantile(ours, 0.95), quantile(reference, 0.95)];
      return {
        ours: `${milliseconds(ourP95)} (median ${milliseconds(quantile(ours, 0.5))})`,
        reference: `bare textarea ${milliseconds(bareP95)} (median ${milliseconds(quantile(reference, 0.5))})`,
        ratio: `${milliseconds(ourP95 - bareP95)} above`,
        withinBudget: ourP95 - bareP95 <= oneFrame,
      };
    }),
};
