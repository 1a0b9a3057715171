// What the rules of the room say on the screen: joint Chairs, what is recorded late, and a meeting that loses its quorum (DOMAIN M1, M6).
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { goTo } from './pages/council-pages.ts';
import { addSampleCouncil, minutesAddress, minutesPage } from './pages/minutes-page.ts';
import type { MinutesPage } from './pages/minutes-page.ts';

type Settings = { readonly jointChairs?: boolean };

/** The view for the room at the third minute, everybody present. */
const inRoom = async (page: Page, { jointChairs = false }: Settings = {}): Promise<MinutesPage & { readonly address: string }> => {
  await addSampleCouncil(page);
  const address = await minutesAddress(page);
  if (jointChairs) {
    await goTo(page, address.replace(/meetings\/.*$/, 'edit/minutes'));
    await page.getByRole('checkbox', { name: /^Joint Chairs/ }).press('Space');
    await expect(page.getByRole('checkbox', { name: /^Joint Chairs/ })).toBeChecked();
  }
  const minutes = minutesPage(page);
  await minutes.open(address);
  await minutes.start();
  await page.getByRole('button', { name: 'Mark the rest present' }).click();
  await minutes.write(2);
  await page.keyboard.press('Control+Shift+F');
  await expect(minutes.editor()).toBeFocused();
  return { ...minutes, address };
};

/** A short form is opened from the text and filled in with initials. */
const insert = async (page: Page, command: string, initials: string): Promise<void> => {
  await page.keyboard.type('/');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Who', exact: true })).toBeFocused();
  await page.keyboard.type(initials);
  await page.keyboard.press('Tab');
};

test('a second joint Chair presides beside the first, a third is told that two do, and one goes on when the other leaves the Chair', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page, { jointChairs: true });
  const room = page.getByRole('complementary', { name: 'The room' });
  await expect(room).toContainText('In the Chair: Councillor R. Penhallow');
  await insert(page, 'chair taken', 'DH');
  await page.keyboard.press('Enter');
  await expect(minutes.editor()).toBeFocused();
  await expect(room).toContainText('In the Chair: Councillor R. Penhallow and Councillor D. Hardcastle');
  await expect(room).not.toContainText('Two in the Chair');
  await insert(page, 'chair taken', 'SA');
  await expect(page.getByRole('alert').filter({ hasText: 'no more than two can preside at once' })).toBeVisible();
  expect(await takePictures(page, 'joint-chairs')).toEqual([]);
  await expectAccessible(page, { heading: /./, item: /Leave full screen|Record/ });
  await page.keyboard.press('Escape');
  await insert(page, 'chair left', 'RP');
  await page.keyboard.press('Enter');
  await expect(minutes.editor()).toBeFocused();
  await expect(room).toContainText('In the Chair: Councillor D. Hardcastle');
});

test('an arrival recorded late that would come before another one is refused with what to do, and stays in its form', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page);
  await page.keyboard.press('Control+Enter');
  await insert(page, 'arrival', 'DH');
  await page.keyboard.press('Enter');
  await expect(minutes.editor()).toBeFocused();
  await page.keyboard.type('Figures were read out.');
  await minutes.write(2);
  await insert(page, 'arrival', 'DH');
  await page.keyboard.press('Enter');
  const told = page.getByRole('alert').filter({ hasText: /is recorded as arriving at .* and would be in the meeting already/ });
  await expect(told).toBeVisible();
  await expect(told).toContainText('Take that back first');
  await expect(page.getByRole('combobox', { name: 'Who', exact: true })).toHaveValue(/Hardcastle/);
  await page.keyboard.press('Escape');
  await expect(minutes.minute(3)).toContainText('Figures were read out.');
});

test('a meeting that ends for want of a quorum offers its business to the next agenda', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await inRoom(page);
  await page.keyboard.type('/');
  await page.keyboard.type('close of');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /^Too few members were left/ }).press('Space');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(minutes.editor()).toBeFocused();
  await minutes.saved();
  await goTo(page, minutes.address.replace(/meetings\/.*$/, 'meetings/new'));
  const day = page.getByRole('group', { name: 'Day' });
  await day.getByRole('spinbutton').first().click();
  await page.keyboard.type('30112029');
  await page.getByRole('button', { name: 'Plan meeting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /30 November 2029/ })).toBeVisible();
  const offer = page.getByRole('listitem').filter({ hasText: 'Stands over from the meeting of' }).first();
  await expect(offer).toContainText('it had no quorum');
  expect(await takePictures(page, 'stands-over')).toEqual([]);
  const title = (await offer.getByRole('button', { name: /^Put on this agenda: / }).getAttribute('aria-label'))?.replace('Put on this agenda: ', '') ?? 'none';
  await offer.getByRole('button', { name: /^Put on this agenda: / }).click();
  await expect(page.getByRole('row', { name: title })).toBeVisible();
  await expect(page.getByRole('button', { name: `Put on this agenda: ${title}` })).toHaveCount(0);
});
