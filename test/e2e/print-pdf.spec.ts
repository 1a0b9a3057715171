// The pages of a print, laid out in the app and handed to the browser's own print dialog, which is stood in for: it can't be driven.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { letter, photograph, report } from './pages/attached-files.ts';
import { openPapers } from './pages/papers-page.ts';

type Printed = { readonly title: string; readonly sheets: readonly string[]; readonly styled: boolean; readonly pictures: number };

/** What the print dialog would have been given, in order. */
const withoutPrintDialog = (page: Page): Promise<unknown> => page.addInitScript(() => {
  window.print = () => {
    const [sheet] = document.querySelectorAll('.sheet');
    const kept: unknown[] = (Reflect.get(window.top ?? window, 'printed') as unknown[] | undefined) ?? [];
    kept.push({ title: document.title, sheets: [...document.querySelectorAll<HTMLElement>('.sheet')].map((each) => each.innerText), styled: sheet !== undefined && getComputedStyle(sheet).display === 'grid', pictures: [...document.images].filter((image) => image.naturalWidth > 0).length });
    Reflect.set(window.top ?? window, 'printed', kept);
    window.dispatchEvent(new Event('afterprint'));
  };
});

const printed = async (page: Page): Promise<Printed | undefined> => (await page.evaluate(() => (Reflect.get(window, 'printed') as Printed[] | undefined) ?? [])).at(-1);

const attach = async (page: Page): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Alt+A');
  await (await chooser).setFiles([report('report.docx', "Children's homes: autumn"), letter('letter.pdf', 2), await photograph('hill.jpg')]);
  const dialog = page.getByRole('dialog', { name: 'Attach 3 files' });
  const card = dialog.getByRole('region', { name: 'hill.jpg', exact: true });
  await card.getByLabel('What can you see on it?').fill('A green hill under a blue sky');
  await card.getByRole('radio', { name: 'No', exact: false }).last().check({ force: true });
  await dialog.getByRole('button', { name: 'Attach 3 files' }).click();
  await expect(dialog).toBeHidden();
};

const openPrint = async (page: Page) => {
  await openPapers(page);
  await attach(page);
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Print…' }).click();
  return page.getByRole('dialog', { name: 'Print' });
};

/** What stands at the foot of each sheet. */
const feet = (print: Printed | undefined): readonly string[] => (print?.sheets ?? []).map((words) => /Page \d+$/.exec(words.trim())?.[0] ?? '');

test('a PDF for the public has the numbers of the pack on its sheets, Word, PDF and picture alike, and nothing that is exempt; some pages are these alone', async ({ page, openApp }) => {
  await withoutPrintDialog(page);
  await openApp();
  const dialog = await openPrint(page);
  await dialog.getByText('A PDF', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Make the PDF' }).click();
  const status = page.getByText(/^Your computer has pages 1 to \d+ of the pack ready to print/);
  await expect(status).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('iframe')).toHaveCount(0);
  const print = await printed(page);
  expect(print?.styled).toBe(true);
  expect(print?.title).toContain('Agenda pack');
  const [, last, sheets] = /pages 1 to (\d+) of .* on (\d+) sheets of paper/.exec(await status.innerText()) ?? [];
  expect(print?.sheets.length).toBe(Number(sheets));
  expect(feet(print).filter((foot) => foot !== '')).toEqual(Array.from({ length: Number(last) }, (_, index) => `Page ${index + 1}`));
  const words = print?.sheets.join('\n') ?? '';
  expect(words).toContain('Foster homes were found');
  expect(words).not.toContain('Reuniting one sibling group');
  expect(print?.pictures).toBeGreaterThanOrEqual(3);

  await page.getByRole('button', { name: 'Print…' }).click();
  await dialog.getByText('Some pages', { exact: true }).click();
  await dialog.getByLabel('From page').fill('2');
  await dialog.getByLabel('To page').fill('3');
  await dialog.getByRole('button', { name: 'Make the PDF' }).click();
  await expect(page.getByText(/^Your computer has pages 2 to 3 of the pack ready to print, on 2 sheets of paper/)).toBeVisible({ timeout: 60_000 });
  expect(feet(await printed(page))).toEqual(['Page 2', 'Page 3']);
});

test('the print dialog is accessible and fits every window', async ({ openApp }) => {
  const page = await openApp();
  const dialog = await openPrint(page);
  await dialog.getByText('A PDF', { exact: true }).click();
  await expectAccessible(page, { heading: 'Print', item: /./ });
  expect(await takePictures(page, 'print-dialog')).toEqual([]);
});
