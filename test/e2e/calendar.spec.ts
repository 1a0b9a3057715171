// Calendar files from the screen: a postponed meeting moves to its new day, and is taken out of the old one once a meeting is planned on the new.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { typeDate } from './pages/council-pages.ts';
import { addSampleCouncil } from './pages/minutes-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

type Saved = { readonly name: string; readonly lines: readonly string[] };

/** Lines as they are meant: long ones are folded in the file. */
const savedCalendar = async (page: Page): Promise<Saved> => {
  const { name, bytes } = await savedBy(page, () => page.getByRole('button', { name: 'Save for calendars' }).click());
  return { name, lines: new TextDecoder().decode(bytes).replace(/\r\n[ \t]/g, '').split('\r\n') };
};
const value = ({ lines }: Saved, property: string): string => lines.find((line) => line.startsWith(property))?.slice(property.length + 1) ?? '';

test('a postponed meeting stands in the calendar file on its new day under the same name, newer than before', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  const called = await savedCalendar(page);
  expect([value(called, 'STATUS'), value(called, 'DESCRIPTION')]).toEqual(['CONFIRMED', '']);

  await page.getByRole('button', { name: 'Cancel or postpone' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel or postpone the meeting' });
  await dialog.getByText('Postponed', { exact: true }).click();
  await expect(dialog.getByText(/calendars that have the meeting show it as cancelled/)).toBeVisible();
  await typeDate(page, 'New date', '09', '02', '2027');
  await expect(dialog.getByText(/calendars that have the meeting move it to its new day/)).toBeVisible();
  await dialog.getByRole('spinbutton', { name: /^hour,/ }).click();
  await page.keyboard.type('1430');
  await dialog.getByLabel('New place').fill("St Anne's Hall, Weir Street");
  await dialog.getByLabel('Why?').fill('The hall is flooded');
  await dialog.getByRole('button', { name: 'Postpone the meeting' }).click();
  await expect(page.getByText('Postponed to Tuesday 9 February 2027, 14:30 (St Anne\'s Hall, Weir Street): The hall is flooded')).toBeVisible();
  const moved = await savedCalendar(page);
  expect(moved.name).toBe(called.name);
  expect(['UID', 'STATUS', 'LOCATION', 'SUMMARY'].map((each) => value(moved, each))).toEqual([value(called, 'UID'), 'CONFIRMED', "St Anne's Hall\\, Weir Street", 'Corporate Parenting Panel']);
  expect(moved.lines).toContain('DTSTART;TZID=Europe/London:20270209T143000');
  expect(value(moved, 'DESCRIPTION')).toMatch(/Tuesday 15 December 2026/);
  expect(Number(value(moved, 'SEQUENCE'))).toBeGreaterThan(Number(value(called, 'SEQUENCE')));

  // It is held after all: the newest file says so.
  // Changes are counted by the second.
  await page.waitForTimeout(1_100);
  await page.getByRole('button', { name: 'It takes place after all' }).click();
  await expect(page.getByRole('button', { name: 'Cancel or postpone' })).toBeVisible();
  const back = await savedCalendar(page);
  expect([value(back, 'STATUS'), value(back, 'DTSTART;TZID=Europe/London'), value(back, 'DESCRIPTION')]).toEqual(['CONFIRMED', value(called, 'DTSTART;TZID=Europe/London'), '']);
  expect(Number(value(back, 'SEQUENCE'))).toBeGreaterThan(Number(value(moved, 'SEQUENCE')));

  // A meeting is planned on the day to which it is put off now: that one stands there, and this one goes.
  await page.getByRole('button', { name: 'Cancel or postpone' }).click();
  await dialog.getByText('Postponed', { exact: true }).click();
  await typeDate(page, 'New date', '26', '01', '2027');
  await dialog.getByLabel('Why?').fill('The hall is flooded');
  await dialog.getByRole('button', { name: 'Postpone the meeting' }).click();
  await expect(page.getByText('Postponed to Tuesday 26 January 2027: The hall is flooded')).toBeVisible();
  const off = await savedCalendar(page);
  expect([value(off, 'STATUS'), value(off, 'DTSTART;TZID=Europe/London')]).toEqual(['CANCELLED', value(called, 'DTSTART;TZID=Europe/London')]);
  expect(value(off, 'DESCRIPTION')).toMatch(/26 January 2027/);
});
