// The pages of a print, laid out in the app and handed to the browser's own print dialog, which is stood in for: it can't be driven.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { addSampleCouncil } from './pages/minutes-page.ts';

type Printed = { readonly title: string; readonly sheets: readonly string[]; readonly styled: boolean };

/** What the print dialog would have been given, in order. */
const withoutPrintDialog = (page: Page): Promise<unknown> => page.addInitScript(() => {
  window.print = () => {
    const [sheet] = document.querySelectorAll('.sheet');
    const kept: unknown[] = (Reflect.get(window.top ?? window, 'printed') as unknown[] | undefined) ?? [];
    kept.push({ title: document.title, sheets: [...document.querySelectorAll<HTMLElement>('.sheet')].map((each) => each.innerText), styled: sheet !== undefined && getComputedStyle(sheet).display === 'grid' });
    Reflect.set(window.top ?? window, 'printed', kept);
    window.dispatchEvent(new Event('afterprint'));
  };
});

const printed = async (page: Page): Promise<Printed | undefined> => (await page.evaluate(() => (Reflect.get(window, 'printed') as Printed[] | undefined) ?? [])).at(-1);

const openPrint = async (page: Page) => {
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Print…' }).click();
  return page.getByRole('dialog', { name: 'Print' });
};

test('a PDF for the public has the numbers of the pack on its sheets, in the style of the sheets, and nothing that is exempt', async ({ page, openApp }) => {
  await withoutPrintDialog(page);
  await openApp();
  const dialog = await openPrint(page);
  await dialog.getByText('A PDF', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Make the PDF' }).click();
  const status = page.getByText(/^Your computer has pages? .* of the pack ready to print/);
  await expect(status).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('iframe')).toHaveCount(0);
  const print = await printed(page);
  expect(print?.styled).toBe(true);
  expect(print?.title).toContain('agenda pack');
  const words = print?.sheets.join('\n') ?? '';
  expect(words).toContain('Page 1');
  expect(words).not.toContain('Reuniting one sibling group');
  const [, sheets] = /on (\d+) sheets? of paper/.exec(await status.innerText()) ?? [];
  expect(print?.sheets.length).toBe(Number(sheets));
});

test('the print dialog is accessible and fits every window', async ({ openApp }) => {
  const page = await openApp();
  const dialog = await openPrint(page);
  await dialog.getByText('A PDF', { exact: true }).click();
  await expectAccessible(page, { heading: 'Print', item: /./ });
  expect(await takePictures(page, 'print-dialog')).toEqual([]);
});
