// Search, from the key to the place: typed with an error, seen, opened.
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { readersLooks, takePictures } from './harness/pictures.ts';
import { sayWhoWorksHere } from './pages/council-pages.ts';

test('a word typed with an error is found while it is typed; Enter opens the minute, going back finds the results again, and the arrow keys go through them', async ({ openApp }) => {
  const page = await openApp();
  await sayWhoWorksHere(page);
  await page.getByRole('button', { name: /sample council/ }).click();
  await expect(page.getByRole('button', { name: /clear days before/ })).toBeVisible();
  await page.keyboard.press('Control+Shift+F');
  const field = page.getByRole('textbox', { name: 'Find' });
  await expect(field).toBeFocused();
  await page.keyboard.type('palcement risk');
  const results = page.getByRole('list', { name: 'Results' });
  await expect(results.getByRole('link').first()).toBeVisible();
  await expectAccessible(page, { heading: 'Search', item: /is written nowhere/ });
  expect(await takePictures(page, 'search', readersLooks)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(results.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/minute=|item=|papers\//);
  await page.goBack();
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toBeVisible();
});
