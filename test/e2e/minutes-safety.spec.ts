// What must never happen to minutes: a window writes over another one unseen, or a killed program loses what it said was saved.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { fillableDisk, setFull } from './harness/full-disk.ts';
import { newProfile, openKillable, openProfile } from './harness/own-browser.ts';
import { takePictures } from './harness/pictures.ts';
import { addSampleCouncil, minutesAddress, minutesPage, savedWords } from './pages/minutes-page.ts';

/** Starts minutes in the first window and opens the same minute in both. */
const twoWindows = async (first: Page) => {
  await addSampleCouncil(first);
  const address = await minutesAddress(first);
  const here = minutesPage(first);
  await here.open(address);
  await here.start();
  const there = minutesPage(await first.context().newPage());
  await there.open(address);
  await here.write(2);
  await there.write(2);
  return { here, there };
};

/** Both windows write before either has saved. */
const clash = async (first: Page) => {
  const { here, there } = await twoWindows(first);
  await Promise.all([here.editor().pressSequentially('Written here.'), there.editor().pressSequentially('Written there.')]);
  const asked = (page: Page) => page.getByRole('group', { name: 'Two versions of this minute' });
  await expect.poll(async () => (await asked(here.page).count()) + (await asked(there.page).count()), { message: 'one window asks' }).toBe(1);
  const isHere = (await asked(here.page).count()) === 1;
  return { asking: isHere ? here : there, other: isHere ? there : here, box: asked(isHere ? here.page : there.page) };
};

test('two windows that write the same minute keep both versions, side by side, and the officer keeps both', async ({ openApp }) => {
  const { asking, other, box } = await clash(await openApp());
  await expect(box).toContainText('Written here.');
  await expect(box).toContainText('Written there.');
  await box.getByRole('button', { name: /^Keep both/ }).click();
  await asking.saved();
  await expect(asking.editor()).toContainText('Written here.');
  await expect(asking.editor()).toContainText('Written there.');
  await expect(other.editor()).toContainText('Written here.');
  await expect(other.editor()).toContainText('Written there.');
});

test('the officer may keep this window\'s version or the other one', async ({ openApp }) => {
  const { asking, other, box } = await clash(await openApp());
  const mine = (await box.getByRole('region', { name: 'This window' }).locator('p').first().innerText()).trim();
  await box.getByRole('button', { name: 'Keep this one' }).click();
  await asking.saved();
  await expect(asking.editor()).toHaveText(mine);
  await expect(other.editor()).toHaveText(mine);
  await asking.page.reload();
  await expect(asking.editor()).toHaveText(mine);
});

test('while two versions wait for an answer writing goes on, and a reload keeps its newest words', async ({ openApp }) => {
  const { asking, box } = await clash(await openApp());
  await expect(asking.editor()).toBeFocused();
  expect(await takePictures(asking.page, 'minute-conflict')).toEqual([]);
  await expectAccessible(asking.page, { heading: 'The other window', item: 'You can go on writing.' });
  await asking.page.bringToFront();
  await asking.editor().press('Control+End');
  await asking.page.keyboard.type(' Words typed since.');
  await expect(box.getByRole('region', { name: 'This window' })).toContainText('Words typed since.');
  asking.page.on('dialog', (dialog) => void dialog.accept());
  await asking.page.waitForTimeout(1_000);
  await asking.page.reload();
  await asking.page.getByRole('button', { name: 'More for minute 23' }).click();
  await asking.page.getByRole('menuitem', { name: 'Earlier versions …' }).click();
  await asking.page.getByRole('radio', { name: /Kept out when two windows wrote at once/ }).first().click({ force: true });
  await expect(asking.page.getByRole('group', { name: 'The version you chose' })).toContainText('Words typed since.');
});

test('a window that is not writing shows what the other one wrote', async ({ openApp }) => {
  const { here, there } = await twoWindows(await openApp());
  await here.editor().pressSequentially('Only here.');
  await here.saved();
  await expect(there.editor()).toHaveText('Only here.');
  await there.page.keyboard.press('Control+End');
  await there.page.keyboard.type(' And then there.');
  await expect(here.editor()).toHaveText('Only here. And then there.');
});

const trials = Math.max(2, Math.round(20 * Number(process.env['SOAK_SCALE'] ?? '0.1')));

/** Reports the open text each time the window says that everything is saved: what it then shows must be there for ever. */
const reportSaves = (page: Page): Promise<void> =>
  page.evaluate((words) => {
    const header = document.querySelector('header') ?? document.body;
    new MutationObserver(() => {
      const text = document.querySelector('article .ProseMirror')?.textContent ?? '';
      if (header.querySelector(words)?.textContent?.startsWith('Saved on this computer') === true) console.info(`saved:${text}`);
    }).observe(header, { childList: true, subtree: true, characterData: true });
  }, savedWords);

/** Types words with pauses until the browser is gone. */
const typeUntilKilled = async (page: Page, trial: number): Promise<void> => {
  for (let word = 0; ; word += 1) {
    await page.keyboard.type(`t${trial}w${word} `, { delay: 12 });
    await page.waitForTimeout(word % 4 === 3 ? 480 : 90);
  }
};

test(`killing the browser while minutes are typed loses nothing that it said was saved, in ${trials} trials`, async () => {
  test.setTimeout(60_000 + trials * 30_000);
  const profile = newProfile();
  try {
    const first = await openProfile(profile.folder);
    await addSampleCouncil(first.page);
    const address = await minutesAddress(first.page);
    const start = minutesPage(first.page);
    await start.open(address);
    await start.start();
    await start.write(2);
    await start.page.keyboard.type('Start. ');
    await start.saved();
    const open = first.page.url().split('#')[1] ?? '';
    await first.close();

    let lost = 0;
    let saves = 0;
    let lastSaved = 'Start. ';
    for (let trial = 0; trial < trials; trial += 1) {
      const browser = await openKillable(profile.folder, `#${open}`);
      const minutes = minutesPage(browser.page);
      // A browser that was killed first repairs its profile.
      await expect(minutes.editor()).toBeVisible({ timeout: 30_000 });
      const found = (await minutes.editor().textContent()) ?? '';
      if (!found.startsWith(lastSaved.trimEnd())) lost += 1;
      lastSaved = found;
      browser.page.on('console', (message) => {
        if (!message.text().startsWith('saved:')) return;
        lastSaved = message.text().slice('saved:'.length);
        saves += 1;
      });
      await reportSaves(browser.page);
      await minutes.editor().press('Control+End');
      const typing = typeUntilKilled(browser.page, trial).catch(() => undefined);
      const before = saves;
      await expect.poll(() => saves, { message: 'the window says that it saved' }).toBeGreaterThan(before);
      await new Promise((resolve) => setTimeout(resolve, (trial * 173) % 1_300));
      await browser.kill();
      await typing;
      expect(browser.problems).toEqual([]);
    }
    const last = await openProfile(profile.folder, `#${open}`);
    const found = (await minutesPage(last.page).editor().textContent({ timeout: 30_000 })) ?? '';
    if (!found.startsWith(lastSaved.trimEnd())) lost += 1;
    await last.close();
    expect({ lost, everyTrialSaved: saves >= trials }).toEqual({ lost: 0, everyTrialSaved: true });
  } finally {
    profile.remove();
  }
});

/** Two hours at two and a half keys a second, in full only in the soak. */
const replayedKeys = Math.max(300, Math.round(18_000 * Number(process.env['SOAK_SCALE'] ?? '0.02')));

const spokenWords = ['members', 'asked', 'about', 'the', 'harbour', 'kettles', 'and', 'were', 'told', 'that', 'work', 'would', 'begin', 'in', 'spring', 'Councillor', 'noted', 'it'];

/** Sentences as they are typed, the same each time. */
const sentences = (keys: number): readonly string[] => {
  const made: string[] = [];
  for (let typed = 0, at = 0; typed < keys; at += 1) {
    const sentence = `S${at} ${Array.from({ length: 12 }, (_, word) => spokenWords[(at * 7 + word * 5) % spokenWords.length] ?? '').join(' ')}. `;
    made.push(sentence);
    typed += sentence.length;
  }
  return made;
};

/** Keeps how long each key took until the page showed it, from its press, in milliseconds. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const slow: number[] = [];
    const watched = { type: 'event', durationThreshold: 16 };
    Object.assign(window, { slowKeys: slow });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown' || entry.name === 'beforeinput') slow.push(entry.duration);
    }).observe(watched);
  });

test(`a meeting replayed key by key in the view for the room, ${replayedKeys} keys over its items: every key lands`, async ({ openApp }, info) => {
  test.setTimeout(60_000 + replayedKeys * 120);
  const page = await openApp();
  await addSampleCouncil(page);
  const minutes = minutesPage(page);
  await minutes.open(await minutesAddress(page));
  await minutes.start();
  await minutes.write(2);
  await page.keyboard.press('Control+Shift+F');
  await expect(minutes.editor()).toBeFocused();
  await watchKeys(page);
  const count = await page.locator('article[data-minute]').count();
  const expected = Array.from({ length: count }, () => '');
  const spoken = sentences(replayedKeys);
  const perItem = Math.ceil(spoken.length / (count - 2));
  let item = 2;
  for (const [at, sentence] of spoken.entries()) {
    // The discussion goes through the agenda once: as many sentences at each item as there is time for.
    const moves = at > 0 && at % perItem === 0 && item < count - 1;
    if (moves) {
      await page.keyboard.press('Control+Enter');
      item += 1;
    }
    await page.keyboard.type(sentence, { delay: replayedKeys > 5_000 ? 20 : 2 });
    expected[item] = `${expected[item] ?? ''}${sentence}`;
  }
  await minutes.saved();
  const slowest = await page.evaluate(() => { const slow: unknown = Reflect.get(window, 'slowKeys'); return Array.isArray(slow) ? Math.max(0, ...slow.map(Number)) : 0; });
  info.annotations.push({ type: 'slowest key', description: `${slowest} ms of ${replayedKeys} keys` });
  // Only where nothing else runs does the clock say something.
  if (replayedKeys >= 18_000) expect(slowest).toBeLessThan(100);
  await page.reload();
  await expect(minutes.editor()).toBeVisible();
  for (const [item, words] of expected.entries()) if (words !== '') await expect(minutes.minute(item)).toContainText(words.trim());
});

test('words typed into a meeting that another window deletes are kept to be copied', async ({ openApp }) => {
  const { here, there } = await twoWindows(await openApp());
  await here.editor().pressSequentially("The Chair's own words.");
  await here.saved();
  // Nothing is saved between the last word here and the deletion there.
  await fillableDisk(here.page);
  await setFull(here.page, true);
  await here.editor().pressSequentially(' And the last of them');
  await expect(here.page.getByText('What you wrote is still here on the screen.')).toBeVisible();
  await there.page.keyboard.press('Control+Shift+P');
  await there.page.keyboard.type('delete meeting');
  await there.page.keyboard.press('Enter');
  await setFull(here.page, false);
  await expect(here.page.getByRole('textbox', { name: 'What you typed' })).toHaveValue(/And the last of them/);
  expect(await takePictures(here.page, 'kept-words')).toEqual([]);
  await expectAccessible(here.page, { heading: /./, item: 'Everything saved before is safe.' });
  await here.page.getByRole('button', { name: 'Put away' }).click();
  await expect(here.page.getByText('Everything saved before is safe.')).toBeHidden();
});
