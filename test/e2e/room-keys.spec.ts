// Keys of the room that come faster than the machine: each lands where the officer meant it to.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { startedMinutes } from './pages/minutes-page.ts';
import type { MinutesPage } from './pages/minutes-page.ts';

/** An old laptop with other work to do. */
const burden = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
};

const inRoom = async (page: Page): Promise<MinutesPage> => {
  const minutes = await startedMinutes(page);
  await page.getByRole('button', { name: 'Mark the rest present' }).click();
  await minutes.write(2);
  await page.keyboard.press('Control+Shift+F');
  await expect(minutes.editor()).toBeFocused();
  return minutes;
};

test('on a burdened machine words between quick Ctrl+Enters are each in their own minute', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page);
  await burden(page);
  const said = ['Young people spoke.', 'Homes were asked about.', 'Figures were read out.', 'Members thanked officers.'];
  for (const [at, words] of said.entries()) {
    if (at > 0) await page.keyboard.press('Control+Enter');
    await page.keyboard.type(words);
  }
  await minutes.saved();
  await page.reload();
  await expect(minutes.editor()).toBeVisible();
  for (const [at, words] of said.entries()) await expect(minutes.minute(2 + at)).toContainText(words);
  for (const [at, words] of said.entries()) for (const other of said) if (other !== words) await expect(minutes.minute(2 + at)).not.toContainText(other);
});

test('undo takes back what was typed in the open minute and nothing of another one', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page);
  await page.keyboard.type('Young people spoke.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+z');
  await page.keyboard.type('Homes');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(minutes.editor()).toHaveText('');
  await expect(minutes.minute(2)).toContainText('Young people spoke.');
  await page.keyboard.press('Control+ArrowUp');
  await expect(minutes.editor()).toHaveText('Young people spoke.');
  await page.keyboard.press('Control+z');
  await expect(minutes.editor()).toHaveText('Young people spoke.');
});

test('on a burdened machine the words typed straight after a short form are in the text, where the caret was', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page);
  await page.keyboard.type('Members voted.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/vote');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'For', exact: true })).toBeFocused();
  await burden(page);
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('It was noted.');
  await expect(page.getByText('Vote: 5 for, 0 against, 0 abstained')).toBeVisible();
  await expect(minutes.editor().locator('p')).toHaveText(['Members voted.', 'It was noted.']);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/vote');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'For', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.type('Nobody asked.');
  await expect(minutes.editor().locator('p')).toHaveText(['Members voted.', 'It was noted.', 'Nobody asked.']);
});

test('a recorded vote is taken by one key a member and Enter, which changes nobody’s vote', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page);
  await page.keyboard.type('/recorded vote');
  await page.keyboard.press('Enter');
  const votes = page.getByRole('dialog', { name: 'Recorded vote' }).getByRole('list', { name: 'Votes' });
  await expect(votes.getByRole('radio').first()).toBeFocused();
  for (const key of ['f', 'f', 'a', 'f', 'b']) await page.keyboard.press(key);
  await expect(votes.getByRole('listitem').last().getByRole('radio', { name: 'Abstained' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(minutes.editor()).toBeFocused();
  const voted = page.getByText('Recorded vote: 3 for, 1 against, 1 abstained');
  await expect(voted).toBeVisible();
  // Two more things happen: Undo is offered for the newest alone, and takes that back and nothing else, though words were typed since.
  for (const who of ['SA', 'DH']) {
    await page.keyboard.type('/departure');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Departure' }).getByRole('combobox', { name: 'Who' })).toBeFocused();
    await page.keyboard.type(who);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(minutes.editor()).toBeFocused();
  }
  await page.keyboard.type('Members went on.');
  await minutes.saved();
  const happened = page.getByRole('list', { name: 'What happened at minute 23' });
  await expect(happened).toContainText('D. Hardcastle left');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(happened).not.toContainText('D. Hardcastle left');
  await expect(happened).toContainText('S. Adeyemi-Holt left');
  await expect(voted).toBeVisible();
  await expect(minutes.editor()).toContainText('Members went on.');
  // A sentence of a short form is recorded by Enter too; its item needs no text, and an item taken together with one no minute.
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('/deferral');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Why/ })).toBeFocused();
  await page.keyboard.type('The author is ill');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'What happened at minute 24' })).toContainText('Deferred: The author is ill');
  const agenda = page.getByRole('navigation', { name: 'Agenda and minutes' });
  await expect(agenda.getByRole('button', { name: /^7 .*24 ?, written/ })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('/taken together');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('A home of their own', { exact: false }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'What happened at minute 25' })).toContainText('Taken together with item 9');
  await expect(agenda.getByRole('button', { name: /^9 .*25/ })).toBeVisible();
  await expect(agenda.getByRole('button', { name: /^10 .*26/ })).toBeVisible();
});

/** The short form of a vote, opened by its word, with five for it. */
const voteOfFive = async (page: Page): Promise<Locator> => {
  await page.keyboard.type('/vote');
  await page.keyboard.press('Enter');
  const votesFor = page.getByRole('textbox', { name: 'For', exact: true });
  await expect(votesFor).toBeFocused();
  await page.keyboard.type('5');
  return votesFor;
};

test('a short form whose words could not be stored comes back as it was filled in, says why, and records them once that is over', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page);
  const votesFor = await voteOfFive(page);
  await page.evaluate(() => {
    const add: unknown = Reflect.get(IDBObjectStore.prototype, 'add');
    const full = (): never => { throw new DOMException('The disk is full.', 'QuotaExceededError'); };
    Object.assign(IDBObjectStore.prototype, { add: full });
    Object.assign(window, { makeRoom: () => { Object.assign(IDBObjectStore.prototype, { add }); } });
  });
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Vote' });
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(votesFor).toHaveValue('5');
  await expect(votesFor).toBeFocused();
  await page.evaluate(() => { (Reflect.get(window, 'makeRoom') as () => void)(); });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vote: 5 for, 0 against, 0 abstained')).toHaveCount(1);
  await expect(dialog).toBeHidden();
  await expect(minutes.editor()).toBeFocused();
});

test('a short form that meets an error which nobody expected comes back as it was filled in, with what to do', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page);
  const votesFor = await voteOfFive(page);
  await page.evaluate(() => {
    const add: unknown = Reflect.get(IDBObjectStore.prototype, 'add');
    Object.assign(IDBObjectStore.prototype, { add: (): never => { throw new TypeError('never seen before'); } });
    Object.assign(window, { mend: () => { Object.assign(IDBObjectStore.prototype, { add }); } });
  });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Vote' }).getByRole('alert')).toContainText('Record it once more');
  await expect(votesFor).toHaveValue('5');
  await expect(votesFor).toBeFocused();
  await page.evaluate(() => { (Reflect.get(window, 'mend') as () => void)(); });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vote: 5 for, 0 against, 0 abstained')).toHaveCount(1);
  await expect(minutes.editor()).toBeFocused();
});

test('every short form keeps Tab inside, has nothing that axe finds, and gives the text its caret back', async ({ openApp }) => {
  test.slow();
  const page = await openApp();
  const minutes = await inRoom(page);
  await page.keyboard.type('Members met');
  await page.keyboard.press('Enter');
  for (const asked of ['Follow-up', 'Declaration of interest', 'Vote', 'Recorded vote', 'Arrival', 'Departure', 'Substitute', 'Chair taken', 'Adjournment', 'Close of the meeting', 'Chair’s authority', 'Deferral', 'Withdrawal', 'Urgent item added', 'Taken together', 'Matter arising']) {
    await page.keyboard.press('/');
    await page.getByRole('menuitem', { name: asked, exact: true }).press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog, asked).toBeVisible();
    const isInside = () => dialog.evaluate((box) => box.contains(document.activeElement));
    await expect.poll(isInside, { message: asked }).toBe(true);
    const stops = await dialog.evaluate((box) => box.querySelectorAll('input, textarea, button, [role="spinbutton"], [tabindex]').length);
    for (const keys of ['Tab', 'Shift+Tab']) {
      for (let at = 0; at <= stops; at += 1) {
        await page.keyboard.press(keys);
        expect(await isInside(), `${asked} ${keys}`).toBe(true);
      }
    }
    // The list of minutes is scrolled by the arrows in the field above it, which axe does not see.
    if (asked !== 'Matter arising') await expectAccessible(page, { heading: /./, item: 'Cancel', within: '[role="dialog"]' });
    await page.keyboard.press('Escape');
    await expect(dialog, asked).toBeHidden();
    await expect(minutes.editor(), asked).toBeFocused();
  }
  await page.keyboard.type('and went.');
  await expect(minutes.editor().locator('p')).toHaveText(['Members met', 'and went.']);
});

test('at twice the text size what keeps a short form from being recorded stands above its buttons, not beneath them', async ({ openApp }) => {
  const page = await openApp();
  await inRoom(page);
  await page.evaluate(() => { document.documentElement.style.setProperty('font-size', '200%'); });
  await page.keyboard.type('/vote');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'For', exact: true })).toBeFocused();
  await page.keyboard.type('500');
  const warning = dialog.getByRole('alert');
  await expect(warning).toBeInViewport();
  const buttons = dialog.getByRole('button', { name: 'Cancel' });
  await expect.poll(async () => ((await buttons.boundingBox())?.y ?? 0) - ((await warning.boundingBox())?.y ?? 0) - ((await warning.boundingBox())?.height ?? 0)).toBeGreaterThanOrEqual(0);
  expect(await takePictures(page, 'room-form')).toEqual([]);
});

test('a reference is picked by keys that come before its list has marked a row, and the next words follow it', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page);
  await page.keyboard.type("The carers' words: see ");
  await page.keyboard.press('Control+Shift+E');
  await page.keyboard.type('28');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Refer to a minute' })).toBeHidden();
  await page.keyboard.type(", members' feedback.");
  await expect(minutes.editor()).toHaveText("The carers' words: see Minute No. 28, members' feedback.");
  await page.keyboard.press('Control+Shift+E');
  await page.keyboard.type('nothing of this kind');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No minute has these words.')).toBeVisible();
});

test('in a window that large letters made low, three notices take a quarter of it, the newest first', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page);
  await page.setViewportSize({ width: 640, height: 400 });
  await page.keyboard.type('/departure');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Departure' }).getByRole('combobox', { name: 'Who' })).toBeFocused();
  await page.keyboard.type('SA');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(minutes.editor()).toBeFocused();
  const notices = page.getByRole('region', { name: 'Notices' });
  await page.keyboard.type('/exclusion');
  await page.keyboard.press('Enter');
  await expect(notices.getByRole('listitem')).toHaveCount(2);
  // Readmission in an exempt minute is told to belong into the next one.
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Control+Enter');
  await page.keyboard.type('/readmission');
  await page.keyboard.press('Enter');
  await expect(notices.getByRole('listitem')).toHaveCount(3);
  const list = await notices.getByRole('list').boundingBox();
  expect(list?.height).toBeLessThanOrEqual(100);
  const [oldest, newest] = [await notices.getByRole('listitem').first().boundingBox(), await notices.getByRole('listitem').last().boundingBox()];
  expect(newest?.y).toBeLessThan(oldest?.y ?? 0);
  await expect(notices.getByRole('listitem').last()).toBeInViewport();
});
