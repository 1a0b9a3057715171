// The text editor as a paper has it: pictures, numbers, references, find and replace, spelling, tables, and how it looks.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { buildEditorPage, openEditorPage } from './harness/open-editor-page.ts';
import { takePictures } from './harness/pictures.ts';

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(240_000);
  await buildEditorPage();
});
// The fixture serves the context and fails for whatever the window complains about.
test.beforeEach(async ({ page, problems }) => {
  expect(problems).toEqual([]);
  await openEditorPage(page);
  await expect(page.getByRole('textbox', { name: 'Text of section 3' })).toBeFocused();
});

const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Text of section 3' });
const misspelt = (page: Page): Locator => text(page).locator('[data-misspelt]');

test('numbers stand beside the paragraphs, references follow them', async ({ page }) => {
  const reference = text(page).locator('[data-ref]');
  await expect(reference).toHaveText('3.1');
  await expect(misspelt(page)).toHaveCount(2);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('A new first paragraph.');
  await expect(reference).toHaveText('3.2');
});

test('a picture is inserted by keyboard, its description asked for at once, and Escape goes back to the text', async ({ page }) => {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('/');
  await page.getByRole('menuitem', { name: /^Picture/ }).click();
  const description = page.getByLabel('What the picture shows');
  await expect(description).toBeFocused();
  await expect(text(page).locator('figure').last()).toContainText('No description yet');
  await page.keyboard.type('The opening day');
  await expect(text(page).locator('figure').last()).not.toContainText('No description yet');
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('After the picture.');
  await expect(text(page).locator('> *').last()).toHaveText('After the picture.');
});

test('a picture that is dropped comes in where it was dropped', async ({ page }) => {
  const before = await text(page).locator('figure').count();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'hall.png', { type: 'image/png' }));
    return data;
  });
  const box = await text(page).locator('blockquote').boundingBox();
  await text(page).locator('blockquote').dispatchEvent('drop', { dataTransfer: transfer, clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + 5 });
  await expect(text(page).locator('figure')).toHaveCount(before + 1);
  await expect(text(page).locator('blockquote + figure')).toHaveCount(1);
});

test('F7 goes to the next misspelt word and offers what is meant; a word of the council is right from then on', async ({ page }) => {
  await expect(misspelt(page)).toHaveText(['recieve', 'accomodation']);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await expect(page.getByRole('menuitem', { name: 'receive', exact: true })).toBeVisible();
  await page.getByRole('menuitem', { name: 'receive', exact: true }).click();
  await expect(text(page)).toContainText('did receive an answer');
  await page.keyboard.press('F7');
  await page.getByRole('menuitem', { name: /^Add/ }).click();
  await expect(misspelt(page)).toHaveCount(0);
});

/** An old laptop with other work to do: what takes a frame too many is seen. */
const burden = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
};

test('on a burdened machine the words typed straight after the dialog of a link are in the text, made or not', async ({ page }) => {
  const address = page.getByLabel('Where the link leads');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Homes');
  await burden(page);
  for (const key of ['Escape', 'Enter']) {
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+k');
    await expect(address).toBeFocused();
    await page.keyboard.type('example.org');
    await page.keyboard.press(key);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(key === 'Enter' ? ' are open.' : ' now');
  }
  await expect(text(page).locator('> *').last()).toHaveText('Homes now are open.');
  await expect(text(page).locator('> *').last().locator('a')).toHaveText('now');
});

test('on a burdened machine the words typed straight after a reference stand behind it, also while its paragraph is still being stored', async ({ page }) => {
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('As in ');
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Reference/ }).press('Enter');
  await page.getByRole('button', { name: /Paragraph or section/ }).press('Enter');
  await page.getByRole('option', { name: /^7\.1/ }).press('Enter');
  await page.getByRole('button', { name: 'Insert its number' }).focus();
  await burden(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type(' it is open.');
  await expect(text(page).locator('> *').last()).toHaveText('As in 7.1 it is open.');
});

test('words typed straight after a choice of spelling are in the text, however late the next frame is', async ({ page }) => {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F7');
  await expect(page.getByRole('menuitem', { name: 'receive', exact: true })).toBeFocused();
  await page.evaluate(() => {
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => window.setTimeout(() => { frame(draw); }, 1_000);
  });
  await page.keyboard.press('Enter');
  await page.keyboard.type('Typed at once.');
  await expect(text(page)).toContainText('Typed at once.');
});

test('Ctrl+F counts and steps, Ctrl+H replaces all in one step of undo', async ({ page }) => {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('the');
  await expect(page.getByRole('search', { name: /^Find/ })).toContainText(/\d+ found/);
  await page.getByText('Whole words').click();
  await page.getByRole('textbox', { name: 'Find' }).press('Enter');
  await expect(page.getByRole('search', { name: /^Find/ })).toContainText(/\d+ of \d+/);
  await expect(text(page).locator('[data-current]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find' }).fill('homes');
  await page.getByLabel('Replace with').fill('houses');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(text(page)).toContainText('opened two houses');
  await expect(page.getByRole('search', { name: /^Find/ })).toContainText('Not found');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await text(page).focus();
  await page.keyboard.press('Control+z');
  await expect(text(page)).toContainText('opened two homes');
});

test('words are counted as they are typed', async ({ page }) => {
  const count = page.getByText(/words here/);
  const before = await count.textContent();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' three more words');
  await expect(count).not.toHaveText(before ?? '');
});

test('it has no accessibility finding and nothing sticks out, with a picture selected, a table, and the search open', async ({ page }) => {
  await expect(misspelt(page)).toHaveCount(2);
  await takePictures(page, 'text-editor');
  await text(page).locator('figure').nth(1).click();
  await expect(page.getByLabel('What the picture shows')).toBeVisible();
  await expectAccessible(page, { heading: 'Report on homes', item: 'The next report comes in the spring.' });
  expect(await takePictures(page, 'text-editor-picture')).toEqual([]);
  await text(page).locator('td').first().click();
  await page.keyboard.press('Control+h');
  await page.keyboard.type('home');
  await expectAccessible(page, { heading: 'Report on homes', item: 'The next report comes in the spring.' });
  expect(await takePictures(page, 'text-editor-search')).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: 'build/.reports/screens/text-editor-forced-colours.png' });
});
