// Saving the text of a minute while it is typed: the row, a small journal patch, and a kept version now and then (DESIGN section 4).
import { Dexie } from 'dexie';
import { newRecord } from '../../shared/model/ids.ts';
import type { Minute } from '../../shared/model/meeting.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import { textDocSchema } from '../../shared/model/text.ts';
import type { TextDoc } from '../../shared/model/text.ts';
import { act } from './act.ts';
import type { Work } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { openMinutes } from './locks.ts';
import type { Revision } from './records.ts';
import { isConflict, notFound } from './save-result.ts';
import type { SaveResult } from './save-result.ts';
import { applySplice } from './text-splice.ts';
import { changeText } from './write-record.ts';

/** A version is kept after this many saves or this long since the last one, whichever is first. */
const savesPerVersion = 200;
const millisecondsPerVersion = 10 * 60 * 1_000;

const rangeOf = (id: Id) => [['minutes', id, Dexie.minKey], ['minutes', id, Dexie.maxKey]] as const;

const versionsOf = (db: OrderpaperDatabase, id: Id) => db.revisions.where('[table+key+rev]').between(...rangeOf(id));

/** Journal rows of a minute whose revisions lie after `from`, up to and with `to`. */
const changesBetween = (db: OrderpaperDatabase, id: Id, from: number, to: number) =>
  db.changes.where('[table+key+rev]').between(['minutes', id, from], ['minutes', id, to], false, true);

/** Keeps a text as a version, inside an act that is open. */
export const keepVersion = async (work: Work, of: { readonly id: Id; readonly rev: number; readonly text: TextDoc }, kind: Revision['kind'], name = ''): Promise<void> => {
  const { context, at } = work;
  await work.db.revisions.add({
    id: newRecord(context.newId, context.now).id, table: 'minutes', key: of.id, rev: of.rev, at, actor: context.actor, kind, name, text: of.text,
  });
};

/** Takes a version when it is time, and folds the patches older than it: the version before holds what they led to. */
const foldJournal = async (work: Work, before: Minute, after: Minute): Promise<void> => {
  const last = await versionsOf(work.db, after.id).filter((version) => version.kind !== 'conflict').last();
  if (last === undefined) return keepVersion(work, before, 'automatic');
  const saves = await changesBetween(work.db, after.id, last.rev, Number.MAX_SAFE_INTEGER).count();
  const due = Date.parse(work.at) - Date.parse(last.at) >= millisecondsPerVersion || saves >= savesPerVersion;
  if (!due) return undefined;
  await keepVersion(work, after, 'automatic');
  const older = await changesBetween(work.db, after.id, 0, last.rev).toArray();
  return work.db.changes.bulkDelete(older.filter((change) => change.patch.kind === 'text').map((change) => change.id));
};

/** The text that was kept out by a conflict stays as a version; one for each revision it was based on, the newest. */
const keepRefused = async (context: DataContext, edit: { readonly id: Id; readonly rev: number; readonly text: TextDoc }): Promise<void> => {
  await act(context, { label: 'Keep the other version', undoIn: null }, async (work) => {
    const earlier = await versionsOf(work.db, edit.id).filter((version) => version.kind === 'conflict' && version.rev === edit.rev).primaryKeys();
    await work.db.revisions.bulkDelete(earlier);
    await keepVersion(work, edit, 'conflict');
    return ok(null);
  });
};

export type TextEdit = { readonly id: Id; readonly rev: number; readonly text: TextDoc };

/**
 * Saves the text of a minute; its resolutions' rows follow in the same transaction.
 * @param edit the minute, the revision that the editor had loaded or saved last, the whole text
 * @returns the minute with its new `rev` (the base of the next save); `rev-conflict` when another window saved text since: both are kept
 */
export const saveMinuteText = async (context: DataContext, edit: TextEdit): Promise<SaveResult<Minute>> => {
  const result = await act(context, { label: 'Write a minute', undoIn: null }, async (work): Promise<SaveResult<Minute>> => {
    const before = await work.db.minutes.get(edit.id);
    if (before === undefined || before.deletedAt !== null) return notFound('minute');
    const open = await openMinutes(work, before.meetingId);
    if (!open.ok) return open;
    const saved = await changeText(work, edit);
    if (saved.ok && saved.value.rev !== before.rev) await foldJournal(work, before, saved.value);
    return saved;
  });
  if (!result.ok && isConflict(result.problem)) await keepRefused(context, edit);
  return result;
};

/** Kept versions of a minute's text, newest first. */
export const listVersions = async (db: OrderpaperDatabase, minuteId: Id): Promise<Revision[]> => versionsOf(db, minuteId).reverse().toArray();

/** Keeps the present text under a name ("Sent to Chair"). */
export const nameVersion = (context: DataContext, input: { readonly minuteId: Id; readonly name: string }): Promise<SaveResult<null>> =>
  act(context, { label: 'Name a version', undoIn: null }, async (work): Promise<SaveResult<null>> => {
    const minute = await work.db.minutes.get(input.minuteId);
    if (minute === undefined) return notFound('minute');
    await keepVersion(work, minute, 'named', input.name);
    return ok(null);
  });

/** The text as it was at a revision, from the last version before it and the patches since; null when it is folded away. */
export const textAt = async (db: OrderpaperDatabase, minuteId: Id, rev: number): Promise<TextDoc | null> => {
  const base = await versionsOf(db, minuteId).filter((version) => version.kind !== 'conflict' && version.rev <= rev).last();
  if (base === undefined) return null;
  const patches = await changesBetween(db, minuteId, base.rev, rev).toArray();
  let json: string | null = JSON.stringify(base.text);
  let at = base.rev;
  for (const { patch, rev: next } of patches) {
    // Where a revision is missing the text is not known until one brings all of it.
    if (next > at + 1) json = null;
    at = next;
    if (patch.kind === 'text') json = json === null ? null : applySplice(json, patch.splice);
    else if (patch.kind === 'change' && 'text' in patch.after) json = JSON.stringify(patch.after['text']);
  }
  if (json === null || at !== rev) return null;
  const parsed = textDocSchema.safeParse(JSON.parse(json));
  return parsed.success ? parsed.data : null;
};
