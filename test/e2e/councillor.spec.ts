// A councillor's evening with the keyboard and the names alone, as whoever hears the screen has it: every step says what has the focus, and what it is called.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { tabTo } from './pages/keyboard.ts';
import { openByKeys } from './pages/open-files.ts';
import { smallCopy } from './pages/reading-copy.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

type Role = Parameters<Page['getByRole']>[0];

/** What has the focus is that, and is called so. */
const isOn = async (page: Page, role: Role, name: string | RegExp): Promise<void> => {
  const here = page.locator(':focus');
  await expect(here).toHaveAccessibleName(name);
  await expect(here).toHaveRole(role);
};

/** Presses F6 until the region of that name has the focus. */
const toRegion = async (page: Page, name: string): Promise<void> => {
  const names: string[] = [];
  for (let press = 0; press < 6 && names.at(-1) !== name; press += 1) {
    await page.keyboard.press('F6');
    names.push((await page.locator(':focus').getAttribute('aria-label')) ?? '');
  }
  expect(names.at(-1), names.join(', ')).toBe(name);
};

test('a copy is opened, page 47 called, marked and written on, the notes listed and gone to, the pack searched and the brief exported, by keys and names alone', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  const { keyboard } = page;
  await openByKeys(page, { name: 'reading.orderpaper', bytes: await smallCopy() });
  await isOn(page, 'button', 'Do not open it');
  await keyboard.press('Tab');
  await isOn(page, 'button', 'The words are the same: open it');
  await keyboard.press('Enter');
  await tabTo(page, /^Read the papers/);
  await isOn(page, 'link', 'Read the papers');
  await keyboard.press('Enter');
  await isOn(page, 'heading', 'Corporate Parenting Panel');

  await keyboard.press('Control+g');
  await isOn(page, 'textbox', 'Page');
  await keyboard.type('47');
  await keyboard.press('Enter');
  await isOn(page, 'separator', 'Page 47');

  await keyboard.press('j');
  await keyboard.press('h');
  const signs = page.getByRole('list', { name: 'My notes on this paper' });
  await expect(signs.getByRole('button', { name: /^Highlight on page 47: Budget of the service, paragraph 188/ })).toBeVisible();
  await keyboard.press('j');
  await keyboard.press('n');
  await isOn(page, 'textbox', 'My note');
  await keyboard.type('Why so much?');
  await expect(page.getByRole('dialog', { name: 'Note' }).getByText('Saved on this computer', { exact: true })).toBeVisible();
  await keyboard.press('Escape');
  await isOn(page, 'separator', 'Page 47');
  await keyboard.press('j');
  await keyboard.press('q');
  await isOn(page, 'textbox', 'My question');
  await keyboard.type('Who pays for it?');
  await keyboard.press('Escape');
  await isOn(page, 'separator', 'Page 47');
  await keyboard.press('b');
  await expect(signs.getByRole('button', { name: /^Bookmark on page 47: / })).toBeVisible();

  await toRegion(page, 'Pages, contents and notes');
  await keyboard.press('Tab');
  await isOn(page, 'tab', 'Pages');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await isOn(page, 'tab', 'My notes');
  await tabTo(page, /^Question, page 47/);
  await isOn(page, 'button', /^Question, page 47 .*Who pays for it\?$/);
  await keyboard.press('Enter');
  await isOn(page, 'paragraph', '');
  await expect(page.locator(':focus')).toHaveText(/^Budget of the service, paragraph 190\./);

  await toRegion(page, 'Pages, contents and notes');
  await tabTo(page, /^Brief and files/);
  const brief = await savedBy(page, async () => {
    await keyboard.press('Enter');
    await isOn(page, 'menuitem', 'My brief as a Word file');
    await keyboard.press('Enter');
  });
  expect(brief.name).toBe('my-brief-2031-09-16.docx');
  await isOn(page, 'button', 'Brief and files');

  await keyboard.press('Control+Alt+ArrowDown');
  await isOn(page, 'heading', 'The new house');
  await keyboard.press('Control+Alt+ArrowUp');
  await isOn(page, 'heading', 'Budget of the service');
  await keyboard.press('Control+Alt+ArrowUp');
  await isOn(page, 'heading', 'Children\'s homes: autumn');

  await keyboard.press('Control+Shift+F');
  await isOn(page, 'textbox', 'Find');
  await keyboard.type('budget "paragraph 202"');
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toBeVisible();
  await keyboard.press('ArrowDown');
  await isOn(page, 'link', /^6\. Budget of the service.*Tuesday 16 September 2031, page 49.*paragraph 202/);
  await keyboard.press('ArrowUp');
  await isOn(page, 'textbox', 'Find');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await isOn(page, 'paragraph', '');
  await expect(page.locator(':focus')).toHaveText(/^Budget of the service, paragraph 202\./);

  // Round the window, and back.
  for (const [role, name] of [['complementary', 'Pages, contents and notes'], ['navigation', 'Main'], ['banner', ''], ['navigation', 'Agenda'], ['region', 'Paper']] as const) {
    await keyboard.press('F6');
    await isOn(page, role, name);
  }
  await keyboard.press('Shift+F6');
  await isOn(page, 'navigation', 'Agenda');
});
