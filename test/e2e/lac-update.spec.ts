// The LAC Council update: written step by step with the keyboard, photographs only with consent, shown on a big screen.
import type { Page } from '@playwright/test';
import { expectAccessible } from './harness/axe.ts';
import { expect, test } from './harness/app-test.ts';
import { takePictures } from './harness/pictures.ts';
import { drawnPicture } from './pages/drawn-picture.ts';
import { addSampleCouncil } from './pages/minutes-page.ts';

/** Adds a young person to the panel's list, in the form of the panel, and answers the meeting's address. */
const addYoungPerson = async (page: Page, name: string): Promise<string> => {
  await addSampleCouncil(page);
  const agenda = (await page.getByRole('link', { name: 'Go on with the agenda' }).getAttribute('href')) ?? '';
  await page.goto(`${new URL(page.url()).origin}/${agenda.replace(/\/meetings.*/, '/edit/young-people')}`);
  await page.getByRole('button', { name: 'Add a young person' }).click();
  await page.getByLabel('Full name').fill(name);
  await page.getByRole('button', { name: 'Add young person' }).click();
  await expect(page.getByText('Prints as “a young person from the')).toBeVisible();
  return agenda;
};

const startUpdate = async (page: Page, agenda: string, title: string): Promise<void> => {
  await page.goto(`${new URL(page.url()).origin}/${agenda.replace(/agenda$/, 'papers')}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Papers' })).toBeVisible();
  await page.keyboard.press('Alt+N');
  const dialog = page.getByRole('dialog', { name: 'Write a paper' });
  await dialog.getByLabel('Title', { exact: true }).fill(title);
  await dialog.getByRole('radio', { name: /Council update/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.getByRole('heading', { name: 'What is it about?' })).toBeFocused();
};

const goToStep = (page: Page, name: string): Promise<void> => page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: new RegExp(`^${name}`) }).press('Enter');

const addPhotograph = async (page: Page, answer: RegExp): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a photograph' }).press('Enter');
  await (await chooser).setFiles({ name: 'hill.png', mimeType: 'image/png', buffer: drawnPicture() });
  const dialog = page.getByRole('dialog', { name: 'Your photograph' });
  await dialog.getByLabel('What can you see on it?').fill('A green hill under a blue sky');
  await dialog.getByRole('radio', { name: answer }).check({ force: true });
  await dialog.getByRole('button', { name: 'Add the photograph' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Add a photograph' })).toBeFocused();
};

test('an update is written by keyboard, says nobody’s name, and shows only what everybody may see', async ({ openApp }) => {
  const page = await openApp();
  const agenda = await addYoungPerson(page, 'Jessamy Orrin');
  await expectAccessible(page, { heading: 'Young people', item: 'Jessamy Orrin' });
  await startUpdate(page, agenda, 'Winter news');

  await page.getByRole('textbox', { name: 'Summary' }).click();
  await page.keyboard.type('Jessamy won a prize for her poem.');
  await page.getByRole('button', { name: 'Next: Shaping services' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Shaping services' })).toBeFocused();
  await goToStep(page, 'Awards');
  await page.getByRole('textbox', { name: 'Awards' }).click();
  await page.keyboard.type('A prize of the county.');
  await page.getByRole('button', { name: 'Add what somebody said' }).press('Enter');
  const quoting = page.getByRole('dialog', { name: 'What somebody said' });
  await quoting.getByLabel('What did they say?').fill('I did not think that anybody would read it.');
  await quoting.getByRole('button', { name: /Who said it/ }).press('Enter');
  await page.getByRole('option', { name: /Jessamy Orrin/ }).press('Enter');
  await quoting.getByRole('button', { name: 'Add the quotation' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Awards' })).toContainText('I did not think');
  await addPhotograph(page, /nobody was asked yet/);
  const cards = page.getByRole('region', { name: 'Photographs of this step' });
  await expect(cards.getByText('Left out of what is printed: nobody has agreed to it yet.')).toBeVisible();
  await expectAccessible(page, { heading: 'Awards', item: 'A green hill under a blue sky' });
  expect(await takePictures(page, 'lac-update-step')).toEqual([]);

  await goToStep(page, 'Look at it');
  const whole = page.getByRole('article', { name: 'The update as everybody will see it' });
  await expect(whole.getByText('A young person from the Young Voices Council won a prize for her poem.')).toBeVisible();
  await expect(whole).not.toContainText(/Jessamy|Orrin/);
  await expect(whole.getByRole('img')).toHaveCount(0);
  await expect(page.getByText('One photograph is left out.')).toBeVisible();
  expect(await takePictures(page, 'lac-update-look')).toEqual([]);

  await goToStep(page, 'Awards');
  await page.getByRole('button', { name: 'Say who agreed: A green hill under a blue sky' }).press('Enter');
  await page.getByRole('dialog', { name: 'Who is on this photograph?' }).getByRole('button', { name: 'Save' }).press('Enter');
  await expect(cards.getByText('Left out of what is printed')).toBeHidden();

  await page.getByRole('link', { name: 'Show on a big screen' }).press('Enter');
  const show = page.getByRole('dialog', { name: 'Showing Winter news' });
  await expect(show.getByRole('heading', { level: 1, name: 'Winter news' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(show.getByRole('heading', { level: 1, name: 'Awards' })).toBeVisible();
  await expect(show.getByRole('img', { name: 'A green hill under a blue sky' })).toBeVisible();
  await expect(show).not.toContainText(/Jessamy|Orrin/);
  await expectAccessible(page, { heading: 'Awards', item: 'A prize of the county.' });
  await takePictures(page, 'lac-update-show');
  await page.keyboard.press('ArrowLeft');
  await expect(show.getByText('1 of 2')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 3, name: 'Awards' })).toBeFocused();
});
