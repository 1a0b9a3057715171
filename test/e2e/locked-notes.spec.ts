// A note on a restricted paper: what it says where it can't be saved, and how it goes and comes back with its paper.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { fillableDisk, setFull } from './harness/full-disk.ts';
import { takePictures } from './harness/pictures.ts';
import { passphrase } from './pages/reading-copy.ts';
import { readSmallCopy } from './pages/open-files.ts';

const unlock = async (page: Page): Promise<void> => {
  await page.getByRole('region', { name: 'Paper' }).getByRole('button', { name: 'Open the restricted papers' }).press('Enter');
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The move of one family' })).toBeVisible();
};

test('a note on a restricted paper says where it can’t be saved, stays on the screen until it is, goes with the lock and is there again with the passphrase', async ({ page, openApp, problems }) => {
  await fillableDisk(page);
  await openApp('#/reading');
  await readSmallCopy(page);
  const agenda = page.getByRole('navigation', { name: 'Agenda' });
  await agenda.getByRole('link', { name: /A placement/ }).press('Enter');
  await unlock(page);
  await page.getByRole('region', { name: 'Paper' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  const note = page.getByRole('dialog', { name: 'Note' });
  await expect(note.getByRole('textbox', { name: 'My note' })).toBeFocused();
  await page.keyboard.type('Ask about the bus');
  await expect(note.getByText('Saved on this computer', { exact: true })).toBeVisible();
  await setFull(page, true);
  await page.evaluate(() => { document.documentElement.style.setProperty('font-size', '200%'); });
  await page.keyboard.type(' and the fare');
  // In sight too where letters are large.
  await expect(note.getByRole('button', { name: 'Copy text' })).toBeInViewport();
  await page.evaluate(() => { document.documentElement.style.removeProperty('font-size'); });
  await expect(note.getByText('Not saved: The disk is full.')).toBeVisible();
  expect(await takePictures(page, 'locked-note-not-saved')).toEqual([]);

  await expectAccessible(page, { heading: 'Note', item: 'Close without saving' });
  // Escape loses nothing.
  await page.keyboard.press('Escape');
  await expect(note.getByRole('textbox', { name: 'My note' })).toHaveValue('Ask about the bus and the fare');
  // Another try went wrong with it.
  await page.waitForTimeout(1_000);
  await setFull(page, false);
  await note.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(note.getByText('Saved on this computer', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();

  await agenda.getByRole('button', { name: 'Lock the restricted papers' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Paper' })).toContainText('in the restricted part of this copy');
  await expect(page.getByText('Ask about')).toBeHidden();
  await page.getByRole('tab', { name: 'My notes' }).click();
  await expect(page.getByText('1 note on restricted papers can be read once those are open')).toBeVisible();
  await expect(page.getByText('Nothing is marked in the papers that are open.')).toBeVisible();
  expect(await takePictures(page, 'locked-notes')).toEqual([]);
  await unlock(page);
  await expect(page.getByRole('list', { name: 'My notes', exact: true })).toContainText('Ask about the bus and the fare');
  problems.splice(0);
});
