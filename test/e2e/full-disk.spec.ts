// A disk without room while minutes are written: the words stay on the screen, can be copied and tried again, and outlive their place being left.
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { fillableDisk, setFull } from './harness/full-disk.ts';
import { takePictures } from './harness/pictures.ts';
import { addSampleCouncil, minutesAddress, minutesPage } from './pages/minutes-page.ts';

test('words that the disk has no room for are kept on the screen until they are saved', async ({ page, openApp }) => {
  await fillableDisk(page);
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
