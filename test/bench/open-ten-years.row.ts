// Opening the app on ten years of meetings: sixty meetings with their agendas, attendance and minutes of 4,000 words each.
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { median, milliseconds, times, type BenchRow } from '../../build/lib/bench-row.ts';
import { appOrigin } from '../e2e/harness/serve-app.ts';
import { putRows, readRows } from './support/database.ts';
import { textOf, withSampleApp } from './support/sample-app.ts';

const meetings = 60;
const budget = 1_000;

/** Milliseconds from the start of the navigation until Home shows the next meeting and answers to a click. */
const openingTime = async (page: Page): Promise<number> => {
  await page.goto('about:blank');
  await page.goto(`${appOrigin}/`);
  await page.getByRole('link', { name: 'Go on with the agenda' }).waitFor();
  return page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))));
};

const medianOpening = async (page: Page): Promise<number> => {
  const taken: number[] = [];
  for (let run = 0; run < 7; run += 1) taken.push(await openingTime(page));
  return median(taken.slice(1));
};

/** Copies of the sample's oldest meeting with everything that belongs to it, one every two months into the past. */
const addTenYears = async (page: Page): Promise<void> => {
  const [oldest] = [...(await readRows(page, 'meetings'))].sort((a, b) => String(a['date']).localeCompare(String(b['date'])));
  if (oldest === undefined) throw new Error('the sample council has no meeting');
  const belonging = async (table: string) => (await readRows(page, table)).filter((row) => row['meetingId'] === oldest.id);
  const [items, minutes, attendance] = [await belonging('items'), await belonging('minutes'), await belonging('attendance')];
  for (let past = 1; past <= meetings; past += 1) {
    const meetingId = randomUUID();
    const month = 2 * past;
    const date = `${2026 - Math.ceil(month / 12)}-${String(12 - (month % 12)).padStart(2, '0')}-11`;
    const itemIds = new Map(items.map((item) => [item.id, randomUUID()]));
    const moved = (row: Readonly<Record<string, unknown>>) => ({ ...row, id: randomUUID(), meetingId, itemId: itemIds.get(String(row['itemId'])) ?? null });
    await putRows(page, 'meetings', [{ ...oldest, id: meetingId, date }]);
    await putRows(page, 'items', items.map((item) => ({ ...item, id: itemIds.get(item.id) ?? randomUUID(), meetingId })));
    await putRows(page, 'minutes', minutes.map((minute) => ({ ...moved(minute), text: textOf(4_000 / minutes.length) })));
    await putRows(page, 'attendance', attendance.map((row) => ({ ...row, id: randomUUID(), meetingId })));
  }
};

export const row: BenchRow = {
  what: 'open the app on ten years of meetings',
  budget: 'interactive in 1 s',
  measure: () =>
    withSampleApp(async ({ page }) => {
      const reference = await medianOpening(page);
      await addTenYears(page);
      const ours = await medianOpening(page);
      return { ours: milliseconds(ours), reference: `with the sample alone ${milliseconds(reference)}`, ratio: times(ours / reference), withinBudget: ours <= budget };
    }),
};
