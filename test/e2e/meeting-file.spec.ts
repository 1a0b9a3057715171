import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type Page } from '@playwright/test';
import { top } from '../../build/lib/paths.ts';
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import { ports, snapshot } from '../unit/meeting-file/fixture.ts';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { appOrigin, serveApp } from './harness/serve-app.ts';
import { sayWhoWorksHere } from './pages/council-pages.ts';
import { addSampleCouncil } from './pages/minutes-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';
import type { SavedFile } from './pages/saved-file.ts';

const mediaType = 'application/vnd.orderpaper+zip';
const agenda = (page: Page) => page.getByRole('grid', { name: 'Agenda items' });
const takeIn = (page: Page) => page.getByRole('button', { name: 'Take it in' });

const openAgenda = async (page: Page): Promise<void> => {
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await expect(agenda(page)).toBeVisible();
};

const saveMeeting = (page: Page): Promise<SavedFile> =>
  savedBy(page, async () => {
    await page.getByRole('button', { name: 'More for this meeting' }).click();
    await page.getByRole('menuitem', { name: 'Save this meeting as a file' }).click();
  });

const open = async (page: Page, file: SavedFile): Promise<void> => {
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a file' }).click()]);
  await chooser.setFiles({ name: file.name, mimeType: mediaType, buffer: Buffer.from(file.bytes) });
};

/** Another computer: a profile with nothing in it, on the page that it starts with. */
const anotherComputer = async (browser: Browser) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', timezoneId: 'Europe/London' });
  const problems = await serveApp(context);
  const page = await context.newPage();
  await withoutSaveDialog(page);
  await page.goto(`${appOrigin}/`);
  await sayWhoWorksHere(page);
  return { page, close: async (): Promise<void> => { expect(problems).toEqual([]); await context.close(); } };
};

const retitle = async (page: Page, index: number, title: string): Promise<void> => {
  const row = agenda(page).getByRole('row').nth(index);
  await row.getByRole('button').nth(1).click();
  const field = page.getByLabel('Title', { exact: true });
  await field.fill(title);
  await field.blur();
  await expect(row).toContainText(title);
};

/** Runs in the page: the shell's bridge with files that wait, as after a double click on them. */
const shellWithFiles = (files: readonly { readonly name: string; readonly bytes: readonly number[] }[]): void => {
  let isTaken = false;
  const answer = (name: string, args: unknown): unknown => {
    if (name === 'take-opened-files') {
      const waiting = isTaken ? [] : files.map(({ name: file, bytes }) => ({ token: file, name: file, size: bytes.length }));
      isTaken = true;
      return waiting;
    }
    if (name !== 'read-file' || typeof args !== 'object' || args === null) return null;
    const { token, offset, length } = args as { readonly token: string; readonly offset: number; readonly length: number };
    return Uint8Array.from(files.find((file) => file.name === token)?.bytes.slice(offset, offset + length) ?? []);
  };
  Reflect.set(window, 'orderpaper', { call: (name: string, args: unknown) => Promise.resolve({ ok: true, value: answer(name, args) }), on: () => () => undefined });
};

test('a meeting saved as a file opens on another computer, goes to and fro, and asks where both changed', async ({ page, openApp, browser }) => {
  test.setTimeout(120_000);
  await withoutSaveDialog(page);
  await openApp();
  await openAgenda(page);
  const file = await saveMeeting(page);
  expect(file.name).toMatch(/^meeting-\d{4}-\d\d-\d\d\.orderpaper$/);
  const rows = await agenda(page).getByRole('row').count();

  const other = await anotherComputer(browser);
  await open(other.page, file);
  await expectAccessible(other.page, { heading: /day \d+ \w+ \d{4}/, item: 'This meeting is not on this computer yet.' });
  expect(await takePictures(other.page, 'meeting-file-new')).toEqual([]);
  await takeIn(other.page).click();
  await expect(agenda(other.page).getByRole('row')).toHaveCount(rows);

  await open(other.page, file);
  await expect(other.page.getByText('This meeting is here already, and it is the same.')).toBeVisible();
  await other.page.getByRole('button', { name: 'Go to the meeting' }).click();
  await retitle(other.page, 0, 'Apologies, as the other computer has it');
  const back = await saveMeeting(other.page);
  await other.close();

  await retitle(page, 0, 'Apologies, as this computer has it');
  await open(page, back);
  const question = page.getByRole('group', { name: /Apologies, as this computer has it/ });
  await expect(question.getByRole('cell', { name: 'Apologies, as the other computer has it' })).toBeVisible();
  await expectAccessible(page, { heading: 'Changed both here and in the file', item: 'Apologies, as the other computer has it' });
  expect(await takePictures(page, 'meeting-file-differs')).toEqual([]);
  await expect(question.getByRole('radio', { name: 'Keep what is here' })).toBeChecked();
  await question.getByText('Take the file’s').click();
  await takeIn(page).click();
  await expect(agenda(page)).toContainText('Apologies, as the other computer has it');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(agenda(page)).toContainText('Apologies, as this computer has it');
});

test('what only the file changed is shown and taken; once the agenda is published here it stays', async ({ page, openApp, browser }) => {
  test.setTimeout(120_000);
  await withoutSaveDialog(page);
  await openApp();
  await openAgenda(page);
  const file = await saveMeeting(page);
  const other = await anotherComputer(browser);
  await open(other.page, file);
  await takeIn(other.page).click();
  await retitle(other.page, 0, 'Apologies, as the other computer has it');
  await retitle(other.page, 13, 'Reuniting a family, as the other computer has it');
  const back = await saveMeeting(other.page);
  await other.close();

  await open(page, back);
  await expect(page.getByRole('heading', { name: 'Changed in the file only' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Take the file’s' }).first()).toBeChecked();
  await expectAccessible(page, { heading: 'Changed in the file only', item: 'Apologies, as the other computer has it' });
  expect(await takePictures(page, 'meeting-file-changed')).toEqual([]);
  await page.goBack();
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Publish agenda' }).click();
  await expect(page.getByText(/^Published on /).first()).toBeVisible();
  await open(page, back);
  await expectAccessible(page, { heading: 'Published here, so it stays', item: 'Nothing can be taken in.' });
  expect(await takePictures(page, 'meeting-file-published')).toEqual([]);
  await page.getByRole('button', { name: 'Go to the meeting' }).click();
  await expect(agenda(page)).not.toContainText('as the other computer has it');
});

test('a damaged meeting file says so, and nothing is stored', async ({ page, openApp, browser }) => {
  await withoutSaveDialog(page);
  await openApp();
  await openAgenda(page);
  const file = await saveMeeting(page);
  const other = await anotherComputer(browser);
  for (const at of [Math.floor(file.bytes.length / 2), 40, file.bytes.length - 10]) {
    const bytes = Uint8Array.from(file.bytes);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await open(other.page, { name: 'from-a-colleague.orderpaper', bytes });
    const told = other.page.getByRole('alert').filter({ hasText: '“from-a-colleague.orderpaper” can’t be opened.' });
    await expect(told).toContainText('Nothing was stored.');
    await expect(takeIn(other.page)).toHaveCount(0);
    await other.page.getByRole('link', { name: 'Home', exact: true }).click();
  }
  await other.page.getByRole('link', { name: 'Panels', exact: true }).click();
  await expect(other.page.getByRole('heading', { level: 1, name: 'Panels' })).toBeVisible();
  await expect(other.page.getByRole('link', { name: /Panel$|Committee|Board/ })).toHaveCount(0);
  await other.close();
});

test('a backup leads to where backups are restored', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await addSampleCouncil(page);
  await page.goto(`${appOrigin}/#/settings/backup`);
  const backup = await savedBy(page, () => page.getByRole('button', { name: 'Save a backup' }).click());
  await open(page, backup);
  const told = page.getByRole('alert').filter({ hasText: 'is a backup of everything' });
  await told.getByRole('link', { name: 'Go to Backup' }).click();
  await expect(page.getByRole('button', { name: 'Restore from a backup' })).toBeVisible();
});

test('files opened from outside come to the Import screen one after the other', async ({ page, openApp }) => {
  const meeting = { name: 'thornbury.orderpaper', bytes: await writeMeetingFile({ kind: 'meeting', snapshot }, ports) };
  const text = { name: 'past-agenda.txt', bytes: new TextEncoder().encode(await readFile(path.join(top, 'test/fixtures/importing/house-style.txt'), 'utf8')) };
  await page.addInitScript(shellWithFiles, [meeting, text].map(({ name, bytes }) => ({ name, bytes: [...bytes] })));
  await openApp();
  await expect(page.getByText(`from “${meeting.name}”`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(`“${text.name}” is waiting to be opened.`)).toBeVisible();
  await page.getByRole('button', { name: 'Leave this one and open it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Look at what was found' })).toBeFocused();
  await expect(page.getByText('is waiting to be opened')).toHaveCount(0);
});
