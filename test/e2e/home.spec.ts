import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { readersLooks, takePictures } from './harness/pictures.ts';
import { goTo, sayWhoWorksHere } from './pages/council-pages.ts';

test.beforeEach(async ({ openApp }) => {
  const page = await openApp();
  await sayWhoWorksHere(page);
  await page.getByRole('button', { name: /sample council/ }).click();
  await expect(page.getByRole('button', { name: /clear days before/ })).toBeVisible();
});

test('Home shows the next meeting large, with its state and its deadline as a fact', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Mon|Tues|Wednes|Thurs|Fri)day \d+ \w+ \d{4}$/);
  await expectAccessible(page, { heading: /day \d+ \w+ \d{4}/, item: 'Agenda in draft' });
  expect(await takePictures(page, 'home', readersLooks)).toEqual([]);
});

test('the count of clear days opens from the keyboard, day by day, and closes with Escape', async ({ page }) => {
  const fact = page.getByRole('button', { name: /clear days before/ });
  await fact.focus();
  await page.keyboard.press('Enter');
  const count = page.getByRole('region', { name: 'How the days are counted' });
  await expect(count.getByText('the meeting', { exact: true })).toBeVisible();
  await expect(count.getByText('publish by the end of this day')).toBeVisible();
  await expectAccessible(page, { heading: 'How the days are counted', item: 'the meeting' });
  await page.keyboard.press('Escape');
  await expect(count).toBeHidden();
  await expect(fact).toBeFocused();
});

test('the palette finds a command by its words, shows its keys and says why one is not available', async ({ page }) => {
  await page.keyboard.press('Control+K');
  const palette = page.getByRole('dialog', { name: 'Commands' });
  await expect(palette.getByRole('menuitem', { name: /Go to Settings/ })).toContainText('Alt+4');
  await expect(palette.getByRole('menuitem', { name: /^Undo/ })).toContainText('There is nothing to undo here');
  await page.keyboard.type('setti');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
});

test('"?" lists the keys, F6 goes round the parts of the window, and each screen names the window', async ({ page }) => {
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys on this screen' });
  await expect(keys.getByText('Ctrl+Shift+P')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-region'));
  await page.keyboard.press('F6');
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-region'));
  expect(first).not.toBeNull();
  expect(second).not.toBe(first);
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Panels' })).toBeFocused();
  await expect(page).toHaveTitle('Panels - Orderpaper');
});

test('an address that leads nowhere says so and offers the way home', async ({ page }) => {
  await goTo(page, '#/nowhere');
  await expectAccessible(page, { heading: 'There is nothing at this address', item: 'Nothing was lost' });
  await page.getByRole('link', { name: 'Go to Home' }).click();
  await expect(page.getByRole('button', { name: /clear days before/ })).toBeVisible();
});
