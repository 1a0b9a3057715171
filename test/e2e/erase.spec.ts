import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { newProfile, openProfile } from './harness/own-browser.ts';
import { filesWith } from './harness/files-with.ts';
import { takePictures } from './harness/pictures.ts';
import { goTo, sayWhoWorksHere } from './pages/council-pages.ts';
import { report } from './pages/attached-files.ts';
import { addSampleCouncil, minutesAddress, minutesPage } from './pages/minutes-page.ts';
import { openPapers, paperRow } from './pages/papers-page.ts';

/** Fills in the rest of the form and goes through with it; the app starts again by itself. */
const eraseForGood = async (page: Page, why: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Why' }).fill(why);
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await Promise.all([page.waitForEvent('load'), page.getByRole('alertdialog').getByRole('button', { name: 'Erase for good' }).click()]);
  await expect(page.getByText(why)).toBeVisible();
};

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
    await eraseForGood(second.page, 'At the wish of the person');
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

test('after a paper is erased no byte of its title, its words or its file is in the profile folder', async () => {
  const profile = newProfile();
  const file = report('quarnbrook.docx', 'The Quarnbrook placement');
  // Packed bytes are nowhere else; a few of them are enough.
  const inFile = file.buffer.subarray(120, 160);
  try {
    const first = await openProfile(profile.folder);
    await openPapers(first.page);
    const chooser = first.page.waitForEvent('filechooser');
    await first.page.keyboard.press('Alt+A');
    await (await chooser).setFiles(file);
    const dialog = first.page.getByRole('dialog');
    await expect(dialog.getByLabel('Title')).toHaveValue('The Quarnbrook placement');
    await dialog.getByRole('button', { name: /^Attach/ }).click();
    await expect(paperRow(first.page, 'The Quarnbrook placement')).toContainText('Word document');
    // Its pages are counted there, from a fragment that is kept.
    await first.page.getByRole('link', { name: 'Publish', exact: true }).click();
    await expect(first.page.getByRole('main').getByRole('listitem').filter({ hasText: 'The Quarnbrook placement' }).last()).toContainText(/Pages? \d/);
    await first.close();
    for (const each of ['Quarnbrook', inFile]) expect(filesWith(profile.folder, each)).not.toEqual([]);
    const second = await openProfile(profile.folder, '#/settings/erase');
    await second.page.getByRole('radio', { name: /^A paper/ }).check({ force: true });
    await second.page.getByRole('button', { name: /^Choose.*Paper/ }).click();
    await second.page.getByRole('option', { name: /Quarnbrook/ }).click();
    await eraseForGood(second.page, 'It was another child’s');
    expect(second.problems).toEqual([]);
    await second.close();
    expect(filesWith(profile.folder, 'Quarnbrook', 'quarnbrook', inFile)).toEqual([]);
  } finally {
    profile.remove();
  }
});
