// What the papers of an item recommend offers itself as the resolution, by keyboard: written here or attached, and an exempt paper's only where its minute is exempt.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { recommendingReport } from './pages/attached-files.ts';
import type { MadeFile } from './pages/attached-files.ts';
import { minutesPage } from './pages/minutes-page.ts';
import { openPapers, section } from './pages/papers-page.ts';

const addTo = async (page: Page, item: RegExp, act: RegExp): Promise<void> => {
  await page.getByRole('region', { name: item }).getByRole('button', { name: 'Add a paper' }).press('Enter');
  await page.getByRole('menuitem', { name: act }).press('Enter');
};

const attach = async (page: Page, item: RegExp, file: MadeFile, isExempt = false): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await addTo(page, item, /^Attach/);
  await (await chooser).setFiles([file]);
  const dialog = page.getByRole('dialog', { name: /^Attach/ });
  if (isExempt) {
    await dialog.getByRole('radio', { name: /^Exempt/ }).check({ force: true });
    await dialog.getByRole('checkbox', { name: /^Paragraph 2/ }).check({ force: true });
  }
  await dialog.getByRole('button', { name: /^Attach/ }).press('Enter');
  await expect(dialog).toBeHidden();
};

/** Opens the minute of an item from the agenda beside the text, and finds there what "/" offers as recommended, by its first letters. */
const offeredAt = async (page: Page, item: RegExp): Promise<void> => {
  await page.getByRole('navigation', { name: 'Agenda and minutes' }).getByRole('button', { name: item }).press('Enter');
  await expect(minutesPage(page).editor()).toBeFocused();
  await page.keyboard.press('/');
  // An attached file is read when its minute is opened for the first time.
  await expect(page.getByRole('menuitem', { name: 'As recommended' })).toBeVisible();
  await page.keyboard.type('as rec');
  await expect(page.getByRole('menuitem', { name: 'As recommended' })).toBeFocused();
};

test('the recommendations of a written and of an attached paper become the resolution by "/" and Enter', async ({ page, openApp }) => {
  await openApp();
  await openPapers(page);
  await attach(page, /Fostering service: annual report/, recommendingReport('fostering.docx', 'Fostering in autumn', ['notes the survey of kettles; and', 'asks for a further report in March.']));
  await addTo(page, /Health of children in care/, /^Write/);
  const dialog = page.getByRole('dialog', { name: 'Write a paper' });
  await dialog.getByLabel('Title', { exact: true }).fill('Teeth and eyes');
  await dialog.getByRole('button', { name: 'Start writing' }).press('Enter');
  await expect(page.getByLabel('Title of the paper')).toHaveValue('Teeth and eyes');
  await section(page, /Recommendations/).getByRole('button', { name: /^Write/ }).press('Enter');
  await page.keyboard.type('That every check be recorded');
  const minutes = minutesPage(page);
  await minutes.saved();
  await page.getByRole('link', { name: 'Minutes', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Start the minutes' }).press('Enter');
  await offeredAt(page, /Fostering service/);
  await expect(page.getByRole('menuitem', { name: /^As recommended/ })).toContainText('That the Panel notes the survey of kettles. That the Panel asks for a further report in March.');
  await page.keyboard.press('Enter');
  await expect(minutes.editor()).toContainText(/^Resolved.*That the Panel notes the survey of kettles\..*That the Panel asks for a further report in March\.$/);
  await page.keyboard.press('Control+z');
  await expect(minutes.editor()).not.toContainText('kettles');
  await offeredAt(page, /Health of children/);
  await expect(page.getByRole('menuitem', { name: /^As recommended/ })).toContainText('That every check be recorded.');
  await page.keyboard.press('Enter');
  await expect(minutes.editor()).toContainText('That every check be recorded.');
});

test('an exempt paper’s recommendation is offered to an exempt minute and to no open one', async ({ page, openApp }) => {
  await openApp();
  await openPapers(page);
  await attach(page, /Fostering service: annual report/, recommendingReport('secret.docx', 'Terms of one placement', ['agrees the terms with Wrenfield House.']), true);
  await attach(page, /Fostering service: annual report/, recommendingReport('open.docx', 'Fostering in autumn', ['notes the annual report.']));
  await attach(page, /(Reuniting one sibling group|An individual placement)/, recommendingReport('reunite.docx', 'One sibling group', ['agrees the move to Larkmoor.']));
  await page.getByRole('link', { name: 'Minutes', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Start the minutes' }).press('Enter');
  await offeredAt(page, /Reuniting one sibling group/);
  await expect(page.getByRole('menuitem', { name: /^As recommended/ })).toContainText('That the Panel agrees the move to Larkmoor.');
  await page.keyboard.press('Enter');
  await expect(minutesPage(page).editor()).toContainText('Larkmoor');
  await offeredAt(page, /Fostering service/);
  // What the open paper of the same item recommends is there, alone.
  await expect(page.getByRole('menuitem', { name: /^As recommended/ })).toHaveText(/That the Panel notes the annual report\.$/);
  await page.keyboard.press('Enter');
  await expect(minutesPage(page).editor()).toContainText('annual report');
  await expect(page.getByText('Wrenfield')).toHaveCount(0);
});
