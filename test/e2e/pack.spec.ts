// The agenda pack from the Publish tab: every kind of paper in one Word file, with its numbers; made in workers, cancelled without a trace.
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { attachOfEachKind, openPapers, section, writePaper } from './pages/papers-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

const documentXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

/** The cached results of the fields that print page numbers, by their bookmark. */
const printedPages = (xml: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(xml.matchAll(/PAGEREF (\S+)[^<]*<\/w:instrText>.*?"separate".*?<w:t[^>]*>(\d+)</gs), ([, mark = '', page = '']) => [mark, page]));

test('a pack holds written, attached and drawn papers once and in order under true numbers; making it can be cancelled, and what did not change is used again', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await openPapers(page);
  await attachOfEachKind(page);
  await writePaper(page, 'Briefing note', "Carers' week");
  await section(page, 'Background').getByRole('button', { name: /^Write / }).click();
  await expect(section(page, 'Background').locator('.ProseMirror')).toBeFocused();
  await page.keyboard.type('A visit is planned.');
  await page.getByRole('link', { name: 'Publish', exact: true }).click();

  const make = page.getByRole('button', { name: 'Make the pack' });
  const saves: string[] = [];
  page.on('download', (download) => { saves.push(download.suggestedFilename()); });
  await make.click();
  await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
  await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(make).toBeFocused();
  expect(saves).toEqual([]);

  const { name, bytes } = await savedBy(page, () => make.click());
  expect(name).toMatch(/^pack-\d{4}-\d\d-\d\d\.docx$/);
  const xml = documentXml(bytes);
  const body = xml.slice(xml.indexOf('>Contents<'));
  const marks = ['Foster homes were found', 'Line 1 of page 1', 'Line 1 of page 2', 'descr="A green hill under a blue sky"', 'A visit is planned.'];
  expect(marks.map((mark) => body.split(mark).length - 1)).toEqual(marks.map(() => 1));
  const places = marks.map((mark) => body.indexOf(mark));
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(body).not.toContain('Not for the panel.');
  const starts = Array.from(xml.matchAll(/<w:pgNumType w:start="(\d+)"\/>/g), ([, start]) => start);
  const pages = printedPages(xml);
  expect(starts.map((_, index) => pages[`paper_${index + 1}`])).toEqual(starts);
  await expect(page.getByText(/^The public pack: 7 pages, 5 papers\./)).toBeVisible();

  await page.getByRole('radio', { name: /^The public/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Members/ })).toBeChecked();
  const again = await savedBy(page, () => make.click());
  expect(again.name).toMatch(/^pack-.*-members\.docx$/);
  await expect(page.getByText('The members’ pack: 7 pages, 5 papers. 5 of 5 unchanged and used again.')).toBeVisible();

  const counted = page.getByRole('listitem').filter({ hasText: "Carers' week" }).last();
  await expect(counted).toContainText('Page 7');
  await page.getByRole('button', { name: "Pages in Word of Carers' week" }).click();
  await expect(page.getByRole('dialog').getByText('Orderpaper counts 1 page.')).toBeVisible();
  await page.getByRole('dialog').getByLabel('Pages in Word').fill('3');
  await page.keyboard.press('Enter');
  await expect(counted).toContainText('Pages 7 to 9', { timeout: 30_000 });
  await expect(counted).toContainText('3 pages in Word: Robin Clerk looked on');
  await expectAccessible(page, { heading: 'Pages', item: /numbered by the members’ version/ });

  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await expectAccessible(page, { heading: 'Print', item: /^On both sides/ });
  // The screen behind the dialog is measured with it.
  expect(await takePictures(page, 'print-dialog')).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Publish agenda' }).click();
  await page.getByRole('dialog', { name: 'Publish the agenda and its papers' }).getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText(/^Agenda, publication 1, .*9 pages/)).toBeVisible({ timeout: 60_000 });
  const out = await savedBy(page, () => page.getByRole('button', { name: 'Save the public pack again' }).click());
  expect(documentXml(out.bytes)).not.toContain('DRAFT');
  await expect(page.getByText('It is the file that went out, byte for byte.')).toBeVisible();
  expect(saves.slice(-4).map((each) => each.replace(/\d{4}-\d\d-\d\d/, ''))).toEqual(['agenda-.docx', 'pack-.docx', 'pack--members.docx', 'pack-.docx']);

  await page.keyboard.press('Control+p');
  await dialog.getByRole('radio', { name: /^The whole pack/ }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('radio', { name: /^Some pages/ })).toBeChecked();
  await dialog.getByLabel('From page').fill('9');
  await dialog.getByLabel('To page').fill('2');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('The last page comes before the first.')).toBeVisible();
  await dialog.getByLabel('From page').fill('2');
  await dialog.getByRole('checkbox', { name: /^On both sides/ }).focus();
  await page.keyboard.press('Space');
  const print = await savedBy(page, () => dialog.getByRole('button', { name: 'Make the file to print' }).click());
  expect(print.name).toMatch(/^print-pages-\d+-to-\d+-.*-both-sides\.docx$/);
  const printed = documentXml(print.bytes);
  expect(printed).not.toMatch(/DRAFT|>Contents</);
  await expect(page.getByText(/^The file has pages? .* of the pack, on \d+ sheets? of paper\.$/)).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(dialog.getByRole('checkbox', { name: /^On both sides/ })).toBeChecked();
});
