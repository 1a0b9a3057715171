import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { addSampleCouncil } from './pages/minutes-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

const openPublish = async (page: Page): Promise<void> => {
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Publish agenda' })).toBeVisible();
};

const words = (bytes: Uint8Array): string => Object.entries(unzipSync(bytes)).map(([name, part]) => (name.endsWith('.xml') ? strFromU8(part) : '')).join('\n');

test('a draft says so on its pages, a published agenda does not, and it is fixed until it is taken back', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await openPublish(page);
  const save = page.getByRole('button', { name: 'Save agenda as Word' });
  expect(words((await savedBy(page, () => save.click())).bytes)).toContain('DRAFT');
  await page.getByRole('button', { name: 'Publish agenda' }).click();
  await expect(page.getByText(/^Published on /).first()).toBeVisible();
  expect(words((await savedBy(page, () => save.click())).bytes)).not.toContain('DRAFT');
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await expect(page.getByText('This agenda is published, so it stays as it is.')).toBeVisible();
  await expect(page.getByLabel('New item', { exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to Publish' }).click();
  await page.getByRole('button', { name: 'Take back to draft' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Take the agenda back to draft' });
  await dialog.getByRole('button', { name: 'Take back to draft' }).click();
  await expect(dialog.getByText('Write in a few words why.')).toBeVisible();
  await dialog.getByRole('textbox').fill('The room has changed');
  await dialog.getByRole('button', { name: 'Take back to draft' }).click();
  await expect(page.getByText('Why: The room has changed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish agenda' })).toBeVisible();
});

test('the public file holds nothing of the exempt item’s own title, the members’ file does, and a reading copy only in its sealed part', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await openPublish(page);
  const exempt = 'Reuniting one sibling group';
  const toPublic = await savedBy(page, () => page.getByRole('button', { name: 'Save agenda as Word' }).click());
  const toMembers = await savedBy(page, () => page.getByRole('button', { name: 'Save the members’ version' }).first().click());
  expect(words(toMembers.bytes)).toContain(exempt);
  expect(words(toPublic.bytes)).not.toContain(exempt);
  expect(toMembers.name).toMatch(/-members\.docx$/);

  const readingCopies = page.getByRole('button', { name: 'Make reading copies…' });
  const dialog = page.getByRole('dialog', { name: 'Reading copies' });
  const choose = async (): Promise<void> => {
    await readingCopies.click();
    await expect(dialog.getByRole('button', { name: /^Public papers only\b.*Noor Castellan, Co-opted member/ })).toBeVisible();
    for (const name of ['S. Adeyemi-Holt', 'D. Hardcastle', 'L. Marshbell']) {
      await dialog.getByRole('button', { name: new RegExp(name) }).focus();
      await page.keyboard.type('No copy');
    }
    await dialog.getByRole('button', { name: 'Make a passphrase' }).first().click();
  };
  await choose();
  await dialog.getByRole('button', { name: 'Make the copies' }).click();
  await expect(dialog.getByText('Type at least 12 characters')).toBeVisible();
  await dialog.getByRole('button', { name: 'Make a passphrase' }).click();
  const saved: Download[] = [];
  page.on('download', (download) => { saved.push(download); });
  await dialog.getByRole('button', { name: 'Make the copies' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
  await expect(page.getByText(/^Cancelled\. Copies that were saved before/)).toBeVisible();
  const before = saved.length;
  expect(before).toBeLessThan(3);
  await choose();
  await expect(dialog.getByText('A passphrase for the office')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Make the copies' }).click();
  await expect(page.getByText(/^The copies hold the agenda/)).toBeVisible();
  const copies = await Promise.all(saved.slice(before).map(async (download) => ({ name: download.suggestedFilename(), entries: unzipSync(await readFile(await download.path())) })));
  expect(copies.map(({ name, entries }) => [name.replace(/^reading-.*-copy-/, ''), 'restricted.sealed' in entries, 'signature.json' in entries])).toEqual([
    ['01-r-penhallow.orderpaper', true, true], ['02-t-quillfeather.orderpaper', true, true], ['03-noor-castellan.orderpaper', false, true],
  ]);
  for (const { entries } of copies) expect(Object.values(entries).map((bytes) => strFromU8(bytes, true)).join()).not.toContain(exempt);
  await expect(page.getByRole('listitem').filter({ hasText: 'Copy 3: Noor Castellan' })).not.toContainText('With restricted papers');
  await expect(page.getByRole('listitem').filter({ hasText: 'Copy 2: T. Quillfeather' })).toContainText('With restricted papers');
});

test('the Publish tab is accessible and fits every window', async ({ openApp }) => {
  const page = await openApp();
  await openPublish(page);
  await expectAccessible(page, { heading: 'House style', item: /five clear days/ });
  expect(await takePictures(page, 'publish')).toEqual([]);
});

test('what may tell of a child must be looked at before the agenda goes out', async ({ page, openApp }) => {
  await openApp();
  await openPublish(page);
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await page.getByLabel('New item', { exact: true }).fill('Savings of a child, date of birth 3 May 2016');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  const publish = page.getByRole('button', { name: 'Publish agenda' });
  await expect(page.getByRole('list', { name: 'Look at these before publishing' })).toContainText('A date of birth may stand in');
  await expect(publish).toBeDisabled();
  await page.getByLabel('I have looked at each of these').check({ force: true });
  await publish.click();
  await expect(page.getByText(/^Published on /).first()).toBeVisible();
});
