// Minutes are approved at the item of the next meeting that has them, with the corrections agreed there (DOMAIN M3).
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { storedRecords } from './harness/store.ts';
import { takePictures } from './harness/pictures.ts';
import { startedMinutes } from './pages/minutes-page.ts';

/** The evening on which the meeting whose minutes are on the screen is held. */
const onTheDay = async (page: Page): Promise<void> => {
  const held = (await storedRecords(page, 'meetings')).find(({ id }) => page.url().includes(String(id)));
  await page.clock.setFixedTime(`${String(held?.['date'])}T18:00:00`);
  await page.reload();
};

test('the last minutes are approved at their item as corrected: that minute lists it, their own tab reads so, and both texts can be saved', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  // A meeting to come approves nothing: there would be no way back.
  await expect(minutes.minute(1).getByText(/can’t be approved at it yet/)).toBeVisible();
  await expect(minutes.minute(1).getByRole('button', { name: 'Record approval …' })).toHaveCount(0);
  await onTheDay(page);
  const approving = minutes.minute(1);
  // The Publish tab knows that it is not recorded, and leads there.
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  const finding = page.getByRole('listitem').filter({ hasText: 'their approval is not recorded' });
  await finding.getByRole('link', { name: 'Go to the minute' }).click();
  await expect(minutes.editor()).toContainText('approved as a correct record');
  await approving.getByRole('button', { name: 'Record approval …' }).click();
  const dialog = page.getByRole('dialog', { name: /^Approve the minutes of / });
  await dialog.getByRole('button', { name: 'Add a correction that was agreed' }).click();
  await expect(dialog.getByRole('button', { name: /Minute/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /^16 / }).click();
  await dialog.getByLabel('As printed').fill('spoke about their autumn');
  await expect(dialog.getByText('These words don’t stand in one place of that minute.')).toBeVisible();
  await dialog.getByLabel('As printed').fill('spoke about their year');
  await dialog.getByLabel('As it should read').fill('spoke about their summer');
  await expect(dialog.getByRole('group', { name: 'Correction 1: the minute as it will read' })).toContainText('spoke about their summer');
  // A title and somebody who was left out of the attendance, by keyboard.
  await dialog.getByRole('button', { name: 'Correct a title' }).press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /^16 / }).press('Enter');
  await dialog.getByLabel('Title as it should read').fill('LAC Council Summer');
  await dialog.getByRole('button', { name: 'Correct the attendance' }).press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Somebody who was left out' }).press('Enter');
  await dialog.getByLabel('Name', { exact: true }).fill('Ivy Ashdown');
  await expect(dialog.getByRole('group', { name: 'Correction 3: the entry as it will read' })).toContainText('It will read: Ivy Ashdown, present');
  await expectAccessible(page, { heading: /^Approve the minutes of /, item: 'It will read' });
  expect(await takePictures(page, 'approve-minutes')).toEqual([]);
  await dialog.getByLabel('Name', { exact: true }).press('Enter');
  await expect(approving.getByText(/were approved here as a correct record, with 3 corrections/)).toBeFocused();
  await expect(approving.getByRole('listitem').filter({ hasText: 'Attendance: add “Ivy Ashdown, present”' }).last()).toBeVisible();
  await expect(approving.getByRole('listitem').filter({ hasText: 'for “spoke about their year” read “spoke about their summer”' }).last()).toBeVisible();
  await approving.getByRole('link', { name: /^minutes of / }).click();
  await expect(page.getByText('These minutes were approved as a correct record, so they stay as they are.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '16: for “spoke about their year” read “spoke about their summer”' })).toBeVisible();
  await expect(page.locator('article[data-minute]').filter({ hasText: 'spoke about their summer' })).toBeVisible();
  await expect(page.locator('article[data-minute]').filter({ hasText: 'LAC Council Summer' })).toBeVisible();
  await expect(page.getByText('Ivy Ashdown').last()).toBeVisible();
  expect(await takePictures(page, 'approved-minutes')).toEqual([]);
  await page.getByRole('link', { name: 'Publish' }).click();
  await expect(page.getByText(/^Minutes as approved, publication/)).toBeVisible();
});

/** Minute 16 of the last meeting, published as an exempt one with a public version. */
const withExemptMinute = async (page: Page): Promise<void> => {
  const minutes = await storedRecords(page, 'minutes');
  const puts = minutes.filter(({ number }) => number === 16).map((row) => ({ ...row, access: { level: 'exempt', paragraphs: [3], reason: 'Prices' }, title: 'Tender of Gantry Homes', publicTitle: 'A tendre', publicSummary: 'A tender was received.' }));
  expect(puts).toHaveLength(1);
  await storedRecords(page, 'minutes', puts);
};

test('what the public has of an exempt minute is corrected there by keyboard, with a warning where a name of the minute would come out', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  await withExemptMinute(page);
  await onTheDay(page);
  const approving = minutes.minute(1);
  await approving.getByRole('button', { name: 'Record approval …' }).click();
  const dialog = page.getByRole('dialog', { name: /^Approve the minutes of / });
  await dialog.getByRole('button', { name: 'Correct a public title or summary' }).press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: '16 A tendre' }).press('Enter');
  const reads = dialog.getByRole('group', { name: 'Correction 1: what the public has now' });
  await expect(reads).toContainText('A tender was received.');
  await dialog.getByLabel('As it should read').fill('It was accepted from Gantry Homes.');
  await expect(dialog.getByRole('alert')).toContainText('everybody can read it');
  expect(await takePictures(page, 'approve-public-version')).toEqual([]);
  await dialog.getByLabel('As printed').fill('received');
  await dialog.getByLabel('As it should read').fill('received and opened');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect(dialog.getByRole('group', { name: 'Correction 1: what the public will read' })).toContainText('A tender was received and opened.');
  await dialog.getByRole('button', { name: 'Correct a public title or summary' }).press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: '16 A tendre' }).press('Enter');
  const second = dialog.getByRole('group', { name: 'Correction 2', exact: true });
  await second.getByRole('radio', { name: 'Public title' }).check({ force: true });
  await second.getByLabel('Public title as it should read').fill('A tender');
  await expectAccessible(page, { heading: /^Approve the minutes of /, item: 'The public will read' });
  await second.getByLabel('Public title as it should read').press('Enter');
  await expect(approving.getByText(/were approved here as a correct record, with 2 corrections/)).toBeFocused();
  await expect(approving.getByRole('listitem').filter({ hasText: 'public title: for “A tendre” read “A tender”' }).last()).toBeVisible();
  await approving.getByRole('link', { name: /^minutes of / }).click();
  await expect(page.getByText('These minutes were approved as a correct record, so they stay as they are.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '16, public summary: for “received” read “received and opened”' })).toBeVisible();
  await expect(page.getByRole('group', { name: /^What the public gets of minute 16/ })).toContainText('A tender was received and opened.');
  expect(await takePictures(page, 'approved-public-version')).toEqual([]);
});

test('the public title and summary of an exempt minute are written beside it and are there after a reload', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  const exempt = page.locator('article[data-minute]').filter({ hasText: 'Reuniting one sibling group' });
  await exempt.getByRole('button', { name: /^Write / }).click();
  const version = page.getByRole('group', { name: /^What the public gets of / }).last();
  await version.getByLabel('Public title').fill('One placement');
  await version.getByLabel('Public summary').fill('The Panel agreed a placement.');
  await expectAccessible(page, { heading: /Minutes/, item: 'Public summary' });
  await expect(minutes.editor()).toHaveCount(1);
  expect(await takePictures(page, 'public-version')).toEqual([]);
  await minutes.saved();
  await page.reload();
  await expect(version.getByLabel('Public title')).toHaveValue('One placement');
  await expect(version.getByLabel('Public summary')).toHaveValue('The Panel agreed a placement.');
  await page.keyboard.press('Control+ArrowUp');
  await expect(version).toContainText('The Panel agreed a placement.');
});
