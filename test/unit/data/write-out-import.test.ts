// Text from an import becomes a paper of the pack: its words are there to write on, undo takes it back whole.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { addPaper, getPaper } from '../../../renderer/data/papers-repository.ts';
import { publishAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { writeOutImport } from '../../../renderer/data/commands/write-out-import.ts';
import { listSections } from '../../../renderer/data/sections-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { papersReady } from '../../../shared/checking/papers-ready.ts';
import { packPlan } from '../../../shared/documents/pack/pack-plan.ts';
import { meetingSnapshotSchema } from '../../../shared/model/meeting-snapshot.ts';
import { must, openTestMeeting, problemOf } from './open-test-data.ts';

const text = "Before\n\n1. O'Shea's list\n\n• one\n• two\n\nAge\tNumber\n0 to 4\t12";
const exempt = { level: 'exempt' as const, paragraphs: [1], reason: 'It names a family' };

const withImported = async () => {
  const { context, meeting } = await openTestMeeting();
  const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Homes' }));
  const paper = must(await addPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'imported-text', title: 'Homes for all', text, access: exempt }));
  return { context, meeting, paper };
};

it('keeps title, item and access, has its words in sections, and is in the pack', async () => {
  const { context, meeting, paper } = await withImported();
  const before = must(await readSnapshot(context.db, meeting.id));
  expect(papersReady(before).map(({ code }) => code)).toContain('imported-text-left-out');
  expect(packPlan(before, { audience: 'members', withConfidential: false })).toEqual([]);
  must(await writeOutImport(context, { meetingId: meeting.id, id: paper.id }));
  expect(await getPaper(context.db, paper.id)).toMatchObject({ kind: 'free', title: 'Homes for all', itemId: paper.itemId, access: exempt, text: '' });
  expect((await listSections(context.db, paper.id)).map(({ heading, slot, text: { content } }) => [heading, slot, content.map(({ type }) => type)])).toEqual([['', null, ['paragraph']], ["1. O'Shea's list", null, ['bulletList', 'table']]]);
  const after = must(await readSnapshot(context.db, meeting.id));
  expect(meetingSnapshotSchema.safeParse(after).success).toBe(true);
  expect(papersReady(after).map(({ code }) => code)).not.toContain('imported-text-left-out');
  expect(packPlan(after, { audience: 'members', withConfidential: false }).map(({ id }) => id)).toEqual([paper.id]);
  expect(packPlan(after, { audience: 'public', withConfidential: false }).map(({ shown }) => shown)).toEqual([null]);
});

it('is one step of undo', async () => {
  const { context, meeting, paper } = await withImported();
  must(await writeOutImport(context, { meetingId: meeting.id, id: paper.id }));
  must(await undo(context, meeting.id));
  expect(await getPaper(context.db, paper.id)).toMatchObject({ kind: 'imported-text', text });
  expect(await listSections(context.db, paper.id)).toEqual([]);
});

it('is refused for any other paper, and while the agenda is published', async () => {
  const { context, meeting, paper } = await withImported();
  const written = must(await writeOutImport(context, { meetingId: meeting.id, id: paper.id }));
  expect(problemOf(await writeOutImport(context, { meetingId: meeting.id, id: written.id }))).toBe('not-imported');
  must(await undo(context, meeting.id));
  must(await publishAgenda(context, { meetingId: meeting.id, on: '2026-12-01' }));
  expect(problemOf(await writeOutImport(context, { meetingId: meeting.id, id: paper.id }))).toBe('agenda-published');
});
