// Papers: forms and a reload, access, what is expected, order, named versions.
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { goTo } from './pages/council-pages.ts';
import { savedWords } from './pages/minutes-page.ts';
import { openPapers, paperRow, rowAct, section, writePaper } from './pages/papers-page.ts';

const saved = async (page: Page): Promise<void> => {
  await expect(page.locator(savedWords).filter({ hasText: /^Saved on this computer/ })).toBeVisible();
};

test('a form is filled field by field with apostrophes, and stays after a reload at the same section', async ({ openApp }) => {
  const page = await openApp();
  await openPapers(page);
  await writePaper(page, 'Briefing note', "Carers' week");
  await page.getByLabel(/^Lead officer/).fill("Siobhan O'Neill, Head of Service");
  await section(page, 'Background').getByRole('button', { name: /^Write / }).click();
  await page.keyboard.type("Members' visit is planned.");
  await saved(page);
  await page.reload();
  await expect(page.getByLabel(/^Lead officer/)).toHaveValue("Siobhan O'Neill, Head of Service");
  await expect(page.getByRole('textbox', { name: /^Text of section 1, Background/ })).toContainText("Members' visit is planned.");
  await expectAccessible(page, { heading: 'Background', item: "Members' visit is planned." });
  expect(await takePictures(page, 'paper')).toEqual([]);
});

test('papers are expected, reminded of, restricted, given an appendix, moved, deleted and brought back', async ({ openApp }) => {
  const page = await openApp();
  await openPapers(page);
  await page.getByRole('button', { name: /^Expect from somebody/ }).click();
  await page.getByRole('dialog').getByLabel('Title', { exact: true }).fill("The inspector's letter");
  await page.getByLabel('From whom').fill("Kit O'Dell");
  await page.getByRole('button', { name: 'Expect the paper' }).click();
  await expect(paperRow(page, "The inspector's letter")).toContainText("From Kit O'Dell");
  await rowAct(page, "The inspector's letter", /^Reminder/);
  await expect(page.getByRole('dialog', { name: 'Reminder' }).getByLabel('Text', { exact: true })).toHaveValue(/Dear Kit O'Dell,[^]*“The inspector's letter”/);
  await page.getByRole('button', { name: 'Close' }).click();
  await rowAct(page, "The inspector's letter", /^Title and access/);
  await page.getByRole('radio', { name: /^Exempt/ }).check({ force: true });
  await page.getByRole('checkbox', { name: /^Paragraph 2/ }).check({ force: true });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(paperRow(page, "The inspector's letter")).toContainText('Exempt 2: not for publication');
  await rowAct(page, "The inspector's letter", /^Reminder/);
  await expect(page.getByRole('dialog', { name: 'Reminder' }).getByLabel('Text', { exact: true })).not.toHaveValue(/inspector/);
  await page.getByRole('button', { name: 'Close' }).click();
  await rowAct(page, "The inspector's letter", /^Write an appendix/);
  await page.getByRole('dialog').getByLabel('Title', { exact: true }).fill('Table of rates');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.getByLabel('Title of the paper')).toHaveValue('Table of rates');
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await expect(paperRow(page, 'Table of rates')).toContainText('Exempt 2');
  await expectAccessible(page, { heading: 'Papers', item: 'Table of rates' });
  expect(await takePictures(page, 'papers')).toEqual([]);
  await rowAct(page, "The inspector's letter", /^Delete the paper/);
  await expect(paperRow(page, 'Table of rates')).toHaveCount(0);
  await page.getByText('1 deleted paper').click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(paperRow(page, 'Table of rates')).toBeVisible();
  await goTo(page, '#/');
  await expect(page.getByRole('heading', { name: 'Papers to follow' })).toBeVisible();
  await expect(page.getByRole('link', { name: /The inspector's letter.*Kit O'Dell/ })).toBeVisible();
  await expectAccessible(page, { heading: 'Papers to follow', item: "The inspector's letter" });
});

test('a paper is moved with Alt+Down, and a named version is compared and one section restored', async ({ openApp }) => {
  const page = await openApp();
  await openPapers(page);
  await writePaper(page, 'Free paper', 'First');
  await page.getByRole('button', { name: /^Write section/ }).click();
  await page.keyboard.type('As it was sent.');
  await saved(page);
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('menuitem', { name: /^Name this version/ }).click();
  await page.getByLabel('Name of the version').fill('Sent to Chair');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept as “Sent to Chair”').first()).toBeVisible();
  await page.getByRole('textbox', { name: /^Text of / }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And more.');
  await saved(page);
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('menuitem', { name: /^Compare with/ }).click();
  await expect(page.getByRole('dialog').locator('ins').last()).toContainText('And more.');
  await expectAccessible(page, { heading: 'Compare with a named version', item: /As it was sent/ });
  await page.getByRole('button', { name: 'Restore this section as it was' }).click();
  await expect(page.getByText('Nothing changed since.')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('article[data-section]').first()).not.toContainText('And more.');
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await page.getByRole('region', { name: /^Item 6/ }).getByRole('button', { name: 'Add a paper' }).click();
  await page.getByRole('menuitem', { name: /^Write from a template/ }).click();
  await page.getByRole('dialog').getByLabel('Title', { exact: true }).fill('Second');
  await page.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.getByLabel('Title of the paper')).toHaveValue('Second');
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await paperRow(page, 'First').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('grid', { name: 'Papers of item 6' }).getByRole('row').first()).toContainText('Second');
  await expect(paperRow(page, 'First')).toBeFocused();
});

