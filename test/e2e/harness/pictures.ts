// A screen in every look it must have: nothing may stick out. With PICTURES=1 each is kept for people to look at, in build/.reports/screens/<name>-<look>.png.
import path from 'node:path';
import type { Page } from '@playwright/test';
import { folders } from '../../../build/lib/paths.ts';

type Look = { readonly name: string; readonly width: number; readonly height: number; readonly scheme: 'light' | 'dark'; readonly textPercent: number; readonly isForced?: boolean };

export const looks: readonly Look[] = [
  { name: 'light-1280', width: 1280, height: 800, scheme: 'light', textPercent: 100 },
  { name: 'dark-1280', width: 1280, height: 800, scheme: 'dark', textPercent: 100 },
  { name: 'light-1920', width: 1920, height: 1080, scheme: 'light', textPercent: 100 },
  { name: 'large-text-1280', width: 1280, height: 800, scheme: 'light', textPercent: 200 },
];

/** What a reader's screens must bear too: the largest letters, and colours that the system sets. */
export const readersLooks: readonly Look[] = [
  { name: 'largest-text-1280', width: 1280, height: 800, scheme: 'light', textPercent: 250 },
  { name: 'forced-1280', width: 1280, height: 800, scheme: 'light', textPercent: 100, isForced: true },
];

const keepsPictures = process.env['PICTURES'] === '1';
/** Dark moves nothing: without pictures one scheme is enough. */
const isTried = ({ scheme }: Look): boolean => keepsPictures || scheme === 'light';

/** The width by which something sticks out of the window to the right, in CSS pixels; 0 when nothing does. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/**
 * Tries each look (and `more`), takes its picture where they are asked for, and leaves the page as it was.
 * @returns the looks in which the page has to be scrolled sideways, for the test to assert on
 */
export const takePictures = async (page: Page, name: string, more: readonly Look[] = []): Promise<readonly string[]> => {
  const before = page.viewportSize();
  const tooWide: string[] = [];
  for (const look of [...looks, ...more].filter(isTried)) {
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.emulateMedia({ colorScheme: look.scheme, forcedColors: look.isForced === true ? 'active' : null });
    await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', `${percent}%`), look.textPercent);
    if (keepsPictures) await page.screenshot({ path: path.join(folders.reports, 'screens', `${name}-${look.name}.png`), animations: 'disabled' });
    if ((await sidewaysOverflow(page)) > 0) tooWide.push(look.name);
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  if (before !== null) await page.setViewportSize(before);
  return tooWide;
};
