// A text that is typed: the row, a small journal patch, and a kept version now and then, for every table that has one (DESIGN section 4).
import { Dexie } from 'dexie';
import { newRecord } from '../../shared/model/ids.ts';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { textDocSchema } from '../../shared/model/text.ts';
import type { TextDoc } from '../../shared/model/text.ts';
import { act } from './act.ts';
import type { Work } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import type { Records, Revision, TextTable } from './records.ts';
import { isConflict } from './save-result.ts';
import type { SaveResult } from './save-result.ts';
import { applySplice } from './text-splice.ts';
import { changeText, findRecord } from './write-record.ts';

/** A version is kept after this many saves or this long since the last one, whichever is first. */
const savesPerVersion = 200;
const millisecondsPerVersion = 10 * 60 * 1_000;

/** A text, the record that has it, and the revision that the editor had loaded or saved last. */
export type TextEdit = { readonly id: Id; readonly rev: number; readonly text: TextDoc };

const versionsOf = (db: OrderpaperDatabase, table: TextTable, id: Id) =>
  db.revisions.where('[table+key+rev]').between([table, id, Dexie.minKey], [table, id, Dexie.maxKey]);

/** Journal rows of a record whose revisions lie after `from`, up to and with `to`. */
const changesBetween = (db: OrderpaperDatabase, table: TextTable, id: Id, from: number, to: number) =>
  db.changes.where('[table+key+rev]').between([table, id, from], [table, id, to], false, true);

/** Keeps a text as a version, inside an act that is open. */
export const keepVersion = async (work: Work, table: TextTable, of: TextEdit, kind: Revision['kind'], name = '', whole: Pick<Revision, 'ofPaper'> = {}): Promise<void> => {
  const { context, at } = work;
  await work.db.revisions.add({ id: newRecord(context.newId, context.now).id, table, key: of.id, rev: of.rev, at, actor: context.actor, kind, name, ...whole, text: of.text });
};

/** Takes a version when it is time, and folds the patches older than it: the version before holds what they led to. */
const foldJournal = async (work: Work, table: TextTable, before: TextEdit, after: TextEdit): Promise<void> => {
  const last = await versionsOf(work.db, table, after.id).filter((version) => version.kind !== 'conflict').last();
  if (last === undefined) return keepVersion(work, table, before, 'automatic');
  const saves = await changesBetween(work.db, table, after.id, last.rev, Number.MAX_SAFE_INTEGER).count();
  const due = Date.parse(work.at) - Date.parse(last.at) >= millisecondsPerVersion || saves >= savesPerVersion;
  if (!due) return undefined;
  await keepVersion(work, table, after, 'automatic');
  const older = await changesBetween(work.db, table, after.id, 0, last.rev).toArray();
  return work.db.changes.bulkDelete(older.filter((change) => change.patch.kind === 'text').map((change) => change.id));
};

/** The text that was kept out by a conflict stays as a version; one for each revision it was based on, the newest. */
const keepRefused = async (context: DataContext, table: TextTable, edit: TextEdit): Promise<void> => {
  await act(context, { label: 'Keep the other version', undoIn: null }, async (work) => {
    const earlier = await versionsOf(work.db, table, edit.id).filter((version) => version.kind === 'conflict' && version.rev === edit.rev).primaryKeys();
    await work.db.revisions.bulkDelete(earlier);
    await keepVersion(work, table, edit, 'conflict');
    return ok(null);
  });
};

/**
 * Saves a text; rows that follow from it are written in the same transaction.
 * @param mayWrite answers a problem where the text may not change any more (published)
 * @returns the record with its new `rev` (the base of the next save); `rev-conflict` when another window saved text since: both are kept
 */
export const saveText = async <K extends TextTable>(
  context: DataContext,
  table: K,
  edit: TextEdit,
  how: { readonly label: string; readonly mayWrite: (work: Work, record: Records[K]) => Promise<Result<unknown>> },
): Promise<SaveResult<Records[K]>> => {
  const result = await act(context, { label: how.label, undoIn: null }, async (work): Promise<SaveResult<Records[K]>> => {
    const before = await findRecord(work, table, edit.id);
    if (!before.ok) return before;
    const open = await how.mayWrite(work, before.value);
    if (!open.ok) return open;
    const saved = await changeText(work, table, edit);
    if (saved.ok && saved.value.rev !== before.value.rev) await foldJournal(work, table, before.value, saved.value);
    return saved;
  });
  if (!result.ok && isConflict(result.problem)) await keepRefused(context, table, edit);
  return result;
};

/** Kept versions of a text, newest first. */
export const listTextVersions = async (db: OrderpaperDatabase, table: TextTable, id: Id): Promise<Revision[]> => versionsOf(db, table, id).reverse().toArray();

/** Keeps the present texts of records under a name ("Sent to Chair"), all or none. */
export const nameTextVersions = (context: DataContext, table: TextTable, input: { readonly ids: readonly Id[]; readonly name: string }): Promise<Result<null>> =>
  act(context, { label: 'Name a version', undoIn: null }, async (work): Promise<Result<null>> => {
    for (const id of input.ids) {
      const record = await findRecord(work, table, id);
      if (!record.ok) return record;
      await keepVersion(work, table, record.value, 'named', input.name);
    }
    return ok(null);
  });

/** The same for one record. */
export const nameTextVersion = (context: DataContext, table: TextTable, { id, name }: { readonly id: Id; readonly name: string }): Promise<Result<null>> =>
  nameTextVersions(context, table, { ids: [id], name });

/** The text as it was at a revision, from the last version before it and the patches since; null when it is folded away. */
export const textAtRevision = async (db: OrderpaperDatabase, table: TextTable, id: Id, rev: number): Promise<TextDoc | null> => {
  const base = await versionsOf(db, table, id).filter((version) => version.kind !== 'conflict' && version.rev <= rev).last();
  if (base === undefined) return null;
  const patches = await changesBetween(db, table, id, base.rev, rev).toArray();
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
