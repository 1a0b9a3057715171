// A paper goes to its author as a Word file and as a paper file, comes back changed, is compared, taken in part and undone.
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readMeetingFile } from '../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../shared/meeting-file/write-meeting-file.ts';
import { ports } from '../unit/meeting-file/fixture.ts';
import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { openPapers, paperRow, rowAct, section, writePaper } from './pages/papers-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';
import type { SavedFile } from './pages/saved-file.ts';

const write = async (page: Page, heading: string, words: string): Promise<void> => {
  await section(page, heading).getByRole('button', { name: /^Write / }).click();
  await expect(section(page, heading).locator('.ProseMirror')).toBeFocused();
  await page.keyboard.type(words);
};

const authorAct = async (page: Page, act: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Author', exact: true }).click();
  await page.getByRole('menuitem', { name: act }).click();
};

const takeBack = async (page: Page, { name, bytes }: SavedFile): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), authorAct(page, /^Take back/)]);
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
};

/** The author's pen: other words in the body of the Word file. */
const rewritten = ({ name, bytes }: SavedFile, words: readonly (readonly [string, string])[]): SavedFile => {
  const parts = unzipSync(bytes);
  const body = words.reduce((xml, [before, after]) => {
    expect(xml).toContain(before);
    return xml.replace(before, after);
  }, strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
  return { name, bytes: zipSync({ ...parts, 'word/document.xml': strToU8(body) }) };
};

/** The same of a paper file, written in Orderpaper. */
const rewrittenPaper = async ({ name, bytes }: SavedFile, before: string, after: string): Promise<SavedFile> => {
  const file = await readMeetingFile(bytes, ports);
  if (!file.ok || file.value.kind !== 'paper') throw new Error('no paper file');
  const { payload, files } = file.value;
  const sections = payload.sections.map((each) => {
    const text = JSON.stringify(each.text);
    return text.includes(before) ? { ...each, rev: each.rev + 1, text: JSON.parse(text.replace(before, after)) as typeof each.text } : each;
  });
  return { name, bytes: await writeMeetingFile({ kind: 'paper', payload: { ...payload, sections }, files: files.values() }, ports) };
};

test('a paper goes to its author and comes back: compared in words, taken in part, undone', async ({ page, openApp }) => {
  test.setTimeout(120_000);
  await withoutSaveDialog(page);
  await openApp();
  await openPapers(page);
  await writePaper(page, 'Briefing note', 'Respite nights');
  await write(page, 'Background', 'Forty nights were agreed.');
  await write(page, 'Key issues', 'Two carers have left.');
  const given = await savedBy(page, () => authorAct(page, /^Hand to its author as Word/));
  expect(given.name).toMatch(/^paper-.*respite-nights.*\.docx$/);

  await takeBack(page, { name: 'other.docx', bytes: new Uint8Array([1, 2, 3]) });
  await expect(page.getByText(/“other.docx” can’t be read.*Nothing was changed/)).toBeVisible();
  await takeBack(page, { name: given.name, bytes: given.bytes });
  const dialog = page.getByRole('dialog', { name: 'What the author changed in “Respite nights”' });
  await expect(dialog).toContainText('The author changed nothing.');
  await dialog.getByRole('button', { name: 'Close' }).click();

  // Changed here after it went out: the author's words for the same section are asked, not taken.
  await page.getByRole('textbox', { name: /^Text of section .*Key issues/ }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' One is new.');
  const back = rewritten(given, [['Forty nights', 'Fifty-two nights'], ['Two carers', 'Three carers'], ['>Key issues<', '>Main points<']]);
  await takeBack(page, back);
  await expect(dialog.getByRole('region', { name: 'Background' })).toContainText('[removed: Forty][added: Fifty-two] nights were agreed.');
  await expect(dialog.getByRole('region', { name: 'Key issues' })).toContainText('Changed here too');
  await expect(dialog).toContainText('“Key issues” is headed “Main points” in the file');
  await expectAccessible(page, { heading: 'Background', item: 'Changed here too' });
  expect(await takePictures(page, 'author-round-trip')).toEqual([]);
  await dialog.getByRole('button', { name: 'Take in 1 change' }).click();
  await expect(dialog).toBeHidden();
  await expect(section(page, 'Background')).toContainText('Fifty-two nights were agreed.');
  await expect(section(page, 'Key issues')).toContainText('Two carers have left. One is new.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(section(page, 'Background')).toContainText('Forty nights were agreed.');

  const paperFile = await savedBy(page, () => authorAct(page, /^Hand to its author as a paper file/));
  expect(paperFile.name).toMatch(/\.orderpaper$/);
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await expect(paperRow(page, 'Respite nights')).toBeVisible();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), rowAct(page, 'Respite nights', /^Take back from its author/)]);
  const returned = await rewrittenPaper(paperFile, 'Forty nights', 'Sixty nights');
  await chooser.setFiles({ name: returned.name, mimeType: '', buffer: Buffer.from(returned.bytes) });
  await expect(dialog.getByRole('region')).toHaveCount(1);
  await expect(dialog.getByRole('region', { name: 'Background' })).toContainText('[removed: Forty][added: Sixty]');
  await dialog.getByRole('button', { name: 'Take in 1 change' }).click();
  await page.getByRole('link', { name: 'Respite nights' }).click();
  await expect(section(page, 'Background')).toContainText('Sixty nights were agreed.');
});
