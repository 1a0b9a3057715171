import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { unzipSync, strFromU8 } from 'fflate';
import { nodeCiphers, nodeVerify } from '../../electron/cli/adapters/ciphers.ts';
import { openRestricted } from '../../shared/meeting-file/reading/open-restricted.ts';
import { readReadingFile } from '../../shared/meeting-file/reading/read-reading-file.ts';
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

/** Whether a passphrase opens the sealed part of a copy. */
const opens = async (bytes: Uint8Array | undefined, passphrase: string): Promise<boolean> => {
  const sha256 = (of: Uint8Array): Promise<string> => Promise.resolve(createHash('sha256').update(of).digest('hex'));
  const read = await readReadingFile(bytes ?? new Uint8Array(), { sha256, verify: nodeVerify });
  if (!read.ok || read.value.seal === null) throw new Error('no copy with a sealed part');
  return (await openRestricted({ content: read.value.content, seal: read.value.seal }, passphrase, { sha256, ciphers: nodeCiphers })).ok;
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
    await expect(dialog.getByRole('radio', { name: /^One of its own for each reader/ })).toBeChecked();
  };
  await choose();
  await dialog.getByRole('button', { name: 'Make the copies' }).click();
  await expect(dialog.getByText('Type at least 12 characters')).toBeVisible();
  await expect(dialog.getByLabel('A passphrase for the office', { exact: true })).toBeFocused();
  await dialog.getByRole('button', { name: 'Make a passphrase' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Copy', exact: true })).toBeFocused();
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
  const given = page.getByRole('region', { name: 'Passphrases to hand out' }).getByRole('listitem');
  // Those of copies that were saved before the cancel open these still, and stay.
  const earlier = await Promise.all(saved.slice(0, before).map(async (download) => 'restricted.sealed' in unzipSync(await readFile(await download.path()))));
  const sealedBefore = earlier.filter(Boolean).length;
  await expect(given).toHaveCount(2 + sealedBefore);
  const passphraseOf = (reader: string): Promise<string> => given.filter({ hasText: reader }).last().locator('strong').innerText();
  const [penhallow, quillfeather] = [await passphraseOf('R. Penhallow'), await passphraseOf('T. Quillfeather')];
  expect([penhallow, quillfeather].map((words_) => words_.split(' ').length)).toEqual([8, 8]);
  const filesSaved = await Promise.all(saved.slice(before).map(async (download) => new Uint8Array(await readFile(await download.path()))));
  expect(await Promise.all([[0, penhallow], [0, quillfeather], [1, penhallow], [1, quillfeather]].map(([at, by]) => opens(filesSaved[Number(at)], String(by))))).toEqual([true, false, false, true]);
  // One of the two is lost: a new copy under the same number, for that reader alone.
  await page.getByRole('button', { name: 'A passphrase was lost…' }).click();
  const lost = page.getByRole('dialog', { name: 'A passphrase was lost' });
  await lost.getByRole('button', { name: /R\. Penhallow/ }).focus();
  await page.keyboard.type('T. Q');
  const anew = await savedBy(page, () => lost.getByRole('button', { name: 'Make the new copy' }).click());
  expect(anew.name).toMatch(/-copy-02-t-quillfeather\.orderpaper$/);
  await expect(page.getByRole('listitem').filter({ hasText: 'New copy: the passphrase was lost' })).toContainText('Copy 2: T. Quillfeather');
  await expect(given.filter({ hasText: 'T. Quillfeather' })).toHaveCount(1);
  await expect(given.filter({ hasText: 'R. Penhallow' })).toHaveCount(1 + Math.min(1, sealedBefore));
  expect(await passphraseOf('R. Penhallow')).toBe(penhallow);
  const latest = await passphraseOf('T. Quillfeather');
  expect(await Promise.all([quillfeather, latest].map((by) => opens(anew.bytes, by)))).toEqual([false, true]);
  expect(await page.evaluate(async (secret) => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state, await caches.keys()]).includes(secret), latest)).toBe(false);
  await page.getByRole('button', { name: 'Hide them' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Hide them' }).click();
  await expect(given).toHaveCount(0);
  await expect(page.getByText(latest)).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Copy 3: Noor Castellan' })).not.toContainText('With restricted papers');
  await expect(page.getByRole('listitem').filter({ hasText: 'Copy 2: T. Quillfeather' }).first()).toContainText('With restricted papers');
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
