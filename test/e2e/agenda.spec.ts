import type { Page } from '@playwright/test';
import { importFile } from '../../shared/importing/import-file.ts';
import { ordersBetween } from '../../shared/model/order.ts';
import { nodeMakers } from '../../electron/cli/adapters/makers.ts';
import { nodePorts } from '../../electron/cli/adapters/ports.ts';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { storedRecords } from './harness/store.ts';
import { takePictures } from './harness/pictures.ts';
import { tabTo } from './pages/keyboard.ts';
import { addSampleCouncil, savedWords } from './pages/minutes-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

const rows = (page: Page) => page.getByRole('grid', { name: 'Agenda items' }).getByRole('row');
const titles = async (page: Page): Promise<string[]> => (await rows(page).getByRole('button', { expanded: false }).allTextContents()).filter((text) => text !== '');

const openAgenda = async (page: Page): Promise<void> => {
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await expect(rows(page).first()).toBeVisible();
};

const addItem = async (page: Page, title: string): Promise<void> => {
  await page.getByLabel('New item', { exact: true }).fill(title);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('New item', { exact: true })).toHaveValue('');
};

test('from the first start to a saved agenda with the keyboard alone', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await expect(page.getByLabel('Your name')).toBeFocused();
  await page.keyboard.type("Siân O'Hara");
  await page.keyboard.press('Enter');
  await tabTo(page, /sample council/i);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Go on with the agenda' })).toBeVisible();
  await tabTo(page, /^Go on with the agenda/);
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toBeVisible();
  await page.keyboard.press('Alt+N');
  await expect(page.getByLabel('New item', { exact: true })).toBeFocused();
  await page.keyboard.type("The children's own garden");
  await page.keyboard.press('Enter');
  await expect(rows(page).filter({ hasText: "The children's own garden" })).toHaveCount(1);
  await tabTo(page, /^Publish$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'House style' })).toBeVisible();
  await tabTo(page, /^Save agenda as Word/);
  const file = await savedBy(page, () => page.keyboard.press('Enter'));
  expect(file.name).toMatch(/^agenda-\d{4}-\d\d-\d\d\.docx$/);
  const read = await importFile(file.name, file.bytes, nodePorts);
  const printed = read.ok ? (read.value.result.agenda?.items ?? []) : [];
  expect(printed.map((item) => item.title)).toContain("The children's own garden");
  expect(printed.at(-1)?.kind).toBe('next-meeting');
});

test('an item is edited, saved as it is typed, and still there after a reload', async ({ openApp }) => {
  const page = await openApp();
  await openAgenda(page);
  await rows(page).nth(6).getByRole('button').nth(1).click();
  const editor = page.getByRole('region', { name: 'Item 7' });
  await expect(editor.getByLabel('Title', { exact: true })).toBeFocused();
  await editor.getByLabel('Title', { exact: true }).fill("Foster carers' allowances");
  await editor.getByLabel('Lines under the title').fill('Rates from April\nHoliday payments');
  await expect(page.getByRole('article', { name: 'The printed front sheet' })).toContainText("Foster carers' allowances");
  // Not the words that are read out: those follow two seconds later.
  await expect(page.locator(savedWords).filter({ hasText: /^Saved on this computer/ })).toBeVisible();
  await page.reload();
  await expect(rows(page).nth(6)).toContainText("Foster carers' allowances");
  await expect(rows(page).nth(6)).toContainText('Holiday payments');
});

test('an exempt item shows its paragraphs and nothing of its title to the public', async ({ openApp }) => {
  const page = await openApp();
  await openAgenda(page);
  await addItem(page, 'Placement of the Tansy family');
  const added = rows(page).filter({ hasText: 'Placement of the Tansy family' });
  await added.focus();
  await page.keyboard.press('Enter');
  const editor = page.getByRole('region', { name: /^Item \d+$/ });
  await editor.getByText('Exempt', { exact: true }).click();
  await expect(editor.getByText('Choose at least one paragraph of Schedule 12A.')).toBeVisible();
  await editor.getByText('Paragraph 1', { exact: true }).click();
  await editor.getByLabel('Public interest').fill('It names a family.');
  await editor.getByLabel('Public title').fill('A placement');
  const sheet = page.getByRole('article', { name: 'The printed front sheet' });
  await expect(sheet).toContainText('A placement');
  await expect(sheet).not.toContainText('Tansy');
  await expect(sheet).toContainText('information relating to any individual');
});

/** As many items of the same kind before it, which nobody has to type. */
const addCopies = async (page: Page, title: string, count: number): Promise<void> => {
  await expect(page.locator(savedWords).filter({ hasText: /^Saved on this computer/ })).toBeVisible();
  const all = await storedRecords(page, 'items');
  const made = all.find((item) => item['title'] === title);
  const orders = all.filter((item) => item['meetingId'] === made?.['meetingId']).map((item) => String(item['order'])).sort();
  const own = String(made?.['order']);
  const { newId } = nodeMakers();
  await storedRecords(page, 'items', ordersBetween(orders[orders.indexOf(own) - 1] ?? null, own, count).map((order, index) => ({ ...made, id: newId(), order, title: `Paper number ${index + 1}` })));
  await page.reload();
};

test('an agenda of forty items is moved by keys, by “Move to” and back by undo', async ({ openApp }) => {
  const page = await openApp();
  await openAgenda(page);
  const before = await rows(page).count();
  await addItem(page, 'Paper number 40');
  await addCopies(page, 'Paper number 40', 39 - before);
  await expect(rows(page)).toHaveCount(40);
  const last = rows(page).filter({ hasText: 'Paper number 40' });
  const place = (await rows(page).allTextContents()).findIndex((text) => text.includes('Paper number 40'));
  await last.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows(page).nth(place - 1)).toContainText('Paper number 40');
  await expect(last).toBeFocused();
  await last.getByRole('button', { name: /^More for item/ }).click();
  await page.getByRole('menuitem', { name: /Move to/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Move item' }).click();
  await expect(rows(page).first()).toContainText('Paper number 40');
  const moved = await titles(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(rows(page).nth(place - 1)).toContainText('Paper number 40');
  expect(moved[0]).toBe('Paper number 40');
  expect(new Set(moved).size).toBe(40);
});

test('titles typed one after the other without a pause stand in that order, before what closes the meeting', async ({ openApp }) => {
  const page = await openApp();
  await openAgenda(page);
  await page.getByLabel('New item', { exact: true }).focus();
  const typed = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((count) => `${count}, from a list`);
  for (const title of typed) {
    await page.keyboard.insertText(title);
    await page.keyboard.press('Enter');
  }
  const added = rows(page).filter({ hasText: 'from a list' });
  await expect(added).toHaveCount(typed.length);
  expect((await added.allTextContents()).map((text) => typed.findIndex((title) => text.includes(title)))).toEqual([0, 1, 2, 3, 4, 5]);
  const all = await rows(page).allTextContents();
  expect(all.findIndex((text) => text.includes('Six, from'))).toBe(all.findIndex((text) => text.includes('Exclusion of the press')) - 1);
});

test('an item that the law asks for is left out only with a reason', async ({ openApp }) => {
  const page = await openApp();
  await openAgenda(page);
  const declarations = rows(page).filter({ hasText: 'Declarations of interest' });
  await declarations.getByRole('button', { name: /^More for item/ }).click();
  await page.getByRole('menuitem', { name: 'Delete the item' }).click();
  const dialog = page.getByRole('dialog', { name: /^Leave out item/ });
  await dialog.getByRole('button', { name: 'Leave it out' }).click();
  await expect(dialog.getByText('Write the reason, or keep the item.')).toBeVisible();
  await dialog.getByRole('textbox').fill('Taken at the annual meeting');
  await dialog.getByRole('button', { name: 'Leave it out' }).click();
  await expect(declarations).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(declarations).toHaveCount(1);
});

test('two windows on one item keep both versions and ask', async ({ context, openApp }) => {
  const page = await openApp();
  await openAgenda(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const open = async (window: Page): Promise<void> => { await rows(window).nth(6).getByRole('button').nth(1).click(); };
  await open(page);
  await open(other);
  await page.getByRole('region', { name: 'Item 7' }).getByLabel('Title', { exact: true }).fill('Title of the first window');
  await expect(rows(other).nth(6)).toContainText('Title of the first window');
  await other.getByRole('region', { name: 'Item 7' }).getByLabel('Title', { exact: true }).fill('Title of the second window');
  const asked = other.getByRole('alert').filter({ hasText: 'changed in another window' });
  await expect(asked).toContainText('Title of the first window');
  await expect(asked).toContainText('Title of the second window');
  await expect(rows(page).nth(6)).toContainText('Title of the first window');
  await asked.getByRole('button', { name: 'Keep this window’s' }).click();
  await expect(rows(page).nth(6)).toContainText('Title of the second window');
});

test('the Agenda tab is accessible, also with an item open, and fits every window', async ({ openApp }) => {
  const page = await openApp();
  await openAgenda(page);
  const screen = { heading: /\d{4}$/, item: 'Apologies for absence' };
  await expectAccessible(page, screen);
  expect(await takePictures(page, 'agenda')).toEqual([]);
  await rows(page).nth(4).getByRole('button').nth(1).click();
  await expectAccessible(page, { ...screen, heading: 'Item 5' });
  expect(await takePictures(page, 'agenda-item')).toEqual([]);
});

test('an agenda without items offers the usual one and the last one; the first item takes the focus, and undo empties it again', async ({ openApp }) => {
  const page = await openApp();
  await openAgenda(page);
  const meetings = await storedRecords(page, 'meetings');
  const planned = meetings.toSorted((a, b) => (String(a['date']) < String(b['date']) ? -1 : 1)).at(-1) ?? {};
  await page.goto(page.url().replace(/meetings\/[^/]+/, `meetings/${String(planned['id'])}`));
  await expect(page.getByText('No items yet.')).toBeVisible();
  await expectAccessible(page, { heading: /^Tuesday/, item: 'The usual agenda' });
  expect(await takePictures(page, 'agenda-empty')).toEqual([]);
  await tabTo(page, /^The usual agenda/);
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toBeFocused();
  await expect(rows(page).filter({ hasText: 'Declarations of interest' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('No items yet.')).toBeVisible();
  await tabTo(page, /^As at the last meeting/);
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toBeFocused();
  // What stood there once is no standing item.
  await expect(rows(page).filter({ hasText: 'Declarations of interest' })).toHaveCount(1);
  await expect(rows(page).filter({ hasText: 'Fostering service: annual report' })).toHaveCount(0);
});
