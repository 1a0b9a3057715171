// A pack as sheets, made a PDF by Chromium: as many pages as the pack has, and the sheets before them.
import { expect, test } from '@playwright/test';
import { packPages } from '../../shared/documents/pack/build-pack.ts';
import { printSheets } from '../../shared/documents/print/pdf/print-sheets.ts';
import { seededPack } from '../documents/support/seeded-pack.ts';
import { packPorts } from '../documents/support/attachments.ts';
import { layOutSheets } from './pages/laid-sheets.ts';

test('a pack has a sheet for each of its pages, and each paper begins on the page that the front sheet says', async ({ page }) => {
  const meeting = seededPack(5, 8);
  const options = { builtOn: '2031-09-08', files: meeting.files, audience: 'members', style: 'accessible' } as const;
  const pages = await packPages(meeting.snapshot, options, packPorts);
  if (!pages.ok) throw new Error(pages.problem.what);
  const made = await printSheets(meeting.snapshot, { ...options, choice: { what: { kind: 'pack' }, sides: 'single', large: false, asPdf: true } }, pages.value, packPorts);
  if (!made.ok) throw new Error(made.problem.what);
  const laid = await layOutSheets(page, made.value.bytes);
  expect([laid.over, laid.smaller]).toEqual([0, 0]);
  expect(await page.locator('.sheet').count()).toBe(laid.front + pages.value.pages);
  const starts = await page.locator('.sheet[id^="paper_"] .foot').allTextContents();
  expect(starts).toEqual(pages.value.papers.map(({ range }) => `Page ${range.start}`));
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true })).toString('latin1');
  expect([...pdf.matchAll(/\/Type \/Page\b/g)].length).toBe(laid.front + pages.value.pages);
  expect(pdf).toContain('/MarkInfo');
  expect(pdf).toContain('/Outlines');
});
