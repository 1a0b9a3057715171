// A paper as a whole: what closed sections show of numbers, references and pictures, and one search over all sections.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { drawnPicture } from './pages/drawn-picture.ts';
import { openPapers, paperRow, section, writePaper } from './pages/papers-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';
import { savedWords } from './pages/minutes-page.ts';

const insert = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press('Enter');
  await page.keyboard.press('/');
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
};

const saved = (page: Page): Promise<void> => expect(page.locator(savedWords).filter({ hasText: /^Saved on this computer/ })).toBeVisible();

test('closed sections show numbers, references and pictures; Ctrl+H replaces in all sections and Undo brings the words back', async ({ openApp }) => {
  const page = await openApp();
  await withoutSaveDialog(page);
  await openPapers(page);
  await writePaper(page, 'Standard report', 'Homes');
  await section(page, 'Background').getByRole('button', { name: /^Write / }).click();
  await expect(section(page, 'Background').locator('.ProseMirror')).toBeFocused();
  await page.keyboard.type('The hostel opened in May.');
  const chooser = page.waitForEvent('filechooser');
  await insert(page, 'Picture');
  await (await chooser).setFiles({ name: 'hill.png', mimeType: 'image/png', buffer: drawnPicture() });
  await expect(page.getByLabel('What the picture shows')).toBeFocused();
  await page.keyboard.type('A hill');
  await section(page, 'Key issues').getByRole('button', { name: /^Write / }).click();
  await expect(section(page, 'Key issues').locator('.ProseMirror')).toBeFocused();
  await page.keyboard.type('The hostel is full.');
  await insert(page, 'Reference');
  const dialog = page.getByRole('dialog', { name: 'Refer to a paragraph' });
  await dialog.getByRole('button', { name: /Paragraph or section$/ }).click();
  await page.getByRole('option', { name: /^2\.1 The hostel opened/ }).click();
  await dialog.getByRole('button', { name: 'Insert its number' }).click();
  await section(page, 'Legal implications').getByRole('button', { name: /^Write / }).click();
  await expect(section(page, 'Legal implications').locator('.ProseMirror')).toBeFocused();
  await page.keyboard.type('A hostel needs a license.');
  const [background, issues] = [section(page, 'Background'), section(page, 'Key issues')];
  await expect(background.locator('[data-number="2.1"]')).toHaveText('The hostel opened in May.');
  await expect(background.locator('figure img')).toHaveAttribute('src', /^blob:/);
  await expect(issues.locator('[data-ref]')).toHaveText('2.1');

  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find' }).fill('hostel');
  const search = page.getByRole('search', { name: 'Find and replace' });
  await expect(search).toContainText('3 found');
  await page.getByRole('textbox', { name: 'Find' }).press('Enter');
  await expect(background.locator('.ProseMirror [data-current]')).toHaveText('hostel');
  await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.getByLabel('Replace with').fill('house');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(search).toContainText('Not found');
  await expect(background).toContainText('The house opened');
  await expect(issues).toContainText('The house is full.');
  await expect(section(page, 'Legal implications')).toContainText('A house needs');
  await page.getByText('Replaced in 2 sections that are not open.').locator('..').getByRole('button', { name: 'Undo' }).click();
  await expect(issues).toContainText('The hostel is full.');
  await page.keyboard.press('Escape');
  await background.locator('.ProseMirror').focus();
  await page.keyboard.press('Control+z');
  await expect(background).toContainText('The hostel opened');
  await saved(page);
  await page.reload();
  await expect(section(page, 'Legal implications')).toContainText('A hostel needs a licen');

  const pages = page.getByText(/^(about )?\d+ pages?$/);
  await expect(pages).toBeVisible();
  const file = await savedBy(page, async () => {
    await page.getByRole('button', { name: 'Save as Word' }).click();
    await page.getByRole('menuitem', { name: /^For members/ }).click();
  });
  expect(file.name).toMatch(/^paper-.*homes-.*-members\.docx$/);
  const counted = (await pages.textContent()) ?? '';
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await expect(paperRow(page, 'Homes')).toContainText(counted);
});
