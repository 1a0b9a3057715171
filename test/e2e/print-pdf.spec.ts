// The pages of a print, laid out in the app and handed to the browser's own print dialog, which is stood in for: it can't be driven.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { attachOfEachKind, openPapers } from './pages/papers-page.ts';

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

const openPrint = async (page: Page) => {
  await openPapers(page);
  await attachOfEachKind(page);
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

type Shell = { readonly pages: string; readonly saved: readonly string[]; readonly ended: number };

/** The bridge of the shell, whose printing is stood in for: `mode` in the page says whether it prints, fails, or goes on until it is told to end. */
const withShell = (page: Page): Promise<unknown> => page.addInitScript(() => {
  const kept = { pages: '', saved: [] as string[], ended: 0, mode: 'prints', release: (): void => undefined };
  Reflect.set(window, 'shell', kept);
  const done = (value: unknown) => ({ ok: true, value });
  const refused = { ok: false, problem: { code: 'pdf-not-made', what: 'The PDF could not be made.', remedy: 'Nothing was saved, and your work is safe. Try again, or make the PDF from the Word file.' } };
  const calls: Readonly<Record<string, (args: { readonly bytes: Uint8Array; readonly suggestedName: string; readonly length: number }) => unknown>> = {
    'take-opened-files': () => done([]), 'begin-pages': () => { kept.pages = ''; return done({ job: 'job' }); },
    'pages-chunk': ({ bytes }) => { kept.pages += new TextDecoder().decode(bytes); return done(null); },
    'print-pages': () => (kept.mode === 'prints' ? done({ size: 5 }) : kept.mode === 'fails' ? refused : new Promise((resolve) => { kept.release = () => { resolve(refused); }; })),
    'read-pdf': () => done(new TextEncoder().encode('%PDF-')), 'end-pages': () => { kept.ended += 1; kept.release(); return done(null); },
    'save-file': ({ suggestedName, bytes }) => { kept.saved.push(`${suggestedName} ${new TextDecoder().decode(bytes)}`); return done({ token: 'token', name: suggestedName }); },
  };
  Reflect.set(window, 'orderpaper', { call: (name: string, args: never) => Promise.resolve(calls[name]?.(args) ?? done(null)), on: () => () => undefined });
});

const shell = (page: Page): Promise<Shell> => page.evaluate(() => Reflect.get(window, 'shell') as Shell);
const setMode = (page: Page, mode: string): Promise<unknown> => page.evaluate((to) => Reflect.set(Reflect.get(window, 'shell') as object, 'mode', to), mode);

test('through the shell the PDF is saved like any file; where it fails or is cancelled nothing is saved, and it can be made again', async ({ page, openApp, context }) => {
  await openApp();
  const dialog = await openPrint(page);
  // The files were chosen in a browser window; from here on it has the bridge.
  await withShell(page);
  await page.reload();
  await page.getByRole('button', { name: 'Print…' }).click();
  await dialog.getByText('A PDF', { exact: true }).click();
  await setMode(page, 'fails');
  await dialog.getByRole('button', { name: 'Make the PDF' }).click();
  await expect(page.getByText('The PDF could not be made.')).toBeVisible({ timeout: 60_000 });
  await setMode(page, 'goes on');
  await page.getByRole('button', { name: 'Print…' }).click();
  await dialog.getByRole('button', { name: 'Make the PDF' }).click();
  await expect(page.getByText(/Laying out the pages/).first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
  await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  expect((await shell(page)).saved).toEqual([]);
  await setMode(page, 'prints');
  await page.getByRole('button', { name: 'Print…' }).click();
  await dialog.getByRole('button', { name: 'Make the PDF' }).click();
  const status = page.getByText(/^The file has pages 1 to \d+ of the pack, on \d+ sheets of paper\.$/);
  await expect(status).toBeVisible({ timeout: 60_000 });
  const { pages, saved, ended } = await shell(page);
  expect(saved).toEqual([expect.stringMatching(/^print-pack-\d{4}-\d\d-\d\d\.pdf %PDF-$/)]);
  expect(ended).toBeGreaterThanOrEqual(3);
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(pages).toContain('<style nonce="__ORDERPAPER_NONCE__">');
  expect(pages).not.toContain('<script');
  const [, sheets] = /on (\d+) sheets/.exec(await status.innerText()) ?? [];
  const hidden = await context.newPage();
  await hidden.setContent(pages);
  const pdf = (await hidden.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })).toString('latin1');
  expect([...pdf.matchAll(/\/Type \/Page\b/g)]).toHaveLength(Number(sheets));
});

test('the print dialog is accessible and fits every window', async ({ openApp }) => {
  const page = await openApp();
  const dialog = await openPrint(page);
  await dialog.getByText('A PDF', { exact: true }).click();
  await expectAccessible(page, { heading: 'Print', item: /./ });
  expect(await takePictures(page, 'print-dialog')).toEqual([]);
});
