// After publication: a change is prepared, published with its reason, and told; a meeting is called off; notices and calendar are saved.
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { addSampleCouncil } from './pages/minutes-page.ts';
import { openPapers, paperRow, rowAct, writePaper } from './pages/papers-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

test('an item is withdrawn in a change of the published agenda, by keyboard and with a reason, and notice and calendar are saved', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Publish agenda' }).click();
  await page.getByRole('button', { name: 'Prepare a change' }).click();
  await expect(page.getByText('Nothing differs from what was published yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish the change' })).toBeDisabled();
  // A change that is being prepared survives a restart; and what was announced of the button that is gone is not on the new page.
  await page.reload();
  await expectAccessible(page, { heading: 'Change of the published agenda', item: /keep their numbers/ });
  const withdraw = async (item: RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Withdraw an item' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Withdraw an item' });
    await dialog.getByRole('button', { name: /Item/ }).press('Enter');
    await page.getByRole('option', { name: item }).press('Enter');
    await dialog.getByLabel('Why?').fill('The figures are being checked');
    await dialog.getByRole('button', { name: 'Withdraw the item' }).press('Enter');
  };
  // The wrong one: nobody has been told yet, so it is taken after all.
  await withdraw(/^7\./);
  await page.getByRole('button', { name: 'Take item 7 after all' }).press('Enter');
  await expect(page.getByText('Nothing differs from what was published yet.')).toBeVisible();
  await withdraw(/^6\./);
  await expect(page.getByText(/^Item 6 is withdrawn: “/)).toBeVisible();
  expect(await takePictures(page, 'publications')).toEqual([]);
  const publish = page.getByRole('button', { name: 'Publish the change' });
  await publish.press('Enter');
  await expect(page.getByText('Write in a few words why.')).toBeVisible();
  await page.getByLabel('Why is it published again?').fill('Asked for by the Chair');
  await publish.press('Enter');
  await expect(page.getByText(/Agenda, publication 2, .*: Item withdrawn/)).toBeVisible();
  await expect(page.getByText('Why: Asked for by the Chair')).toBeVisible();

  await page.getByRole('button', { name: 'Cancel or postpone' }).click();
  const off = page.getByRole('dialog', { name: 'Cancel or postpone the meeting' });
  // What a notice says of somebody is looked at first.
  const callOff = off.getByRole('button', { name: 'Cancel the meeting' });
  await off.getByLabel('Why?').fill('A speaker, born on 3 May 2011, is ill');
  await expect(off.getByRole('list', { name: 'Look at these before publishing' })).toContainText('3 May 2011');
  await expect(callOff).toBeDisabled();
  await off.getByRole('checkbox', { name: 'I have looked at each of these' }).check({ force: true });
  await expect(callOff).toBeEnabled();
  expect(await takePictures(page, 'call-off-doubts')).toEqual([]);
  await off.getByLabel('Why?').fill('The hall is flooded');
  await off.getByRole('button', { name: 'Cancel the meeting' }).press('Enter');
  await expect(page.getByText('Cancelled: The hall is flooded')).toBeVisible();
  expect((await savedBy(page, () => page.getByRole('button', { name: 'Save notice of cancellation' }).click())).name).toMatch(/^notice-cancelled-.*\.docx$/);
  const calendar = await savedBy(page, () => page.getByRole('button', { name: 'Save for calendars' }).click());
  expect(new TextDecoder().decode(calendar.bytes)).toMatch(/BEGIN:VCALENDAR[\s\S]*STATUS:CANCELLED/);
  await page.getByRole('link', { name: 'Corporate Parenting Panel' }).first().click();
  // The meeting's own screen has a button of that name too.
  await expect(page.getByText('Cancelled: The hall is flooded')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Corporate Parenting Panel', level: 1 })).toBeVisible();
  const all = await savedBy(page, () => page.getByRole('button', { name: 'Save for calendars' }).click());
  expect(all.name).toBe('meetings-corporate-parenting-panel.ics');
  expect(new TextDecoder().decode(all.bytes).match(/BEGIN:VEVENT/g)).toHaveLength(3);
});

test('an open change stands first, its heading has the focus once it is opened, its message leaves the tabs free, and in large letters it begins on the first screenful', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await addSampleCouncil(page);
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  // Minutes that nobody started stand in the way of nothing.
  await expect(page.getByText('There are no minutes yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish minutes' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Publish agenda' }).click();
  const message = page.getByRole('region', { name: 'Notices' }).getByRole('listitem');
  await expect(message).toHaveText(/^Agenda published\./);
  // As low that what is typed in stands where messages do.
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.getByRole('button', { name: 'Prepare a change' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing differs from what was published yet.' })).toBeFocused();
  await page.getByLabel('Why is it published again?').focus();
  const tabs = await page.getByRole('navigation', { name: 'Meeting' }).boundingBox();
  // What is no longer news has made room, and what is stands below the ways to the other tabs.
  await expect(message).toHaveText(/^The agenda is open for a change\./);
  await expect.poll(async () => (await message.boundingBox())?.y).toBeCloseTo((tabs?.y ?? 0) + (tabs?.height ?? 0) + 12, 0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  await expect(page.getByRole('heading', { name: 'Change of the published agenda' })).toBeInViewport({ ratio: 1 });
});

test('a late paper goes out as a supplement, and its files are saved as those of the first publication were', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  const saves: string[] = [];
  page.on('download', (download) => { saves.push(download.suggestedFilename().replace(/\d{4}-\d\d-\d\d/, 'day')); });
  await openApp();
  await openPapers(page);
  await writePaper(page, 'Briefing note', "Carers' week");
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByRole('button', { name: 'Publish agenda' }).click();
  await page.getByRole('dialog', { name: 'Publish the agenda and its papers' }).getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText(/^Agenda, publication 1, /)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Prepare a change' }).click();
  await expect(page.getByText('Nothing differs from what was published yet.')).toBeVisible();
  await page.getByLabel('Why is it published again?').fill("The inspector's answer came late");
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await writePaper(page, 'Briefing note', "The inspector's answer");
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  // What it lacks is told, and nothing of what went out before.
  const lacks = page.getByRole('listitem').filter({ hasText: 'is not finished' });
  await expect(lacks).toHaveCount(1);
  await expect(lacks).toContainText("The inspector's answer");
  // What was typed before is still there.
  await expect(page.getByLabel('Why is it published again?')).toHaveValue("The inspector's answer came late");
  await page.getByRole('button', { name: 'Publish the change' }).click();
  const files = ['agenda-day.docx', 'pack-day.docx', 'pack-day-members.docx'];
  await expect.poll(() => saves, { timeout: 60_000 }).toEqual([...files, ...files, 'supplement-day-1.docx', 'supplement-day-1-members.docx']);
  await expect(page.getByText(/^The change is published\. 5 files are saved\./)).toBeVisible();
  await page.getByRole('button', { name: 'Prepare a change' }).click();
  await expect(page.getByLabel('Why is it published again?')).toHaveValue('');
});

test('a change with an exempt item of no paragraph cannot go out, and members get confidential papers only as said of each of them', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await openPapers(page);
  const confidential = async (title: string): Promise<void> => {
    await writePaper(page, 'Briefing note', title);
    await page.getByRole('link', { name: 'Papers', exact: true }).click();
    await rowAct(page, title, /^Title and access/);
    await page.getByRole('radio', { name: /^Confidential/ }).check({ force: true });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(paperRow(page, title)).toContainText('Confidential');
  };
  const toPublish = () => page.getByRole('link', { name: 'Publish', exact: true }).click();
  await confidential('The order of the court');
  await toPublish();
  await page.getByRole('button', { name: 'Publish agenda' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish the agenda and its papers' });
  await dialog.getByRole('checkbox', { name: /^Confidential papers/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText(/^Agenda, publication 1, /)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Prepare a change' }).click();
  const asked = page.getByRole('checkbox', { name: /^Confidential papers/ });
  await expect(asked).toBeChecked();
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await confidential('Advice on the order');
  await toPublish();
  await expect(page.getByRole('listitem').filter({ hasText: /A paper of item .* is confidential: the members’ pack goes out without it/ }).last()).toBeVisible();
  await expect(asked).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Publish the change' })).toBeEnabled();
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await page.getByLabel('New item', { exact: true }).fill('Placement of the Tansy family');
  await page.keyboard.press('Enter');
  await page.getByRole('row').filter({ hasText: 'Placement of the Tansy family' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: /^Item \d+/ }).getByText('Exempt', { exact: true }).click();
  await expect(page.getByText('Choose at least one paragraph of Schedule 12A.')).toBeVisible();
  await toPublish();
  await expect(page.getByRole('button', { name: 'Publish the change' })).toBeDisabled();
});
