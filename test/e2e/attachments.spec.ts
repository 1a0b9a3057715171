// Files that others sent: looked into before anything is stored, attached by the dialog and dropped, looked at, replaced, restored, saved.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { fillableDisk, setFull } from './harness/full-disk.ts';
import { takePictures } from './harness/pictures.ts';
import { broken, empty, heic, letter, photograph, report, workbook } from './pages/attached-files.ts';
import type { MadeFile } from './pages/attached-files.ts';
import { openPapers, paperRow, rowAct } from './pages/papers-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

const choose = async (page: Page, files: readonly MadeFile[], act: () => Promise<void>): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await act();
  await (await chooser).setFiles([...files]);
};

/** Drags files from outside over an element; `drop` lets them go. */
const drag = async (target: Locator, files: readonly MadeFile[], steps: readonly ('dragenter' | 'dragover' | 'drop')[]): Promise<void> => {
  const carried = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }));
  await target.evaluate((element, { carried: all, steps: kinds }) => {
    const dataTransfer = new DataTransfer();
    for (const { name, mimeType, base64 } of all) dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: mimeType }));
    for (const kind of kinds) element.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
  }, { carried, steps });
};

const card = (page: Page, name: string): Locator => page.getByRole('dialog').getByRole('region', { name, exact: true });

test('a batch is looked into, what can’t be attached is said while the rest is attached, and a full disk changes nothing, undo takes it back', async ({ page, openApp }) => {
  await fillableDisk(page);
  await openApp();
  await openPapers(page);
  const files = [report('report_autumn.docx', "Children's homes: autumn"), letter('letter.pdf', 3), await photograph('IMG_1.jpg'), workbook('figures.xlsx'), broken('broken.pdf'), empty('empty.docx'), heic('IMG_2.heic'), letter('not-a-word.docx', 1), letter('same-letter.pdf', 3)];
  await choose(page, files, () => page.keyboard.press('Alt+A'));
  const dialog = page.getByRole('dialog', { name: 'Attach 9 files' });
  await expect(card(page, 'report_autumn.docx').getByLabel('Title')).toHaveValue("Children's homes: autumn", { timeout: 30_000 });
  await expect(card(page, 'report_autumn.docx').getByLabel('Title')).toBeFocused();
  await expect(dialog.getByRole('alert')).toHaveText(/^4 of 9 files can’t be attached/);
  await expect(card(page, 'report_autumn.docx')).toContainText('1 tracked change: printed as if all were accepted.');
  await expect(card(page, 'report_autumn.docx')).toContainText('1 passage of hidden text: left out of what is published');
  await expect(card(page, 'letter.pdf')).toContainText('PDF, 3 pages');
  await expect(card(page, 'letter.pdf').getByLabel('Title')).toHaveValue("The inspector's letter");
  await expect(card(page, 'IMG_1.jpg')).toContainText('The place where it was taken: removed; the stored picture has none of it.');
  await expect(card(page, 'figures.xlsx')).toContainText('Kept as a separate file: the pack prints a sheet that names it. Save it as a PDF');
  await expect(card(page, 'same-letter.pdf')).toContainText('The very same file is in this list already, as “letter.pdf”.');
  for (const words of ['“broken.pdf” is a PDF that is damaged', '“empty.docx” is empty', 'HEIC', '“not-a-word.docx” is called .docx but is not a Word document: it is a PDF.']) {
    await expect(dialog.getByText(words.replaceAll(/[“”]/g, '"'))).toBeVisible();
  }
  await expectAccessible(page, { heading: 'report_autumn.docx', item: "The very same file is in this list already" });
  expect(await takePictures(page, 'attach')).toEqual([]);
  await dialog.getByRole('button', { name: 'Attach 4 files' }).click();
  await expect(dialog.getByRole('link', { name: 'Say what can be seen on the picture' })).toBeVisible();
  await card(page, 'IMG_1.jpg').getByLabel('What can you see on it?').fill('A green hill under a blue sky');
  await card(page, 'IMG_1.jpg').getByRole('radio', { name: 'No', exact: false }).last().check({ force: true });
  await setFull(page, true);
  await dialog.getByRole('button', { name: 'Attach 4 files' }).click();
  await expect(dialog.getByText('The disk is full. What was saved before is safe.')).toBeVisible();
  await setFull(page, false);
  await dialog.getByRole('button', { name: 'Attach 4 files' }).click();
  await expect(dialog).toBeHidden();
  await expect(paperRow(page, "The inspector's letter")).toContainText('3 pages');
  await expect(paperRow(page, 'Figures')).toContainText('Prints as a slip sheet');
  await expect(paperRow(page, 'IMG 1')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(paperRow(page, "The inspector's letter")).toHaveCount(0);
  await expect(paperRow(page, "Children's homes: autumn")).toHaveCount(0);
});

test('files are dropped on an item, shown, replaced, restored and saved byte for byte', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await openPapers(page);
  const item = page.getByRole('region', { name: /^Item 6/ });
  const files = [letter('letter.pdf', 40), report('report.docx', "Children's homes: autumn"), await photograph('hill.jpg')];
  await drag(item, files, ['dragenter', 'dragover']);
  await expect(item.getByText('Attach to item 6')).toBeVisible();
  await page.screenshot({ path: 'build/.reports/screens/attach-drop.png' });
  await drag(item, files, ['dragenter', 'dragover', 'drop']);
  const dialog = page.getByRole('dialog', { name: 'Attach 3 files' });
  await card(page, 'hill.jpg').getByLabel('What can you see on it?').fill('A green hill under a blue sky');
  await card(page, 'hill.jpg').getByRole('radio', { name: /nobody was asked yet/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Attach 3 files' }).click();
  await expect(item.getByRole('row')).toHaveCount(3);

  await page.getByRole('link', { name: "The inspector's letter" }).click();
  await expect(page.getByRole('heading', { level: 2, name: "The inspector's letter" })).toBeFocused();
  await expect(page.locator('[data-page="1"] canvas[data-drawn]')).toBeVisible();
  await expect(page.locator('[data-page="1"]')).toContainText('Line 3 of page 1: thank you for asking us');
  await expect(page.locator('[data-page="30"] canvas[data-drawn]')).toHaveCount(0);
  await expectAccessible(page, { heading: "The inspector's letter", item: /letter\.pdf/ });
  expect(await takePictures(page, 'attached-pdf')).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('2');
  await page.getByLabel('Page', { exact: true }).fill('30');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-page="30"] canvas[data-drawn]')).toBeVisible();
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('30');
  await page.getByRole('heading', { level: 2, name: "The inspector's letter" }).focus();
  await page.keyboard.press('+');
  await expect(page.getByText('150 %')).toBeVisible();
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('30');
  const saved = await savedBy(page, () => page.getByRole('button', { name: 'Save a copy' }).click());
  expect(saved.name).toBe('letter.pdf');
  expect(Buffer.compare(saved.bytes, files[0]?.buffer ?? Buffer.alloc(0))).toBe(0);

  const newer = letter('letter-final.pdf', 2);
  await choose(page, [newer], () => page.getByRole('button', { name: 'Replace', exact: true }).click());
  await page.getByRole('button', { name: 'Replace the file' }).click();
  await expect(page.getByText('letter-final.pdf', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Replace', exact: true })).toBeFocused();
  await expect(page.locator('[data-page]')).toHaveCount(2);
  await page.getByRole('button', { name: "More for The inspector's letter" }).click();
  await page.getByRole('menuitem', { name: /^Earlier files/ }).click();
  await page.getByRole('button', { name: /^Restore letter\.pdf/ }).click();
  await expect(page.locator('[data-page]')).toHaveCount(40);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.locator('[data-page]')).toHaveCount(2);

  await page.keyboard.press('Alt+ArrowLeft');
  await rowAct(page, "Children's homes: autumn", /^Open the file/);
  await expect(page.getByRole('heading', { level: 3, name: "Children's homes: autumn" })).toBeVisible();
  await expect(page.getByText('Foster homes were found for nine children in the autumn.')).toBeVisible();
  await expect(page.getByText('Not for the panel.')).toHaveCount(0);
  await expectAccessible(page, { heading: "Children's homes: autumn", item: 'approximate; Word shows it exactly' });
  expect(await takePictures(page, 'attached-word')).toEqual([]);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('link', { name: 'Hill' }).click();
  await expect(page.getByRole('img', { name: 'A green hill under a blue sky' })).toBeVisible();
  expect(await page.getByRole('img', { name: 'A green hill under a blue sky' }).evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([160, 240]);
  await expect(page.getByText('Left out of what is printed: nobody has agreed to it yet.')).toBeVisible();
  expect(await takePictures(page, 'attached-picture')).toEqual([]);
  expect(await page.title()).not.toMatch(/Hill|letter/i);
});
