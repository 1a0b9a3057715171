import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { newProfile, openProfile } from './harness/own-browser.ts';
import { takePictures } from './harness/pictures.ts';
import { goTo, sayWhoWorksHere } from './pages/council-pages.ts';
import { addSampleCouncil, minutesAddress, minutesPage } from './pages/minutes-page.ts';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return filesUnder(file);
    return found?.isFile() === true ? [file] : [];
  });

/** Files of a profile in which a word stands, as bytes or as UTF-16. */
const filesWith = (folder: string, word: string): string[] =>
  filesUnder(folder).filter((file) => {
    const bytes = readFileSync(file);
    return bytes.includes(Buffer.from(word, 'latin1')) || bytes.includes(Buffer.from(word, 'utf16le'));
  }).map((file) => path.relative(folder, file));

test('erasing says what it does, is looked at, and lists what was erased before', async ({ openApp, page }) => {
  await sayWhoWorksHere(await openApp());
  await goTo(page, '#/settings/erase');
  await expectAccessible(page, { heading: 'Settings', item: 'What is to go' });
  expect(await takePictures(page, 'settings-erase')).toEqual([]);
  await page.getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('Say what is to be erased.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Nobody Nowhere');
  await page.getByRole('textbox', { name: 'Why' }).fill('A try');
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('it is not in any record')).toBeVisible();
});

test('after a name is erased no byte of it is in the profile folder', async () => {
  const profile = newProfile();
  const secret = 'Zebulonia Quarnford';
  try {
    const first = await openProfile(profile.folder);
    await addSampleCouncil(first.page);
    const minutes = minutesPage(first.page);
    const address = await minutesAddress(first.page);
    await minutes.open(address);
    await minutes.start();
    await minutes.write(2);
    await minutes.editor().pressSequentially(`${secret} spoke.`);
    await minutes.saved();
    await first.close();
    expect(filesWith(profile.folder, 'Quarnford')).not.toEqual([]);
    const second = await openProfile(profile.folder, '#/settings/erase');
    await second.page.getByRole('textbox', { name: 'Name' }).fill(secret);
    await second.page.getByRole('textbox', { name: 'Why' }).fill('At the wish of the person');
    await second.page.getByRole('button', { name: 'Erase', exact: true }).click();
    await Promise.all([second.page.waitForEvent('load'), second.page.getByRole('alertdialog').getByRole('button', { name: 'Erase for good' }).click()]);
    await expect(second.page.getByText('At the wish of the person')).toBeVisible();
    await goTo(second.page, address);
    await expect(second.page.getByText('[name erased] spoke.').first()).toBeVisible();
    expect(second.problems).toEqual([]);
    await second.close();
    expect(filesWith(path.join(profile.folder, 'Default', 'WebStorage'), 'name erased')).not.toEqual([]);
    expect(filesWith(profile.folder, 'Quarnford')).toEqual([]);
  } finally {
    profile.remove();
  }
});
