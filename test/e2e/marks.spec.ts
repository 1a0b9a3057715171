// A councillor's marks, by keyboard: set, written on, listed, carried over into the next issue, and taken along as a brief.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { markedCopies, spending } from './pages/marked-copies.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';
import { dropFile, openByKeys } from './pages/open-files.ts';

/** The words that a look paints, as they stand on the page. */
const painted = (page: Page, colour: string): Promise<string> =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String).join(' | '), `mark-${colour}`);

test('marks are set by key, listed, kept in the next issue or left to be placed, and printed as a brief', async ({ page: own, openApp }) => {
  const { first, second } = await markedCopies();
  await withoutSaveDialog(own);
  const page = await openApp();
  await page.getByRole('link', { name: 'My meetings' }).first().press('Enter');
  await openByKeys(page, { name: 'reading.orderpaper', bytes: first });
  await page.getByRole('alertdialog', { name: /^Is this copy from / }).getByRole('button', { name: 'The words are the same: open it' }).press('Enter');
  await expect(page.getByText('The papers are here: ')).toBeVisible();
  await page.goto(`${page.url().replace(/#.*/, '')}#/reading/01900000-0000-7000-8000-000000000001/01900000-0000-7000-8000-000000000031`);
  const paper = page.getByRole('region', { name: 'Paper' });
  await expect(paper.getByText(spending)).toBeVisible();
  await paper.focus();

  // From paragraph to paragraph to "Two homes are to close", and a highlight on it.
  const chosen = (): Promise<string> => page.evaluate(() => String(document.getSelection()).trim());
  for (let step = 0; step < 12 && !(await chosen()).startsWith('Most visits'); step += 1) await page.keyboard.press('j');
  await page.keyboard.press('s');
  expect(await chosen()).toBe('Most visits to foster homes were made on time.');
  await page.keyboard.press('q');
  const question = page.getByRole('dialog', { name: 'Question' });
  await expect(question.getByLabel('My question')).toBeFocused();
  await page.keyboard.type('In which wards?');
  await expect(question.getByText('Saved on this computer')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect.poll(() => painted(page, 'blue')).toBe('Most visits to foster homes were made on time.');

  await paper.focus();
  for (let step = 0; step < 12 && !(await chosen()).startsWith('Two homes'); step += 1) await page.keyboard.press('j');
  await page.keyboard.press('h');
  await expect.poll(() => painted(page, 'yellow')).toContain('Two homes are to close');
  for (let step = 0; step < 12 && !(await chosen()).startsWith('Spending'); step += 1) await page.keyboard.press('j');
  await page.keyboard.press('Control+Alt+n');
  await expect(page.getByRole('textbox', { name: 'My note' })).toBeFocused();
  await page.keyboard.type('Why so much?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Note on page 4: Why so much?' })).toBeVisible();

  await page.getByRole('tab', { name: 'My notes' }).click();
  const notes = page.getByRole('list', { name: 'My notes', exact: true });
  await expect(notes.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page, { heading: 'Placements this quarter', item: 'In which wards?' });
  expect(await takePictures(page, 'reading-marks')).toEqual([]);

  await openByKeys(page, { name: 'newer.orderpaper', bytes: second });
  await expect(page.getByText('The papers are here: ').first()).toBeVisible();
  await page.goto(`${page.url().replace(/#.*/, '')}#/reading/01900000-0000-7000-8000-000000000001/01900000-0000-7000-8000-000000000031`);
  await page.getByRole('tab', { name: 'My notes' }).click();
  await expect(page.getByText('Your notes in this issue: 2 kept, 1 to place').first()).toBeVisible();
  await expect.poll(() => painted(page, 'blue')).toBe('Most visits to foster homes were made on time.');
  await expect.poll(() => painted(page, 'green')).toBe(spending);
  expect(await takePictures(page, 'reading-marks-placed')).toEqual([]);
  await page.getByRole('tab', { name: 'My notes' }).click();
  const toPlace = page.getByRole('region', { name: 'To place' });
  await expect(toPlace).toContainText('Two homes are to close');
  await paper.focus();
  for (let step = 0; step < 12 && !(await chosen()).startsWith('This report'); step += 1) await page.keyboard.press('j');
  // A button that hears of the selection a moment later can't have the focus before.
  await expect(toPlace.getByRole('button', { name: 'Place here' })).toBeEnabled();
  await toPlace.getByRole('button', { name: 'Place here' }).press('Enter');
  await expect(toPlace).toBeHidden();
  await expect.poll(() => painted(page, 'yellow')).toContain('This report was written anew');

  const brief = await savedBy(page, async () => {
    await page.getByRole('button', { name: 'Brief and files' }).press('Enter');
    await page.getByRole('menuitem', { name: 'My brief as a Word file' }).press('Enter');
  });
  expect(brief.name).toBe('my-brief-2031-09-16.docx');

  // Notes of all meetings go out sealed, and come in where they are dropped on the window.
  const notesFile = await savedBy(page, async () => {
    await page.getByRole('button', { name: 'Brief and files' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Save my notes for another device' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Save my notes for another device' });
    await dialog.getByLabel('Passphrase').fill('lantern otter biscuit');
    await dialog.getByLabel('The same again').fill('lantern otter biscuit');
    await dialog.getByRole('button', { name: /Notes on/ }).click();
    await page.getByRole('option', { name: 'All my meetings' }).click();
    // Large text closes the panel beside the paper, and not what is being typed.
    expect(await takePictures(page, 'reading-notes-save')).toEqual([]);
    await dialog.getByRole('button', { name: 'Save the notes' }).click();
  });
  expect(notesFile.name).toBe('my-notes-all-meetings.orderpaper');
  await dropFile(page, { name: 'my-notes.orderpaper', bytes: notesFile.bytes });
  const bring = page.getByRole('dialog', { name: 'Bring in my notes' });
  await expect(bring.getByLabel('Passphrase')).toBeFocused();
  expect(await takePictures(page, 'reading-notes-bring')).toEqual([]);
  await page.keyboard.type('lantern otter biscuit');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Notes brought in: 0 new')).toBeVisible();
});
