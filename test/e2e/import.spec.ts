import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { top } from '../../build/lib/paths.ts';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';

const pack = path.join(top, 'test/fixtures/importing/house-style.txt');

const start = async (page: Page): Promise<void> => {
  await page.getByLabel('Your name').fill("Peg O'Shea");
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
};

const choose = async (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a file' }).click()]);
  await chooser.setFiles(file);
};

const review = (page: Page) => page.getByRole('heading', { name: 'Look at what was found' });
const items = (page: Page) => page.getByRole('list', { name: 'Agenda items found' }).getByRole('listitem');

test('the result of an import is a source too: minutes that were put right by hand are looked at and stored, and who is named in them is said', async ({ openApp }) => {
  const page = await openApp();
  await start(page);
  const result = {
    schema: 'orderpaper-import/1', kind: 'minutes', body: "Carers' Panel", date: '2031-05-06', chair: 'Councillor Ash', present: [{ name: 'Ash', councillor: true }], youngPeople: [{ name: 'Fen' }],
    minutes: [{ number: 7, title: "Foster carers' offer", blocks: [{ type: 'paragraph', text: "The carers' offer was read." }, { type: 'resolution', part: null, text: 'That the offer be noted.' }] }],
  };
  await choose(page, { name: "may's minutes.json", mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(result, null, 1)) });
  await expect(review(page)).toBeVisible();
  await expect(page.getByText('These minutes name a young person', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Store it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /6 May 2031/ })).toBeVisible();
  await expect(page.locator('article[data-minute]')).toContainText(["The carers' offer was read."]);
});

test('a past pack is looked at beside its source, corrected and stored; undo takes it back', async ({ openApp }) => {
  const page = await openApp();
  await start(page);
  await choose(page, pack);
  await expect(review(page)).toBeVisible();
  const second = items(page).nth(1);
  await second.getByRole('button', { name: /^Correct item/ }).click();
  await expect(page.getByRole('region', { name: /^The source/ }).locator('[data-selected="true"]').first()).toBeInViewport();
  await second.getByLabel('Title', { exact: true }).fill("Members' own corrected title");
  await page.getByRole('button', { name: 'Store it' }).click();
  await expect(page.getByRole('grid', { name: 'Agenda items' })).toContainText("Members' own corrected title");
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText("Members' own corrected title")).toHaveCount(0);
});

test('the same pack again is recognised, and what is here is kept', async ({ openApp }) => {
  const page = await openApp();
  await start(page);
  await choose(page, pack);
  await page.getByRole('button', { name: 'Store it' }).click();
  await expect(page.getByRole('grid', { name: 'Agenda items' })).toBeVisible();
  const address = page.url();
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await choose(page, pack);
  await page.getByRole('button', { name: 'Store it' }).click();
  const dialog = page.getByRole('dialog', { name: 'This is here already' });
  await expect(dialog).toContainText('This paper was imported before.');
  await dialog.getByRole('button', { name: 'Keep what is here' }).click();
  await expect(page).toHaveURL(address);
});

test('a paper of the pack comes as text, and becomes one of the pack that can be written on; undo makes it text again', async ({ openApp }) => {
  const page = await openApp();
  await start(page);
  const letter = ['', 'Mill House', 'Larkmere', '', 'Dear Members', '', 'Homes near schools', '', 'The service asks the panel to look at where young people live and how far they travel each morning.', '', 'Yours sincerely', '', "Osric O'Vane", ''];
  await choose(page, { name: 'pack.txt', mimeType: 'text/plain', buffer: Buffer.from(`${readFileSync(pack, 'utf8')}${letter.join('\n')}`) });
  await page.getByRole('button', { name: 'Store it' }).click();
  // What was published before stays as it was, until it is taken back.
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Take back to draft' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Take the agenda back to draft' });
  await dialog.getByRole('textbox').fill("The letter belongs to O'Shea's item");
  await dialog.getByRole('button', { name: 'Take back to draft' }).click();
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Homes near schools' });
  await expect(row).toContainText('Not in the pack');
  await row.getByRole('button', { name: 'More for Homes near schools' }).click();
  await page.getByRole('menuitem', { name: 'Make it a paper of the pack' }).click();
  await expect(page.getByText(/“Homes near schools” is a paper of the pack now/)).toBeVisible();
  await expect(row).not.toContainText('Not in the pack');
  await row.getByRole('link', { name: 'Homes near schools' }).click();
  await expect(page.getByText("Osric O'Vane")).toBeVisible();
  await takePictures(page, 'imported-paper');
  await page.goBack();
  await expect(row).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('Not in the pack');
});

test('a file that can’t be read says what it is and what to do, and nothing is stored', async ({ openApp }) => {
  const page = await openApp();
  await start(page);
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  await choose(page, { name: 'agenda.docx', mimeType: 'application/octet-stream', buffer: picture });
  const told = page.getByRole('alert').filter({ hasText: 'agenda.docx' });
  await expect(told).toContainText('picture');
  await expect(told).toContainText('Nothing was stored.');
  await choose(page, { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
  await expect(page.getByRole('alert').filter({ hasText: 'empty.txt' })).toBeVisible();
  await page.getByRole('link', { name: 'Panels', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Panels' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Committee|Board/ })).toHaveCount(0);
});

test('the import screens are accessible and fit every window', async ({ openApp }) => {
  const page = await openApp();
  await start(page);
  await expectAccessible(page, { heading: 'Import', item: 'Drop a Word, PDF or text file here' });
  expect(await takePictures(page, 'import')).toEqual([]);
  await choose(page, pack);
  await expectAccessible(page, { heading: 'Look at what was found', item: /Apologies/i });
  expect(await takePictures(page, 'import-review')).toEqual([]);
});
