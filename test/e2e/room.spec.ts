// The view for the room: minutes taken live, by keyboard alone, at the speed of talk.
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { newProfile, openProfile } from './harness/own-browser.ts';
import { isQuiet, watchMachine } from './harness/quiet-machine.ts';
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
  // Somebody comes in a member's place: one key on the member, a name, Enter.
  await page.getByRole('radiogroup', { name: 'Councillor S. Adeyemi-Holt' }).getByRole('radio', { name: 'Not recorded' }).focus();
  await keys.press('s');
  await expect(page.getByRole('combobox', { name: 'Who comes' })).toBeFocused();
  await keys.type('Cllr Fern Quill');
  await keys.press('Enter');
  const printed = page.getByRole('group', { name: 'As it will print' });
  await expect(printed).toContainText('Councillor Fern Quill (as substitute for Councillor S. Adeyemi-Holt)');
  await page.getByRole('button', { name: 'Mark the rest present' }).click();
  const here = page.getByRole('complementary', { name: 'The room' });
  await expect(here).toContainText('5 may vote');
  await minutes.editor().focus();
  await keys.type('/');
  await keys.type('depart');
  await keys.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Who' })).toBeFocused();
  await keys.type('RP');
  await keys.press('Tab');
  // The Chair goes, so who takes it is asked; who arrives after that was never gone.
  await expect(page.getByRole('combobox', { name: 'Who takes the Chair' })).toBeFocused();
  await keys.type('DH');
  await keys.press('Tab');
  await keys.press('Enter');
  const happened = page.getByRole('list', { name: 'What happened at minute 24' });
  await expect(happened).toContainText(/Councillor R\. Penhallow left at \d\d:\d\d/);
  await expect(happened).toContainText('Councillor D. Hardcastle took the Chair');
  await expect(here).toContainText('4 may vote');
  await expect(minutes.editor()).toBeFocused();
  await page.getByRole('textbox', { name: /^Note for the office/ }).fill('Ask about the boiler.');
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
  // An exempt item asks how it was taken, and stops nobody.
  await page.getByRole('navigation', { name: 'Agenda and minutes' }).getByRole('button', { name: /Reuniting one sibling group/ }).click();
  await expect(minutes.editor()).toBeFocused();
  await page.getByRole('button', { name: 'Public excluded' }).click();
  await expect(page.getByRole('list', { name: 'What happened at minute 31' })).toContainText('Taken with press and public excluded');
  // What is typed next is the minute's, and presses nothing.
  await keys.type('Brothers and sisters were met.');
  await expect(page.getByText('How was it taken?')).toBeHidden();
  await expect(minutes.editor()).toHaveText('Brothers and sisters were met.');
  await expect(page.getByRole('list', { name: 'What happened at minute 31' })).toContainText('Taken with press and public excluded');
  await keys.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await keys.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Other papers' }).click();
  await page.getByRole('menuitem', { name: /^Follow-ups for members/ }).click();
  await expect.poll(() => downloads.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))).toEqual(['follow-ups-day-members.docx', 'follow-ups-day-members.csv']);
  // A list for the public that lacks what a draft asked for says so before a file is made of it.
  await page.getByRole('button', { name: 'Other papers' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Follow-ups(?! for members)/ }).press('Enter');
  const look = page.getByRole('dialog', { name: 'Look at this before it is saved' });
  await expect(look.getByRole('listitem')).toHaveText(/^One follow-up is left out for the public/);
  expect(await takePictures(page, 'book-findings')).toEqual([]);
  await look.getByRole('button', { name: 'Don’t save it' }).press('Enter');
  await expect(look).toBeHidden();
  expect(downloads).toHaveLength(2);
  await page.getByRole('link', { name: 'Corporate Parenting Panel' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Corporate Parenting Panel' })).toBeVisible();
  await page.locator('main a[href$="/agenda"]').last().click();
  const offered = page.getByRole('list', { name: 'Offered to this agenda' });
  await expect(offered).toContainText('kettles');
  expect(await takePictures(page, 'agenda-offers')).toEqual([]);
  await offered.getByRole('button', { name: /^Add as an item: .*kettles/ }).click();
  await expect(page.getByRole('list', { name: 'On this agenda' })).toContainText(/kettles.*Under item 1/);
  await page.getByRole('heading', { level: 1 }).click();
  await keys.press('Control+z');
  await expect(offered).toContainText('kettles');
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
    const articles = page.locator('article[data-minute]');
    // Approval of the last minutes and the exclusion begin with their resolution.
    const blank = (await articles.evaluateAll((all) => all.map((article) => article.textContent.includes('Nothing written yet')))).flatMap((isBlank, at) => (isBlank ? [at] : []));
    const shares = replay.sharedOut(blank.length);
    await minutes.write(blank[0] ?? 0);
    await page.keyboard.press('Control+Shift+F');
    await expect(minutes.editor()).toBeFocused();
    const keyTimes = await watchKeys(page);
    const lateTimers = watchMachine();
    const before = profile.bytesOfStore();
    const expected = new Map<number, string>();
    for (const [share, sentences] of shares.entries()) {
      const item = blank[share] ?? 0;
      for (let from = blank[share - 1] ?? item; from < item; from += 1) await page.keyboard.press('Control+Enter');
      for (const sentence of sentences) {
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
    const lateShare = lateTimers();
    const { slowest, paused, processor } = await keyTimes();
    await page.reload();
    // The view is in the address: a window that was closed comes back to it, and the next key is the text's.
    await expect(minutes.editor()).toBeFocused();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    const lost = missingKeys(expected, await articles.evaluateAll((all) => all.map((article) => article.textContent)));
    await expect(page.getByText('Vote: 5 for, 0 against, 0 abstained')).toHaveCount(shares.length);
    expect(browser.problems).toEqual([]);
    await browser.close();
    const grown = profile.bytesOfStore() - before;
    info.annotations.push({
      type: 'replay',
      description: `${replay.keys} keys: slowest ${slowest} ms until it was seen, ${paused} over 100 ms, ${(processor / replay.keys).toFixed(1)} ms of processor each, ${lost.keys} lost, ${(grown / 1e6).toFixed(1)} MB more on disk, ${(lateShare * 100).toFixed(1)} % of timers late`,
    });
    expect({ lost, fitsOnDisk: grown < 20_000_000 }).toEqual({ lost: { keys: 0, first: null }, fitsOnDisk: true });
    if (replay.isFull && isQuiet(lateShare)) expect(slowest).toBeLessThan(100);
  } finally {
    profile.remove();
  }
});
