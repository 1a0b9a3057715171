// The view for the room: minutes taken live, by keyboard alone, at the speed of talk.
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { newProfile, openProfile } from './harness/own-browser.ts';
import { takePictures } from './harness/pictures.ts';
import { startedMinutes } from './pages/minutes-page.ts';
import { withoutSaveDialog } from './pages/saved-file.ts';
import { missingKeys, replayOf, watchKeys } from './pages/spoken-meeting.ts';

test('the view for the room shows agenda, text and the present item, takes phrases, fields and names by keyboard, and Escape leaves it', async ({ openApp, page: window }) => {
  await withoutSaveDialog(window);
  const page = await openApp();
  const minutes = await startedMinutes(page);
  const keys = page.keyboard;
  await minutes.write(2);
  await keys.press('Control+Shift+F');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByText('Now: Young Voices Council update')).toBeVisible();
  await expect(minutes.editor()).toBeFocused();
  await keys.type('RP');
  await keys.press('Tab');
  await keys.type(' asked. RP');
  await keys.press('Escape');
  await expect(minutes.editor()).toHaveText('Councillor R. Penhallow asked. RP');
  await keys.press('Enter');
  await keys.type('/');
  await keys.type('noted');
  await keys.press('Enter');
  await expect(minutes.editor()).toContainText('That an update be provided to the meeting to be held on [date].');
  await keys.type('4 March');
  await expect(minutes.editor()).toContainText('to be held on 4 March.');
  await keys.press('Control+Enter');
  await expect(minutes.editor()).toBeFocused();
  await page.getByRole('button', { name: 'Mark the rest present' }).click();
  const here = page.getByRole('complementary', { name: 'The room' });
  await expect(here).toContainText('5 may vote');
  await minutes.editor().focus();
  await keys.type('/');
  await keys.type('depart');
  await keys.press('Enter');
  await keys.type('RP');
  await keys.press('Tab');
  await keys.press('Enter');
  await expect(page.getByRole('list', { name: 'What happened at minute 24' })).toContainText(/Councillor R\. Penhallow left at \d\d:\d\d/);
  await expect(here).toContainText('4 may vote');
  await expect(minutes.editor()).toBeFocused();
  await page.getByRole('textbox', { name: /^Note for the office/ }).fill('Ask about the boiler.');
  await minutes.saved();
  await minutes.editor().focus();
  await keys.type('/');
  await keys.type('vote');
  await keys.press('Enter');
  await keys.type('5');
  await expect(page.getByRole('alert').filter({ hasText: 'votes are more than' })).toBeVisible();
  // Everything of the view is there, with the dialog before it.
  expect(await takePictures(page, 'minutes-room')).toEqual([]);
  await keys.press('Escape');
  await expect(minutes.editor()).toBeFocused();
  await expectAccessible(page, { heading: /./, item: 'Leave full screen' });
  await keys.type('Officers agreed to bring a report on kettles to the next meeting.');
  await expect(here.getByRole('list', { name: 'Proposed from the text' })).toContainText('kettles');
  await keys.press('Control+Shift+K');
  await expect(here.getByRole('list', { name: 'Kept' })).toContainText('kettles');
  await minutes.saved();
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await minutes.editor().focus();
  await expect(minutes.editor()).toBeFocused();
  await keys.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await keys.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Other papers' }).click();
  await page.getByRole('menuitem', { name: /^Follow-ups for members/ }).click();
  await expect.poll(() => downloads.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))).toEqual(['follow-ups-day-members.docx', 'follow-ups-day-members.csv']);
  await page.getByRole('link', { name: 'Follow-ups' }).click();
  await expect(page.getByRole('list', { name: /^(Due|Later)$/ })).toContainText('kettles');
  expect(await takePictures(page, 'follow-ups')).toEqual([]);
  await expectAccessible(page, { heading: 'Follow-ups', item: /./ });
  await page.getByRole('button', { name: /^More for .*kettles/ }).click();
  await page.getByRole('menuitem', { name: /^Close with a reason/ }).click();
  await page.getByRole('button', { name: 'Close the follow-up' }).click();
  await expect(page.getByText('Write in a few words why nothing more will come of it.')).toBeVisible();
  await page.getByRole('textbox', { name: /^Why nothing more/ }).fill('The kettles are mended.');
  await keys.press('Tab');
  await page.getByRole('button', { name: 'Close the follow-up' }).click();
  await expect(page.getByText('Closed: The kettles are mended.')).toBeVisible();
  await page.getByRole('link', { name: 'Minute book' }).click();
  await page.getByRole('textbox', { name: /^Find/ }).fill('kettles');
  await expect(page.getByRole('list', { name: 'Minutes' })).toContainText('Fostering service');
  expect(await takePictures(page, 'minute-book')).toEqual([]);
  await expectAccessible(page, { heading: 'Minute book', item: /./ });
});

const replay = replayOf(Number(process.env['SOAK_SCALE'] ?? '0.02'));

test(`a meeting replayed key by key in the view for the room, ${replay.keys} keys over its items: every key lands`, async ({}, info) => {
  test.setTimeout(60_000 + replay.keys * 150);
  const profile = newProfile();
  try {
    const browser = await openProfile(profile.folder);
    const { page } = browser;
    const minutes = await startedMinutes(page);
    await page.getByRole('button', { name: 'Mark the rest present' }).click();
    await minutes.write(2);
    await page.keyboard.press('Control+Shift+F');
    await expect(minutes.editor()).toBeFocused();
    const slowest = await watchKeys(page);
    const before = profile.bytesOfStore();
    const articles = page.locator('article[data-minute]');
    const count = await articles.count();
    const expected = new Map<number, string>();
    for (const [at, words] of replay.sharedOut(count - 2).entries()) {
      const item = at + 2;
      if (at > 0) await page.keyboard.press('Control+Enter');
      for (const sentence of words) {
        // A name by its initials, and then what was said; the clock goes on between sentences.
        await page.keyboard.type('RP', { delay: replay.pace });
        await page.keyboard.press('Tab');
        await page.keyboard.type(sentence, { delay: replay.pace });
        expected.set(item, `${expected.get(item) ?? ''}Councillor R. Penhallow${sentence}`);
        await page.waitForTimeout(replay.silence);
      }
      await page.keyboard.press('Enter');
      await page.keyboard.type('/vote');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: 'For', exact: true })).toBeFocused();
      await page.keyboard.type('5');
      await page.keyboard.press('Enter');
      await expect(minutes.editor()).toBeFocused();
    }
    await minutes.saved();
    const pause = await slowest();
    await page.reload();
    await expect(minutes.editor()).toBeVisible();
    const lost = missingKeys(expected, await articles.evaluateAll((all) => all.map((article) => article.textContent)));
    await expect(page.getByText('Vote: 5 for, 0 against, 0 abstained')).toHaveCount(replay.sharedOut(count - 2).length);
    expect(browser.problems).toEqual([]);
    await browser.close();
    const grown = profile.bytesOfStore() - before;
    info.annotations.push({ type: 'replay', description: `${replay.keys} keys: slowest ${pause} ms until it was seen, ${lost} lost, ${(grown / 1e6).toFixed(1)} MB more on disk` });
    expect({ lost, fitsOnDisk: grown < 20_000_000 }).toEqual({ lost: 0, fitsOnDisk: true });
    // Only where nothing else runs does the clock say something.
    if (replay.isFull) expect(pause).toBeLessThan(100);
  } finally {
    profile.remove();
  }
});
