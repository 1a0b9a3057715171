// What an author wrote in Word comes in as one act: in the author's order, over nothing newer, and goes again by one undo.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { takeReturnedPaper } from '../../../renderer/data/commands/take-returned-paper.ts';
import type { ReturnedWriting } from '../../../renderer/data/commands/take-returned-paper.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { saveSectionText } from '../../../renderer/data/section-text.ts';
import { listSections } from '../../../renderer/data/sections-repository.ts';
import { listTextVersions } from '../../../renderer/data/text-history.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { must, openTestMeeting, problemOf, textOf } from './open-test-data.ts';

const withNote = async () => {
  const { context, meeting } = await openTestMeeting();
  const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Respite' }));
  const paper = must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'briefing-note' }));
  const sections = await listSections(context.db, paper.id);
  const [, first, second] = sections;
  if (first === undefined || second === undefined) throw new Error('The briefing note has no sections');
  const take = (writing: Partial<ReturnedWriting>) => takeReturnedPaper(context, meeting.id, { paperId: paper.id, changes: [], added: [], files: new Map(), ...writing });
  const headings = async () => (await listSections(context.db, paper.id)).map(({ heading }) => heading);
  return { context, meeting, sections, first, second, take, headings };
};

const changed = ({ id, rev, fields }: { readonly id: string; readonly rev: number; readonly fields: ReturnedWriting['changes'][number]['fields'] }, words: string) =>
  ({ sectionId: id, rev, text: textOf(words), fields, notApplicable: false });

it('puts new sections where the author has them and in their order, whether they stand in the middle or at the end', async () => {
  const { meeting, context, sections, first, take, headings } = await withNote();
  const before = sections.map(({ heading }) => heading);
  const added = ([['A', first.id], ['B', first.id], ['Y', null], ['C', first.id], ['Z', null]] as const).map(([heading, after]) => ({ heading, text: textOf(`On ${heading}.`), after }));
  expect(must(await take({ added }))).toBe(5);
  expect(await headings()).toEqual([...before.slice(0, 2), 'A', 'B', 'C', ...before.slice(2), 'Y', 'Z']);
  must(await undo(context, meeting.id));
  expect(await headings()).toEqual(before);
});

it('keeps the text that gives way as a version, and stores the pictures that came along', async () => {
  const { context, first, take } = await withNote();
  const mine = must(await saveSectionText(context, { id: first.id, rev: first.rev, text: textOf('Mine.') }));
  must(await take({ changes: [changed(mine, 'Theirs.')], files: new Map([['a'.repeat(64), new Uint8Array([1, 2])]]) }));
  expect((await context.db.paperSections.get(first.id))?.text).toEqual(textOf('Theirs.'));
  expect((await listTextVersions(context.db, 'paperSections', first.id)).filter(({ kind }) => kind === 'named').map(({ text }) => text)).toEqual([textOf('Mine.')]);
  expect((await context.db.files.get('a'.repeat(64)))?.bytes).toEqual(new Uint8Array([1, 2]));
});

it('writes nothing at all where one section was changed since the officer looked', async () => {
  const { context, first, second, take, headings } = await withNote();
  const before = await headings();
  must(await saveSectionText(context, { id: second.id, rev: second.rev, text: textOf('Written meanwhile.') }));
  expect(problemOf(await take({ changes: [changed(first, 'Theirs.'), changed(second, 'Theirs too.')], added: [{ heading: 'New', text: textOf('More.'), after: null }] }))).toBe('rev-conflict');
  expect(await headings()).toEqual(before);
  expect((await context.db.paperSections.get(first.id))?.text).toEqual(first.text);
});
