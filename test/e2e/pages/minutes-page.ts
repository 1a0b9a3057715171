// The Minutes tab as the tests see it: by roles and names, as a screen reader would find it.
import { expect, type Locator, type Page } from '@playwright/test';
import { appOrigin } from '../harness/serve-app.ts';

/** The words of saving that are seen, with their tick; what is read out follows them two seconds later. */
export const savedWords = 'header span:has(> svg)';

/** Names the officer and adds the sample council; ends on Home. */
export const addSampleCouncil = async (page: Page): Promise<void> => {
  await page.getByLabel('Your name').fill('Robin Clerk');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: /sample council/i }).click();
  await expect(page.getByRole('link', { name: 'Go on with the agenda' })).toBeVisible();
};

/** The address of the Minutes tab of the sample council's coming meeting, from Home. */
export const minutesAddress = async (page: Page): Promise<string> => {
  const href = (await page.getByRole('link', { name: 'Go on with the agenda' }).getAttribute('href')) ?? '';
  return href.replace(/agenda$/, 'minutes');
};

export type MinutesPage = {
  readonly page: Page;
  readonly open: (address: string) => Promise<void>;
  readonly start: () => Promise<void>;
  /** The minute at a place among the minutes, from 0. */
  readonly minute: (index: number) => Locator;
  /** The open editor. */
  readonly editor: () => Locator;
  /** Opens a minute with the caret at the end of its text. */
  readonly write: (index: number) => Promise<void>;
  /** Waits until everything typed is durable. */
  readonly saved: () => Promise<void>;
};

export const minutesPage = (page: Page): MinutesPage => {
  const minute = (index: number): Locator => page.locator('article[data-minute]').nth(index);
  const editor = (): Locator => page.getByRole('textbox', { name: /^Text of / });
  return {
    page,
    minute,
    editor,
    open: async (address) => {
      await page.goto(`${appOrigin}/${address}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    },
    start: async () => {
      await page.getByRole('button', { name: 'Start the minutes' }).click();
      await expect(minute(0)).toBeVisible();
    },
    write: async (index) => {
      await minute(index).getByRole('button', { name: /^Write / }).click();
      await expect(editor()).toBeFocused();
    },
    saved: async () => {
      await expect(page.locator(savedWords).filter({ hasText: /^Saved on this computer/ })).toBeVisible();
    },
  };
};

/** The sample council's coming meeting with its minutes just started. */
export const startedMinutes = async (page: Page): Promise<MinutesPage> => {
  await addSampleCouncil(page);
  const minutes = minutesPage(page);
  await minutes.open(await minutesAddress(page));
  await minutes.start();
  return minutes;
};
