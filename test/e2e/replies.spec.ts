// A councillor's apologies and interest from their reading copy to the officer's minutes: written as files, opened by keys and by a drop, looked at, taken in, taken back.
import type { Page } from '@playwright/test';
import { readMeetingFile } from '../../shared/meeting-file/read-meeting-file.ts';
import type { ReplyPayload } from '../../shared/meeting-file/reply-payload.ts';
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import { ports } from '../unit/meeting-file/fixture.ts';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { readersLooks, takePictures } from './harness/pictures.ts';
import { wordsInZip } from './harness/words-in-zip.ts';
import { addSampleCouncil, minutesPage } from './pages/minutes-page.ts';
import { attachOfEachKind } from './pages/papers-page.ts';
import { savedBy, withoutSaveDialog, type SavedFile } from './pages/saved-file.ts';
import { dropFile, openByKeys } from './pages/open-files.ts';

/** The copy of one reader, as the Publish tab makes it. */
const copyFor = async (page: Page): Promise<SavedFile> => {
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Make reading copies…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reading copies' });
  await dialog.getByRole('button', { name: 'No copy for anybody yet' }).press('Enter');
  await dialog.getByRole('button', { name: /T\. Quillfeather/ }).focus();
  await page.keyboard.type('Public');
  await dialog.getByRole('checkbox', { name: /^Sign with the council’s key/ }).uncheck({ force: true });
  return savedBy(page, () => dialog.getByRole('button', { name: 'Make the copies' }).click());
};

/** In no file of the officer's, though both work on this computer. */
const ownWords = 'Ostrichfeather';

/** A question, a highlight and a bookmark on the first paper of the copy that is read. */
const mark = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: 'Agenda' }).getByRole('link', { name: /Pages? \d/ }).first().press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeFocused();
  // The title comes before the words.
  await expect(page.getByRole('article').locator('[data-block]').first()).toBeVisible();
  await page.getByRole('region', { name: 'Paper' }).focus();
  for (const key of ['j', 'h', 'j', 'q']) await page.keyboard.press(key);
  await expect(page.getByRole('textbox', { name: 'My question' })).toBeFocused();
  await page.keyboard.type(ownWords);
  await expect(page.getByRole('dialog', { name: 'Question' }).getByText('Saved on this computer', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(page.getByRole('list', { name: 'My notes on this paper' }).getByRole('button')).toHaveCount(3);
};

/** All that goes out of the officer's hands from there: the meeting, and everything. */
const officersFiles = async (page: Page, agenda: string): Promise<readonly SavedFile[]> => {
  await page.goto(agenda);
  const meeting = await savedBy(page, async () => {
    await page.getByRole('button', { name: 'More for this meeting' }).click();
    await page.getByRole('menuitem', { name: 'Save this meeting as a file' }).click();
  });
  const copy = await copyFor(page);
  await page.goto(agenda.replace(/#.*/, '#/settings/backup'));
  const backup = await savedBy(page, () => page.getByRole('button', { name: 'Save a backup' }).click());
  return [meeting, copy, backup];
};

const replyOf = async (page: Page, fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>): Promise<SavedFile> => {
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('Send apologies');
  await page.getByRole('menuitem', { name: /^Send apologies or declare an interest/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Apologies or an interest' });
  await fill(dialog);
  return savedBy(page, () => dialog.getByRole('button', { name: 'Save as a file' }).click());
};

const said = async ({ bytes }: SavedFile): Promise<ReplyPayload> => {
  const read = await readMeetingFile(bytes, ports);
  if (!read.ok || read.value.kind !== 'reply') throw new Error('no reply');
  return read.value.payload;
};

test('apologies and an interest go from a councillor’s copy to the minutes, and an unknown person or meeting is asked for', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await expect(page.getByRole('grid', { name: 'Agenda items' })).toBeVisible();
  const agenda = page.url();
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Papers' })).toBeVisible();
  await attachOfEachKind(page);
  await openByKeys(page, await copyFor(page));
  await page.getByRole('alertdialog').getByRole('button', { name: /open it/i }).last().click();
  await page.getByRole('link', { name: 'Read the papers' }).click();
  await expect(page).toHaveURL(/reading\/[0-9a-f-]+/);

  const apologies = await replyOf(page, async (dialog) => { await expect(dialog.getByLabel('My name')).toHaveValue('T. Quillfeather'); });
  expect(apologies.name).toMatch(/^apologies-\d{4}-\d\d-\d\d\.orderpaper$/);
  const interest = await replyOf(page, async (dialog) => {
    await dialog.getByRole('button', { name: /What for/ }).focus();
    await page.keyboard.type('Declare');
    await dialog.getByLabel(/What the interest is/).fill('I’m a governor there');
    const choose = async (kind: RegExp): Promise<void> => {
      await dialog.getByRole('button', { name: /What kind of interest/ }).press('Enter');
      await page.getByRole('option', { name: kind }).click();
    };
    await choose(/^Sensitive/);
    await expect(dialog.getByLabel(/What the interest is/)).toHaveCount(0);
    await expect(dialog.getByText('I’m a governor there')).toHaveCount(0);
    await choose(/^Not registrable/);
  });
  expect(await said(interest)).toMatchObject({ as: 'interest', kind: 'non-registrable', words: 'I’m a governor there' });

  // What a reader marked is theirs alone.
  await mark(page);
  for (const { name, bytes } of await officersFiles(page, agenda)) {
    const words = wordsInZip(bytes);
    // The officer's words are found by the same look; nor is the place of a mark there.
    expect([name, ...['Corporate Parenting Panel', ownWords, 'paperHash'].map((each) => words.includes(each))]).toEqual([name, true, false, false]);
  }

  await page.goto(agenda);
  await openByKeys(page, apologies);
  await expect(page.getByRole('heading', { level: 1, name: 'Apologies from T. Quillfeather' })).toBeVisible();
  await expectAccessible(page, { heading: 'Apologies from T. Quillfeather', item: /This file is not signed/ });
  expect(await takePictures(page, 'reply', readersLooks)).toEqual([]);
  await page.getByRole('button', { name: 'Take into the attendance' }).click();
  const told = page.getByRole('region', { name: 'Told before the meeting' });
  await expect(told).toContainText('Apologies: T. Quillfeather.');
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(told).toHaveCount(0);
  await dropFile(page, apologies);
  await page.getByRole('button', { name: 'Take into the attendance' }).click();
  await expect(told).toContainText('Apologies: T. Quillfeather.');

  // Somebody with another name: it is asked who they are, and of which meeting.
  const stray: ReplyPayload = { ...(await said(interest)), from: "Cllr Roisin O'Shea", meeting: { id: '01900000-0000-7000-8000-000000000077', date: null } };
  await dropFile(page, { name: "o'shea.orderpaper", bytes: await writeMeetingFile({ kind: 'reply', payload: stray }, ports) });
  await expect(page.getByText('The meeting that it names is not on this computer.')).toBeVisible();
  await page.getByRole('button', { name: 'Note as announced' }).click();
  await expect(page.getByText('It is not said which meeting this is about.')).toBeVisible();
  await page.getByRole('button', { name: /Which meeting it is about/ }).click();
  await page.getByRole('option').first().click();
  await expect(page.getByText("No one member is called “Cllr Roisin O'Shea”.")).toBeVisible();
  expect(await takePictures(page, 'reply-asks', readersLooks)).toEqual([]);
  await page.getByRole('button', { name: 'Leave it' }).click();

  const moved: ReplyPayload = { ...(await said(apologies)), meeting: { ...(await said(apologies)).meeting, date: '2026-12-01' } };
  await dropFile(page, { name: 'moved.orderpaper', bytes: await writeMeetingFile({ kind: 'reply', payload: moved }, ports) });
  await expect(page.getByText('When this was written the meeting was on another day: Tuesday 1 December 2026.')).toBeVisible();
  await page.getByRole('button', { name: 'Leave it' }).click();

  await dropFile(page, interest);
  await expect(page.getByRole('heading', { level: 1, name: 'An interest of T. Quillfeather' })).toBeVisible();
  await page.getByRole('button', { name: 'Note as announced' }).click();
  await expect(told).toContainText('T. Quillfeather');
  await expect(told).toContainText('non-registrable');
  expect(await takePictures(page, 'told-before')).toEqual([]);

  // Announced by somebody who comes: confirmed at the meeting, by the form that it fills in.
  await dropFile(page, { name: 'interest.orderpaper', bytes: await writeMeetingFile({ kind: 'reply', payload: { ...(await said(interest)), from: 'Councillor S. Adeyemi-Holt' } }, ports) });
  await page.getByRole('button', { name: 'Note as announced' }).click();
  await expect(told).toContainText('S. Adeyemi-Holt, item 1');
  const minutes = minutesPage(page);
  await minutes.start();
  await expect(page.locator('main')).not.toContainText('declared');
  await minutes.write(0);
  await page.keyboard.type('/');
  await page.keyboard.type('declaration of');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Declaration of interest' });
  await form.getByRole('button', { name: /^Not declared: T\. Quillfeather/ }).click();
  await expect(form.getByRole('listitem')).toHaveCount(1);
  await form.getByRole('button', { name: /^Fill in: S\. Adeyemi-Holt/ }).press('Enter');
  await expect(form.getByRole('combobox', { name: 'Who' })).toHaveValue('Councillor S. Adeyemi-Holt');
  await expect(form.getByLabel(/What the interest is/)).toHaveValue('I’m a governor there');
  expect(await takePictures(page, 'announced')).toEqual([]);
  await form.getByRole('button', { name: 'Record' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByText(/Adeyemi-Holt.*non-registrable/i).first()).toBeVisible();
});
