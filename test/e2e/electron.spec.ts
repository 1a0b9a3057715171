// The app in Electron itself. Electron's runtime does not come with npm: where it is absent these tests are skipped, and counted as such.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { hasDisplay } from '../../build/lib/app-window.ts';
import { findElectron } from '../../build/lib/electron-runtime.ts';
import { top } from '../../build/lib/paths.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { storedDatabases } from './harness/store.ts';

const program = findElectron();
test.skip(program === null, 'Electron runtime: it is not on this machine');
test.skip(!hasDisplay(), 'Electron runtime: there is no display to open a window on');

let data = '';
let app: ElectronApplication;
let page: Page;

const open = async (): Promise<void> => {
  const args = [top, `--user-data-dir=${data}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  app = await _electron.launch({ ...(program === null ? {} : { executablePath: program }), args });
  page = await app.firstWindow();
};

test.beforeEach(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'orderpaper-electron-'));
  await open();
});
test.afterEach(async () => {
  await app.close();
  rmSync(data, { recursive: true, force: true });
});

test('the window opens on the app’s own origin, in a secure context', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/orderpaper\//);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
});

test('the page has the bridge and nothing of Node', async () => {
  expect(await page.evaluate(() => [typeof Reflect.get(window, 'orderpaper'), typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')])).toEqual(['object', 'undefined', 'undefined']);
});

test('the network cannot be reached and no second window opens', async () => {
  expect(await page.evaluate(() => fetch('https://example.org/').then(() => true, () => false))).toBe(false);
  expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
  expect(app.windows()).toHaveLength(1);
});

test('the menu shows the page’s commands', async () => {
  const labels = await app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map((item) => item.label));
  expect(labels).toEqual(expect.arrayContaining(['File', 'Edit', 'View', 'Help']));
});

test('what was stored is there after the app was closed and opened again', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const before = await storedDatabases(page);
  expect(before.length).toBeGreaterThan(0);
  await app.close();
  await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await storedDatabases(page)).toEqual(before);
});

test('pages become a tagged PDF with an outline, in a window that nobody sees', async () => {
  const made = await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'orderpaper') as Bridge;
    const pages = new TextEncoder().encode('<!doctype html><html lang="en-GB"><title>Two pages</title><style nonce="__ORDERPAPER_NONCE__">@page{size:210mm 297mm;margin:0} h1{break-before:page}</style><p>First</p><h1>Second</h1></html>');
    const begun = await bridge.call('begin-pages', { length: pages.length });
    if (!begun.ok) return begun.problem.what;
    const { job } = begun.value;
    await bridge.call('pages-chunk', { job, offset: 0, bytes: pages });
    const printed = await bridge.call('print-pages', { job });
    if (!printed.ok) return printed.problem.what;
    const pdf = await bridge.call('read-pdf', { job, offset: 0, length: printed.value.size });
    await bridge.call('end-pages', { job });
    return pdf.ok ? new TextDecoder('latin1').decode(pdf.value) : pdf.problem.what;
  });
  expect([...made.matchAll(/\/Type \/Page\b/g)]).toHaveLength(2);
  expect(made).toContain('/MarkInfo');
  expect(made).toContain('/Outlines');
  expect(app.windows()).toHaveLength(1);
});
