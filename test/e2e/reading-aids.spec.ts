// Tired eyes: a paper is read aloud from where its reader is, looks as they need it, and keeps its ruler at hand.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { sidewaysOverflow, takePictures } from './harness/pictures.ts';
import { readSmallCopy } from './pages/open-files.ts';

/** A voice that says each piece when it is let. */
const withVoice = (page: Page): Promise<unknown> => page.addInitScript(() => {
  const said: string[] = [];
  let speaking: EventTarget[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'en-GB', localService: true }],
    speak: (utterance: EventTarget & { readonly text: string }) => { said.push(utterance.text); speaking.push(utterance); },
    cancel: () => { speaking = []; }, pause: () => { said.push('(waits)'); }, resume: () => undefined,
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Reflect.set(window, 'SpeechSynthesisUtterance', class extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  });
  Reflect.set(window, 'said', said);
  Reflect.set(window, 'endBlock', () => { for (const utterance of speaking.splice(0)) utterance.dispatchEvent(new Event('end')); });
});

/** Since it was asked last; waits for something. */
const said = async (page: Page): Promise<readonly string[]> => {
  await page.waitForFunction(() => (Reflect.get(window, 'said') as string[]).length > 0);
  return page.evaluate(() => (Reflect.get(window, 'said') as string[]).splice(0));
};
const endBlock = (page: Page): Promise<void> => page.evaluate(() => { (Reflect.get(window, 'endBlock') as () => void)(); });

test('a paper is read aloud from the page that was called, in the look that its reader needs', async ({ page, openApp }) => {
  await withVoice(page);
  await openApp('#/reading');
  await readSmallCopy(page);
  await page.keyboard.press('Control+g');
  await page.keyboard.type('47');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-page-line="47"]')).toBeFocused();
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('47');

  await page.keyboard.press('Control+Alt+r');
  const bar = page.getByRole('group', { name: 'Reading aloud' });
  await expect(bar).toBeVisible();
  expect((await said(page))[0]).toBe('Budget of the service, paragraph 188.');
  await endBlock(page);
  expect((await said(page))[0]).toBe('Budget of the service, paragraph 189.');
  // What is read stands clear of the bars, also of that of Ctrl+F above it.
  await page.keyboard.press('Control+f');
  const find = page.getByRole('search', { name: 'Find in this paper' });
  for (let block = 0; block < 4; block += 1) await endBlock(page);
  const bottom = (selector: string): Promise<number> => page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom);
  await expect.poll(async () => (await bottom('[data-spoken]')) < ((await find.boundingBox())?.y ?? 0)).toBe(true);
  await expectAccessible(page, { heading: 'Budget of the service', item: 'Stop reading aloud' });
  expect(await takePictures(page, 'reading-aloud')).toEqual([]);
  await page.keyboard.press('Escape');
  await bar.getByRole('button', { name: 'Wait' }).press('Enter');
  expect((await said(page)).at(-1)).toBe('(waits)');
  await bar.getByRole('button', { name: 'Stop reading aloud' }).press('Enter');
  await expect(bar).toBeHidden();
  // Whoever reads by key is at the paper again, and not nowhere.
  await expect(page.getByRole('region', { name: 'Paper' })).toBeFocused();

  const shownPage = page.getByLabel('Page', { exact: true });
  await page.keyboard.press('Control+g');
  await page.keyboard.type('47');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-page-line="47"]')).toBeInViewport();
  await expect(shownPage).toHaveValue('47');
  await page.waitForTimeout(300);
  await page.getByRole('button', { name: 'Reading aids' }).press('Enter');
  const aids = page.getByRole('dialog', { name: 'Reading aids' });
  for (const look of ['Sepia', 'OpenDyslexic', 'More between letters, words and lines', 'Short']) {
    await aids.getByText(look, { exact: true }).click();
    await expect(aids.getByRole('radio', { name: look })).toBeChecked();
  }
  await aids.getByText('Reading ruler', { exact: true }).click();
  await expect(aids.getByRole('switch', { name: /^Reading ruler/ })).toBeChecked();
  for (let press = 0; press < 6; press += 1) await aids.getByRole('button', { name: /^Larger/ }).press('Enter');
  await expectAccessible(page, { heading: 'Reading aids', item: 'Lines of documents' });
  await aids.getByRole('button', { name: 'Done' }).press('Enter');
  expect(await page.getByText(/^Budget of the service, paragraph 188/).evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/^"?OpenDyslexic/);
  // Larger letters in another face and room, and still at the same words.
  await expect(page.getByText(/^Budget of the service, paragraph 188/)).toBeInViewport();
  await expect(shownPage).toHaveValue('47');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await takePictures(page, 'reading-aids')).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
  await expectAccessible(page, { heading: 'Budget of the service', item: 'Page 47' });
});
