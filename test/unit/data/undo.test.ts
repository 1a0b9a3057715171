// Undo and redo of acts, and the order of items (DESIGN section 4; UX 8 and 14).
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { deleteItem } from '../../../renderer/data/commands/delete-item.ts';
import { deleteMeeting } from '../../../renderer/data/commands/delete-meeting.ts';
import { moveItem } from '../../../renderer/data/commands/move-item.ts';
import type { MoveTo } from '../../../renderer/data/commands/move-item.ts';
import { addItem, listItems, updateItem } from '../../../renderer/data/items-repository.ts';
import { getMeeting } from '../../../renderer/data/meetings-repository.ts';
import { openDatabase } from '../../../renderer/data/open-database.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { redo, undo, undoOfNewest, undoState } from '../../../renderer/data/undo.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import { must, openTestMeeting, problemOf, seeded } from './open-test-data.ts';

/** What the officer sees of an agenda: everything but the bookkeeping of revisions. */
const seen = async (context: DataContext, meetingId: string) =>
  (await listItems(context.db, meetingId)).map((item) => ({ ...item, rev: 0, updatedAt: '' }));

const anItem = async (context: DataContext, meetingId: string, index: number): Promise<Item> => {
  const item = (await listItems(context.db, meetingId))[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
};

describe('undo', () => {
  it('names what it takes back and what it would do again', async () => {
    const { context, meeting } = await openTestMeeting();
    const item = await anItem(context, meeting.id, 3);
    expect(await undoState(context.db, meeting.id)).toEqual({ undo: null, redo: null });
    must(await moveItem(context, { meetingId: meeting.id, id: item.id, to: { step: 'up' } }));
    expect(await undoState(context.db, meeting.id)).toEqual({ undo: 'Move item 4 up', redo: null });
    expect(must(await undo(context, meeting.id))).toBe('Move item 4 up');
    expect(await undoState(context.db, meeting.id)).toEqual({ undo: null, redo: 'Move item 4 up' });
    expect(must(await redo(context, meeting.id))).toBe('Move item 4 up');
    expect((await anItem(context, meeting.id, 2)).id).toBe(item.id);
  });

  it('offered for one act takes back that act alone: once another is done it says so and changes nothing', async () => {
    const { context, meeting } = await openTestMeeting();
    must(await moveItem(context, { meetingId: meeting.id, id: (await anItem(context, meeting.id, 3)).id, to: { step: 'up' } }));
    const ofMove = undoOfNewest(context, meeting.id);
    must(await deleteItem(context, { meetingId: meeting.id, id: (await anItem(context, meeting.id, 5)).id }));
    const ofDeletion = undoOfNewest(context, meeting.id);
    const before = await seen(context, meeting.id);
    expect(problemOf(await ofMove())).toBe('done-since');
    expect(await seen(context, meeting.id)).toEqual(before);
    expect(must(await ofDeletion())).toBe('Delete item 6');
    expect(must(await ofMove())).toBe('Move item 4 up');
    expect(problemOf(await ofMove())).toBe('nothing-to-undo');
  });

  it('survives a restart', async () => {
    const { context, meeting, name } = await openTestMeeting();
    const before = await seen(context, meeting.id);
    must(await deleteItem(context, { meetingId: meeting.id, id: (await anItem(context, meeting.id, 2)).id }));
    context.db.close();
    const reopened = { ...context, db: must(await openDatabase({ name })) };
    must(await undo(reopened, meeting.id));
    expect(await seen(reopened, meeting.id)).toEqual(before);
  });

  it('refuses when something it touched has been changed since, and changes nothing', async () => {
    const { context, meeting, clock } = await openTestMeeting();
    const added = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Fostering' }));
    clock.now += 60_000;
    const other = { ...context, actor: { name: 'Somebody else', role: '' } };
    await context.db.items.update(added.id, { title: 'Fostering and adoption', rev: 2 });
    const before = await seen(context, meeting.id);
    expect(problemOf(await undo(other, meeting.id))).toBe('changed-since');
    expect(await seen(context, meeting.id)).toEqual(before);
    expect((await undoState(context.db, meeting.id)).undo).toBe('Add item 8');
  });

  it('joins quick edits of one field into one step, and separates slow ones', async () => {
    const { context, meeting, clock } = await openTestMeeting();
    let item = await anItem(context, meeting.id, 2);
    const title = item.title;
    for (const text of ['Apologies', 'Apologies and', 'Apologies and substitutes']) {
      clock.now += 1_000;
      item = must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: item.rev, patch: { title: text } }));
    }
    clock.now += 60_000;
    must(await updateItem(context, { meetingId: meeting.id, id: item.id, rev: item.rev, patch: { title: 'Apologies only' } }));
    must(await undo(context, meeting.id));
    expect((await anItem(context, meeting.id, 2)).title).toBe('Apologies and substitutes');
    must(await undo(context, meeting.id));
    expect((await anItem(context, meeting.id, 2)).title).toBe(title);
    expect(problemOf(await undo(context, meeting.id))).toBe('nothing-to-undo');
  });

  it('of one meeting leaves another meeting alone', async () => {
    const { context, meeting, panel } = await openTestMeeting();
    const other = must(await createMeeting(context, { panelId: panel.id, date: '2027-03-09', from: 'template' }));
    must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Here' }));
    must(await addItem(context, { meetingId: other.id, kind: 'report', title: 'There' }));
    must(await undo(context, meeting.id));
    expect(await listItems(context.db, meeting.id)).toHaveLength(7);
    expect(await listItems(context.db, other.id)).toHaveLength(8);
  });

  it('brings a whole deleted meeting back', async () => {
    const { context, meeting, panel } = await openTestMeeting();
    const before = await seen(context, meeting.id);
    must(await deleteMeeting(context, { meetingId: meeting.id, panelId: panel.id }));
    expect(await getMeeting(context.db, meeting.id)).toBeNull();
    must(await undo(context, panel.id));
    expect(await getMeeting(context.db, meeting.id)).toMatchObject({ date: '2027-01-12' });
    expect(await seen(context, meeting.id)).toEqual(before);
  });

  it('is cut off by a new act for what was undone', async () => {
    const { context, meeting } = await openTestMeeting();
    must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'One' }));
    must(await undo(context, meeting.id));
    must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Two' }));
    expect(problemOf(await redo(context, meeting.id))).toBe('nothing-to-undo');
  });
});

const trials = Math.max(1, Math.round(200 * Number(process.env['SOAK_SCALE'] ?? '0.05')));

const randomMove = (items: readonly Item[], random: (below: number) => number): { readonly id: string; readonly to: MoveTo } => {
  const pick = (): string => items[random(items.length)]?.id ?? '';
  const to: readonly MoveTo[] = [{ step: 'up' }, { step: 'down' }, { before: pick() }, { after: pick() }, { position: random(items.length) + 1 }];
  return { id: pick(), to: to[random(to.length)] ?? { step: 'up' } };
};

describe(`any ${trials} sequences of moves`, () => {
  it('keep the agenda a permutation; undo returns exactly, redo goes there again', async () => {
    for (let trial = 0; trial < trials; trial += 1) {
      const random = seeded(trial + 1);
      const { context, meeting, clock } = await openTestMeeting();
      for (const sub of [true, true]) {
        must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Part', after: (await anItem(context, meeting.id, random(7))).id, fields: { sub } }));
      }
      const states = [await seen(context, meeting.id)];
      const ids = new Set(states[0]?.map((item) => item.id));
      for (let step = 0; step < 12; step += 1) {
        clock.now += 20_000;
        const before = await listItems(context.db, meeting.id);
        const { id, to } = randomMove(before, random);
        const answer = must(await moveItem(context, { meetingId: meeting.id, id, to }));
        const after = await listItems(context.db, meeting.id);
        expect(new Set(after.map((item) => item.id))).toEqual(ids);
        expect(new Set(after.map((item) => item.order)).size).toBe(after.length);
        expect(answer.position).toBeGreaterThanOrEqual(1);
        expect(answer.position).toBeLessThanOrEqual(answer.of);
        const now = await seen(context, meeting.id);
        if (JSON.stringify(now) !== JSON.stringify(states.at(-1))) states.push(now);
      }
      for (let back = states.length - 2; back >= 0; back -= 1) {
        must(await undo(context, meeting.id));
        expect(await seen(context, meeting.id)).toEqual(states[back]);
      }
      for (let forth = 1; forth < states.length; forth += 1) {
        must(await redo(context, meeting.id));
        expect(await seen(context, meeting.id)).toEqual(states[forth]);
      }
      context.db.close();
    }
  });
});

describe('moving an item', () => {
  it('takes its sub-items along and answers the place for "Moved to 2 of 7"', async () => {
    const { context, meeting } = await openTestMeeting();
    const fifth = await anItem(context, meeting.id, 4);
    const sub = must(await addItem(context, { meetingId: meeting.id, kind: 'minutes', title: 'Of the special meeting', after: fifth.id, fields: { sub: true } }));
    expect(must(await moveItem(context, { meetingId: meeting.id, id: fifth.id, to: { position: 2 } }))).toEqual({ position: 2, of: 7 });
    expect((await listItems(context.db, meeting.id)).slice(1, 3).map((item) => item.id)).toEqual([fifth.id, sub.id]);
  });

  it('past the end stays at the end and writes nothing', async () => {
    const { context, meeting } = await openTestMeeting();
    const last = await anItem(context, meeting.id, 6);
    expect(must(await moveItem(context, { meetingId: meeting.id, id: last.id, to: { step: 'down' } }))).toEqual({ position: 7, of: 7 });
    expect((await context.db.items.get(last.id))?.rev).toBe(1);
  });

  it('writes one row only', async () => {
    const { context, meeting } = await openTestMeeting();
    const changes = await context.db.changes.count();
    must(await moveItem(context, { meetingId: meeting.id, id: (await anItem(context, meeting.id, 5)).id, to: { position: 1 } }));
    expect(await context.db.changes.count()).toBe(changes + 1);
  });
});

describe('deleting an item', () => {
  it('of the legal ones needs a reason, which the history keeps', async () => {
    const { context, meeting } = await openTestMeeting();
    const declarations = await anItem(context, meeting.id, 3);
    expect(problemOf(await deleteItem(context, { meetingId: meeting.id, id: declarations.id }))).toBe('legal-item');
    expect(await listItems(context.db, meeting.id)).toHaveLength(7);
    must(await deleteItem(context, { meetingId: meeting.id, id: declarations.id, reason: 'Taken at the start by the monitoring officer' }));
    const rows = await context.db.changes.where('key').equals(declarations.id).toArray();
    expect(rows.at(-1)).toMatchObject({ label: 'Delete item 4', reason: 'Taken at the start by the monitoring officer' });
  });
});
