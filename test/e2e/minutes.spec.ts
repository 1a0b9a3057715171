// Minutes are started from the agenda, written by keyboard, and moved; who was there; and what a published set still lets do.
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { addSampleCouncil, minutesAddress, minutesPage, startedMinutes } from './pages/minutes-page.ts';

const wordList = [
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>',
  ...['First point;', 'second point.'].map((words) => `<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">·&nbsp; </span><![endif]>${words}<o:p></o:p></p>`),
  '</body></html>',
].join('');

test('minutes are started from the agenda, their numbers run on from the year and are said to be provisional', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  await expect(page.getByText(/They run on from 20, the year's last minute/)).toBeVisible();
  await expect(minutes.minute(0).getByText('Provisional number')).toBeAttached();
  await expect(minutes.minute(0)).toContainText('21');
  await expect(minutes.minute(1)).toContainText('22');
});

test('two minutes are written with the keyboard alone, with lists and a resolution in two parts, and a reload keeps everything', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  const keys = page.keyboard;
  await minutes.minute(2).getByRole('button', { name: /^Write / }).focus();
  await keys.press('Enter');
  await expect(minutes.editor()).toBeFocused();
  await keys.type('The Panel heard of ');
  await keys.press('Control+b');
  await keys.type('three');
  await keys.press('Control+b');
  await keys.type(' things:-');
  await keys.press('Enter');
  await keys.type('(a) a visit;');
  await keys.press('Enter');
  await keys.type('a film.');
  await keys.press('Enter');
  await keys.press('Enter');
  await keys.press('Control+Shift+R');
  await keys.type('That the update be noted.');
  await keys.press('Enter');
  await keys.type('That a further report be submitted.');
  // The next key after Ctrl+Enter already belongs to the next minute.
  await keys.press('Control+Enter');
  await keys.type('Fostering was discussed.');
  await minutes.saved();
  await page.reload();
  const written = minutes.minute(2);
  await expect(written.locator('ol[data-format="lowerLetter"] > li')).toHaveText(['a visit;', 'a film.']);
  await expect(written.locator('strong')).toHaveText('three');
  await expect(written.getByRole('listitem').filter({ hasText: /^That/ })).toHaveText(['That the update be noted.', 'That a further report be submitted.']);
  await expect(written.locator('[data-numbered]')).toBeVisible();
  // The open minute is in the address, so the reload opened it again.
  await expect(minutes.editor()).toHaveText('Fostering was discussed.');
  // Its row in the agenda leads into it, though it is open already.
  await page.getByRole('navigation', { name: 'Agenda and minutes' }).getByRole('button', { name: /^7 / }).click();
  await keys.type('Then ');
  await expect(minutes.editor()).toContainText('Then ');
});

test('"/" offers what can be inserted, and a second "/" is only a character', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  await minutes.write(2);
  await page.keyboard.type('/');
  await expect(page.getByRole('menu', { name: 'Insert' })).toBeVisible();
  await page.keyboard.type('/');
  await expect(minutes.editor()).toBeFocused();
  await expect(minutes.editor()).toHaveText('/');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('/');
  await page.getByRole('menuitem', { name: /^Recommendation/ }).press('Enter');
  await expect(minutes.editor()).toBeFocused();
  await page.keyboard.type('That the budget be agreed.');
  await page.getByLabel('To which body').fill('Cabinet');
  await expect(minutes.editor()).toContainText('Recommended to Cabinet:');
  await page.getByLabel('How it was passed').fill('by 5 votes to 2');
  await expect(minutes.editor()).toContainText('Recommended to Cabinet (by 5 votes to 2):');
  await minutes.editor().focus();
  await page.keyboard.press('Control+Shift+E');
  const picker = page.getByRole('dialog', { name: 'Refer to a minute' });
  await expect(picker.getByRole('searchbox', { name: 'Find a minute' })).toBeFocused();
  await page.keyboard.type('16');
  await expect(picker.getByRole('menuitem').first()).toContainText('Young Voices Council update');
  await page.keyboard.press('Enter');
  await expect(minutes.editor()).toBeFocused();
  await expect(minutes.editor()).toContainText('Minute No. 16 of the meeting held on');
  await minutes.saved();
});

test('a paste from Word keeps its list, says what was cleaned, and can be kept as text only', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  await minutes.write(2);
  await minutes.editor().evaluate((editor, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', 'First point;\nsecond point.');
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, wordList);
  await expect(minutes.editor().locator('ul > li')).toHaveText(['First point;', 'second point.']);
  await expect(page.getByText('Word formatting cleaned', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Keep text only' }).click();
  await expect(minutes.editor().locator('ul')).toHaveCount(0);
  await expect(minutes.editor().locator('p')).toHaveText(['First point;', 'second point.']);
  await expect(minutes.editor()).toBeFocused();
});

test('Ctrl+K on selected words makes a link of them', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  await minutes.write(2);
  await page.keyboard.type('the report');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: /^Where the link leads/ }).fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Enter a web address', { exact: false })).toBeVisible();
  await page.getByRole('textbox', { name: /^Where the link leads/ }).fill('example.org/report');
  await page.keyboard.press('Enter');
  await expect(minutes.editor().getByRole('link', { name: 'report' })).toHaveAttribute('href', 'https://example.org/report');
  await minutes.saved();
});

test('Escape and then Tab leaves a list; Tab alone stays in it', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  await minutes.write(2);
  await page.keyboard.type('- One');
  await page.keyboard.press('Tab');
  await expect(minutes.editor()).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(minutes.editor()).not.toBeFocused();
});

test('attendance takes one key a person, the rest are marked present at once, and the sentence shows how it prints', async ({ openApp }) => {
  const page = await openApp();
  await startedMinutes(page);
  const chair = page.getByRole('radiogroup', { name: 'Councillor R. Penhallow' });
  await chair.getByRole('radio', { name: 'Not recorded' }).focus();
  await page.keyboard.press('p');
  await page.keyboard.press('a');
  const printed = page.getByRole('group', { name: 'As it will print' });
  await expect(printed).toContainText('Present: Councillor R. Penhallow (in the Chair)');
  await expect(printed).toContainText('Apologies for absence were submitted by Councillor S. Adeyemi-Holt.');
  await page.keyboard.press('p');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('r');
  await expect(printed).toContainText('attended remotely.');
  // Whoever attends remotely is there.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  await expect(page.getByRole('radiogroup', { name: 'Councillor L. Marshbell' }).getByRole('radio', { name: 'Present' })).toBeChecked();
  await page.keyboard.press('e');
  await page.getByRole('dialog', { name: /^How .* is recorded$/ }).getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Mark the rest present' }).click();
  await expect(page.getByText(/^\d+ not recorded$/)).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Add a person' }).fill('Jo Newcomer');
  await page.getByRole('textbox', { name: /^Post/ }).fill('Service Manager');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(printed).toContainText('Jo Newcomer (Service Manager)');
});

test('a minute is added, moved, deleted and brought back, and the numbers follow', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  const count = await page.locator('article[data-minute]').count();
  await page.getByRole('button', { name: 'Add a minute', exact: true }).click();
  await page.getByRole('textbox', { name: /^Title of minute/ }).fill('A visit to the homes');
  await minutes.saved();
  await expect(page.locator('article[data-minute]')).toHaveCount(count + 1);
  const number = 20 + count + 1;
  await page.keyboard.press('Alt+ArrowUp');
  await expect(minutes.minute(count - 1).getByRole('textbox', { name: `Title of minute ${number - 1}` })).toHaveValue('A visit to the homes');
  await page.getByRole('button', { name: `More for minute ${number - 1}` }).click();
  await page.getByRole('menuitem', { name: /^Delete/ }).click();
  await expect(page.locator('article[data-minute]')).toHaveCount(count);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('article[data-minute]')).toHaveCount(count + 1);
});

test('who came for one minute follows it when minutes are moved', async ({ openApp }) => {
  const page = await openApp();
  await startedMinutes(page);
  await page.getByRole('button', { name: 'Mark the rest present' }).click();
  await page.getByRole('button', { name: 'More for Councillor S. Adeyemi-Holt' }).click();
  await page.getByRole('menuitem', { name: 'Change name, post, part …' }).click();
  await page.getByRole('button', { name: /Attended/ }).click();
  await page.getByRole('option', { name: /^Minute 23 / }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const printed = page.getByRole('group', { name: 'As it will print' });
  await expect(printed).toContainText('for Minute No. 23 (');
  await page.getByRole('button', { name: 'More for minute 23' }).click();
  await page.getByRole('menuitem', { name: /^Move down/ }).click();
  await expect(printed).toContainText('for Minute No. 24 (');
});

test('published minutes are read only and say the way back', async ({ openApp }) => {
  const page = await openApp();
  await addSampleCouncil(page);
  await page.getByRole('link', { name: /Minutes published/ }).click();
  await expect(page.getByText('take them back to draft with a reason on the Publish tab', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Write / })).toHaveCount(0);
});

test('the Minutes tab has no accessibility finding and nothing sticks out, before and while minutes are written', async ({ openApp }) => {
  const page = await openApp();
  await addSampleCouncil(page);
  const minutes = minutesPage(page);
  await minutes.open(await minutesAddress(page));
  await expectAccessible(page, { heading: 'Start the minutes', item: /Fostering service: annual report/ });
  expect(await takePictures(page, 'minutes-start')).toEqual([]);
  await minutes.start();
  await expectAccessible(page, { heading: 'Attendance and apologies', item: 'Councillor R. Penhallow' });
  expect(await takePictures(page, 'minutes-attendance')).toEqual([]);
  await minutes.write(1);
  await expectAccessible(page, { heading: 'Health of children in care', item: /approved as a correct record/ });
  expect(await takePictures(page, 'minutes-writing')).toEqual([]);
  // The page scrolls and the window never: the header, which says what is saved, stays.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight)).toBe(0);
});

test('a procedural note asks for no title: the next key is its words, and a minute that is made a note keeps its title in sight', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  const keys = page.keyboard;
  await page.getByRole('button', { name: 'Add a procedural note' }).press('Enter');
  await expect(minutes.editor()).toBeFocused();
  await keys.type("The Mayor's chaplain spoke.");
  await expect(page.getByRole('textbox', { name: 'Title of the note' })).toHaveCount(0);
  await minutes.saved();
  await page.reload();
  const note = page.getByRole('article', { name: 'the note' });
  await expect(note.getByRole('textbox', { name: 'Text of the note' })).toHaveText("The Mayor's chaplain spoke.");
  await expect(note.getByRole('heading', { name: 'Procedural note' })).toBeVisible();
  await page.getByRole('button', { name: 'More for minute 29' }).click();
  await page.getByRole('menuitem', { name: 'Make it a procedural note' }).click();
  await page.getByRole('button', { name: /^Write the note .*leisure passes/i }).click();
  await expect(page.getByRole('textbox', { name: /^Title of the note .*leisure passes/i })).toHaveValue(/leisure passes/i);
});

test('bullets under a part of a resolution are its list, and an empty bullet goes on with the next part', async ({ openApp }) => {
  const page = await openApp();
  const minutes = await startedMinutes(page);
  const keys = page.keyboard;
  await minutes.write(2);
  await keys.press('Control+Shift+R');
  for (const line of ["That the members' visits be held on:-", "- Monday, 3rd March (St David's)", 'Monday, 7th April', '']) { await keys.type(line); await keys.press('Enter'); }
  await keys.type("That the carers' report be noted.");
  const parts = minutes.editor().locator('[role="listitem"]');
  await expect(parts).toHaveCount(2);
  await expect(parts.first().locator('li')).toHaveText(["Monday, 3rd March (St David's)", 'Monday, 7th April']);
  await expect(parts.last()).toHaveText("That the carers' report be noted.");
});
