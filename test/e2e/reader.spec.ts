// A councillor reads by keyboard alone: opens a copy, goes to the page that is called, comes back to where they were, and opens what is restricted.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { sidewaysOverflow, takePictures } from './harness/pictures.ts';
import { tabTo } from './pages/keyboard.ts';
import { openByKeys } from './pages/open-files.ts';
import { meetingId, paperId, passphrase, smallCopy } from './pages/reading-copy.ts';

const goToPage = async (page: Page, number: string): Promise<void> => {
  await page.keyboard.press('Control+g');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
};

const region = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('aria-label') ?? null);

/** The paper that was read last, and where in it, as the reader's database has it. */
const keptPlace = (page: Page): Promise<string> => page.evaluate(async (meeting) => {
  const answer = <T>(request: IDBRequest): Promise<T> => new Promise((resolve, reject) => {
    request.onsuccess = () => { resolve(request.result as T); };
    request.onerror = () => { reject(request.error ?? new Error('no answer')); };
  });
  const buckets = Reflect.get(navigator, 'storageBuckets') as { readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }> };
  const db = await answer<IDBDatabase>((await buckets.open('reading')).indexedDB.open('orderpaper-reading'));
  try {
    const stores = db.transaction(['lastPapers', 'places']);
    const last = await answer<{ readonly paperId: string } | undefined>(stores.objectStore('lastPapers').get(meeting));
    const place = await answer<{ readonly page: number; readonly block: string } | undefined>(stores.objectStore('places').get(`${meeting} ${last?.paperId ?? ''}`));
    return `${last?.paperId ?? 'no paper'} at page ${place?.page ?? 0}, ${place?.block ?? ''}`;
  } finally {
    db.close();
  }
}, meetingId);

const openCopy = async (page: Page): Promise<void> => {
  await openByKeys(page, { name: 'reading.orderpaper', bytes: await smallCopy() });
  const trust = page.getByRole('alertdialog');
  await trust.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Read the papers/);
  await page.keyboard.press('Enter');
};

/** The sheets that went to the printer, each as its words that print. */
const printed = async (page: Page): Promise<readonly string[]> => {
  const sheets = await page.waitForFunction(() => Reflect.get(window, 'sheets') as readonly string[] | undefined);
  const words = await sheets.jsonValue();
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'sheets');
    window.dispatchEvent(new Event('afterprint'));
  });
  return words ?? [];
};

/** In place of the system's own printing. */
const withoutPrinter = (page: Page): Promise<unknown> => page.addInitScript(() => {
  window.print = () => {
    const marked = (sheet: HTMLElement): string => [...sheet.children].map((part) => (part instanceof HTMLElement && getComputedStyle(part).display === 'none' ? part.textContent : part instanceof HTMLElement ? part.innerText : '')).join('\n').trim();
    Reflect.set(window, 'sheets', [...document.querySelectorAll<HTMLElement>('[inert] > [data-print="page"]')].map(marked));
  };
});

test('a pack is read by keyboard alone, page by page as it is printed, and opens again where its reader was', async ({ page, openApp }) => {
  await withoutPrinter(page);
  await openApp('#/reading');
  await openCopy(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Corporate Parenting Panel' })).toBeVisible();
  await tabTo(page, /^Begin with the first paper/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Placements and homes' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 3, name: '2. Report' })).toBeVisible();

  await goToPage(page, '99');
  await expect(page.getByRole('alert').filter({ hasText: 'This pack ends at page 60.' })).toBeVisible();
  await goToPage(page, '47');
  await expect(page.getByRole('heading', { level: 2, name: 'Budget of the service' })).toBeAttached();
  await expect(page.locator('[data-page-line="47"]')).toBeInViewport();
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('47');
  // Whatever reads the screen reads on there, and the words that are chosen by key are those of that page, and the next ones after a mark.
  await expect(page.locator('[data-page-line="47"]')).toBeFocused();
  const chosenBehind = (): Promise<string> => page.evaluate(() => {
    const [line, node] = [document.querySelector('[data-page-line="47"]'), document.getSelection()?.anchorNode ?? null];
    return line !== null && node !== null && (line.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? String(document.getSelection()).trim().slice(0, 40) : '';
  });
  await page.keyboard.press('j');
  const onPage = await chosenBehind();
  expect(onPage).toContain('Budget of the service');
  await page.keyboard.press('h');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('mark-yellow')?.size)).toBe(1);
  await page.keyboard.press('j');
  expect([await chosenBehind(), onPage]).toEqual([expect.stringContaining('Budget of the service'), expect.not.stringMatching(`^${await chosenBehind()}$`)]);

  // What stands on a page is told by its first words, also of pages on which nothing begins.
  const side = page.getByRole('complementary', { name: 'Pages, contents and notes' });
  await expect(side.getByRole('button', { name: /^Page 47\s*Budget of the service, paragraph 188/ })).toHaveAttribute('aria-current', 'page');
  await expect(side.getByRole('button', { name: /^Page 54\s*Goes on from the page before$/ })).toBeAttached();

  const kept = `${paperId(4)} at page `;
  await expect.poll(async () => (await keptPlace(page)).startsWith(`${kept}47`), 'the page that was called is kept').toBe(true);
  const before = await keptPlace(page);
  await page.keyboard.press('PageDown');
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue(/^4[78]$/);
  // However long the disk takes: where its reader is now is kept.
  await expect.poll(async () => {
    const now = await keptPlace(page);
    return now !== before && now.startsWith(`${kept}${await page.getByLabel('Page', { exact: true }).inputValue()}, `);
  }, 'where the reader is, is kept').toBe(true);
  const place = await page.getByLabel('Page', { exact: true }).inputValue();
  await page.goto('about:blank');
  await openApp('#/reading/01930000-0000-7000-8000-000000000001');
  await expect(page.getByRole('heading', { level: 2, name: 'Budget of the service' })).toBeAttached();
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue(place);
  await expect(page.locator(`[data-page-line="${place}"]`)).toBeAttached();
  await expectAccessible(page, { heading: 'Budget of the service', item: 'Placements and homes' });

  // Words of the paper are gone to, from one to the next and round.
  const painted = (name: string): Promise<readonly string[]> => page.evaluate((highlight) => [...(CSS.highlights.get(highlight)?.keys() ?? [])].map(String), name);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('budget of the');
  const find = page.getByRole('search', { name: 'Find in this paper' });
  await expect.poll(() => painted('found-here')).toEqual(['Budget of the']);
  // From where the reader is on, not from the paper's beginning.
  const count = await find.getByRole('status').textContent();
  const [present, all] = (count ?? '').split(' of ').map(Number);
  expect([(present ?? 0) > 150, (all ?? 0) > 200]).toEqual([true, true]);
  // What was found stands in the middle; the page is that of the top.
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue(/^4[678]$/);
  await page.keyboard.press('Shift+Enter');
  await expect(find.getByRole('status')).toHaveText(`${(present ?? 0) - 1} of ${all ?? 0}`);
  await page.keyboard.press('Escape');
  expect(await region(page)).toBe('Paper');
  await expect.poll(() => painted('found-here')).toEqual([]);

  await goToPage(page, '55');
  await expect(page.getByRole('img', { name: 'A house behind a green hill' })).toHaveAttribute('data-drawn', 'true');
  await tabTo(page, /^Mark as read/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: /The new house/ })).toContainText('Read');

  await goToPage(page, '57');
  await expect(page.getByText('Page 57 is in a paper that is not open yet.')).toBeVisible();
  await tabTo(page, /^Open the restricted papers/);
  await page.keyboard.press('Enter');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'The move of one family' })).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('article[data-restricted] [data-page-line] >> text=Not for publication: exempt, paragraph 1').first()).toBeAttached();
  await page.getByRole('img', { name: 'A green hill, number 1' }).scrollIntoViewIfNeeded();
  await expect(page.getByRole('img', { name: 'A green hill, number 1' })).toHaveAttribute('data-drawn', 'true');
  expect(await page.locator('article [src^="blob:"]').count()).toBe(0);

  // What is chosen prints, by its printed pages; what is restricted only where its reader says so.
  const print = page.getByRole('dialog', { name: 'Print' });
  await page.keyboard.press('Control+p');
  await expect(print).toContainText('Not for publication: pages 56 - 60.');
  await expect(print.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await print.getByRole('radio', { name: /^Some pages/ }).check({ force: true });
  await print.getByRole('textbox', { name: 'From page' }).fill('54');
  await print.getByRole('textbox', { name: 'To page' }).fill('57');
  await expect(print.getByRole('status')).toHaveText('Prints 2 papers, 2 pages of the pack. Left out: pages 56 - 60.');
  expect(await takePictures(page, 'reader-print')).toEqual([]);
  await expectAccessible(page, { heading: 'Print', item: 'By their printed numbers' });
  await page.keyboard.press('Enter');
  const sheets = await printed(page);
  expect(sheets).toEqual([expect.stringContaining('Page 54'), expect.stringContaining('The new house'), expect.stringMatching(/^Pages 56 - 60: A placement\s+Not for publication: exempt, paragraph 1. Not in this print.$/)]);
  expect(sheets[0]).not.toMatch(/Page (20|53)\n|Recommendation|paragraph 1\./);
  await page.keyboard.press('Control+p');
  await print.getByRole('radio', { name: /^Some pages/ }).check({ force: true });
  await print.getByRole('textbox', { name: 'From page' }).fill('57');
  await print.getByRole('textbox', { name: 'To page' }).fill('58');
  await print.getByRole('checkbox', { name: /^With the restricted paper/ }).check({ force: true });
  await print.getByRole('button', { name: 'Print with the marking' }).press('Enter');
  expect(await printed(page)).toEqual([expect.stringMatching(/^NOT FOR PUBLICATION: exempt under paragraph 1\s+Item 8\s+Pages 57 - 58 of pages 56 - 60/)]);
  expect(await takePictures(page, 'reader')).toEqual([]);

  await page.evaluate(() => { document.documentElement.style.setProperty('font-size', '250%'); });
  await expect(page.getByRole('button', { name: 'Agenda', exact: true })).toHaveAttribute('aria-expanded', 'false');
  expect(await sidewaysOverflow(page)).toBe(0);
  await goToPage(page, '13');
  await expect(page.getByRole('region', { name: 'Page 13' }).locator('canvas')).toHaveAttribute('data-drawn', 'true');
  await expect(page.getByRole('region', { name: 'Page 13' })).not.toContainText('is being opened');
  // Far pages say which they are until their words are there.
  await expect(page.getByRole('region', { name: 'Page 17' })).toHaveText('Page 17 is being opened');
  await expectAccessible(page, { heading: "The inspector's letter", item: 'Page 13' });
});
