// A new officer with the keyboard alone, offline: a past pack comes in, the next agenda is made from it, minutes are written, all is published.
import path from 'node:path';
import { type Page } from '@playwright/test';
import { top } from '../../build/lib/paths.ts';
import { expect, test } from './harness/app-test.ts';
import { tabTo } from './pages/keyboard.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

const pack = path.join(top, 'test/fixtures/importing/house-style.txt');

/** Runs a command by its words, as whoever never touches a mouse does. */
const command = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+Shift+P');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('from a past pack to published minutes with the keyboard alone', async ({ page, openApp }) => {
  test.setTimeout(240_000);
  await withoutSaveDialog(page);
  await openApp();
  const { keyboard } = page;
  await keyboard.type("Niamh O'Hara");
  await keyboard.press('Enter');
  await expect(heading(page, /Good to have you here/)).toBeFocused();

  // The browser is told to hand its dialog over well before a key asks for one.
  const chooser = page.waitForEvent('filechooser');
  await keyboard.press('Alt+3');
  await expect(heading(page, 'Import')).toBeFocused();
  await tabTo(page, /^Choose a file/);
  await keyboard.press('Enter');
  await (await chooser).setFiles(pack);
  await expect(heading(page, 'Look at what was found')).toBeFocused();
  await tabTo(page, /^Store it/);
  await keyboard.press('Enter');
  await expect(heading(page, 'Tuesday 12 March 2019')).toBeFocused();

  await command(page, 'plan meeting');
  await expect(heading(page, 'Plan a meeting')).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('14052019');
  await tabTo(page, /^Place/);
  await keyboard.press('Control+a');
  await keyboard.type("Mayor's Parlour, St John's Street");
  await tabTo(page, /^Plan meeting/);
  await keyboard.press('Enter');
  await expect(heading(page, 'Tuesday 14 May 2019')).toBeFocused();

  // What was news of the last day does not come along.
  await expect(page.getByRole('grid', { name: 'Agenda items' })).toContainText('Date and time of the next meeting');
  await expect(page.getByRole('grid', { name: 'Agenda items' })).not.toContainText('14th May, 2019');

  await command(page, 'add agenda item');
  await keyboard.type("The young people's own report, O'Neill's way");
  await keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: 'Agenda items' })).toContainText("O'Neill's way");

  await keyboard.press('Control+3');
  await expect(page.getByRole('heading', { name: 'Start the minutes' })).toBeVisible();
  await tabTo(page, /^Start the minutes/);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Minutes' })).toBeFocused();
  await tabTo(page, /^Mark the rest present/);
  await keyboard.press('Enter');
  // Whoever presided, by one key on the first person's row.
  await page.getByRole('radiogroup').first().getByRole('radio', { checked: true }).focus();
  await keyboard.press('c');
  await expect(page.getByText('In the Chair').first()).toBeVisible();
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: /^Text of / })).toBeFocused();
  await keyboard.type("Councillors' questions were answered; the Panel's thanks were recorded.");
  await keyboard.press('Control+Enter');

  await keyboard.press('Control+4');
  await tabTo(page, /^Save agenda as Word/);
  const agenda = await savedBy(page, () => keyboard.press('Enter'));
  expect(agenda.name).toBe('agenda-2019-05-14.docx');
  await tabTo(page, /^Publish agenda/);
  await keyboard.press('Enter');
  await expect(page.getByText(/^Published on /).first()).toBeVisible();
  const minutes = await savedBy(page, () => command(page, 'save minutes word'));
  expect(minutes.name).toBe('minutes-2019-05-14.docx');
  // The pack came with its agenda and the minutes before it: its own minutes are not here, so these would jump over their numbers.
  await expect(page.getByText('The minutes of 12 March 2019 are not published', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Corporate Parenting Panel' }).first().focus();
  await keyboard.press('Enter');
  await expect(heading(page, 'Corporate Parenting Panel')).toBeFocused();
  await tabTo(page, /Tuesday 12 March 2019/);
  await keyboard.press('Enter');
  await expect(heading(page, 'Tuesday 12 March 2019')).toBeFocused();
  await command(page, 'delete meeting');
  await expect(heading(page, 'Corporate Parenting Panel')).toBeFocused();
  await tabTo(page, /Tuesday 14 May 2019/);
  await keyboard.press('Enter');
  await expect(heading(page, 'Tuesday 14 May 2019')).toBeFocused();
  await keyboard.press('Control+4');
  await expect(page.getByRole('button', { name: 'Publish minutes' })).toBeVisible();
  await tabTo(page, /^Publish minutes/);
  await keyboard.press('Enter');
  await expect(page.getByText(/^Published on /)).toHaveCount(2);
  await page.reload();
  await expect(page.getByText(/^Published on /)).toHaveCount(2);
  await keyboard.press('Control+3');
  await expect(page.getByText("the Panel's thanks were recorded", { exact: false })).toBeVisible();
});
