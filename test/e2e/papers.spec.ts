// Papers from blank to Word: each kind with the keyboard alone, forms, access, what is expected, two windows, a reload.
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { goTo } from './pages/council-pages.ts';
import { tabTo } from './pages/keyboard.ts';
import { savedWords } from './pages/minutes-page.ts';
import { openPapers, paperRow, rowAct, section, writePaper } from './pages/papers-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

const kinds = ['Standard report', 'Report (2014 form)', 'Briefing note', 'Free paper', 'Letter'] as const;

/** The visible words of a Word file's body. */
const wordsOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

const saved = async (page: Page): Promise<void> => {
  await expect(page.locator(savedWords).filter({ hasText: /^Saved on this computer/ })).toBeVisible();
};

test('every kind of paper goes from blank to a saved Word file with the keyboard alone', async ({ page, openApp }) => {
  test.slow();
  await withoutSaveDialog(page);
  await openApp();
  await openPapers(page);
  for (const kind of kinds) {
    await page.keyboard.press('Alt+N');
    await expect(page.getByRole('dialog', { name: 'Write a paper' }), kind).toBeVisible();
    await tabTo(page, /^Title/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(`Children's ${kind}`);
    await tabTo(page, /(report|note|paper|letter|update|form\))/i);
    for (let step = 0; step < 8; step += 1) {
      if (await page.getByRole('radio', { name: kind }).isChecked()) break;
      await page.keyboard.press('ArrowDown');
    }
    await expect(page.getByRole('radio', { name: kind }), kind).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Title of the paper'), kind).toHaveValue(`Children's ${kind}`);
    const ids = await page.locator('article[data-section]').evaluateAll((articles) => articles.map((article) => article.id));
    for (const [step, id] of ids.slice(0, 4).entries()) {
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('article')?.id), `${kind}, section ${step}`).toBe(id);
      const isText = await page.evaluate(() => document.activeElement?.classList.contains('ProseMirror') === true);
      if (isText) await page.keyboard.type(`O'Neill: part ${step}.`);
    }
    await saved(page);
    const file = await savedBy(page, () => page.keyboard.press('Control+S'));
    const ending = kind.toLowerCase().replace(/[^a-z\d]+/g, '-').replace(/-$/, '');
    expect(file.name.replace(/^paper-\d+a?-/, '').replace(/-\d{4}-\d\d-\d\d\.docx$/, '.docx'), kind).toBe(`childrens-${ending}.docx`);
    expect(file.name, kind).toMatch(/^paper-\d+a?-.*-\d{4}-\d\d-\d\d\.docx$/);
    const words = wordsOf(file.bytes);
    expect(words, kind).toContain(`Children's ${kind}`);
    expect(words, kind).toMatch(/O'Neill: part \d\./);
    await page.getByRole('link', { name: 'Papers', exact: true }).press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Papers' }), kind).toBeVisible();
  }
});

test('a form is filled field by field with apostrophes, and stays after a reload at the same section', async ({ openApp }) => {
  const page = await openApp();
  await openPapers(page);
  await writePaper(page, 'Briefing note', "Carers' week");
  await page.getByLabel(/^Lead officer/).fill("Siobhan O'Neill, Head of Service");
  await section(page, 'Background').getByRole('button', { name: /^Write / }).click();
  await expect(section(page, 'Background').locator('.ProseMirror')).toBeFocused();
  await page.keyboard.type("Members' visit is planned.");
  await saved(page);
  await page.reload();
  await expect(page.getByLabel(/^Lead officer/)).toHaveValue("Siobhan O'Neill, Head of Service");
  await expect(page.getByRole('textbox', { name: /^Text of section 1, Background/ })).toContainText("Members' visit is planned.");
  await expectAccessible(page, { heading: 'Background', item: "Members' visit is planned." });
  // A heading stands at the left, above its text.
  expect(await section(page, 'Recommendations').locator('h3').evaluate((heading) => {
    const words = document.createRange();
    words.selectNodeContents(heading);
    return words.getBoundingClientRect().left - heading.getBoundingClientRect().left;
  })).toBeLessThan(1);
  expect(await takePictures(page, 'paper')).toEqual([]);
});

test('two windows fill different fields of one form; the same field is asked for', async ({ page, openApp, context }) => {
  await openApp();
  await openPapers(page);
  await writePaper(page, 'Briefing note', 'Two hands');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByLabel('Title of the paper')).toHaveValue('Two hands');
  await page.getByLabel(/^Lead officer/).fill('Ros Tarn');
  await other.getByLabel(/^To/).fill('All members');
  await saved(page);
  await saved(other);
  await expect(page.getByLabel(/^To/)).toHaveValue('All members');
  await expect(other.getByLabel(/^Lead officer/)).toHaveValue('Ros Tarn');
  await other.getByLabel(/^Lead officer/).fill('Ros Tarn and team');
  await saved(other);
  await page.getByLabel(/^Lead officer/).fill('Ros Tarn, Director');
  await expect(page.getByText('This field was changed in another window')).toBeVisible();
  await page.getByRole('button', { name: 'Take “Ros Tarn and team”' }).click();
  await expect(page.getByLabel(/^Lead officer/)).toHaveValue('Ros Tarn and team');
});

test('a section is marked as not applicable, taken up again, and one of the author’s own is added and taken out', async ({ openApp }) => {
  const page = await openApp();
  await openPapers(page);
  await writePaper(page, 'Standard report', 'Allowances');
  await section(page, 'Legal implications').getByRole('button', { name: /^More for / }).click();
  await page.getByRole('menuitem', { name: /^Mark as not applicable/ }).click();
  await expect(section(page, 'Legal implications').getByText('Not applicable. This prints.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a section' }).click();
  await expect(page.getByLabel(/^Heading of /)).toBeFocused();
  await page.keyboard.type("Children's words");
  await page.keyboard.press('Enter');
  await page.keyboard.type('They were asked.');
  // At once, before the last words are stored.
  await section(page, "Children's words").getByRole('button', { name: /^More for / }).click();
  await page.getByRole('menuitem', { name: 'Take out the section' }).click();
  await expect(section(page, "Children's words")).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(section(page, "Children's words")).toContainText('They were asked.');
  await section(page, "Children's words").getByRole('textbox', { name: /^Text of / }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And answered.');
  await saved(page);
  await page.reload();
  await expect(section(page, "Children's words")).toContainText('They were asked. And answered.');
});

test('a section that is not written yet has its height from the start: the page does not jump when it comes near', async ({ openApp }) => {
  const page = await openApp();
  await openPapers(page);
  await writePaper(page, 'Standard report', 'Allowances');
  const heights = await page.evaluate(async () => {
    const sections = [...document.querySelectorAll<HTMLElement>('article[data-section]')];
    const measured = (): readonly number[] => sections.map((each) => Math.round(each.getBoundingClientRect().height));
    const before = measured();
    for (const each of sections) {
      each.scrollIntoView();
      await new Promise((near) => { requestAnimationFrame(() => { requestAnimationFrame(near); }); });
    }
    return { before, after: measured() };
  });
  expect(heights.before.length).toBeGreaterThan(10);
  expect(heights.after).toEqual(heights.before);
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
  // The young people's item begins with their update, which has a screen of its own.
  await expect(page.getByRole('heading', { level: 2, name: 'Second' })).toBeVisible();
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await paperRow(page, 'First').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('grid', { name: 'Papers of item 6' }).getByRole('row').first()).toContainText('Second');
  await expect(paperRow(page, 'First')).toBeFocused();
});

test('a council changes a template in settings; new papers begin with it, and the built-in one comes back', async ({ openApp }) => {
  const page = await openApp();
  await openPapers(page);
  const papers = page.url();
  await goTo(page, '#/settings/papers');
  await page.getByRole('button', { name: /Kind of paper/ }).click();
  await page.getByRole('option', { name: /^Briefing note/ }).click();
  await page.getByRole('button', { name: 'Edit Background' }).click();
  await page.getByLabel('Heading', { exact: true }).fill("Members' background");
  await page.getByRole('button', { name: 'Save section' }).click();
  await expect(page.getByText('Changed by your council.')).toBeVisible();
  await expectAccessible(page, { heading: 'Paper templates', item: "Members' background" });
  expect(await takePictures(page, 'paper-templates')).toEqual([]);
  await page.goto(papers);
  await writePaper(page, 'Briefing note', 'With our words');
  await expect(section(page, "Members' background")).toBeVisible();
  await goTo(page, '#/settings/papers');
  await page.getByRole('button', { name: /Kind of paper/ }).click();
  await page.getByRole('option', { name: /^Briefing note/ }).click();
  await page.getByRole('button', { name: 'Use the built-in template again' }).click();
  await expect(page.getByText('As it came with Orderpaper.')).toBeVisible();
});
