// A user without a mouse: Tab until the thing is reached, then press keys.
import { expect, type Page } from '@playwright/test';

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? (element.labels?.[0]?.textContent ?? '') : '';
    return [element.getAttribute('aria-label') ?? '', labelled, label, element.textContent].join(' ').replace(/\s+/g, ' ').trim();
  });

/** Presses Tab (or Shift+Tab) until the focused thing has this name; fails after a hundred stops. */
export const tabTo = async (page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const seen: string[] = [];
  for (let stop = 0; stop < 100; stop += 1) {
    await page.keyboard.press(key);
    const found = await focusedName(page);
    if (name.test(found)) return;
    seen.push(found.slice(0, 60));
  }
  expect(seen, `Tab never reached ${String(name)}`).toEqual([]);
};
