// Who changed a record is told by contents, not by how often it was written: a file that is saved may never be taken in (DESIGN section 4).
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { takeMeetingFile } from '../../../renderer/data/commands/take-meeting-file.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { listItems, updateItem } from '../../../renderer/data/items-repository.ts';
import { withDeletions } from '../../../renderer/data/meeting-file/deletions.ts';
import { noteExchange, recordsOf, withBases } from '../../../renderer/data/meeting-file/exchange.ts';
import { lookAtFile } from '../../../renderer/data/meeting-file/look-at-file.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { sha256OfText } from '../../../shared/meeting-file/sha256-of-text.ts';
import { idMaker, instantOf } from '../../../shared/model/ids.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { must, openTestData, openTestMeeting, testPorts } from './open-test-data.ts';

const save = async (context: DataContext, meetingId: string): Promise<MeetingSnapshot> => {
  const snapshot = await withBases(context.db, await withDeletions(context.db, must(await readSnapshot(context.db, meetingId))));
  await noteExchange(context.db, meetingId, [...recordsOf(snapshot), ...(snapshot.deleted ?? [])], instantOf(context.now()));
  return snapshot;
};

const write = async (context: DataContext, meetingId: string, ...titles: readonly string[]): Promise<void> => {
  for (const title of titles) {
    const [item] = await listItems(context.db, meetingId);
    if (item === undefined) throw new Error('no item');
    must(await updateItem(context, { id: item.id, rev: item.rev, meetingId, patch: { title } }));
  }
};

const title = async (context: DataContext, meetingId: string): Promise<string | undefined> => (await listItems(context.db, meetingId))[0]?.title;

const fates = async (context: DataContext, file: MeetingSnapshot) => {
  const { taken, asked, counts } = await lookAtFile(context.db, file);
  return { taken: taken.length, asked: asked.length, kept: counts.kept };
};

/** Two computers that have the same meeting, exchanged once. */
const twoComputers = async () => {
  const first = await openTestMeeting();
  const other = await openTestData();
  const { now, randomBytes } = testPorts(other.clock, 2);
  const second: DataContext = { ...other.context, newId: idMaker(now, randomBytes) };
  const meetingId = first.meeting.id;
  await write(first.context, meetingId, 'One', 'Two');
  must(await takeMeetingFile(second, await save(first.context, meetingId)));
  return { first: first.context, second, meetingId };
};

describe('a file that was saved and never taken in', () => {
  it.each([1, 2, 3])('leaves the other side’s later change a question, after %i edits there', async (edits) => {
    const { first, second, meetingId } = await twoComputers();
    await write(first, meetingId, 'Mine, sent into the void');
    await save(first, meetingId);
    await write(second, meetingId, ...['Theirs a', 'Theirs b', 'Theirs c'].slice(0, edits));
    const file = await save(second, meetingId);
    expect(await fates(first, file)).toEqual({ taken: 0, asked: 1, kept: 0 });
    await write(first, meetingId, 'Mine, once more');
    expect(await fates(first, file)).toEqual({ taken: 0, asked: 1, kept: 0 });
  });

  it('asks nothing where only they changed what both had', async () => {
    const { first, second, meetingId } = await twoComputers();
    await save(first, meetingId);
    await write(second, meetingId, 'Theirs');
    expect(await fates(first, await save(second, meetingId))).toEqual({ taken: 1, asked: 0, kept: 0 });
  });
});

it('a file that was taken in twice is the same the second time, and an older one of theirs changes nothing', async () => {
  const { first, second, meetingId } = await twoComputers();
  await write(second, meetingId, 'Theirs');
  const older = await save(second, meetingId);
  await write(second, meetingId, 'Theirs, later');
  const newer = await save(second, meetingId);
  must(await takeMeetingFile(first, newer));
  expect(must(await takeMeetingFile(first, newer)).outcome).toBe('same');
  expect(await fates(first, older)).toEqual({ taken: 0, asked: 0, kept: 1 });
  expect(await title(first, meetingId)).toBe('Theirs, later');
});

it('the answer to a file that was taken in is taken without a question, however often each side writes', async () => {
  const { first, second, meetingId } = await twoComputers();
  for (const round of [1, 2, 3]) {
    await write(second, meetingId, ...Array.from({ length: round }, (_, at) => `Theirs ${round}.${at}`));
    const answer = await save(second, meetingId);
    expect(await fates(first, answer)).toEqual({ taken: 1, asked: 0, kept: 0 });
    must(await takeMeetingFile(first, answer));
    await write(first, meetingId, `Mine ${round}`);
    const back = await save(first, meetingId);
    expect(await fates(second, back)).toEqual({ taken: 1, asked: 0, kept: 0 });
    must(await takeMeetingFile(second, back));
  }
});

it('what both changed to the same is the same; what both changed differently is asked on either side', async () => {
  const { first, second, meetingId } = await twoComputers();
  await write(first, meetingId, 'Alike');
  await write(second, meetingId, 'Other', 'Alike');
  expect(await fates(first, await save(second, meetingId))).toEqual({ taken: 0, asked: 0, kept: 0 });
  await write(first, meetingId, 'Mine');
  await write(second, meetingId, 'Theirs');
  expect(await fates(first, await save(second, meetingId))).toMatchObject({ taken: 0, asked: 1 });
  expect(await fates(second, await save(first, meetingId))).toMatchObject({ taken: 0, asked: 1 });
});

it('after an earlier version of the app, which noted revisions, a change is asked once and taken from then on, never kept out unseen', async () => {
  const { first, second, meetingId } = await twoComputers();
  const key = `exchange:${meetingId}`;
  const asRevisions = async (context: DataContext): Promise<void> => {
    const revs = recordsOf(must(await readSnapshot(context.db, meetingId))).map(({ id, rev }) => [id, rev]);
    await context.db.settings.put({ key, value: Object.fromEntries(revs), rev: 1, updatedAt: '2026-11-22T09:00:00.000Z' });
  };
  await asRevisions(first);
  await asRevisions(second);
  await write(second, meetingId, 'Theirs');
  const file = await save(second, meetingId);
  expect(await fates(first, file)).toEqual({ taken: 0, asked: 1, kept: 0 });
  must(await takeMeetingFile(first, file, { all: 'theirs' }));
  await write(second, meetingId, 'Theirs, later');
  expect(await fates(first, await save(second, meetingId))).toEqual({ taken: 1, asked: 0, kept: 0 });
});

it('hashes a text as SHA-256 does, at every length around a block', () => {
  for (const length of [0, 1, 27, 28, 31, 32, 55, 56, 63, 64, 65, 119, 1_000]) {
    const text = 'aé'.repeat(length);
    expect(sha256OfText(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});
