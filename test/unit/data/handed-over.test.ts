// What an author was given stays known as it was: sections, headings, title and for whom it was printed, whatever happened to the paper since.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { publicAccess } from '../../../shared/model/access.ts';
import type { Access } from '../../../shared/model/access.ts';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { fillField } from '../../../renderer/data/commands/fill-field.ts';
import { asHandedOver, lastHandedOver, noteHandedOver } from '../../../renderer/data/handed-over.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { listPaperVersions } from '../../../renderer/data/paper-history.ts';
import { updatePaper } from '../../../renderer/data/papers-repository.ts';
import { saveSectionText } from '../../../renderer/data/section-text.ts';
import { addSection, deleteSection, listSections, moveSection, updateSection } from '../../../renderer/data/sections-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { nameTextVersion } from '../../../renderer/data/text-history.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { must, openTestMeeting, textOf } from './open-test-data.ts';

const withPaper = async (kind: 'free' | 'briefing-note') => {
  const { context, clock, meeting } = await openTestMeeting();
  const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Respite' }));
  const add = async (title: string) => must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind, title }));
  const paper = await add('Respite nights');
  const later = (): void => { clock.now += 60_000; };
  const given = async () => {
    const row = await context.db.papers.get(paper.id);
    return lastHandedOver(context.db, row ?? paper, await listSections(context.db, paper.id));
  };
  return { context, meeting, paper, add, later, given };
};

describe('a paper with its author', () => {
  it('is known to be there where one section stood and another had been taken out, also when that one comes back', async () => {
    const { context, meeting, paper, later, given } = await withPaper('free');
    const own = must(await addSection(context, { paper, heading: 'Not needed' }));
    later();
    must(await deleteSection(context, own.id));
    later();
    must(await noteHandedOver(context, paper));
    const [only] = await listSections(context.db, paper.id);
    if (only === undefined) throw new Error('The free paper has no section');
    const mine = must(await saveSectionText(context, { id: only.id, rev: only.rev, text: textOf('Written here since.') }));
    expect((await given()).sections.map(({ id, text }) => [id, text])).toEqual([[only.id, only.text]]);
    must(await undo(context, meeting.id));
    expect((await listSections(context.db, paper.id)).length).toBe(2);
    expect((await given()).sections.map(({ id }) => id)).toEqual([only.id]);
    must(await nameTextVersion(context, 'paperSections', { id: mine.id, name: 'Of one section' }));
    expect((await listPaperVersions(context.db, paper.id)).map(({ name }) => name)).toEqual(['Handed to its author']);
  });

  it('has the headings, places, answers, marks and title that it went out with', async () => {
    const { context, meeting, paper, later, given } = await withPaper('briefing-note');
    const own = must(await addSection(context, { paper, heading: 'Costs' }));
    const before = await listSections(context.db, paper.id);
    must(await noteHandedOver(context, paper));
    later();
    must(await updateSection(context, { id: own.id, rev: own.rev, patch: { heading: 'What it costs' } }));
    must(await updateSection(context, { id: own.id, rev: own.rev + 1, patch: { heading: 'What it would cost' } }));
    must(await updateSection(context, { id: own.id, rev: own.rev + 2, patch: { notApplicable: true } }));
    must(await moveSection(context, { id: own.id, index: 1 }));
    must(await fillField(context, { sectionId: before[0]?.id ?? '', key: 'lead-officer', base: '', value: 'Ros Tarn' }));
    must(await updatePaper(context, { meetingId: meeting.id, id: paper.id, rev: paper.rev, patch: { title: 'Nights away' } }));
    const facts = (sections: typeof before) => sections.map(({ heading, order, notApplicable, fields }) => ({ heading, order, notApplicable, fields }));
    const then = await given();
    expect(facts([...then.sections])).toEqual(facts(before));
    expect(then.paper.title).toBe('Respite nights');
  });

  it('is printed again for whom it went out, without papers that came since', async () => {
    const { context, meeting, paper, add, later, given } = await withPaper('briefing-note');
    const exempt: Access = { level: 'exempt', paragraphs: [1], reason: 'Families could be known.' };
    expect((await given()).audience).toBe('public');
    must(await noteHandedOver(context, paper));
    later();
    const since = await add('An appendix of tomorrow');
    must(await updatePaper(context, { meetingId: meeting.id, id: paper.id, rev: paper.rev, patch: { access: exempt, title: 'Nights away' } }));
    const then = await given();
    expect([then.audience, then.paper.access]).toEqual(['public', publicAccess]);
    const again = asHandedOver(must(await readSnapshot(context.db, meeting.id)), paper.id, then);
    expect(again.papers.map(({ title }) => title)).toEqual(['Respite nights']);
    expect(again.paperSections?.filter(({ paperId }) => paperId === paper.id)).toEqual(then.sections);
    later();
    must(await noteHandedOver(context, { ...paper, access: exempt }));
    expect((await given()).audience).toBe('members');
    expect(asHandedOver(must(await readSnapshot(context.db, meeting.id)), paper.id, await given()).papers.map(({ id }) => id)).toContain(since.id);
  });
});
