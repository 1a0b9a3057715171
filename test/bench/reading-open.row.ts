// A councillor's copy of 60 papers on 400 pages with 12 PDFs and 150 pictures: until the first page of a paper can be read, and what the reader holds after all papers were open.
import { loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { median, milliseconds, times, type BenchRow } from '../../build/lib/bench-row.ts';
import { appOrigin } from '../e2e/harness/serve-app.ts';
import { pageBytes, paperAddress, withReaderApp } from './support/reader-app.ts';

const runs = 7;
const budget = { milliseconds: 1_500, bytes: 600_000_000 };

/** From the start of the navigation, with nothing of the app loaded, until what is wanted is painted. */
const coldOpening = async (page: Page, address: string, selector: string): Promise<number> => {
  await page.goto('about:blank');
  await page.goto(`${appOrigin}/${address}`);
  return page.evaluate(async (wanted) => {
    while (document.querySelector(wanted) === null) await new Promise((resolve) => setTimeout(resolve, 4));
    return new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  }, selector);
};

const opening = (page: Page, address: string, selector: string): Promise<number> => page.evaluate(async ([hash, wanted]) => {
  const began = performance.now();
  location.hash = hash;
  while (document.querySelector(wanted) === null || !document.querySelector('article h2')) await new Promise((resolve) => setTimeout(resolve, 4));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  return performance.now() - began;
}, [address, selector] as const);

export const row: BenchRow = {
  what: 'open a copy of 60 papers, 400 pages, 12 PDFs, 150 pictures to its first page',
  budget: 'under 1.5 s, memory under 600 MB',
  measure: () =>
    withReaderApp(async ({ page, folder }) => {
      const [cold, bare]: [number[], number[]] = [[], []];
      for (let run = 0; run < runs; run += 1) {
        cold.push(await coldOpening(page, paperAddress(1), '[data-block^="s:"]'));
        bare.push(await coldOpening(page, '#/settings', 'main h1'));
      }
      const pdf: number[] = [];
      let most = 0;
      for (let number = 1; number <= 60; number += 1) {
        const isDrawn = number % 5 === 0;
        const taken = await opening(page, paperAddress(number), isDrawn ? '[data-page="1"] canvas[data-drawn]' : `[data-block^="s:01930000-0000-7000-8000-${String(10_000 + number).padStart(12, '0')}"]`);
        if (isDrawn) pdf.push(taken);
        most = Math.max(most, pageBytes(folder) || 0);
      }
      const middle = median(cold);
      return {
        ours: `${milliseconds(middle)}, a PDF in it ${milliseconds(median(pdf))}`,
        reference: `the app's settings ${milliseconds(median(bare))}, load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`,
        ratio: `${times(middle / median(bare))}, ${Math.round(most / 1_000_000)} MB`,
        withinBudget: middle <= budget.milliseconds && most <= budget.bytes,
      };
    }),
};
