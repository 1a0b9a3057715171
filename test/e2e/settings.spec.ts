import { readFile } from 'node:fs/promises';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { addPanel, goTo, sayWhoWorksHere, typeDate } from './pages/council-pages.ts';

test.beforeEach(async ({ openApp }) => {
  await sayWhoWorksHere(await openApp());
});

test('text size, colours and typeface take effect at once and stay after a reload', async ({ page }) => {
  await goTo(page, '#/settings/reading');
  await expectAccessible(page, { heading: 'Settings', item: 'Text size' });
  expect(await takePictures(page, 'settings-reading')).toEqual([]);
  const size = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  await expect.poll(size).toBe('16px');
  for (let step = 0; step < 7; step += 1) await page.getByRole('button', { name: 'Larger text' }).click();
  await expect.poll(size).toBe('40px');
  await page.getByText('Sepia').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await page.reload();
  await expect.poll(size).toBe('40px');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  await expectAccessible(page, { heading: 'Settings', item: 'Text size' });
});

test('single-letter keys can be switched off', async ({ page }) => {
  await goTo(page, '#/settings/reading');
  const keys = page.getByRole('dialog', { name: 'Keys on this screen' });
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByText('Single-letter keys').click();
  await expect(page.getByRole('switch', { name: /Single-letter keys/ })).not.toBeChecked();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  await expect(keys).toBeHidden();
});

test("the council's words are added and taken off, and its colour is checked for contrast", async ({ page }) => {
  await goTo(page, '#/settings/council');
  await expectAccessible(page, { heading: 'Council', item: 'House style of new panels' });
  expect(await takePictures(page, 'settings-council')).toEqual([]);
  await page.getByLabel('Add words').fill('Thornleigh, Larkmere');
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await expect(page.getByRole('list', { name: 'Words that spelling accepts' }).getByRole('listitem')).toHaveText(['Larkmere', 'Thornleigh']);
  await page.getByRole('button', { name: 'Take off Larkmere' }).click();
  await expect(page.getByRole('list', { name: 'Words that spelling accepts' }).getByRole('listitem')).toHaveText(['Thornleigh']);
  await page.getByLabel(/council’s colour/).fill('#ffb000');
  await expect(page.getByText(/Too light for words on paper/)).toBeVisible();
  await expectAccessible(page, { heading: 'Council', item: 'House style of new panels' });
});

test('a day that the council adds moves the deadline on Home', async ({ page }) => {
  const address = await addPanel(page, 'Corporate Parenting Panel', 'Larkmere Borough Council');
  await goTo(page, `${address}/meetings/new`);
  await typeDate(page, 'Day', '14', '12', '2027');
  await page.getByRole('button', { name: 'Plan meeting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tuesday 14 December 2027' })).toBeVisible();
  await goTo(page, '#/');
  await expect(page.getByRole('button', { name: /Publish by Monday 6 December/ })).toBeVisible();
  await goTo(page, '#/settings/calendar');
  await typeDate(page, 'Day', '06', '12', '2027');
  await page.getByLabel('Name').fill("Mayor's day");
  await page.getByRole('button', { name: 'Add day' }).click();
  await expectAccessible(page, { heading: 'Bank holidays', item: 'Monday 6 December 2027' });
  expect(await takePictures(page, 'settings-calendar')).toEqual([]);
  await goTo(page, '#/');
  await expect(page.getByRole('button', { name: /Publish by Friday 3 December/ })).toBeVisible();
});

test('a closure of several days is added at once, is one row, and goes and comes back as one', async ({ page }) => {
  await goTo(page, '#/settings/calendar');
  await typeDate(page, 'Day', '24', '12', '2026');
  await typeDate(page, 'Until', '01', '01', '2026');
  await page.getByLabel('Name').fill("Staff's Christmas closure");
  await page.getByRole('button', { name: 'Add days' }).click();
  await expect(page.getByText('The last day is before the first one.')).toBeVisible();
  await typeDate(page, 'Until', '01', '01', '2027');
  await page.getByRole('button', { name: 'Add days' }).click();
  const period = 'Thursday 24 December 2026 to Friday 1 January 2027';
  await expect(page.getByText("Council closed: Staff's Christmas closure, 9 days")).toBeVisible();
  await page.getByRole('button', { name: `Take ${period} off` }).press('Enter');
  await expect(page.getByRole('button', { name: `Take ${period} off` })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(period, { exact: true })).toBeVisible();
});

test('a backup holds everything, and restoring it brings everything back', async ({ page }) => {
  await addPanel(page, "Children's Panel", 'Larkmere Borough Council');
  await goTo(page, '#/settings/backup');
  await expectAccessible(page, { heading: 'Backup', item: 'Save a backup' });
  expect(await takePictures(page, 'settings-backup')).toEqual([]);
  // The system's own dialog can't be driven here: without it the file goes to the downloads.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^orderpaper-backup-\d{4}-\d\d-\d\d\.orderpaper$/);
  const bytes = await readFile(await download.path());
  await addPanel(page, 'Made afterwards', 'Larkmere Borough Council');
  await goTo(page, '#/settings/backup');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore from a backup' }).click();
  await (await choosing).setFiles({ name: 'backup.orderpaper', mimeType: 'application/vnd.orderpaper+zip', buffer: bytes });
  await page.getByRole('alertdialog').getByRole('button', { name: 'Replace by the backup' }).click();
  await page.waitForEvent('load');
  await goTo(page, '#/panels');
  await expect(page.getByText("Children's Panel")).toBeVisible();
  await expect(page.getByText('Made afterwards')).toBeHidden();
});

test('a file that is no backup changes nothing and says so', async ({ page }) => {
  await addPanel(page, "Children's Panel", 'Larkmere Borough Council');
  await goTo(page, '#/settings/backup');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Restore from a backup' }).click();
  await (await choosing).setFiles({ name: 'photo.orderpaper', mimeType: 'application/octet-stream', buffer: Buffer.from('not a backup') });
  await page.getByRole('alertdialog').getByRole('button', { name: 'Replace by the backup' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing on this computer was changed');
  await goTo(page, '#/panels');
  await expect(page.getByText("Children's Panel")).toBeVisible();
});

test('the sample council comes and goes in one click and leaves other panels alone', async ({ page }) => {
  await addPanel(page, "Children's Panel", 'Larkmere Borough Council');
  await goTo(page, '#/settings/backup');
  await page.getByRole('button', { name: 'Add the sample council' }).click();
  await page.getByRole('button', { name: 'Remove the sample council' }).click();
  await expect(page.getByRole('button', { name: 'Add the sample council' })).toBeVisible();
  await goTo(page, '#/panels');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText("Children's Panel")).toBeVisible();
});
