// Keys of the room that come faster than the machine: each lands where the officer meant it to.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
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
