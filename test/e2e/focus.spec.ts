// Whoever works by keyboard never starts again at the top of the page: after every act focus is somewhere, and somewhere near.
import { type Locator, type Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { goTo, typeDate } from './pages/council-pages.ts';
import { addSampleCouncil, minutesAddress } from './pages/minutes-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement === null || document.activeElement === document.body ? 'nothing' : document.activeElement.tagName));

/** Presses a button by keyboard; whatever it does, focus is on something when it has settled. */
const press = async (page: Page, button: Locator): Promise<void> => {
  await button.focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600);
  await expect.poll(() => focused(page), { message: `after ${String(button)}` }).not.toBe('nothing');
};

const named = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' }).first();

test('starting the minutes puts focus on their heading, deleting one near its place, undo near where it was', async ({ openApp }) => {
  const page = await openApp();
  await addSampleCouncil(page);
  await goTo(page, await minutesAddress(page));
  await press(page, named(page, 'Start the minutes'));
  await expect(page.getByRole('heading', { level: 2, name: 'Minutes' })).toBeFocused();
  await press(page, named(page, 'Mark the rest present'));
  await named(page, 'More for minute 23').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^Delete/ }).press('Enter');
  await expect(page.getByText('minute 23 deleted.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-label') ?? '')).toMatch(/^minute 2[234]$/);
  await press(page, named(page, 'Undo'));
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') === null)).toBe(false);
  await press(page, named(page, 'Add a minute'));
  await expect(page.getByRole('textbox', { name: /^Title of minute/ })).toBeFocused();
});

test('a button that works for a while keeps focus; one that goes leaves it beside its place', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await addSampleCouncil(page);
  await goTo(page, (await minutesAddress(page)).replace(/minutes$/, 'publish'));
  const save = named(page, 'Save agenda as Word');
  await savedBy(page, () => press(page, save));
  await expect(save).toBeFocused();
  await press(page, named(page, 'Publish agenda'));
  await expect(page.getByText(/^It stays as it went out/)).toBeFocused();
  await press(page, named(page, 'Take back to draft'));
  await page.keyboard.type('A slip');
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Take back to draft' }));
  await expect(named(page, 'Publish agenda')).toBeVisible();
});

test('days, members and the sample council go and leave focus where they stood', async ({ openApp }) => {
  const page = await openApp();
  await addSampleCouncil(page);
  await goTo(page, '#/settings/calendar');
  for (const day of ['06', '08']) {
    await typeDate(page, 'Day', day, '12', '2027');
    await press(page, named(page, 'Add day'));
  }
  await press(page, named(page, 'Take Monday 6 December 2027 off'));
  await expect(named(page, 'Take Wednesday 8 December 2027 off')).toBeFocused();
  await press(page, named(page, 'Take Wednesday 8 December 2027 off'));
  await goTo(page, '#/settings/backup');
  await press(page, named(page, 'Remove the sample council'));
  await expect(named(page, 'Add the sample council')).toBeFocused();
});

test('deleting a meeting leads to its panel, with focus on the heading', async ({ openApp }) => {
  const page = await openApp();
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await named(page, 'More for this meeting').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Delete meeting' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Corporate Parenting Panel' })).toBeFocused();
});

test('a message that stood aside for what had focus is at its first place again on the next screen', async ({ openApp }) => {
  const page = await openApp();
  await addSampleCouncil(page);
  const message = page.getByRole('region', { name: 'Notices' }).getByRole('listitem').filter({ hasText: 'December 2027' });
  await goTo(page, '#/settings/calendar');
  await typeDate(page, 'Day', '06', '12', '2027');
  await press(page, named(page, 'Add day'));
  await press(page, named(page, 'Take Monday 6 December 2027 off'));
  await expect(message).toBeVisible();
  const top = async (): Promise<number> => (await message.boundingBox())?.y ?? Number.NaN;
  const first = await top();
  // As low on the window as the message is.
  const low = page.getByRole('main').getByRole('textbox').last();
  await page.setViewportSize({ width: 1280, height: Math.ceil((await low.boundingBox())?.y ?? 0) + 80 });
  await low.focus();
  await expect.poll(top).toBeLessThan(first / 2);
  await page.setViewportSize({ width: 1280, height: 800 });
  await goTo(page, '#/settings/about');
  await expect.poll(top).toBeGreaterThan(400);
});
