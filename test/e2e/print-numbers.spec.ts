// What a reader finds in the PDF itself, page by page: numbers, markings, blank backs, and only what was asked for.
import { expect, test, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { packPages, type PackPages } from '../../shared/documents/pack/build-pack.ts';
import type { PrintChoice } from '../../shared/documents/print/print-choice.ts';
import { printSheets } from '../../shared/documents/print/pdf/print-sheets.ts';
import type { Access } from '../../shared/model/access.ts';
import { itemsOf, type MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { AgendaPublication } from '../../shared/model/publication.ts';
import { agendaLabels } from '../../shared/rules/agenda-numbers.ts';
import { meetingWith, packPorts } from '../documents/support/attachments.ts';
import { nextId } from '../documents/support/make-records.ts';
import { paragraph, wordFile } from '../unit/ooxml/word-file.ts';
import { layOutSheets } from './pages/laid-sheets.ts';

const exempt: Access = { level: 'exempt', paragraphs: [1, 3], reason: 'CANARY-REASON' };
const report = (marker: string, pages: number): Uint8Array =>
  wordFile({ body: Array.from({ length: pages }, (_, index) => paragraph(`${marker} part ${index + 1}`, index === 0 ? '' : '<w:pageBreakBefore/>')).join('') });
const all = meetingWith([
  { item: 4, title: 'Homes near schools', bytes: report('ALPHA', 3) }, { item: 4, title: 'Late figures', bytes: report('LATE', 2) },
  { item: 5, title: 'CANARY-TITLE', bytes: report('CANARY-TEXT', 1), access: exempt }, { item: 6, title: 'Letter of the inspector', bytes: report('OMEGA', 2) },
]);

const pagesOf = async (snapshot: MeetingSnapshot, audience: 'public' | 'members', files = all.files): Promise<PackPages> => {
  const pages = await packPages(snapshot, { builtOn: '2031-09-10', files, audience }, packPorts);
  if (!pages.ok) throw new Error(pages.problem.what);
  return pages.value;
};

/** Published without the late paper, which comes behind what stood there: pages 3A and 3B. */
const published = async (): Promise<MeetingSnapshot> => {
  const draft = { ...all.snapshot, papers: all.snapshot.papers.filter(({ title }) => title !== 'Late figures') };
  const labels = agendaLabels(itemsOf(draft, draft.meetingId));
  const first = { ...draft, items: draft.items.map((item) => ({ ...item, publishedLabel: labels.get(item.id) ?? null })) };
  const { papers } = await pagesOf(first, 'members');
  const one: AgendaPublication = {
    id: nextId(), createdAt: '2031-09-01T09:00:00.000Z', updatedAt: '2031-09-01T09:00:00.000Z', rev: 1, deletedAt: null, meetingId: first.meetingId, number: 1, publishedOn: '2031-09-01',
    kind: 'first', reason: '', changes: [], clearDays: null, pages: papers.map(({ entry, range }) => ({ id: entry.id, itemId: entry.itemId, span: range })),
  };
  return { ...first, publications: [one], papers: all.snapshot.papers };
};

type Printed = { readonly front: number; /** The words of each page after the front. */ readonly pages: readonly string[]; readonly before: string };

const printed = async (page: Page, snapshot: MeetingSnapshot, choice: Omit<PrintChoice, 'large' | 'asPdf'>, audience: 'public' | 'members' = 'members', files = all.files): Promise<Printed> => {
  const made = await printSheets(snapshot, { builtOn: '2031-09-10', files, audience, choice: { ...choice, large: false, asPdf: true } }, await pagesOf(snapshot, audience, files), packPorts);
  if (!made.ok) throw new Error(made.problem.what);
  const laid = await layOutSheets(page, made.value.bytes);
  expect(laid.over).toBe(0);
  const file = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true })), verbosity: 0 }).promise;
  const words: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    words.push(items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ').trim());
  }
  await file.loadingTask.destroy();
  const front = choice.what.kind === 'pack' || choice.what.kind === 'agenda' ? laid.front : 0;
  return { front, before: words.slice(0, front).join(' '), pages: words.slice(front) };
};

const numberOf = (words: string): string => (words.includes('This page is intentionally left blank.') ? 'blank' : (/Page (\d+[A-Z]*)$/.exec(words)?.[1] ?? 'none'));

test('a members’ pack on both sides has each paper on a right-hand page, the pack’s own number and only its own marking on every page', async ({ page }) => {
  const { front, pages } = await printed(page, await published(), { what: { kind: 'pack' }, sides: 'double' });
  const body = front % 2 === 1 ? pages.slice(1) : pages;
  expect(numberOf(front % 2 === 1 ? pages[0] ?? '' : 'This page is intentionally left blank.')).toBe('blank');
  expect(body.map(numberOf)).toEqual(['1', '2', '3', 'blank', '3A', '3B', '4', 'blank', '5', '6']);
  expect(body.map((words) => /(ALPHA|LATE|CANARY-TEXT|OMEGA) part \d/.exec(words)?.[0] ?? '')).toEqual(['ALPHA part 1', 'ALPHA part 2', 'ALPHA part 3', '', 'LATE part 1', 'LATE part 2', 'CANARY-TEXT part 1', '', 'OMEGA part 1', 'OMEGA part 2']);
  expect(body.map((words) => /not for publication/i.test(words))).toEqual([false, false, false, false, false, false, true, true, false, false]);
});

test('a range has these pages alone, late ones among them, and the public gets nothing of what is exempt', async ({ page }) => {
  const snapshot = await published();
  const range = await printed(page, snapshot, { what: { kind: 'pages', from: '3', to: '3A' }, sides: 'single' });
  expect(range.pages.map(numberOf)).toEqual(['3', '3A']);
  const open = await printed(page, snapshot, { what: { kind: 'pack' }, sides: 'single' }, 'public');
  expect(open.pages.map(numberOf)).toEqual(['1', '2', '3', '3A', '3B', '5', '6']);
  expect(`${open.before} ${open.pages.join(' ')}`).not.toContain('CANARY');
  expect(open.before).toContain('Homes near schools');
});

test('one paper has its own numbers, and an agenda alone counts its own sheets', async ({ page }) => {
  const snapshot = await published();
  const paper = snapshot.papers.find(({ title }) => title === 'Letter of the inspector');
  const one = await printed(page, snapshot, { what: { kind: 'paper', id: paper?.id ?? '' }, sides: 'single' });
  expect(one.pages.map(numberOf)).toEqual(['5', '6']);
  const agenda = await printed(page, snapshot, { what: { kind: 'agenda' }, sides: 'single' }, 'public');
  expect(agenda.pages).toEqual([]);
  expect(agenda.before).toMatch(/Apologies for absence.*(Page )?1 of \d/);
});

test('a note has its number once in the text and once at its words', async ({ page }) => {
  const meeting = meetingWith([{ item: 4, title: 'Noted', bytes: wordFile({
    body: '<w:p><w:r><w:t>Homes are full</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> this year</w:t></w:r></w:p>',
    footnotes: '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> As counted in May</w:t></w:r></w:p></w:footnote>',
  }) }]);
  const { pages: [words = ''] } = await printed(page, meeting.snapshot, { what: { kind: 'pages', from: '1', to: '1' }, sides: 'single' }, 'members', meeting.files);
  expect(words.replace(/\s/g, '')).toContain('Homesarefull1thisyear1AscountedinMay');
});

const numberedWords = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, index) => `word${from + index}`).join(' ');
const inOrder = (pages: readonly string[]): readonly number[] => pages.flatMap((words) => [...words.matchAll(/word(\d+)/g)].map(([, number]) => Number(number)));

test('a paragraph and a row that run over a page’s end go on on the next sheet, each word once, none of them smaller', async ({ page }) => {
  const cell = (text: string): string => `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (left: string, right: string): string => `<w:tr>${cell(left)}${cell(right)}</w:tr>`;
  const body = [
    paragraph(numberedWords(1, 900)), paragraph(numberedWords(901, 940)),
    `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${row('left', 'right')}${row(numberedWords(941, 1500), 'beside')}</w:tbl>`,
    paragraph(numberedWords(1501, 1510)),
  ].join('');
  const meeting = meetingWith([{ item: 4, title: 'Long', bytes: wordFile({ body }) }]);
  const papers = (await pagesOf(meeting.snapshot, 'members', meeting.files)).pages;
  const { pages } = await printed(page, meeting.snapshot, { what: { kind: 'pages', from: '1', to: String(papers) }, sides: 'single' }, 'members', meeting.files);
  expect(papers).toBeGreaterThan(2);
  expect(pages).toHaveLength(papers);
  expect(inOrder(pages)).toEqual(Array.from({ length: 1510 }, (_, index) => index + 1));
  expect(await page.locator('[data-fit]').count()).toBe(0);
  const [, second = ''] = pages;
  const alone = await printed(page, meeting.snapshot, { what: { kind: 'pages', from: '2', to: '2' }, sides: 'single' }, 'members', meeting.files);
  expect(alone.pages).toEqual([second]);
  expect(await page.locator('[data-fit]').count()).toBe(0);
});
