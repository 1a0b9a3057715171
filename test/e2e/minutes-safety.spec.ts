// What must never happen to minutes: a window writes over another one unseen, or a killed program loses what it said was saved.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { fillableDisk, setFull } from './harness/full-disk.ts';
import { newProfile, openKillable, openProfile } from './harness/own-browser.ts';
import { isQuiet, watchMachine } from './harness/quiet-machine.ts';
import { takePictures } from './harness/pictures.ts';
import { addSampleCouncil, minutesAddress, minutesPage, savedWords, startedMinutes } from './pages/minutes-page.ts';

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
  // The other one may have stored its first words only: each more would be asked about anew.
  await (isHere ? there : here).saved();
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

test('on a machine whose next picture is late, the keys after Ctrl+Enter are in the next minute from the first', async ({ openApp }) => {
  const minutes = await startedMinutes(await openApp());
  await minutes.write(2);
  await minutes.page.evaluate(() => {
    const soon = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => window.setTimeout(() => { soon(draw); }, 400);
  });
  await minutes.page.keyboard.press('Control+Enter');
  await minutes.page.keyboard.type('Young people spoke.');
  await expect(minutes.editor()).toHaveText('Young people spoke.');
  await expect(minutes.minute(3)).toContainText('Young people spoke.');
  await minutes.saved();
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

/** Twenty on the Minutes tab and twenty in the view for the room, by turns. */
const trials = Math.max(2, Math.round(40 * Number(process.env['SOAK_SCALE'] ?? '0.05')));
const isFull = trials >= 40;

/** Reports the open text each time the window says that everything is saved: what it then shows must be there for ever. */
const reportSaves = (page: Page): Promise<void> =>
  page.evaluate((words) => {
    const header = document.querySelector('header') ?? document.body;
    new MutationObserver(() => {
      const text = document.querySelector('article .ProseMirror')?.textContent ?? '';
      if (header.querySelector(words)?.textContent?.startsWith('Saved on this computer') === true) console.info(`saved:${text}`);
    }).observe(header, { childList: true, subtree: true, characterData: true });
  }, savedWords);

/** A word and when its first key was pressed, in milliseconds. */
type TypedWord = { readonly word: string; readonly at: number };

/** Types words with pauses until the browser is gone, and notes each before it is typed. */
const typeUntilKilled = async (page: Page, trial: number, typed: TypedWord[]): Promise<void> => {
  for (let count = 0; ; count += 1) {
    const word = `t${trial}w${count} `;
    typed.push({ word, at: performance.now() });
    await page.keyboard.type(word, { delay: 12 });
    await page.waitForTimeout(count % 4 === 3 ? 480 : 90);
  }
};

/** How long the first word that is missing had been typed when the browser was killed. */
const unsavedFor = (found: string, typed: readonly TypedWord[], killedAt: number): number => killedAt - (typed.find(({ word }) => !found.includes(word.trimEnd()))?.at ?? killedAt);

test(`killing the browser while minutes are typed, on the tab and in the view for the room, loses nothing that it said was saved, in ${trials} trials`, async ({}, info) => {
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

    const lateTimers = watchMachine();
    let lost = 0;
    let saves = 0;
    let lastSaved = 'Start. ';
    let longestUnsaved = 0;
    let before: { readonly typed: readonly TypedWord[]; readonly killedAt: number } = { typed: [], killedAt: 0 };
    const look = (found: string): void => {
      if (!found.startsWith(lastSaved.trimEnd())) lost += 1;
      longestUnsaved = Math.max(longestUnsaved, unsavedFor(found, before.typed, before.killedAt));
    };
    for (let trial = 0; trial < trials; trial += 1) {
      const isRoom = trial % 2 === 1;
      const browser = await openKillable(profile.folder, `#${open}${isRoom ? '&view=room' : ''}`);
      const minutes = minutesPage(browser.page);
      // A browser that was killed first repairs its profile.
      await expect(minutes.editor()).toBeVisible({ timeout: 30_000 });
      await expect(browser.page.getByRole('complementary', { name: 'The room' })).toHaveCount(isRoom ? 1 : 0);
      const found = (await minutes.editor().textContent()) ?? '';
      look(found);
      lastSaved = found;
      browser.page.on('console', (message) => {
        if (!message.text().startsWith('saved:')) return;
        lastSaved = message.text().slice('saved:'.length);
        saves += 1;
      });
      await reportSaves(browser.page);
      await minutes.editor().press('Control+End');
      const typed: TypedWord[] = [];
      const typing = typeUntilKilled(browser.page, trial, typed).catch(() => undefined);
      const savesBefore = saves;
      await expect.poll(() => saves, { message: 'the window says that it saved' }).toBeGreaterThan(savesBefore);
      await new Promise((resolve) => setTimeout(resolve, (trial * 173) % 1_300));
      before = { typed, killedAt: performance.now() };
      await browser.kill();
      await typing;
      expect(browser.problems).toEqual([]);
    }
    const last = await openProfile(profile.folder, `#${open}`);
    look((await minutesPage(last.page).editor().textContent({ timeout: 30_000 })) ?? '');
    await last.close();
    const lateShare = lateTimers();
    info.annotations.push({ type: 'unsaved at a kill', description: `${Math.round(longestUnsaved)} ms at most, ${lost} of ${trials} lost what was saved, ${(lateShare * 100).toFixed(1)} % of timers late` });
    expect({ lost, everyTrialSaved: saves >= trials }).toEqual({ lost: 0, everyTrialSaved: true });
    if (isFull && isQuiet(lateShare)) expect(longestUnsaved).toBeLessThanOrEqual(1_000);
  } finally {
    profile.remove();
  }
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
