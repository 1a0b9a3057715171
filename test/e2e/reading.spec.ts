import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { filesWith } from './harness/files-with.ts';
import { newProfile, openProfile } from './harness/own-browser.ts';
import { readersLooks, takePictures } from './harness/pictures.ts';
import { canary, makeCopies, passphrase, type Copies } from './pages/reading-copies.ts';
import { dropFile, openByKeys } from './pages/open-files.ts';

let copies: Copies;
test.beforeAll(async () => { copies = await makeCopies(); });

/** Runs in the page: which of the words are anywhere in its stores, buckets among them. */
const storedWords = async (words: readonly string[]): Promise<readonly string[]> => {
  const rows = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => { request.onsuccess = () => { resolve(request.result); }; request.onerror = () => { reject(new Error('unreadable')); }; });
  type Buckets = { readonly keys: () => Promise<string[]>; readonly open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }> };
  const buckets = Reflect.get(navigator, 'storageBuckets') as Buckets;
  const factories = [indexedDB, ...(await Promise.all((await buckets.keys()).map(async (name) => (await buckets.open(name)).indexedDB)))];
  const found = new Set<string>();
  const look = (value: unknown): void => {
    const text = value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : typeof value === 'string' ? value : '';
    for (const word of words) if (text.includes(word)) found.add(word);
    if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) for (const [key, each] of Object.entries(value)) { look(key); look(each); }
  };
  for (const factory of factories) {
    for (const { name } of await factory.databases()) {
      const db = await rows(factory.open(name ?? ''));
      for (const store of db.objectStoreNames) look(await rows(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
  }
  for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) look(`${url} ${await (await (await caches.open(name)).match(url))?.text() ?? ''}`);
  look({ ...localStorage, ...sessionStorage });
  return [...found];
};

test('a councillor opens a copy by keys alone, trusts its council once, unseals it, and is told of a newer issue and of a stranger’s key', async ({ openApp }) => {
  const page = await openApp();
  await page.getByRole('link', { name: 'My meetings' }).first().press('Enter');
  await expectAccessible(page, { heading: 'My meetings', item: 'Open a reading copy' });

  await openByKeys(page, { name: 'reading.orderpaper', bytes: copies.first });
  const trust = page.getByRole('alertdialog', { name: /^Is this copy from / });
  await expect(trust.getByRole('button', { name: 'Do not open it' })).toBeFocused();
  await expect(trust.getByRole('list', { name: 'Words of this copy’s key' }).getByRole('listitem')).toHaveCount(8);
  await expect(trust).toContainText('Made for Councillor Marchbanks, copy 7');
  await expectAccessible(page, { heading: /^Is this copy from /, item: 'Compare them with the words' });
  expect(await takePictures(page, 'reading-trust')).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The papers are here: ')).toBeVisible();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Tuesday 15 October 2019, 17:30' }) });
  await expect(row).toContainText('With restricted papers');
  await expect(row).toContainText(/0 of \d papers read\. 4 pages, \d+ kB\. Issue 1 of .+\. Made for Councillor Marchbanks, copy 7\./);

  await row.getByRole('button', { name: /^More for / }).press('Enter');
  await page.keyboard.press('Enter');
  const asks = page.getByRole('dialog', { name: 'Open restricted papers' });
  await expect(asks.getByLabel('Passphrase')).toBeFocused();
  await page.keyboard.type('lantern otter');
  await page.keyboard.press('Enter');
  await expect(asks).toContainText('This passphrase does not open the restricted part');
  await asks.getByLabel('Passphrase').fill(passphrase);
  expect(await takePictures(page, 'reading-passphrase')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The restricted papers are open')).toBeVisible();
  expect(await page.evaluate(storedWords, [canary, 'Nowhere Row', passphrase, 'Letter to the Panel'])).toEqual(['Letter to the Panel']);

  await openByKeys(page, { name: 'strange.orderpaper', bytes: copies.strange });
  const warning = page.getByRole('alertdialog', { name: /^This copy is not signed with the key/ });
  await expect(warning.getByRole('button', { name: 'Open it', exact: true })).toBeDisabled();
  await expectAccessible(page, { heading: /^This copy is not signed with the key/, item: 'The words known until now are:' });
  expect(await takePictures(page, 'reading-other-key')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The copy was not opened, and nothing of it is stored.')).toBeVisible();

  await page.getByRole('link', { name: 'Home', exact: true }).press('Enter');
  await expect(row).toBeVisible();
  await dropFile(page, { name: 'again.orderpaper', bytes: copies.first });
  await expect(page.getByText('This copy is already here: ')).toBeVisible();
  await expect(page).toHaveURL(/#\/reading\/[0-9a-f-]{36}/);
  // Marked on the first issue, and closed again before the supplement comes.
  await page.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: /^Letter to the Panel/ }).press('Enter');
  await expect(page.getByRole('region', { name: 'Page 3' }).getByText('Dear Chair, thank you.')).toBeAttached();
  await page.getByRole('region', { name: 'Paper' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('q');
  await page.keyboard.type('Did anybody answer?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  // A supplement: it joins its meeting by itself, what is new stands first, its page has the number behind the last, and what was marked is kept.
  await dropFile(page, { name: 'newer.orderpaper', bytes: copies.second });
  await expect(page.getByText('It was to be read until Thursday 31 October 2019.')).toBeVisible();
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('New issue: 1 paper new');
  await expect(row).toContainText(/5 pages, \d+ kB\. Issue 2 of .+\. 2 issues here\./);
  await expect(row).toContainText('With restricted papers in issue 1');
  await expectAccessible(page, { heading: 'My meetings', item: '2 issues here' });
  expect(await takePictures(page, 'reading-library', readersLooks)).toEqual([]);
  await page.getByRole('link', { name: 'Read the papers' }).press('Enter');
  await expect(page.getByText('This copy was to be read until Thursday 31 October 2019.')).toBeVisible();
  await expect(page.getByText('Your notes in this issue: 1 kept')).toBeVisible();
  const front = page.getByRole('article', { name: 'Front sheet' });
  await expect(front.getByRole('heading').first()).toHaveText(/^What is new since issue 1 of /);
  // What is said in passing covers neither that nor the field for the page.
  const said = await page.getByText('Your notes in this issue: 1 kept').boundingBox();
  for (const clear of [front.getByRole('heading').first(), page.getByLabel('Page', { exact: true })]) {
    const box = await clear.boundingBox();
    expect((said?.y ?? 0) >= (box?.y ?? 0) + (box?.height ?? 0)).toBe(true);
  }
  const news = page.getByRole('list', { name: 'New, changed, moved and withdrawn papers' });
  await expect(news.getByRole('listitem')).toHaveText([/^New.*Letter that came late, page 4A$/]);
  await expect(front).toContainText('Item 5: a paper is added: “Letter that came late” (Page 4A).');
  expect(await takePictures(page, 'reading-new-issue', readersLooks)).toEqual([]);
  await news.getByRole('link').press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Letter that came late' })).toBeVisible();
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('4A');
  await page.keyboard.press('Control+g');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Question on page 3: Did anybody answer?' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('mark-blue') ?? [])].map(String).join())).toContain('Dear Chair, thank you.');
});

test('after the reader is closed no byte of restricted papers, of a note on them or of the passphrase is in the profile folder', async () => {
  test.setTimeout(45_000);
  const profile = newProfile();
  const note = 'Quillfeather wonders';
  try {
    const browser = await openProfile(profile.folder, '#/reading');
    const { page } = browser;
    await expect(page.getByRole('heading', { name: 'My meetings' })).toBeVisible();
    await openByKeys(page, { name: 'reading.orderpaper', bytes: copies.first });
    await page.getByRole('button', { name: 'The words are the same: open it' }).click();
    await page.getByRole('link', { name: 'Read the papers' }).click();
    await page.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name: 'Open the restricted papers' }).click();
    await page.getByLabel('Passphrase').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: /^Secret/ }).click();
    await expect(page.getByText('At 4 Nowhere Row.')).toBeVisible();
    await page.getByText('At 4 Nowhere Row.').selectText();
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'My note' }).fill(note);
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await browser.close();
    expect(filesWith(profile.folder, canary, 'Nowhere Row', note, passphrase)).toEqual([]);
    // The same look finds what everybody may read.
    expect(filesWith(profile.folder, 'Letter to the Panel')).not.toEqual([]);
  } finally {
    profile.remove();
  }
});
