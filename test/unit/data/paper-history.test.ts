// Versions of a whole paper: kept under one name, forms included, and brought back one section at a time without losing what stands.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { fillField } from '../../../renderer/data/commands/fill-field.ts';
import { lastHandedOver, noteHandedOver } from '../../../renderer/data/handed-over.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { beforeRestoring, listPaperVersions, namePaperVersion, restoreSection } from '../../../renderer/data/paper-history.ts';
import { saveSectionText } from '../../../renderer/data/section-text.ts';
import { addSection, deleteSection, listSections } from '../../../renderer/data/sections-repository.ts';
import { listTextVersions } from '../../../renderer/data/text-history.ts';
import { must, openTestMeeting, problemOf, textOf } from './open-test-data.ts';

const withNote = async () => {
  const data = await openTestMeeting();
  const item = must(await addItem(data.context, { meetingId: data.meeting.id, kind: 'report', title: 'Fostering' }));
  const paper = must(await addWrittenPaper(data.context, { meetingId: data.meeting.id, itemId: item.id, kind: 'briefing-note' }));
  const [form, background] = await listSections(data.context.db, paper.id);
  if (form === undefined || background === undefined) throw new Error('The briefing note has no sections');
  return { ...data, paper, form, background };
};

it('keeps texts and answers of all sections as they were, under one name and who and when', async () => {
  const { context, clock, paper, form, background } = await withNote();
  must(await fillField(context, { sectionId: form.id, key: 'lead-officer', base: '', value: 'Ros Tarn' }));
  const first = must(await saveSectionText(context, { id: background.id, rev: background.rev, text: textOf('As it was sent') }));
  clock.now += 60_000;
  must(await namePaperVersion(context, { paperId: paper.id, name: ' Sent to Chair ' }));
  must(await fillField(context, { sectionId: form.id, key: 'lead-officer', base: 'Ros Tarn', value: 'Kit Marlow' }));
  must(await fillField(context, { sectionId: form.id, key: 'lead-officer', base: 'Kit Marlow', value: 'Ann Lee' }));
  must(await saveSectionText(context, { id: background.id, rev: first.rev, text: textOf('As the Chair wants it') }));
  const [version, ...others] = await listPaperVersions(context.db, paper.id);
  expect(others).toEqual([]);
  expect([version?.name, version?.at, version?.actor.name]).toEqual(['Sent to Chair', '2026-11-22T09:01:00.000Z', 'Joan Felloway']);
  const then = (id: string) => version?.sections.find(({ section }) => section.id === id);
  expect(then(background.id)?.text).toEqual(textOf('As it was sent'));
  expect(then(form.id)?.fields.find(({ key }) => key === 'lead-officer')?.value).toBe('Ros Tarn');
});

it('knows sections that were taken out since, and leaves out what came later', async () => {
  const { context, paper } = await withNote();
  const own = must(await addSection(context, { paper, heading: 'Questions' }));
  must(await namePaperVersion(context, { paperId: paper.id, name: 'Before the cut' }));
  must(await deleteSection(context, own.id));
  must(await addSection(context, { paper, heading: 'Later' }));
  const sections = (await listPaperVersions(context.db, paper.id))[0]?.sections ?? [];
  expect(sections.filter(({ section }) => section.deletedAt !== null).map(({ section }) => section.heading)).toEqual(['Questions']);
  expect(sections.map(({ section }) => section.heading)).not.toContain('Later');
});

it('restores text and answers as a new version, keeps what stood before, and never over something newer', async () => {
  const { context, form } = await withNote();
  const filled = must(await fillField(context, { sectionId: form.id, key: 'lead-officer', base: '', value: 'Kit Marlow' }));
  const written = must(await saveSectionText(context, { id: form.id, rev: filled.rev, text: textOf('Now') }));
  expect(problemOf(await restoreSection(context, filled, { text: textOf('Then'), fields: form.fields }))).toBe('rev-conflict');
  expect((await context.db.paperSections.get(form.id))?.text).toEqual(textOf('Now'));
  must(await restoreSection(context, written, { text: textOf('Then'), fields: form.fields }));
  const stored = await context.db.paperSections.get(form.id);
  expect([stored?.text, stored?.fields.find(({ key }) => key === 'lead-officer')?.value]).toEqual([textOf('Then'), '']);
  const kept = (await listTextVersions(context.db, 'paperSections', form.id)).find(({ name }) => name === beforeRestoring);
  expect(kept?.text).toEqual(textOf('Now'));
});

it('what the app keeps while it restores a section is no named version of the paper, even of one with a single section', async () => {
  const { context, meeting, paper } = await withNote();
  const free = must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: paper.itemId ?? '', kind: 'free' }));
  const [only] = await listSections(context.db, free.id);
  if (only === undefined) throw new Error('The free paper has no section');
  const written = must(await saveSectionText(context, { id: only.id, rev: only.rev, text: textOf('Now') }));
  must(await namePaperVersion(context, { paperId: free.id, name: 'Sent to Chair' }));
  must(await restoreSection(context, written, { text: textOf('Then') }));
  expect((await listPaperVersions(context.db, free.id)).map(({ name }) => name)).toEqual(['Sent to Chair']);
});

it('a version without a name is not kept', async () => {
  const { context, paper } = await withNote();
  expect(problemOf(await namePaperVersion(context, { paperId: paper.id, name: '  ' }))).toBe('name-needed');
  expect(await listPaperVersions(context.db, paper.id)).toEqual([]);
});

it('what went to the author is found by when the file was made, also after a later one went out', async () => {
  const { context, clock, paper, background } = await withNote();
  const givenWith = async (rev: number, words: string) => {
    const written = must(await saveSectionText(context, { id: background.id, rev, text: textOf(words) }));
    clock.now += 60_000;
    const madeAt = new Date(clock.now).toISOString();
    clock.now += 5_000;
    must(await noteHandedOver(context, paper));
    return { madeAt, rev: written.rev };
  };
  const first = await givenWith(background.rev, 'The first draft');
  const second = await givenWith(first.rev, 'The second draft');
  const said = async (madeAt?: string) => (await lastHandedOver(context.db, paper, [], madeAt)).sections.find(({ id }) => id === background.id)?.text;
  expect([await said(first.madeAt), await said(second.madeAt), await said()]).toEqual([textOf('The first draft'), textOf('The second draft'), textOf('The second draft')]);
});
