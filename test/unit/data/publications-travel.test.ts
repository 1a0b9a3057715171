// What was published can be printed again on another computer that takes in the meeting's file (DESIGN section 4).
import { expect, it } from 'vitest';
import { asItWentOut } from '../../../renderer/data/agenda-publications.ts';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { erase } from '../../../renderer/data/commands/erase.ts';
import { openAgendaChange } from '../../../renderer/data/commands/prepare-change.ts';
import { publishAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { publishChange } from '../../../renderer/data/commands/publish-change.ts';
import { takeMeetingFile } from '../../../renderer/data/commands/take-meeting-file.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { listItems } from '../../../renderer/data/items-repository.ts';
import { lookAtFile } from '../../../renderer/data/meeting-file/look-at-file.ts';
import { readMeetingToSave } from '../../../renderer/data/meeting-file/meeting-to-save.ts';
import { isFrozenElsewhere } from '../../../renderer/data/meeting-file/plan-publications.ts';
import { getMeeting, listPublications, updateMeeting } from '../../../renderer/data/meetings-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { ports } from '../meeting-file/fixture.ts';
import { must, openTestData, openTestMeeting } from './open-test-data.ts';

const on = '2027-01-04';

/** Published, moved to another room, published again. */
const publishedTwice = async () => {
  const { context, meeting: { id: meetingId } } = await openTestMeeting('2027-01-26');
  const [item] = await listItems(context.db, meetingId);
  const paper = must(await addWrittenPaper(context, { meetingId, itemId: item?.id ?? '', kind: 'free', title: 'Words of Imelda Sarsfield' }));
  must(await publishAgenda(context, { meetingId, on }));
  must(await openAgendaChange(context, { meetingId, on, pages: [{ id: paper.id, itemId: item?.id ?? '', span: { start: 1, end: 1 } }] }));
  const rev = (await getMeeting(context.db, meetingId))?.rev ?? 0;
  must(await updateMeeting(context, { id: meetingId, rev, patch: { venue: { lines: ['Old Library'], postcode: null } } }));
  must(await publishChange(context, { meetingId, on, reason: 'The room is flooded', pages: [{ id: paper.id, itemId: item?.id ?? '', span: { start: 1, end: 1 } }] }));
  return { context, meetingId };
};

/** The meeting as another computer reads it from the file. */
const file = async ({ db }: DataContext, meetingId: string) => {
  const { snapshot, copies, left, files } = must(await readMeetingToSave(db, meetingId));
  const read = must(await readMeetingFile(await writeMeetingFile({ kind: 'meeting', snapshot, copies, files: files.values() }, ports), ports));
  if (read.kind !== 'meeting') throw new Error(read.kind);
  return { snapshot: read.snapshot, brought: { files: read.files, copies: read.copies }, left };
};

const reprints = async ({ db }: DataContext, meetingId: string) => (await listPublications(db, meetingId)).map((each) => ({ ...asItWentOut(each), elsewhere: isFrozenElsewhere(each) }));

it('each publication is on the other computer as it went out, and one undo takes all of it back', async () => {
  const { context, meetingId } = await publishedTwice();
  const there = await openTestData();
  const { snapshot, brought, left } = await file(context, meetingId);
  expect(left).toBe(0);
  const { undoIn } = must(await takeMeetingFile(there.context, snapshot, {}, brought));
  expect(await reprints(there.context, meetingId)).toEqual(await reprints(context, meetingId));
  expect((await reprints(there.context, meetingId)).map(({ elsewhere }) => elsewhere)).toEqual([false, false]);
  must(await undo(there.context, undoIn));
  expect(await listPublications(there.context.db, meetingId)).toEqual([]);
});

it('a file of before brings none; a later one fills them in, and says so before', async () => {
  const { context, meetingId } = await publishedTwice();
  const { context: there } = await openTestData();
  const { snapshot, brought } = await file(context, meetingId);
  must(await takeMeetingFile(there, snapshot));
  expect((await reprints(there, meetingId)).map(({ elsewhere }) => elsewhere)).toEqual([true, false]);
  expect((await lookAtFile(there.db, snapshot, brought)).reprints).toBe(1);
  expect(must(await takeMeetingFile(there, snapshot, {}, brought)).outcome).toBe('taken');
  expect((await reprints(there, meetingId)).map(({ elsewhere }) => elsewhere)).toEqual([false, false]);
  expect((await lookAtFile(there.db, snapshot, brought)).reprints).toBe(0);
  expect(must(await takeMeetingFile(there, snapshot, {}, brought)).outcome).toBe('same');
});

it('what was erased on the other computer comes back in no frozen copy', async () => {
  const { context, meetingId } = await publishedTwice();
  const { context: there } = await openTestData();
  const { snapshot, brought } = await file(context, meetingId);
  must(await takeMeetingFile(there, snapshot));
  must(await erase(there, { kind: 'name', name: 'Imelda Sarsfield' }, 'At the wish of the person'));
  const copiesAlone = { copies: brought.copies };
  expect((await lookAtFile(there.db, { ...snapshot, papers: [], paperSections: [] }, copiesAlone)).erased).toHaveLength(1);
  must(await takeMeetingFile(there, snapshot, { all: 'mine' }, brought));
  expect((await reprints(there, meetingId)).map(({ elsewhere }) => elsewhere)).toEqual([false, false]);
  expect(JSON.stringify(await there.db.publications.toArray())).not.toContain('Sarsfield');
});
