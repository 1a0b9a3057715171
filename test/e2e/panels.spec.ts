import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { addPanel, goTo, rowNames, sayWhoWorksHere, typeDate } from './pages/council-pages.ts';

test.beforeEach(async ({ openApp }) => {
  await sayWhoWorksHere(await openApp());
});

test('a panel is made, with a name that has an apostrophe, and listed', async ({ page }) => {
  await addPanel(page, "Children's Panel", "St Osyth's Borough Council");
  await goTo(page, '#/panels');
  await expectAccessible(page, { heading: 'Panels', item: "Children's Panel" });
  expect(await takePictures(page, 'panels')).toEqual([]);
});

test('a panel without a name is not made: each mistake is a link to its field', async ({ page }) => {
  await goTo(page, '#/panels/new');
  await page.getByRole('button', { name: 'Add panel' }).click();
  const summary = page.getByRole('group', { name: "This panel isn't added yet" });
  await expect(summary).toBeFocused();
  await expectAccessible(page, { heading: 'New panel', item: 'Enter the name of the council' });
  expect(await takePictures(page, 'new-panel')).toEqual([]);
  await summary.getByRole('link', { name: 'Enter the name of the panel' }).click();
  await expect(page.getByLabel('Name of the panel')).toBeFocused();
});

test('members are added, moved by keys with the place spoken, taken off and brought back', async ({ page }) => {
  const address = await addPanel(page, 'Corporate Parenting Panel', 'Larkmere Borough Council');
  await goTo(page, `${address}/edit/members`);
  for (const name of ["A. O'Brien", 'B. Marsh', 'C. Quill']) {
    await page.getByRole('button', { name: 'Add a member' }).click();
    await expect(page.getByRole('combobox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type(name);
    await page.getByRole('button', { name: 'Add member', exact: true }).click();
    await expect(page.getByRole('row', { name: `Cllr ${name}` })).toBeVisible();
  }
  await expectAccessible(page, { heading: 'Members now', item: "Cllr A. O'Brien" });
  expect(await takePictures(page, 'members')).toEqual([]);
  await page.getByRole('row', { name: "Cllr A. O'Brien" }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => rowNames(page, 'Members')).toEqual(['Cllr B. Marsh', "Cllr A. O'Brien", 'Cllr C. Quill']);
  await expect(page.getByText('Moved to 2 of 3')).toBeAttached();
  await expect(page.getByRole('row', { name: "Cllr A. O'Brien" })).toBeFocused();
  await page.getByRole('button', { name: 'More for Cllr B. Marsh' }).click();
  await page.getByRole('menuitem', { name: /Take off the list/ }).click();
  await expect(page.getByRole('row', { name: 'Cllr B. Marsh' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('row', { name: 'Cllr B. Marsh' })).toBeVisible();
});

test('the usual agenda keeps what the law asks for', async ({ page }) => {
  const address = await addPanel(page, 'Corporate Parenting Panel', 'Larkmere Borough Council');
  await goTo(page, `${address}/edit/template`);
  const declarations = page.getByRole('row', { name: 'Declarations of interest' });
  await expectAccessible(page, { heading: 'Usual agenda', item: 'Declarations of interest' });
  expect(await takePictures(page, 'usual-agenda')).toEqual([]);
  await page.getByRole('button', { name: 'More for Declarations of interest' }).click();
  await page.getByRole('menuitem', { name: /Take out/ }).click();
  await expect(page.getByText(/The law asks for this item/)).toBeVisible();
  await expect(declarations).toBeVisible();
  await page.getByRole('button', { name: 'More for Apologies for absence' }).click();
  await page.getByRole('menuitem', { name: /Take out/ }).click();
  await expect(page.getByRole('row', { name: 'Apologies for absence' })).toBeHidden();
});

test('particulars are saved and stay after a reload', async ({ page }) => {
  const address = await addPanel(page, 'Corporate Parenting Panel', 'Larkmere Borough Council');
  await goTo(page, `${address}/edit/details`);
  await page.getByLabel('A minute number looks like').fill('{n}/{yy}');
  await page.getByLabel('Place').first().fill("Mayor's Parlour\nTown Hall");
  await page.getByRole('button', { name: 'Save panel' }).click();
  await expect(page.getByText('The panel is saved')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('A minute number looks like')).toHaveValue('{n}/{yy}');
  await expectAccessible(page, { heading: 'Corporate Parenting Panel', item: 'Which rules of access apply?' });
  expect(await takePictures(page, 'panel-details')).toEqual([]);

  // Another window saves its own version meanwhile: both are shown, and the officer chooses.
  const other = await page.context().newPage();
  await goTo(other, `${address}/edit/details`);
  await other.getByLabel('A minute number looks like').fill('{n}/other');
  await other.getByRole('button', { name: 'Save panel' }).click();
  await expect(other.getByText('The panel is saved')).toBeVisible();
  await other.close();
  await page.getByLabel('A minute number looks like').fill('{n}/mine');
  await page.getByRole('button', { name: 'Save panel' }).click();
  await expect(page.getByText('{n}/other')).toBeInViewport();
  expect(await takePictures(page, 'panel-conflict')).toEqual([]);
  await expectAccessible(page, { heading: 'Corporate Parenting Panel', item: '{n}/other' });
  await page.getByRole('button', { name: 'Keep this window’s' }).click();
  await expect(page.getByText('The panel is saved')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('A minute number looks like')).toHaveValue('{n}/mine');
  await goTo(page, `${address}/edit/years`);
  await expectAccessible(page, { heading: 'Municipal years', item: /Annual meeting on/ });
  expect(await takePictures(page, 'years')).toEqual([]);
});

test('minute numbers begin again on a day of each year, which stays through every later save', async ({ page }) => {
  const address = await addPanel(page, 'Corporate Parenting Panel', 'Larkmere Borough Council');
  await goTo(page, `${address}/edit/details`);
  await page.getByRole('button', { name: /Numbers begin again at 1/ }).press('Enter');
  await page.getByRole('option', { name: 'on a day of each year' }).press('Enter');
  await page.getByLabel('Day they begin again').fill('31');
  await page.getByRole('button', { name: /Month they begin again/ }).press('Enter');
  await page.getByRole('option', { name: 'September' }).press('Enter');
  await page.getByRole('button', { name: 'Save panel' }).click();
  await expect(page.getByRole('group', { name: "The panel isn't saved yet" })).toBeFocused();
  await page.getByRole('link', { name: 'Enter a day that this month has, such as 1' }).click();
  await expect(page.getByLabel('Day they begin again')).toBeFocused();
  await expectAccessible(page, { heading: 'Corporate Parenting Panel', item: 'Enter a day that this month has, such as 1' });
  expect(await takePictures(page, 'panel-restart')).toEqual([]);
  await page.getByLabel('Day they begin again').fill('1');
  await page.getByRole('button', { name: 'Save panel' }).click();
  await expect(page.getByText('The panel is saved')).toBeVisible();
  await page.reload();
  await page.getByLabel('A minute number looks like').fill('{n}/{yy}');
  await page.getByRole('button', { name: 'Save panel' }).click();
  await expect(page.getByText('The panel is saved')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('A minute number looks like')).toHaveValue('{n}/{yy}');
  await expect(page.getByLabel('Day they begin again')).toHaveValue('1');
  await expect(page.getByRole('button', { name: /Month they begin again/ })).toContainText('September');
});

test('a meeting is planned from the usual agenda, changed, deleted and brought back', async ({ page }) => {
  const address = await addPanel(page, 'Corporate Parenting Panel', 'Larkmere Borough Council');
  await goTo(page, `${address}/meetings/new`);
  await page.getByRole('button', { name: 'Plan meeting' }).click();
  await expect(page.getByRole('group', { name: "This meeting isn't planned yet" })).toBeFocused();
  await expectAccessible(page, { heading: 'Plan a meeting', item: 'Enter the day of the meeting' });
  await typeDate(page, 'Day', '08', '12', '2026');
  expect(await takePictures(page, 'plan-a-meeting')).toEqual([]);
  await page.getByRole('button', { name: 'Plan meeting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tuesday 8 December 2026' })).toBeVisible();
  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitem', { name: /Change day/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Day, time and place' });
  await typeDate(page, 'Day', '15', '12', '2026');
  await dialog.getByRole('button', { name: 'Save meeting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tuesday 15 December 2026' })).toBeVisible();
  await page.getByRole('button', { name: 'More for this meeting' }).click();
  await page.getByRole('menuitem', { name: /Delete meeting/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Corporate Parenting Panel' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expectAccessible(page, { heading: 'Coming up', item: 'Tuesday 15 December 2026' });
  expect(await takePictures(page, 'panel')).toEqual([]);
});

test('a panel keeps its quorum and its ready phrases for minutes, and a phrase taken out comes back by undo', async ({ page }) => {
  const address = await addPanel(page, 'Corporate Parenting Panel', 'Larkmere Borough Council');
  await goTo(page, `${address}/edit/minutes`);
  await page.getByRole('textbox', { name: /^Quorum/ }).fill('3');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radiogroup', { name: 'Of whom' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a phrase' }).click();
  await page.getByRole('textbox', { name: /^Found by/ }).fill('Visit');
  await page.getByRole('textbox', { name: /^Words/ }).fill('The Panel agreed to visit {place}.');
  await page.getByRole('button', { name: 'Save phrase' }).click();
  await expect(page.getByRole('row', { name: 'Visit' })).toContainText('{place}');
  await page.getByRole('button', { name: 'Take out Visit' }).click();
  await expect(page.getByRole('row', { name: 'Visit' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('row', { name: 'Visit' })).toBeVisible();
  expect(await takePictures(page, 'panel-minutes')).toEqual([]);
  await expectAccessible(page, { heading: 'Corporate Parenting Panel', item: /./ });
});
