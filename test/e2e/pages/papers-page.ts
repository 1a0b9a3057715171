// The Papers tab and the screen of a paper as the tests see them: by roles and names.
import { expect, type Locator, type Page } from '@playwright/test';
import { letter, photograph, report } from './attached-files.ts';
import { addSampleCouncil } from './minutes-page.ts';

/** From Home to the Papers tab of the sample council's coming meeting. */
export const openPapers = async (page: Page): Promise<void> => {
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Papers' })).toBeVisible();
};

/** Starts a paper of a kind with Alt+N, under a title of its own; ends on its screen. */
export const writePaper = async (page: Page, kind: string, title: string): Promise<void> => {
  await expect(page.getByRole('heading', { level: 2, name: 'Papers' })).toBeVisible();
  await page.keyboard.press('Alt+N');
  const dialog = page.getByRole('dialog', { name: 'Write a paper' });
  await dialog.getByLabel('Title', { exact: true }).fill(title);
  await dialog.getByRole('radio', { name: kind }).check({ force: true });
  await dialog.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.getByLabel('Title of the paper')).toHaveValue(title);
};

/** Attaches one of each kind to what the Papers tab has open: a Word file, a PDF of two pages and a photograph of nobody. */
export const attachOfEachKind = async (page: Page): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Alt+A');
  await (await chooser).setFiles([report('report.docx', "Children's homes: autumn"), letter('letter.pdf', 2), await photograph('hill.jpg')]);
  const dialog = page.getByRole('dialog', { name: 'Attach 3 files' });
  const card = dialog.getByRole('region', { name: 'hill.jpg', exact: true });
  await card.getByLabel('What can you see on it?').fill('A green hill under a blue sky');
  await card.getByRole('radio', { name: 'No', exact: false }).last().check({ force: true });
  await dialog.getByRole('button', { name: 'Attach 3 files' }).click();
  await expect(dialog).toBeHidden();
};

/** The section with a heading. */
export const section = (page: Page, heading: string | RegExp): Locator => page.locator('article[data-section]').filter({ has: page.getByRole('heading', { level: 3, name: heading }) });

/** The row of a paper in the list. */
export const paperRow = (page: Page, title: string): Locator => page.getByRole('row', { name: title, exact: true });

/** Does one thing of a row's menu. */
export const rowAct = async (page: Page, title: string, act: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: `More for ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: act }).click();
};
