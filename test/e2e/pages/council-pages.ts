// The screens of home, panels and settings as the tests see them: by roles and names.
import { expect, type Page } from '@playwright/test';
import { appOrigin } from '../harness/serve-app.ts';

/** Answers the question of the first start. */
export const sayWhoWorksHere = async (page: Page, name = "Niamh O'Hara", role = 'Democratic Services Officer'): Promise<void> => {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your role').fill(role);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Good to have you here, ${name}` })).toBeVisible();
};

/** Goes to an address within the app, such as '#/settings', without loading it anew. */
export const goTo = async (page: Page, place: string): Promise<void> => {
  await page.goto(`${appOrigin}/${place}`);
};

/** Adds a panel by its form; ends on the panel's screen. Returns its address. */
export const addPanel = async (page: Page, name: string, council: string): Promise<string> => {
  await goTo(page, '#/panels/new');
  await page.getByLabel('Name of the panel').fill(name);
  await page.getByLabel('Council', { exact: true }).fill(council);
  await page.getByRole('button', { name: 'Add panel' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return new URL(page.url()).hash;
};

/** Types a date into a date field, day month year, as an officer would. */
export const typeDate = async (page: Page, label: string, day: string, month: string, year: string): Promise<void> => {
  const field = page.getByRole('group', { name: label });
  await field.getByRole('spinbutton', { name: /^day,/ }).click();
  await page.keyboard.type(`${day}${month}${year}`);
};

/** Names of the rows of a list in an order, as they stand. */
export const rowNames = (page: Page, list: string): Promise<string[]> =>
  page.getByRole('grid', { name: list }).getByRole('row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
