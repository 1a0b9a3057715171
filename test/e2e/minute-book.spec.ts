// The minute book narrowed down by keyboard and names alone, and found again as it was after a minute was looked at.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { tabTo } from './pages/keyboard.ts';
import { startedMinutes } from './pages/minutes-page.ts';

const choose = async (page: Page, label: string, letters: string): Promise<void> => {
  const field = page.getByRole('search').getByRole('button', { name: new RegExp(`${label}$`) });
  await field.press('Enter');
  await expect(page.getByRole('listbox', { name: label })).toBeVisible();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: label })).toBeHidden();
};

test('the minute book is narrowed down by outcome and member with year and words, by keyboard, and is as it was after a minute was looked at', async ({ page, openApp }) => {
  await openApp();
  const minutes = await startedMinutes(page);
  await minutes.write(2);
  await page.keyboard.type('Councillor R. Penhallow asked about kettles.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+R');
  await page.keyboard.type('That the report be noted.');
  await minutes.saved();
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('heading', { level: 1, name: 'Minute book' })).toBeVisible();
  const status = page.getByRole('main').getByRole('status').filter({ hasText: 'ound' });
  const all = await status.textContent();
  await page.getByRole('radio', { name: 'Resolutions' }).focus();
  await page.keyboard.press('Space');
  await choose(page, 'Outcome', 'Noted');
  await expect(status).not.toHaveText(all ?? '');
  const noted = page.getByRole('list', { name: 'Resolutions' }).getByRole('listitem');
  await expect.poll(() => noted.evaluateAll((rows) => rows.length > 0 && rows.every(({ textContent }) => textContent.includes('Noted.')))).toBe(true);
  await expect(status).toHaveText(`${await noted.count()} found`);
  await choose(page, 'Member', 'Councillor R');
  await choose(page, 'Municipal year', '20');
  await expect(page.getByRole('search').getByRole('button', { name: /Member$/ })).toContainText('Councillor R. Penhallow');
  await page.getByRole('radio', { name: 'Resolutions' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Minutes' })).toBeChecked();
  await expectAccessible(page, { heading: 'Minute book', item: /found/i });
  expect(await takePictures(page, 'minute-book-narrowed')).toEqual([]);
  const before = await status.textContent();
  await expect(status).toHaveText('1 found');
  await tabTo(page, /asked about kettles/);
  await page.keyboard.press('Enter');
  const minute = page.getByRole('link', { name: 'Minutes', exact: true });
  await expect(minute).toBeVisible();
  // Back by the key of the minute book, and by the window's own way back.
  await page.keyboard.press('Alt+5');
  await expect(status).toHaveText(before ?? '');
  await tabTo(page, /asked about kettles/);
  await page.keyboard.press('Enter');
  await expect(minute).toBeVisible();
  await page.goBack();
  await expect(status).toHaveText(before ?? '');
  await expect(page.getByRole('search').getByRole('button', { name: /Outcome$/ })).toContainText('Noted');
  await expect(page.getByRole('search').getByRole('button', { name: /Member$/ })).toContainText('Penhallow');
  // Nothing fits: it is said, with the way back.
  await page.getByRole('textbox', { name: /^Find/ }).fill('zeppelin');
  await expect(status).toHaveText('Nothing found');
  await expectAccessible(page, { heading: 'Minute book', item: 'Try fewer words, or take a filter off.' });
  expect(await takePictures(page, 'minute-book-nothing')).toEqual([]);
  await page.getByRole('button', { name: 'Show the whole book' }).press('Enter');
  await expect(page.getByRole('textbox', { name: /^Find/ })).toBeFocused();
  await expect(status).toHaveText(all ?? '');
});
