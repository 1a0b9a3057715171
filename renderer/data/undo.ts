// Undo and redo of acts, from the journal rows of their group. Text has its own undo inside the editor.
import type { Id } from '../../shared/model/record.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Failed, Result } from '../../shared/model/result.ts';
import { act } from './act.ts';
import type { Work } from './act.ts';
import { nextRedo, nextUndo } from './action-log.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import type { Action, AnyRecord, Change, Fields, RecordTable } from './records.ts';
import { sameValue } from './same-value.ts';
import { turnTake } from './meeting-file/take-journal.ts';
import { overwriteFields } from './write-record.ts';

/** The labels of what Undo and Redo would do now; null: nothing. */
export type UndoState = { readonly undo: string | null; readonly redo: string | null };

/** For menus and buttons; live when read through `useLive`. */
export const undoState = async (db: OrderpaperDatabase, scope: Id): Promise<UndoState> => ({
  undo: (await nextUndo(db, scope))?.label ?? null,
  redo: (await nextRedo(db, scope))?.label ?? null,
});

const changedSince = (action: Action): Failed =>
  failed({
    code: 'changed-since',
    what: `"${action.label}" can't be taken back: something it touched has been changed since. Nothing was changed.`,
    remedy: 'Undo or correct the later change first.',
  });

/** What a record must still hold, and what it will hold instead, to take back (or do again) one journal row. */
const step = (change: Change, direction: 'undo' | 'redo', at: string): { readonly expect: Fields; readonly become: Fields } | null => {
  switch (change.patch.kind) {
    case 'create':
      return direction === 'undo'
        ? { expect: { ...change.patch.record, deletedAt: null }, become: { deletedAt: at } }
        : { expect: {}, become: { deletedAt: null } };
    case 'change':
      return direction === 'undo'
        ? { expect: change.patch.after, become: change.patch.before }
        : { expect: change.patch.before, become: change.patch.after };
    case 'text':
      return null;
  }
};

const kept: readonly string[] = ['rev', 'updatedAt'];

const holds = (record: object, expected: Fields): boolean =>
  Object.entries(expected).every(([key, value]) => kept.includes(key) || sameValue(Reflect.get(record, key) ?? null, value ?? null));

/** The record as it is written then; null when it has been changed since. */
const applyStep = async (work: Work, table: RecordTable, change: Change, direction: 'undo' | 'redo'): Promise<AnyRecord | null> => {
  const todo = step(change, direction, work.at);
  const record = await work.db.records(table).get(change.key);
  if (todo === null || record === undefined || !holds(record, todo.expect)) return null;
  return overwriteFields(work, table, record, todo.become);
};

const doneSince = (action: Pick<Action, 'label'>): Failed =>
  failed({
    code: 'done-since',
    what: `Nothing was taken back: "${action.label}" was done since.`,
    remedy: 'Undo that first, among the commands.',
  });

/** @param only the one act that may be taken back: one that is newer stays as it is */
const turn = async (context: DataContext, scope: Id, direction: 'undo' | 'redo', only?: Id): Promise<Result<string>> => {
  const label = direction === 'undo' ? 'Undo' : 'Redo';
  return act(context, { label, undoIn: null, settles: true }, async (work): Promise<Result<string>> => {
    const action = await (direction === 'undo' ? nextUndo(work.db, scope) : nextRedo(work.db, scope));
    if (action === undefined) {
      return failed({ code: 'nothing-to-undo', what: `There is nothing to ${label.toLowerCase()}.`, remedy: 'Go on working.' });
    }
    if (only !== undefined && action.id !== only) return doneSince(action);
    work.relabel(`${label}: ${action.label}`);
    const changes = (await work.db.changes.where('group').equals(action.id).toArray()).sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
    const turned = new Map<Id, AnyRecord>();
    for (const change of direction === 'undo' ? changes.reverse() : changes) {
      if (change.table === 'settings') continue;
      const record = await applyStep(work, change.table, change, direction);
      if (record === null) return changedSince(action);
      turned.set(record.id, record);
    }
    for (const change of changes) {
      if (change.table === 'settings' && !(await turnTake(work, change, direction, [...turned.values()]))) return changedSince(action);
    }
    await work.db.actions.put({ ...action, state: direction === 'undo' ? 'undone' : 'done', coalesce: null });
    return ok(action.label);
  });
};

/**
 * Takes back the newest act of a meeting or panel.
 * @returns its label; or `nothing-to-undo`; or `changed-since` when a later write touched the same fields (nothing changes then)
 */
export const undo = (context: DataContext, scope: Id): Promise<Result<string>> => turn(context, scope, 'undo');

/**
 * The way back to the act that is the newest one now, and to no other: when it is taken later, `done-since` says that something newer stands before it.
 * @returns answers as `undo` does
 */
export const undoOfNewest = (context: DataContext, scope: Id): (() => Promise<Result<string>>) => {
  const newest = nextUndo(context.db, scope);
  return async () => turn(context, scope, 'undo', (await newest)?.id);
};

/** Does again what was undone last, as long as nothing else was done since; answers as `undo` does. */
export const redo = (context: DataContext, scope: Id): Promise<Result<string>> => turn(context, scope, 'redo');
