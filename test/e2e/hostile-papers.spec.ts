// Files made to do harm: looking into them and drawing them keeps workers busy without end, the page answers as ever, and all can be cancelled.
import type { Page } from '@playwright/test';
import { hostilePdf } from '../soak/support/hostile-pdf.ts';
import { expect, test } from './harness/app-test.ts';
import { openPapers, paperRow } from './pages/papers-page.ts';

const attach = async (page: Page, name: string): Promise<void> => {
  const file = hostilePdf.find((each) => each.name === name);
  if (file === undefined) throw new Error(`There is no file of ${name}.`);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Alt+A');
  await (await chooser).setFiles([{ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(file.bytes()) }]);
};

test('a PDF that never ends is looked into beside the page, cancelled without a trace; of one whose drawing never ends it is told that it cannot be drawn', async ({ page, openApp }) => {
  test.setTimeout(150_000);
  await openApp();
  await openPapers(page);
  const rows = await page.getByRole('row').count();
  await attach(page, 'words said a thousand million times');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^Looking into/)).toBeVisible();
  await page.waitForTimeout(3_000);
  const begun = Date.now();
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
  await expect(dialog).toBeHidden();
  expect(Date.now() - begun).toBeLessThan(5_000);
  expect(await page.getByRole('row').count()).toBe(rows);

  await attach(page, 'a line drawn a thousand million times');
  await dialog.getByRole('button', { name: /^Attach/ }).click({ timeout: 30_000 });
  await expect(dialog).toBeHidden();
  // Which of its words can be seen can't be known: it is named by its file.
  await expect(paperRow(page, 'A line drawn a thousand million times')).toBeVisible();
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.waitForTimeout(3_000);
  await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
  await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  await expect(page.getByText(/This file is a PDF that cannot be drawn/).first()).toBeVisible({ timeout: 60_000 });
});
