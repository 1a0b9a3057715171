// Papers written in the app: each act is one step of undo, access is inherited, a published agenda keeps its papers (DESIGN sections 4 and 5, DOMAIN U2).
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addWrittenPaper, expectPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { deleteItem } from '../../../renderer/data/commands/delete-item.ts';
import { deleteMeeting } from '../../../renderer/data/commands/delete-meeting.ts';
import { deletePaper } from '../../../renderer/data/commands/delete-paper.ts';
import { movePaper } from '../../../renderer/data/commands/move-paper.ts';
import { publishAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { listDeletedPapers, restoreDeleted } from '../../../renderer/data/commands/restore-deleted.ts';
import { addItem, getItem, updateItem } from '../../../renderer/data/items-repository.ts';
import { getPaper, listPapers, updatePaper } from '../../../renderer/data/papers-repository.ts';
import { addSection, deleteSection, listMeetingSections, listSections, moveSection, updateSection } from '../../../renderer/data/sections-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import { meetingSnapshotSchema } from '../../../shared/model/meeting-snapshot.ts';
import { paperKindOf } from '../../../shared/paper-kinds/index.ts';
import { must, openTestMeeting, problemOf } from './open-test-data.ts';

const exempt = { level: 'exempt' as const, paragraphs: [3], reason: 'Rates of one provider' };

const withPaper = async (kind: Parameters<typeof addWrittenPaper>[1]['kind'] = 'standard-report') => {
  const data = await openTestMeeting();
  const item = must(await addItem(data.context, { meetingId: data.meeting.id, kind: 'report', title: "Foster carers' allowances" }));
  const paper = must(await addWrittenPaper(data.context, { meetingId: data.meeting.id, itemId: item.id, kind }));
  const place = { meetingId: data.meeting.id, itemId: item.id };
  return { ...data, item, paper, place };
};

const appendixOf = (paperId: string) => ({ paperId, as: 'appendix' as const });

describe('a written paper', () => {
  it("has the item's title and every section of its kind, with what is known filled in, and undo takes all of it back", async () => {
    const { context, meeting, paper } = await withPaper();
    expect(paper.title).toBe("Foster carers' allowances");
    const sections = await listSections(context.db, paper.id);
    expect(sections.map(({ slot }) => slot)).toEqual(paperKindOf('standard-report').sections.map(({ slot }) => slot));
    const answers = sections[0]?.fields.map(({ value }) => value) ?? [];
    expect(answers).toContain("Foster carers' allowances");
    expect(answers).toContain('Corporate Parenting Panel, 12 January 2027');
    must(await undo(context, meeting.id));
    expect([await listPapers(context.db, meeting.id), await listMeetingSections(context.db, meeting.id)]).toEqual([[], []]);
  });

  it('is part of the snapshot, which stays valid', async () => {
    const { context, meeting, paper } = await withPaper('briefing-note');
    const snapshot = must(await readSnapshot(context.db, meeting.id));
    expect(meetingSnapshotSchema.safeParse(snapshot).success).toBe(true);
    expect(snapshot.paperSections?.every(({ paperId }) => paperId === paper.id)).toBe(true);
  });

  it('is as restricted as its item, and an appendix as its paper', async () => {
    const { context, place, paper, item, meeting } = await withPaper('free');
    must(await updatePaper(context, { meetingId: meeting.id, id: paper.id, rev: paper.rev, patch: { access: exempt } }));
    const appendix = must(await addWrittenPaper(context, { ...place, kind: 'free', belongsTo: appendixOf(paper.id) }));
    expect(appendix.access).toEqual(exempt);
    const opened = must(await updatePaper(context, { meetingId: meeting.id, id: appendix.id, rev: appendix.rev, patch: { access: publicAccess } }));
    expect(opened.access).toEqual(exempt);
    must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: item.rev, patch: { access: { ...exempt, level: 'confidential', paragraphs: [] } } }));
    expect((await listPapers(context.db, meeting.id)).map(({ access }) => access.level)).toEqual(['confidential', 'confidential']);
  });

  it('may have a public version while it is restricted itself', async () => {
    const { context, place, paper, meeting } = await withPaper('free');
    const version = must(await addWrittenPaper(context, { ...place, kind: 'free', belongsTo: { paperId: paper.id, as: 'public-version' } }));
    must(await updatePaper(context, { meetingId: meeting.id, id: paper.id, rev: paper.rev, patch: { access: exempt } }));
    expect((await getPaper(context.db, version.id))?.access).toEqual(publicAccess);
  });

  it('carries a new access to its appendices, never a less strict one than they had', async () => {
    const { context, place, paper, meeting } = await withPaper('free');
    const [same, own] = [must(await addWrittenPaper(context, { ...place, kind: 'free', belongsTo: appendixOf(paper.id) })), must(await addWrittenPaper(context, { ...place, kind: 'free', belongsTo: appendixOf(paper.id) }))];
    const confidential = { level: 'confidential' as const, paragraphs: [], reason: 'Court order' };
    must(await updatePaper(context, { meetingId: meeting.id, id: own.id, rev: own.rev, patch: { access: confidential } }));
    must(await updatePaper(context, { meetingId: meeting.id, id: paper.id, rev: paper.rev, patch: { access: exempt } }));
    expect([(await getPaper(context.db, same.id))?.access, (await getPaper(context.db, own.id))?.access]).toEqual([exempt, confidential]);
  });

  it('is not opened with its item or its paper: that is an act of its own', async () => {
    const { context, place, paper, item, meeting } = await withPaper('free');
    const closed = must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: item.rev, patch: { access: exempt } }));
    const appendix = must(await addWrittenPaper(context, { ...place, kind: 'free', belongsTo: appendixOf(paper.id) }));
    const corrected = must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: closed.rev, patch: { access: { ...exempt, paragraphs: [5] } } }));
    expect((await getPaper(context.db, paper.id))?.access.paragraphs).toEqual([5]);
    must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: corrected.rev, patch: { access: publicAccess } }));
    expect((await listPapers(context.db, meeting.id)).map(({ access }) => access.level)).toEqual(['exempt', 'exempt']);
    const { rev } = (await getPaper(context.db, paper.id)) ?? paper;
    must(await updatePaper(context, { meetingId: meeting.id, id: paper.id, rev, patch: { access: publicAccess } }));
    expect([(await getPaper(context.db, paper.id))?.access.level, (await getPaper(context.db, appendix.id))?.access.level]).toEqual(['public', 'exempt']);
  });

  it('is not copied to the next meeting', async () => {
    const { context, panel } = await withPaper();
    const next = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'last-meeting' }));
    expect(await listPapers(context.db, next.id)).toEqual([]);
  });
});

describe('moving', () => {
  it('goes up and down among the papers of its item, and answers where it stands', async () => {
    const { context, place, meeting, paper } = await withPaper('free');
    const second = must(await addWrittenPaper(context, { ...place, kind: 'briefing-note' }));
    const third = must(await addWrittenPaper(context, { ...place, kind: 'letter' }));
    expect(must(await movePaper(context, { meetingId: meeting.id, id: third.id, to: { step: 'up' } }))).toEqual({ position: 2, of: 3 });
    expect((await listPapers(context.db, meeting.id)).map(({ id }) => id)).toEqual([paper.id, third.id, second.id]);
    expect(must(await movePaper(context, { meetingId: meeting.id, id: paper.id, to: { step: 'up' } }))).toEqual({ position: 1, of: 3 });
    must(await undo(context, meeting.id));
    expect((await listPapers(context.db, meeting.id)).map(({ id }) => id)).toEqual([paper.id, second.id, third.id]);
  });

  it('to an exempt item takes appendices along and makes all of it exempt', async () => {
    const { context, place, meeting, paper } = await withPaper('free');
    const appendix = must(await addWrittenPaper(context, { ...place, kind: 'free', belongsTo: appendixOf(paper.id) }));
    const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Contracts', fields: { access: exempt } }));
    must(await movePaper(context, { meetingId: meeting.id, id: paper.id, to: { itemId: item.id } }));
    const rows = [await getPaper(context.db, paper.id), await getPaper(context.db, appendix.id)];
    expect(rows.map((row) => [row?.itemId, row?.access.level])).toEqual([[item.id, 'exempt'], [item.id, 'exempt']]);
  });
});

describe('deleting', () => {
  it('takes sections and appendices along; undo and a later restore bring all of it back', async () => {
    const { context, place, meeting, paper } = await withPaper();
    const appendix = must(await addWrittenPaper(context, { ...place, kind: 'free', belongsTo: appendixOf(paper.id) }));
    const before = (await listMeetingSections(context.db, meeting.id)).map(({ id }) => id);
    must(await deletePaper(context, { meetingId: meeting.id, id: paper.id }));
    expect([await listPapers(context.db, meeting.id), await listMeetingSections(context.db, meeting.id)]).toEqual([[], []]);
    must(await undo(context, meeting.id));
    expect((await listMeetingSections(context.db, meeting.id)).map(({ id }) => id)).toEqual(before);
    must(await deletePaper(context, { meetingId: meeting.id, id: paper.id }));
    expect((await listDeletedPapers(context.db, meeting.id)).map(({ id }) => id)).toEqual([paper.id]);
    must(await restoreDeleted(context, { table: 'papers', id: paper.id, meetingId: meeting.id }));
    expect((await listPapers(context.db, meeting.id)).map(({ id }) => id)).toEqual([paper.id, appendix.id]);
    expect((await listMeetingSections(context.db, meeting.id)).map(({ id }) => id)).toEqual(before);
  });

  it('an item or the meeting takes its papers and their sections, and undo brings them back', async () => {
    const { context, meeting, item, panel } = await withPaper('briefing-note');
    const sections = (await listMeetingSections(context.db, meeting.id)).length;
    must(await deleteItem(context, { meetingId: meeting.id, id: item.id }));
    expect((await listMeetingSections(context.db, meeting.id)).length).toBe(0);
    must(await restoreDeleted(context, { table: 'items', id: item.id, meetingId: meeting.id }));
    expect((await listMeetingSections(context.db, meeting.id)).length).toBe(sections);
    must(await deleteMeeting(context, { meetingId: meeting.id, panelId: panel.id }));
    expect((await listMeetingSections(context.db, meeting.id)).length).toBe(0);
    must(await undo(context, panel.id));
    expect([(await listPapers(context.db, meeting.id)).length, (await listMeetingSections(context.db, meeting.id)).length]).toEqual([1, sections]);
    expect(await getItem(context.db, item.id)).not.toBeNull();
  });
});

describe('sections', () => {
  it('of the author are added after another one, renamed, moved and taken out, each one step of undo', async () => {
    const { context, meeting, paper } = await withPaper('free');
    const [first] = await listSections(context.db, paper.id);
    const own = must(await addSection(context, { paper, heading: 'What children said', after: first?.id ?? null }));
    const other = must(await addSection(context, { paper, heading: 'Next steps', after: first?.id ?? null }));
    const headings = async () => (await listSections(context.db, paper.id)).map(({ heading }) => heading);
    expect(await headings()).toEqual([first?.heading, 'Next steps', 'What children said']);
    must(await moveSection(context, { id: own.id, index: 1 }));
    must(await updateSection(context, { id: other.id, rev: other.rev, patch: { heading: "What's next" } }));
    must(await deleteSection(context, own.id));
    expect(await headings()).toEqual([first?.heading, "What's next"]);
    for (let step = 0; step < 3; step += 1) must(await undo(context, meeting.id));
    expect(await headings()).toEqual([first?.heading, 'Next steps', 'What children said']);
  });

  it('that the template demands stay where and what they are; they can be marked as not applicable and taken up again', async () => {
    const { context, meeting, paper } = await withPaper();
    const section = (await listSections(context.db, paper.id)).find(({ slot }) => slot === 'legal');
    const id = section?.id ?? '';
    expect(problemOf(await deleteSection(context, id))).toBe('section-required');
    expect(problemOf(await moveSection(context, { id, index: 0 }))).toBe('section-required');
    expect(problemOf(await updateSection(context, { id, rev: 1, patch: { heading: 'Law' } }))).toBe('section-required');
    must(await updateSection(context, { id, rev: 1, patch: { notApplicable: true } }));
    expect((await context.db.paperSections.get(id))?.notApplicable).toBe(true);
    must(await undo(context, meeting.id));
    expect((await context.db.paperSections.get(id))?.notApplicable).toBe(false);
  });
});

describe('a paper that is expected', () => {
  it('keeps who owes it and by when, and has no sections when it will come as a file', async () => {
    const { context, place } = await withPaper('free');
    const toFollow = { owner: "Siobhan O'Neill", dueOn: '2027-01-02', note: 'After the court date' };
    const paper = must(await expectPaper(context, { ...place, kind: 'attachment', title: "The inspector's letter", toFollow }));
    expect([paper.toFollow, paper.kind, (await listSections(context.db, paper.id)).length]).toEqual([toFollow, 'attachment', 0]);
  });
});

it('a published agenda keeps its papers: every act answers why', async () => {
  const { context, meeting, place, paper } = await withPaper('free');
  const [section] = await listSections(context.db, paper.id);
  must(await publishAgenda(context, { meetingId: meeting.id, on: '2027-01-04' }));
  const meetingId = meeting.id;
  const answers = [
    await addWrittenPaper(context, { ...place, kind: 'free' }),
    await updatePaper(context, { meetingId, id: paper.id, rev: 1, patch: { title: 'Other' } }),
    await movePaper(context, { meetingId, id: paper.id, to: { step: 'up' } }),
    await deletePaper(context, { meetingId, id: paper.id }),
    await addSection(context, { paper, heading: 'More' }),
    await updateSection(context, { id: section?.id ?? '', rev: 1, patch: { notApplicable: true } }),
    await moveSection(context, { id: section?.id ?? '', index: 0 }),
    await deleteSection(context, section?.id ?? ''),
  ];
  expect(answers.map(problemOf)).toEqual(answers.map(() => 'agenda-published'));
});
