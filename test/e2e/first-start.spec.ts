import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { sayWhoWorksHere } from './pages/council-pages.ts';

test('the first start asks who works here, once, and takes a name with an apostrophe', async ({ openApp }) => {
  const page = await openApp();
  await expectAccessible(page, { heading: 'Welcome to Orderpaper', item: 'Your name' });
  expect(await takePictures(page, 'first-start')).toEqual([]);
  await sayWhoWorksHere(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: "Good to have you here, Niamh O'Hara" })).toBeVisible();
});

test('without a name it says what is missing, in a summary that leads to the field', async ({ openApp }) => {
  const page = await openApp();
  await page.getByRole('button', { name: 'Start' }).click();
  const summary = page.getByRole('group', { name: "We can't start yet" });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Enter your name' }).click();
  await expect(page.getByLabel('Your name')).toBeFocused();
});

test('the three likely starts stand on an empty Home, and the sample council fills it', async ({ openApp }) => {
  const page = await openApp();
  await sayWhoWorksHere(page);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page, { heading: /Good to have you here/, item: 'Look round a sample council' });
  expect(await takePictures(page, 'starts')).toEqual([]);
  await page.getByRole('button', { name: /sample council/ }).click();
  await expect(page.getByRole('button', { name: /^Publish by|^The last day/ })).toBeVisible();
});

test('from the first start to a planned meeting with the keyboard alone', async ({ openApp }) => {
  const page = await openApp();
  const { keyboard } = page;
  await expect(page.getByLabel('Your name')).toBeFocused();
  await keyboard.type("Niamh O'Hara");
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Good to have you here/ })).toBeVisible();
  await keyboard.press('Control+Shift+P');
  await keyboard.type('add panel');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'New panel' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type("Children's Panel");
  await keyboard.press('Tab');
  await keyboard.type('Larkmere Borough Council');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: "Children's Panel" })).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Plan a meeting' }).first()).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Plan a meeting' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('08122026');
  await page.getByRole('button', { name: 'Plan meeting' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tuesday 8 December 2026' })).toBeVisible();
  await expect(page.getByText('Apologies for absence').first()).toBeVisible();
});
