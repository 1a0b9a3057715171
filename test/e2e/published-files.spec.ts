// Files of a publication: one folder is asked for before anything goes out; and what is confidential is in none of them unless the officer says so.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { filesInFolder, timesAsked, withFolderDialog } from './pages/chosen-folder.ts';
import { addSampleCouncil } from './pages/minutes-page.ts';
import { openPapers, writePaper } from './pages/papers-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';
import { wordsInZip } from './harness/words-in-zip.ts';

const toPublish = (page: Page): Promise<void> => page.getByRole('link', { name: 'Publish', exact: true }).click();

test('one folder is asked for before an agenda and a supplement go out, nothing is published without one, and no file there is written over', async ({ page, openApp }) => {
  await withFolderDialog(page);
  await openApp();
  await openPapers(page);
  await writePaper(page, 'Briefing note', "Carers' week");
  await toPublish(page);
  await page.getByRole('button', { name: 'Publish agenda' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the agenda and its papers' });
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText(/^No folder was chosen, so nothing is published\./);
  await expect(page.getByText(/^Agenda, publication 1, /)).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Publish and save later' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Agenda and papers published. 3 files are saved.')).toBeVisible({ timeout: 60_000 });
  const first = ['agenda-day.docx', 'pack-day-members.docx', 'pack-day.docx'];
  expect([await timesAsked(page), await filesInFolder(page)]).toEqual([2, first]);

  await page.getByRole('button', { name: 'Prepare a change' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing differs from what was published yet.' })).toBeFocused();
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await writePaper(page, 'Briefing note', "The inspector's answer");
  await toPublish(page);
  // Without a reason nothing is asked for.
  await page.getByRole('button', { name: 'Publish the change' }).click();
  await expect(page.getByLabel('Why is it published again?')).toBeFocused();
  await page.getByLabel('Why is it published again?').fill('It came late');
  await page.getByRole('button', { name: 'Publish the change' }).click();
  await expect(page.getByText('The change is published. 5 files are saved. Names that were taken in the folder have a number.')).toBeVisible({ timeout: 60_000 });
  const again = ['agenda-day (2).docx', 'pack-day (2).docx', 'pack-day-members (2).docx', 'supplement-day-1-members.docx', 'supplement-day-1.docx'];
  expect([await timesAsked(page), await filesInFolder(page)]).toEqual([3, [...first, ...again].sort()]);
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
