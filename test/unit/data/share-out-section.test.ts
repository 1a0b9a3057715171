// A whole report that was pasted into one section: its sub-headings become sections, those of the template are filled, and one undo takes it back.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { shareOutSection } from '../../../renderer/data/commands/share-out-section.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { saveSectionText } from '../../../renderer/data/section-text.ts';
import { listSections } from '../../../renderer/data/sections-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import type { Block } from '../../../shared/model/text.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import { must, openTestMeeting, problemOf, textOf } from './open-test-data.ts';

const words = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (text: string, level: 1 | 2 = 1): Block => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] });

const withReport = async (content: readonly Block[]) => {
  const data = await openTestMeeting();
  const { context } = data;
  const item = must(await addItem(context, { meetingId: data.meeting.id, kind: 'report', title: 'Leisure passes' }));
  const paper = must(await addWrittenPaper(context, { meetingId: data.meeting.id, itemId: item.id, kind: 'report-2014' }));
  const rows = () => listSections(context.db, paper.id);
  const summary = (await rows()).find(({ heading: called }) => called === 'Summary');
  must(await saveSectionText(context, { id: summary?.id ?? '', rev: summary?.rev ?? 0, text: { type: 'doc', content } }));
  const shown = async () => (await rows()).map((row) => [row.heading, ...textToBlocks(row.text).map(({ text }) => text)]);
  return { ...data, summaryId: summary?.id ?? '', shown };
};

it("fills the template's sections, adds the others where they came, and undo brings everything back", async () => {
  const { context, meeting, summaryId, shown } = await withReport([
    words("The carers' report"), heading('5. Introduction'), words('Passes end in May.'), heading('Who asked', 2), words('The carers.'), heading('What it costs'), words('Nothing.'),
    heading('RECOMMENDATIONS'), words('That the Panel:-'), words("note the carers' report."), heading('Risks and uncertainties:'), words('None.'),
  ]);
  const before = await shown();
  expect(must(await shareOutSection(context, summaryId))).toEqual({ filled: 2, added: 2 });
  expect((await shown()).slice(1, 7)).toEqual([
    ['Summary', "The carers' report"], ['Introduction', 'Passes end in May.', 'Who asked', 'The carers.'], ['What it costs', 'Nothing.'],
    ['Recommendations', 'That the Panel:-', "note the carers' report."], ['Proposals and details'], ['Finance'],
  ]);
  expect((await shown()).find(([called]) => called === 'Risks and uncertainties')).toEqual(['Risks and uncertainties', 'None.']);
  must(await undo(context, meeting.id));
  expect(await shown()).toEqual(before);
});

it('a section without sub-headings stays as it is, and says so', async () => {
  const { context, summaryId, shown } = await withReport(textOf('One paragraph.').content);
  const before = await shown();
  expect(problemOf(await shareOutSection(context, summaryId))).toBe('no-sub-headings');
  expect(await shown()).toEqual(before);
});
