// A disk without room while minutes are written: the words stay on the screen, can be copied and tried again, and outlive their place being left.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { addSampleCouncil, minutesAddress, minutesPage } from './pages/minutes-page.ts';

/** From now on writing to the store fails as it does where the disk is full, or works again. */
const setFull = (page: Page, full: boolean): Promise<void> => page.evaluate((on) => { Reflect.set(window, 'diskIsFull', on); }, full);

test('words that the disk has no room for are kept on the screen until they are saved', async ({ page, openApp }) => {
  await page.addInitScript(() => {
    for (const name of ['put', 'add']) {
      const store: unknown = Reflect.get(IDBObjectStore.prototype, name);
      if (typeof store !== 'function') continue;
      Reflect.set(IDBObjectStore.prototype, name, function (this: IDBObjectStore, ...given: unknown[]): unknown {
        if (Reflect.get(window, 'diskIsFull') === true) throw new DOMException('There is no room', 'QuotaExceededError');
        const stored: unknown = Reflect.apply(store, this, given);
        return stored;
      });
    }
  });
  await addSampleCouncil(await openApp());
  const minutes = minutesPage(page);
  const address = await minutesAddress(page);
  await minutes.open(address);
  await minutes.start();
  await minutes.write(2);
  await setFull(page, true);
  await minutes.editor().pressSequentially("The Panel's thanks, before the disk was full.");
  const notice = page.getByText('What you wrote is still here on the screen.');
  await expect(notice).toBeVisible();
  await expect(page.locator('header').getByText(/Not saved/)).toBeVisible();
  expect(await takePictures(page, 'minute-not-saved')).toEqual([]);
  await expectAccessible(page, { heading: 'Minutes', item: 'What you wrote is still here on the screen.' });

  await setFull(page, false);
  await minutes.minute(2).getByRole('button', { name: 'Try again' }).click();
  await minutes.saved();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(minutes.minute(2)).toContainText('before the disk was full');
});
