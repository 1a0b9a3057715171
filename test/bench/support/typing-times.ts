// Milliseconds from a key to the task after the frame that shows it, in whatever has the focus, and of a bare textarea in the same browser.
import type { BrowserContext, Page } from '@playwright/test';

const keys = 240;
declare global {
  var keyTimes: number[];
}

/** Types letters and answers the milliseconds of each. */
export const typingTimes = async (page: Page): Promise<readonly number[]> => {
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

/** A new page with nothing but a textarea, which has the focus. */
export const bareTextarea = async (context: BrowserContext): Promise<Page> => {
  const bare = await context.newPage();
  await bare.goto('about:blank');
  await bare.evaluate(() => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.focus();
  });
  return bare;
};

/** The same in a bare textarea of a new page. */
export const bareTypingTimes = async (context: BrowserContext): Promise<readonly number[]> => typingTimes(await bareTextarea(context));
