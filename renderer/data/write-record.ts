// The only functions that write record rows: revision, time, journal row and derived rows together, never one without the other.
import { Dexie } from 'dexie';
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Work } from './act.ts';
import type { TextDoc } from '../../shared/model/text.ts';
import { projectResolutions } from './project-resolutions.ts';
import type { Change, Fields, Records, RecordTable, TextTable } from './records.ts';
import { sameValue } from './same-value.ts';
import { conflict, notFound } from './save-result.ts';
import type { SaveResult } from './save-result.ts';
import { spliceBetween } from './text-splice.ts';

/** What a caller may change of a record; the rest is kept by the write itself. */
export type FieldsOf<K extends RecordTable> = Partial<Omit<Records[K], 'id' | 'createdAt' | 'updatedAt' | 'rev' | 'deletedAt'>>;

const nouns: Readonly<Record<RecordTable, string>> = {
  panels: 'panel', municipalYears: 'municipal year', closures: 'day', people: 'person', memberships: 'membership', meetings: 'meeting',
  items: 'item', papers: 'paper', attendance: 'attendance', minutes: 'minute', resolutions: 'resolution', publications: 'publication', paperSections: 'section', paperTemplates: 'template', contributors: 'contributor', consents: 'consent',
  sittings: 'sitting', movements: 'arrival or departure', declarations: 'declaration', votes: 'vote', corrections: 'correction', officerNotes: 'note', followUps: 'follow-up',
};

/** Rows that follow from another row are written again whenever that one is. */
const writeDerived = async (work: Work, table: RecordTable, key: Id): Promise<void> => {
  if (table === 'minutes') await projectResolutions(work, key);
};

const put = async <K extends RecordTable>(work: Work, table: K, record: Records[K]): Promise<void> => {
  await work.db.records(table).put(record);
  await writeDerived(work, table, record.id);
};

/** A record that isn't deleted. */
export const findRecord = async <K extends RecordTable>(work: Work, table: K, id: Id): Promise<Result<Records[K]>> => {
  const record = await work.db.records(table).get(id);
  return record === undefined || record.deletedAt !== null ? notFound(nouns[table]) : ok(record);
};

/** Stores a new record as it is. */
export const createRecord = async <K extends RecordTable>(work: Work, table: K, record: Records[K]): Promise<void> => {
  await put(work, table, record);
  work.journal({ table, key: record.id, rev: record.rev, patch: { kind: 'create', record } });
};

const touchedFields = (change: Change): readonly string[] => {
  switch (change.patch.kind) {
    case 'create': return Object.keys(change.patch.record);
    case 'change': return Object.keys(change.patch.after);
    case 'text': return ['text'];
  }
};

/** True when a write based on `base` would cover something that was written since; unknown history counts as touched. */
const isStale = async (work: Work, table: RecordTable, key: Id, base: number, current: number, fields: readonly string[]): Promise<boolean> => {
  if (base === current) return false;
  const since = await work.db.changes
    .where('[table+key+rev]')
    .between([table, key, base], [table, key, Dexie.maxKey], false, true)
    .toArray();
  const known = new Set(since.map((change) => change.rev));
  if (base > current || known.size < current - base) return true;
  return since.some((change) => touchedFields(change).some((field) => fields.includes(field)));
};

const picked = (record: Fields, keys: readonly string[]): Fields => Object.fromEntries(keys.map((key) => [key, record[key] ?? null]));

const write = async <K extends RecordTable>(work: Work, table: K, current: Records[K], patch: Fields, leastRev = 1): Promise<Records[K]> => {
  const keys = Object.keys(patch).filter((key) => !sameValue(patch[key], Reflect.get(current, key)));
  if (keys.length === 0) return current;
  const next = { ...current, ...patch, rev: Math.max(current.rev + 1, leastRev), updatedAt: work.at };
  await put(work, table, next);
  work.journal({ table, key: current.id, rev: next.rev, patch: { kind: 'change', before: picked(current, keys), after: picked(patch, keys) } });
  return next;
};

/**
 * Changes fields of a record.
 * @param base the revision that the caller had read; null when the act read the record itself, in this transaction
 * @returns the record as stored, or a conflict with both versions when another write since `base` touched the same fields
 */
export const changeRecord = async <K extends RecordTable>(
  work: Work,
  table: K,
  target: { readonly id: Id; readonly rev: number | null },
  patch: FieldsOf<K>,
): Promise<SaveResult<Records[K]>> => {
  const current = await work.db.records(table).get(target.id);
  if (current === undefined || current.deletedAt !== null) return notFound(nouns[table]);
  if (target.rev !== null && (await isStale(work, table, target.id, target.rev, current.rev, Object.keys(patch)))) {
    return conflict({ ...current, ...patch }, current);
  }
  return ok(await write(work, table, current, patch));
};

/**
 * Changes the text of a record; the journal keeps only what differs.
 * @returns as `changeRecord` does
 */
export const changeText = async <K extends TextTable>(
  work: Work,
  table: K,
  edit: { readonly id: Id; readonly rev: number; readonly text: TextDoc },
): Promise<SaveResult<Records[K]>> => {
  const current = await work.db.records(table).get(edit.id);
  if (current === undefined || current.deletedAt !== null) return notFound(nouns[table]);
  const [before, after] = [JSON.stringify(current.text), JSON.stringify(edit.text)];
  if (before === after) return ok(current);
  if (await isStale(work, table, edit.id, edit.rev, current.rev, ['text'])) return conflict({ ...current, text: edit.text }, current);
  const next: Records[K] = { ...current, text: edit.text, rev: current.rev + 1, updatedAt: work.at };
  await put(work, table, next);
  work.journal({ table, key: next.id, rev: next.rev, patch: { kind: 'text', splice: spliceBetween(before, after) } });
  return ok(next);
};

/** Sets any fields, the tombstone included: for deleting, restoring and undoing. */
export const overwriteFields = async <K extends RecordTable>(work: Work, table: K, current: Records[K], patch: Fields): Promise<Records[K]> =>
  write(work, table, current, patch);

/** Makes a record what another computer has of it, at a revision no lower than there, so that the two agree from then on. */
export const adoptRecord = async <K extends RecordTable>(work: Work, table: K, current: Records[K], other: Records[K]): Promise<Records[K]> => {
  const said = Object.entries(other).filter(([key]) => key !== 'id' && key !== 'rev' && key !== 'updatedAt');
  return write(work, table, current, Object.fromEntries(said), other.rev);
};

/** Deletes by a tombstone, so that undo and merging work; already deleted is fine. */
export const deleteRecord = async <K extends RecordTable>(work: Work, table: K, id: Id): Promise<void> => {
  const current = await work.db.records(table).get(id);
  if (current !== undefined && current.deletedAt === null) await write(work, table, current, { deletedAt: work.at });
};

/** Takes the tombstone off. */
export const restoreRecord = async <K extends RecordTable>(work: Work, table: K, id: Id): Promise<void> => {
  const current = await work.db.records(table).get(id);
  if (current !== undefined && current.deletedAt !== null) await write(work, table, current, { deletedAt: null });
};
