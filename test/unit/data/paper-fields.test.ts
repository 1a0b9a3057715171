// Fields of a form are facts of their own: two windows fill one form together, and neither loses an answer unseen.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { answerOf, fillField } from '../../../renderer/data/commands/fill-field.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { getPaper, updatePaper } from '../../../renderer/data/papers-repository.ts';
import { isConflict } from '../../../renderer/data/save-result.ts';
import { saveSectionText } from '../../../renderer/data/section-text.ts';
import { listSections } from '../../../renderer/data/sections-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { must, openTestMeeting, problemOf, textOf } from './open-test-data.ts';

const withForm = async () => {
  const data = await openTestMeeting();
  const item = must(await addItem(data.context, { meetingId: data.meeting.id, kind: 'report', title: 'Fostering' }));
  const paper = must(await addWrittenPaper(data.context, { meetingId: data.meeting.id, itemId: item.id, kind: 'standard-report' }));
  const [section] = await listSections(data.context.db, paper.id);
  const sectionId = section?.id ?? '';
  const value = async (key: string) => (await data.context.db.paperSections.get(sectionId))?.fields.find((field) => field.key === key)?.value;
  return { ...data, section, sectionId, value };
};

it('two windows that fill different fields of one form both stand', async () => {
  const { context, sectionId, value } = await withForm();
  must(await fillField(context, { sectionId, key: 'wards', base: '', value: 'All' }));
  must(await fillField(context, { sectionId, key: 'summary', base: '', value: "What the children's own survey says" }));
  expect([await value('wards'), await value('summary')]).toEqual(['All', "What the children's own survey says"]);
});

it('one field answered in two windows asks, with both answers, and the first stays', async () => {
  const { context, sectionId, value } = await withForm();
  must(await fillField(context, { sectionId, key: 'wards', base: '', value: 'All' }));
  const answer = await fillField(context, { sectionId, key: 'wards', base: '', value: 'Northgate' });
  expect(problemOf(answer)).toBe('rev-conflict');
  if (!answer.ok && isConflict(answer.problem)) expect(answerOf(answer.problem.theirs, 'wards')).toBe('All');
  expect(await value('wards')).toBe('All');
  must(await fillField(context, { sectionId, key: 'wards', base: 'All', value: 'Northgate' }));
  expect(await value('wards')).toBe('Northgate');
});

it('the same answer in both windows is no conflict, and typing in one field is one step of undo', async () => {
  const { context, meeting, sectionId, value, clock } = await withForm();
  for (const [base, text] of [['', 'N'], ['N', 'No'], ['No', 'Nor']] as const) {
    clock.now += 700;
    must(await fillField(context, { sectionId, key: 'wards', base, value: text }));
  }
  must(await fillField(context, { sectionId, key: 'wards', base: 'N', value: 'Nor' }));
  must(await undo(context, meeting.id));
  expect(await value('wards')).toBe('');
});

it('filling a field never stands in the way of the text of the same section, nor the other way round', async () => {
  const { context, section, sectionId, value } = await withForm();
  must(await fillField(context, { sectionId, key: 'wards', base: '', value: 'All' }));
  must(await saveSectionText(context, { id: sectionId, rev: section?.rev ?? 0, text: textOf('Beside the form') }));
  must(await fillField(context, { sectionId, key: 'summary', base: '', value: 'Short' }));
  expect([await value('wards'), await value('summary')]).toEqual(['All', 'Short']);
});

it('a field that is not there is said to be gone', async () => {
  const { context, sectionId } = await withForm();
  expect(problemOf(await fillField(context, { sectionId, key: 'nowhere', base: '', value: 'x' }))).toBe('not-found');
});

it("an answer that is the paper's title follows it, in one step of undo, and an answer of its own stays", async () => {
  const { context, meeting, sectionId, section, value, clock } = await withForm();
  const id = section?.paperId ?? '';
  const rename = async (title: string): Promise<void> => {
    must(await updatePaper(context, { id, meetingId: meeting.id, rev: (await getPaper(context.db, id))?.rev ?? 0, patch: { title } }));
    clock.now += 700;
  };
  await rename("Fostering: the carers' view");
  await rename("Fostering: the carers' views");
  expect(await value('report-title')).toBe("Fostering: the carers' views");
  must(await undo(context, meeting.id));
  expect(await value('report-title')).toBe('Fostering');
  must(await fillField(context, { sectionId, key: 'report-title', base: 'Fostering', value: 'As it was called before' }));
  await rename('Another');
  expect(await value('report-title')).toBe('As it was called before');
});
