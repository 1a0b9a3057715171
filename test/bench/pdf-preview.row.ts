// An attached PDF of 200 pages: until its first page is drawn, and how many pages hold pixels while somebody goes through all of them.
import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { milliseconds, quantile, type BenchRow } from '../../build/lib/bench-row.ts';
import { letter } from '../e2e/pages/attached-files.ts';
import { readRows } from './support/database.ts';
import { withSampleApp } from './support/sample-app.ts';

const pages = 200;
const tries = 7;
const oneSecond = 1_000;

/** Attaches it in the Papers tab and answers its address. */
const attachLetter = async (page: Page): Promise<string> => {
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'Papers' }).waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Attach files' }).first().click();
  await (await chooser).setFiles([letter('letter.pdf', pages)]);
  await page.getByRole('dialog').getByRole('button', { name: /^Attach/ }).click();
  await page.getByRole('link', { name: "The inspector's letter" }).waitFor();
  const attached = (await readRows(page, 'papers')).find(({ kind }) => kind === 'attachment');
  if (attached === undefined) throw new Error('the PDF was not attached');
  return `${new URL(page.url()).hash}/${attached.id}`;
};

const untilDrawn = (page: Page, hash: string): Promise<number> =>
  page.evaluate(async (address) => {
    const began = performance.now();
    location.hash = address;
    while (document.querySelector('[data-page="1"] canvas[data-drawn]') === null) await new Promise((resolve) => setTimeout(resolve, 4));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return performance.now() - began;
  }, hash);

/** Steps through the pages and answers the most that held pixels at a time. */
const mostHeld = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let most = 0;
    for (const sheet of [...document.querySelectorAll('[data-page]')].filter((_, index) => index % 5 === 0)) {
      sheet.scrollIntoView();
      await new Promise((resolve) => setTimeout(resolve, 60));
      most = Math.max(most, [...document.querySelectorAll<HTMLCanvasElement>('[data-page] canvas')].filter(({ width }) => width > 0).length);
    }
    return most;
  });

export const row: BenchRow = {
  what: `first page of an attached PDF of ${pages} pages, median of ${tries}, and the most pages drawn at a time`,
  budget: 'well under 1 s',
  measure: () =>
    withSampleApp(async ({ page }) => {
      const address = await attachLetter(page);
      const papers = new URL(page.url()).hash;
      const times: number[] = [];
      for (let run = 0; run < tries; run += 1) {
        times.push(await untilDrawn(page, address));
        await page.evaluate((hash) => { location.hash = hash; }, papers);
        await page.getByRole('heading', { level: 2, name: 'Papers' }).waitFor();
      }
      await untilDrawn(page, address);
      const middle = quantile(times, 0.5);
      return {
        ours: `${milliseconds(middle)} (the first ${milliseconds(times[0] ?? Number.NaN)})`,
        reference: `load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`,
        ratio: `${await mostHeld(page)} of ${pages} pages drawn`,
        withinBudget: middle <= oneSecond,
      };
    }),
};
