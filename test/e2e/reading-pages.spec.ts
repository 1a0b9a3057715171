// Pages as they are printed, for tired eyes: larger, turned, scrolled sideways by key, marked by mouse, bookmarked, found again by their small pictures.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { readersLooks, takePictures } from './harness/pictures.ts';
import { readSmallCopy } from './pages/open-files.ts';

const goToPage = async (page: Page, number: string): Promise<void> => {
  await page.keyboard.press('Control+g');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
};

const painted = (page: Page, colour: string): Promise<string> =>
  page.evaluate((name) => [...(CSS.highlights.get(`mark-${name}`) ?? [])].map(String).join(' | '), colour);

const across = (region: Locator): Promise<readonly [scrolled: number, more: number]> => region.evaluate((element) => [element.scrollLeft, element.scrollWidth - element.clientWidth]);

/** Draws the pointer over the words of a text, from its beginning for so many pixels. */
const drawOver = async (page: Page, words: Locator, width: number): Promise<void> => {
  const box = await words.boundingBox();
  if (box === null) throw new Error('These words are not shown.');
  await page.mouse.move(box.x + 1, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + width, box.y + 9, { steps: 4 });
  await page.mouse.up();
};

test('a page of a PDF is shown larger and turned, scrolls sideways by key, and keeps its number, its marks and its place', async ({ page, openApp }) => {
  await openApp('#/reading');
  await readSmallCopy(page);
  await goToPage(page, '14');
  const [paper, own, shownPage] = [page.getByRole('region', { name: 'Paper' }), page.getByRole('region', { name: 'Page 14' }), page.getByLabel('Page', { exact: true })];
  await expect(own.locator('canvas')).toHaveAttribute('data-drawn', 'true');
  await expect(shownPage).toHaveValue('14');
  expect((await across(paper))[1]).toBe(0);

  const size = page.getByRole('group', { name: 'Size of the pages' });
  for (const words of ['80 %', '100 %', '125 %', '150 %']) {
    await page.keyboard.press('Control+=');
    await expect(size).toContainText(words);
  }
  // As the reader left it: at its beginning, to the left and from above.
  expect((await across(paper))[0]).toBe(0);
  await expect(shownPage).toHaveValue('14');
  expect((await own.boundingBox())?.width).toBeGreaterThan(1_150);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await across(paper))[0]).toBeGreaterThan(80);
  await expect(size.getByRole('button', { name: 'Smaller pages' })).toBeInViewport({ ratio: 1 });
  await expect(size.getByRole('button', { name: 'Turn the pages' })).toBeInViewport({ ratio: 1 });

  await size.getByRole('button', { name: 'Turn the pages' }).press('Enter');
  await expect(page.getByText('Pages turned by 90 degrees')).toBeAttached();
  await page.keyboard.press('Control+0');
  await expect.poll(async () => (await across(paper))[1]).toBe(0);
  const turned = await own.boundingBox();
  expect((turned?.width ?? 0) / (turned?.height ?? 1)).toBeCloseTo(1.414, 1);
  await expect(own.locator('canvas')).toHaveAttribute('data-drawn', 'true');
  await paper.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  await expect.poll(() => painted(page, 'yellow')).toContain('Line 3 of page 2');
  // Chosen by key, it is still the page that is read: a bookmark is on it, and not on the one before.
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: /^Bookmark on page 14: Part 2/ })).toBeVisible();
  await expect(shownPage).toHaveValue('14');
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Control+=');
  await expect(size).toContainText('150 %');
  // Signs and the ways on stay within what is seen, however wide the page is.
  expect((await across(paper))[1]).toBeGreaterThan(900);
  await expect(page.getByRole('button', { name: /^Highlight on page 14: / })).toBeInViewport({ ratio: 1 });
  const [seen, next] = [await paper.boundingBox(), await page.getByRole('button', { name: "Next: Children's homes: autumn" }).boundingBox()];
  expect((next?.x ?? 0) + (next?.width ?? 0) + (await across(paper))[0]).toBeLessThan((seen?.x ?? 0) + (seen?.width ?? 0));
  await page.keyboard.press('Control+0');
  for (let press = 0; press < 3; press += 1) await size.getByRole('button', { name: 'Turn the pages' }).press('Enter');
  await expect(page.getByText('Pages turned by 0 degrees')).toBeAttached();
  await expect.poll(() => painted(page, 'yellow')).toContain('Line 3 of page 2');

  // By mouse: words that are drawn over, and what they can be marked as.
  await drawOver(page, own.getByText('Line 2 of page 2: thank you for asking us to come and see.'), 120);
  const bar = page.getByRole('toolbar', { name: 'Mark the selected words' });
  await expect(bar).toBeInViewport({ ratio: 1 });
  await expectAccessible(page, { heading: "The inspector's letter", item: 'Question' });
  await bar.getByRole('button', { name: 'Note' }).click();
  await expect(page.getByRole('textbox', { name: 'My note' })).toBeFocused();
  await page.keyboard.type('Thank them too');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect.poll(() => painted(page, 'green')).toMatch(/^Line 2 of page 2/);
  await expect(bar).toBeHidden();

  // By their small pictures.
  const side = page.getByRole('complementary', { name: 'Pages, contents and notes' });
  await expect(side.getByRole('button', { name: 'Page 14' })).toHaveAttribute('aria-current', 'page');
  await side.getByRole('button', { name: 'Page 16' }).press('Enter');
  await expect(page.locator(':focus')).toHaveAccessibleName('Page 16');
  await expect(side.getByRole('button', { name: 'Page 16' })).toHaveAttribute('aria-current', 'page');
  expect(await side.locator('canvas').evaluateAll((all) => all.every((one) => (one as HTMLCanvasElement).width > 100))).toBe(true);
  expect(await takePictures(page, 'reading-page', readersLooks)).toEqual([]);
});

test('words are marked by mouse where letters are large: what they can be marked as stays within the window', async ({ page, openApp }) => {
  await openApp('#/reading');
  await readSmallCopy(page);
  await goToPage(page, '47');
  await expect(page.locator('[data-page-line="47"]')).toBeFocused();
  const words = page.getByRole('region', { name: 'Paper' }).getByText(/^Budget of the service, paragraph 190\./);
  const bar = page.getByRole('toolbar', { name: 'Mark the selected words' });
  for (const percent of [100, 200, 250]) {
    await page.evaluate((size) => { document.documentElement.style.setProperty('font-size', `${size}%`); }, percent);
    await expect.poll(() => page.evaluate(() => document.querySelector('[data-room]')?.getAttribute('data-room'))).toBe(percent === 100 ? 'wide' : 'narrow');
    // In the last line but one, at the foot of the window and near its right edge.
    await expect.poll(async () => {
      await words.evaluate((element) => { element.scrollIntoView({ block: 'end' }); });
      // The place that was kept while the letters grew comes first.
      await page.waitForTimeout(200);
      return words.evaluate((element) => Math.round(element.getBoundingClientRect().bottom));
    }).toBeLessThanOrEqual(800);
    const line = await words.evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight));
    const { x, y, width, height } = (await words.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width * 0.6, y + height - 1.5 * line);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.85, y + height - 1.5 * line, { steps: 4 });
    await page.mouse.up();
    for (const name of ['Highlight', 'Note', 'Question', 'Bookmark']) await expect(bar.getByRole('button', { name }), `${name} at ${percent} %`).toBeInViewport({ ratio: 1 });
    const [over, chosen] = [await bar.boundingBox(), await page.evaluate(() => { const { top, bottom } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect(); return { top, bottom }; })];
    // Beside the words, not over them.
    expect((over?.y ?? 0) >= chosen.bottom || (over?.y ?? 0) + (over?.height ?? 0) <= chosen.top, `${percent} %: ${JSON.stringify([over, chosen])}`).toBe(true);
    if (process.env['PICTURES'] === '1') await page.screenshot({ path: `build/.reports/screens/reading-by-mouse-${percent}.png` });
  }
  await bar.getByRole('button', { name: 'Highlight' }).click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('mark-yellow')?.size)).toBe(1);
});
