// Files of a publication: one folder is asked for before anything goes out; and what is confidential is in none of them unless the officer says so.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { filesInFolder, fillFolder, timesAsked, withFolderDialog } from './pages/chosen-folder.ts';
import { tabTo } from './pages/keyboard.ts';
import { addSampleCouncil } from './pages/minutes-page.ts';
import { openPapers, writePaper } from './pages/papers-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';
import { wordsInZip } from './harness/words-in-zip.ts';

const toPublish = (page: Page): Promise<void> => page.getByRole('link', { name: 'Publish', exact: true }).click();

test('with the keyboard alone: one folder is asked for before an agenda and a supplement go out, without one they go out only on the officer’s word, and no file there is written over', async ({ page, openApp }) => {
  await withFolderDialog(page);
  await openApp();
  await openPapers(page);
  await writePaper(page, 'Briefing note', "Carers' week");
  const press = async (name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    await tabTo(page, name, key);
    await page.keyboard.press('Enter');
  };
  await press(/^Publish$/, 'Shift+Tab');
  await expect(page.getByRole('button', { name: 'Publish agenda' })).toBeVisible();
  await press(/^Publish agenda$/);
  const dialog = page.getByRole('dialog', { name: 'Publish the agenda and its papers' });
  await expect(dialog).toBeVisible();
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await press(/^Publish$/);
  await expect(dialog.getByRole('alert')).toHaveText(/^No folder was chosen, so nothing is published\./);
  // In large letters too it is seen, in a dialog that is higher than the window.
  await expect(dialog.getByRole('alert')).toBeInViewport({ ratio: 1 });
  const [said, buttons] = [await dialog.getByRole('alert').boundingBox(), await dialog.getByRole('button', { name: 'Leave as a draft' }).boundingBox()];
  expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThan(buttons?.y ?? 0);
  await page.evaluate(() => { document.documentElement.style.removeProperty('font-size'); });
  await expect(page.getByText(/^Agenda, publication 1, /)).toHaveCount(0);
  await press(/^Publish and save later$/);
  await expect(page.getByText('Agenda and papers published, but no file is saved yet: save them under “Published before”.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^It stays as it went out\./)).toBeFocused();
  expect([await timesAsked(page), await filesInFolder(page)]).toEqual([1, []]);

  await press(/^Prepare a change$/);
  await expect(page.getByRole('heading', { name: 'Nothing differs from what was published yet.' })).toBeFocused();
  await press(/^Papers$/, 'Shift+Tab');
  await writePaper(page, 'Briefing note', "The inspector's answer");
  await press(/^Publish$/, 'Shift+Tab');
  await expect(page.getByRole('heading', { name: 'Supplement: what changed' })).toBeVisible();
  // Without a reason nothing is asked for.
  await press(/^Publish the change$/);
  await expect(page.getByLabel('Why is it published again?')).toBeFocused();
  await page.keyboard.type('It came late');
  const day = new Date(`${await page.getByRole('heading', { level: 1 }).innerText()} UTC`).toISOString().slice(0, 10);
  await fillFolder(page, `agenda-${day}.docx`, 'of another day');
  await press(/^Publish the change$/);
  await expect(page.getByText('The change is published. 5 files are saved. Names that were taken in the folder have a number.')).toBeVisible({ timeout: 60_000 });
  expect([await timesAsked(page), await filesInFolder(page)]).toEqual([2, [
    'agenda-day (2).docx', 'agenda-day.docx: of another day', 'pack-day-members.docx', 'pack-day.docx', 'supplement-day-1-members.docx', 'supplement-day-1.docx',
  ]]);
});

test('members get a confidential item of an agenda without papers only on the officer’s word', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await page.getByLabel('New item', { exact: true }).fill("The court's order about a school");
  await page.keyboard.press('Enter');
  await page.getByRole('row').filter({ hasText: "The court's order" }).focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('region', { name: /^Item \d+/ });
  await item.getByText('Confidential', { exact: true }).click();
  await item.getByLabel('Public title').fill('A legal matter');
  await toPublish(page);
  const doubt = page.getByRole('listitem').filter({ hasText: /Item \d+ is confidential: members read only its public title unless you say that they get it\..* say so when you publish/ });
  await expect(doubt).toBeVisible();
  const forMembers = async (): Promise<string> => wordsInZip((await savedBy(page, () => page.getByRole('button', { name: 'Save the members’ version' }).first().click())).bytes);
  expect((await forMembers()).includes('order about a school')).toBe(false);
  await page.getByRole('button', { name: 'Publish agenda' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the agenda', exact: true });
  await dialog.getByRole('checkbox', { name: /^Confidential items in the members’ agenda too/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText(/^Published on /).first()).toBeVisible();
  expect((await forMembers()).includes('order about a school')).toBe(true);
});
