// A copy that was damaged on its way: what is whole in it opens, and what is not is named.
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { openByKeys } from './pages/open-files.ts';
import { copyWithDamagedSecret, passphrase, smallCopy } from './pages/reading-copy.ts';

test('a bad byte in one restricted paper takes no other: it is named once the restricted papers are open', async ({ page, openApp }) => {
  await openApp('#/reading');
  await openByKeys(page, { name: 'reading.orderpaper', bytes: await copyWithDamagedSecret() });
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const told = page.getByRole('alert').filter({ hasText: 'The papers are here' });
  await expect(told).toContainText('Something in its restricted part was damaged on its way.');
  await expect(told).toContainText('all others can be read');
  await expect(page.getByRole('listitem').filter({ hasText: 'With restricted papers' })).toContainText('Restricted part damaged in places');
  expect(await takePictures(page, 'damaged-copy-told')).toEqual([]);

  await told.getByRole('link', { name: 'Read the papers' }).press('Enter');
  const agenda = page.getByRole('navigation', { name: 'Agenda' });
  await agenda.getByRole('button', { name: 'Open the restricted papers' }).press('Enter');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(agenda).toContainText('Damaged on its way: “The move of one family” (item 8). All other restricted papers can be read.');
  await agenda.getByRole('link', { name: /The move of two children/ }).press('Enter');
  await expect(page.getByRole('region', { name: 'Paper' })).toContainText('The move of two children, paragraph 3');
  const hurt = agenda.getByRole('link', { name: /The move of one family/ });
  await expect(hurt).toContainText('Damaged: it can’t be shown');
  await hurt.press('Enter');
  await expect(page.getByRole('region', { name: 'Paper' })).toContainText('The file of this paper was damaged on its way to you.');
  await expectAccessible(page, { heading: 'The move of one family', item: 'Damaged: it can’t be shown' });
  expect(await takePictures(page, 'damaged-copy-paper')).toEqual([]);
});

test('a bad byte in the list of the restricted papers takes none of them, and is told once they are open', async ({ page, openApp }) => {
  await openApp('#/reading');
  await openByKeys(page, { name: 'reading.orderpaper', bytes: await copyWithDamagedSecret(0) });
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByRole('link', { name: 'Read the papers' }).press('Enter');
  const agenda = page.getByRole('navigation', { name: 'Agenda' });
  await agenda.getByRole('button', { name: 'Open the restricted papers' }).press('Enter');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(agenda.getByRole('status')).toContainText('Something in the restricted part was damaged on its way. All restricted papers shown here can be read.');
  await expect(agenda.getByRole('link', { name: /The move of one family/ })).not.toContainText('Damaged');
});

test('a bad byte in the directory of the file takes no paper, and is told', async ({ page, openApp }) => {
  await openApp('#/reading');
  const whole = await smallCopy();
  await openByKeys(page, { name: 'reading.orderpaper', bytes: whole.map((byte, at) => (at === whole.length - 60 ? byte ^ 1 : byte)) });
  await page.getByRole('alertdialog').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const told = page.getByRole('alert').filter({ hasText: 'The papers are here' });
  await expect(told).toContainText('in places that hold nothing of any paper');
  await told.getByRole('link', { name: 'Read the papers' }).press('Enter');
  await page.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: /Budget of the service/ }).press('Enter');
  await expect(page.getByRole('region', { name: 'Paper' })).toContainText('Budget of the service, paragraph 3');
});
