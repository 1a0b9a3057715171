// The way back in minutes: earlier versions, versions that were kept under a name, and doing again what was undone.
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { startedMinutes } from './pages/minutes-page.ts';

test('an earlier version of a minute is shown beside the present one and restored as a new version', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  await minutes.write(2);
  await page.keyboard.type('Words of the second hour.');
  await minutes.saved();
  await page.getByRole('button', { name: 'More for minute 23' }).click();
  await page.getByRole('menuitem', { name: 'Earlier versions …' }).click();
  const history = page.getByRole('dialog', { name: 'Earlier versions of minute 23' });
  await expect(history.getByRole('radio')).toHaveCount(1);
  await expect(history.getByRole('group', { name: 'As it stands now' })).toContainText('Words of the second hour.');
  await expect(history.getByRole('group', { name: 'The version you chose' })).not.toContainText('Words of the second hour.');
  await expectAccessible(page, { heading: 'Earlier versions of minute 23', item: 'Robin Clerk' });
  await history.getByRole('button', { name: 'Restore as a new version' }).click();
  await expect(history).toHaveCount(0);
  await expect(minutes.editor()).not.toContainText('Words of the second hour.');
  await page.getByRole('button', { name: 'More for minute 23' }).click();
  await page.getByRole('menuitem', { name: 'Earlier versions …' }).click();
  await expect(history.getByText('Before an earlier version was restored', { exact: false })).toBeVisible();
});

test('a version is kept under a name, for one minute or for all, and is found by it', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  await minutes.write(2);
  await page.keyboard.type("The Chair's own words.");
  await page.getByRole('button', { name: 'More for minute 23' }).click();
  await page.getByRole('menuitem', { name: /Keep this version under a name/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep minute 23 as it stands' });
  await expect(dialog.getByLabel('Name of this version')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Write what you will look for later')).toBeVisible();
  await page.keyboard.type('Sent to Chair');
  await dialog.getByText(/^All \d+ minutes/).click();
  await expectAccessible(page, { heading: 'Keep minute 23 as it stands', item: /^All \d+ minutes/ });
  expect(await takePictures(page, 'name-version')).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByText('All minutes kept as “Sent to Chair”', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'More for minute 23' })).toBeFocused();
  for (const number of [23, 24]) {
    await page.getByRole('button', { name: `More for minute ${number}` }).click();
    await page.getByRole('menuitem', { name: 'Earlier versions …' }).click();
    await expect(page.getByRole('radio', { name: /Sent to Chair/ })).toBeVisible();
    if (number === 23) expect(await takePictures(page, 'earlier-versions')).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('Ctrl+Shift+Z and Ctrl+Y do again what was undone, in the text and beside it', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  await minutes.write(2);
  for (const redo of ['Control+Shift+Z', 'Control+y']) {
    await page.keyboard.type('Typed and undone.');
    await page.keyboard.press('Control+z');
    await expect(minutes.editor()).not.toContainText('Typed and undone.');
    await page.keyboard.press(redo);
    await expect(minutes.editor()).toContainText('Typed and undone.');
    await page.keyboard.press('Control+z');
  }
  const rows = page.locator('article[data-minute]');
  const count = await rows.count();
  await page.getByRole('button', { name: 'More for minute 25' }).click();
  await page.getByRole('menuitem', { name: /^Delete/ }).press('Enter');
  await expect(rows).toHaveCount(count - 1);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(count);
  await page.keyboard.press('Control+Shift+Z');
  await expect(rows).toHaveCount(count - 1);
});
