// The board of follow-ups and the work programme, by keyboard and by names alone: what is proposed, overdue, due, waiting and later, each decided where it stands.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { storedRecords } from './harness/store.ts';
import type { StoredRecord } from './harness/store.ts';
import { tabTo } from './pages/keyboard.ts';
import { addSampleCouncil } from './pages/minutes-page.ts';

const asked = (meeting: StoredRecord, id: string, what: string, due: unknown, standing = 'confirmed', level = 'public'): StoredRecord => ({
  id, createdAt: meeting['createdAt'], updatedAt: meeting['updatedAt'], rev: 1, deletedAt: null, panelId: meeting['panelId'], sample: true,
  origin: { meetingId: meeting['id'], date: meeting['date'], minuteId: 'minute', partId: null, label: '20', title: 'Stability of placements', words: `${what}.` },
  what, who: 'Imelda Sarsfield', to: null, due, state: { kind: 'open' }, standing, access: { level, paragraphs: level === 'exempt' ? [2] : [], reason: null },
});

/** The sample council whose last meeting asked for one thing of each kind; ends on the board, reached by its key. */
const openBoard = async (page: Page): Promise<void> => {
  await addSampleCouncil(page);
  const meetings = await storedRecords(page, 'meetings');
  const last = meetings.filter(({ minutesState }) => minutesState === 'published' || minutesState === 'approved').sort((a, b) => (String(a['date']) < String(b['date']) ? -1 : 1)).at(-1);
  if (last === undefined) throw new Error('The sample council has met');
  await storedRecords(page, 'followUps', [
    asked(last, 'f-1', 'A note on kettles in every home', { kind: 'next-meeting' }), asked({ ...last, date: '2026-01-01' }, 'f-2', 'Figures on ropes and ladders', { kind: 'date', date: '2026-01-05' }),
    asked(last, 'f-3', 'A visit to the boathouse', { kind: 'condition', text: 'once the roof is mended' }), asked(last, 'f-4', 'A report on lanterns', { kind: 'date', date: '2099-03-01' }),
    asked(last, 'f-5', 'A letter to the lighthouse', { kind: 'next-meeting' }, 'proposed'), asked(last, 'f-6', 'The fee of one placement', { kind: 'next-meeting' }, 'confirmed', 'exempt'),
  ]);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Go on with the agenda' })).toBeVisible();
  await page.keyboard.press('Alt+6');
  await expect(page.getByRole('heading', { level: 1, name: 'Follow-ups' })).toBeVisible();
};

const part = (page: Page, name: string): Locator => page.getByRole('list', { name, exact: true });

test('each thing asked for stands where it is due and is decided there by keyboard: kept, put on an agenda, carried, answered, closed with a reason, asked for again', async ({ page, openApp }) => {
  await openApp();
  await openBoard(page);
  await expect(part(page, 'Overdue')).toContainText('Figures on ropes and ladders');
  await expect(part(page, 'Due')).toContainText('A note on kettles in every home');
  await expect(part(page, 'Due').getByRole('listitem').filter({ hasText: 'The fee of one placement' })).toContainText('Exempt');
  await expect(part(page, 'Waiting on a condition or another body')).toContainText('once the roof is mended');
  await expect(part(page, 'Later')).toContainText('A report on lanterns');
  await expect(part(page, 'Proposed from the minutes: is it one?')).toContainText('A letter to the lighthouse');
  await expectAccessible(page, { heading: 'Follow-ups', item: 'A letter to the lighthouse' });
  expect(await takePictures(page, 'follow-ups-board')).toEqual([]);

  await tabTo(page, /^Keep: A letter to the lighthouse/);
  await page.keyboard.press('Enter');
  await expect(part(page, 'Due')).toContainText('A letter to the lighthouse');
  await expect(page.locator('main :focus, [data-region] :focus')).toHaveCount(1);

  await tabTo(page, /^Put on the next agenda: A note on kettles/);
  await page.keyboard.press('Enter');
  const onAgenda = part(page, 'On an agenda').getByRole('listitem').filter({ hasText: 'A note on kettles' });
  await expect(onAgenda).toContainText('On the agenda of Tuesday');
  await page.getByRole('button', { name: 'More for A note on kettles in every home' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Carry/ }).press('Enter');
  await expect(part(page, 'Due')).toContainText('A note on kettles in every home');

  await page.getByRole('button', { name: 'More for Figures on ropes and ladders' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Close with a reason/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Close this follow-up' });
  await expect(dialog.getByRole('textbox', { name: /^Why nothing more/ })).toBeFocused();
  await tabTo(page, /^Close the follow-up$/);
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Write in a few words why nothing more will come of it.');
  await expectAccessible(page, { heading: 'Close this follow-up', item: 'Figures on ropes and ladders', within: '[role="dialog"]' });
  await dialog.getByRole('textbox').focus();
  await page.keyboard.type('The ladders are sold.');
  await tabTo(page, /^Close the follow-up$/);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(part(page, 'Answered or closed')).toContainText('Closed: The ladders are sold.');
  await expect(part(page, 'Overdue')).toHaveCount(0);

  await page.getByRole('button', { name: 'More for A visit to the boathouse' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Answered/ }).press('Enter');
  await expect(part(page, 'Answered or closed')).toContainText('A visit to the boathouse');
  await page.getByRole('button', { name: 'More for Figures on ropes and ladders' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Ask for it again/ }).press('Enter');
  await expect(part(page, 'Overdue')).toContainText('Figures on ropes and ladders');
});

test('the year shows by month what is still to come, and says what waits where nothing is', async ({ page, openApp }) => {
  await openApp();
  await openBoard(page);
  await page.getByRole('radio', { name: 'What is due' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'The year' })).toBeChecked();
  await expect(part(page, 'The next meeting')).toContainText('A note on kettles in every home');
  await expect(part(page, 'January 2026')).toContainText('by Monday 5 January 2026, overdue');
  await expect(part(page, 'March 2099')).toContainText('A report on lanterns');
  await expect(part(page, 'No day fixed')).toContainText('A visit to the boathouse');
  await expect(page.getByText('A letter to the lighthouse')).toHaveCount(0);
  await expectAccessible(page, { heading: 'Follow-ups', item: 'A report on lanterns' });
  expect(await takePictures(page, 'follow-ups-year')).toEqual([]);
  const rows = await storedRecords(page, 'followUps');
  await storedRecords(page, 'followUps', rows.filter(({ standing }) => standing === 'confirmed').map((row) => ({ ...row, deletedAt: row['updatedAt'] })));
  await page.reload();
  await page.getByRole('radio', { name: 'The year' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(/^Nothing is to come yet: one proposal waits/)).toBeVisible();
});
