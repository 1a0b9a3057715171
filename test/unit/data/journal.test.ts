// Every write has its journal row in the same transaction; revisions tell who is behind (DESIGN section 4).
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { act } from '../../../renderer/data/act.ts';
import { moveItem } from '../../../renderer/data/commands/move-item.ts';
import { getItem, listItems, updateItem } from '../../../renderer/data/items-repository.ts';
import { isConflict } from '../../../renderer/data/save-result.ts';
import { createRecord } from '../../../renderer/data/write-record.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import { failed } from '../../../shared/model/result.ts';
import { nextHlc, partsOfHlc } from '../../../shared/model/hlc.ts';
import { must, openTestData, openTestMeeting, problemOf } from './open-test-data.ts';

describe('the journal', () => {
  it('has a row for each write, signed and in order, all rows of an act in one group', async () => {
    const { context, meeting } = await openTestMeeting();
    const rows = await context.db.changes.where('key').equals(meeting.id).toArray();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ table: 'meetings', rev: 1, actor: { name: 'Joan Felloway', role: 'Democratic Services Officer' }, label: 'Add a meeting', device: 'device-1' });
    const group = await context.db.changes.where('group').equals(rows[0]?.group ?? '').toArray();
    expect(group).toHaveLength(8);
    const stamps = (await context.db.changes.orderBy('hlc').toArray()).map((change) => change.hlc);
    expect(new Set(stamps).size).toBe(stamps.length);
  });

  it('has no row when the act is refused half-way, nor has the table', async () => {
    const { context } = await openTestData();
    const result = await act(context, { label: 'Half', undoIn: null }, async (work) => {
      await createRecord(work, 'closures', { ...newRecord(context.newId, context.now), date: '2026-12-24', name: 'Closed', kind: 'council-closure' });
      return failed({ code: 'changed-my-mind', what: 'No.', remedy: 'No.' });
    });
    expect(problemOf(result)).toBe('changed-my-mind');
    expect([await context.db.closures.count(), await context.db.changes.count(), await context.db.actions.count()]).toEqual([0, 0, 0]);
  });

  it('lets a bug through as an error and keeps nothing of the act', async () => {
    const { context } = await openTestData();
    await expect(
      act(context, { label: 'Bug', undoIn: null }, async (work) => {
        await createRecord(work, 'closures', { ...newRecord(context.newId, context.now), date: '2026-12-24', name: 'Closed', kind: 'council-closure' });
        throw new TypeError('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect(await context.db.closures.count()).toBe(0);
  });

  it('holds before and after of a change, nothing else', async () => {
    const { context, meeting } = await openTestMeeting();
    const [item] = await listItems(context.db, meeting.id);
    must(await updateItem(context, { meetingId: meeting.id, id: item?.id ?? '', rev: 1, patch: { title: 'New title', kind: item?.kind ?? 'report' } }));
    const row = (await context.db.changes.where('key').equals(item?.id ?? '').toArray()).at(-1);
    expect(row?.patch).toEqual({ kind: 'change', before: { title: item?.title }, after: { title: 'New title' } });
  });
});

describe('a write on an old revision', () => {
  it('of the same field is a conflict that carries both versions and changes nothing', async () => {
    const { context, meeting } = await openTestMeeting();
    const [item] = await listItems(context.db, meeting.id);
    const id = item?.id ?? '';
    must(await updateItem(context, { meetingId: meeting.id, id, rev: 1, patch: { title: 'Theirs' } }));
    const late = await updateItem(context, { meetingId: meeting.id, id, rev: 1, patch: { title: 'Mine' } });
    if (late.ok || !isConflict(late.problem)) throw new Error('expected a conflict');
    expect([late.problem.mine.title, late.problem.theirs.title, late.problem.theirs.rev]).toEqual(['Mine', 'Theirs', 2]);
    expect((await getItem(context.db, id))?.title).toBe('Theirs');
    expect(must(await updateItem(context, { meetingId: meeting.id, id, rev: late.problem.theirs.rev, patch: { title: 'Mine' } })).rev).toBe(3);
  });

  it('of another field goes through, for nothing is covered', async () => {
    const { context, meeting } = await openTestMeeting();
    const [item] = await listItems(context.db, meeting.id);
    const id = item?.id ?? '';
    must(await moveItem(context, { meetingId: meeting.id, id, to: { step: 'down' } }));
    const saved = must(await updateItem(context, { meetingId: meeting.id, id, rev: 1, patch: { title: 'Typed meanwhile' } }));
    expect(saved).toMatchObject({ title: 'Typed meanwhile', rev: 3 });
  });

  it('is a conflict when the history since is not known', async () => {
    const { context, meeting } = await openTestMeeting();
    const [item] = await listItems(context.db, meeting.id);
    const id = item?.id ?? '';
    await context.db.items.update(id, { rev: 5 });
    expect(problemOf(await updateItem(context, { meetingId: meeting.id, id, rev: 1, patch: { title: 'Mine' } }))).toBe('rev-conflict');
  });

  it('of a deleted record says so', async () => {
    const { context, meeting } = await openTestMeeting();
    expect(problemOf(await updateItem(context, { meetingId: meeting.id, id: 'gone', rev: 1, patch: { title: 'x' } }))).toBe('not-found');
  });
});

describe('the hybrid logical clock', () => {
  it('never goes back, even when the computer clock does', () => {
    const first = nextHlc(null, 1_000_000, 'a');
    const second = nextHlc(first, 400_000, 'a');
    const third = nextHlc(second, 1_000_000, 'b');
    const fourth = nextHlc(third, 1_000_001, 'a');
    expect([first, second, third, fourth].toSorted()).toEqual([first, second, third, fourth]);
    expect(partsOfHlc(third)).toEqual({ milliseconds: 1_000_000, counter: 2, device: 'b' });
  });

  it('spills a full counter into the next millisecond', () => {
    expect(partsOfHlc(nextHlc('000000003e8-ffff-a', 1_000, 'a'))).toEqual({ milliseconds: 1_001, counter: 0, device: 'a' });
  });
});
