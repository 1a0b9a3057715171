// What happens at a meeting beside the words of its minutes: who comes and goes, interests, votes, sittings; and the office's own notes (DOMAIN M1 to M6).
import { newRecord } from '../../shared/model/ids.ts';
import { orderBetween } from '../../shared/model/order.ts';
import type { Declaration, Movement, OfficerNote, Sitting, Vote } from '../../shared/model/proceedings.ts';
import type { Id, RecordBase } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { act } from './act.ts';
import type { Work } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { orderedRowsBy } from './live-rows.ts';
import { openMinutes } from './locks.ts';
import type { Records } from './records.ts';
import type { SaveResult } from './save-result.ts';
import { changeRecord, createRecord, deleteRecord } from './write-record.ts';
import type { FieldsOf } from './write-record.ts';

export type ProceedingTable = 'movements' | 'declarations' | 'votes' | 'sittings' | 'officerNotes';

type Proceedings = { readonly movements: Movement; readonly declarations: Declaration; readonly votes: Vote; readonly sittings: Sitting; readonly officerNotes: OfficerNote };
/** What a caller says of a new one; the rest is made. */
export type NewProceeding<K extends ProceedingTable> = Omit<Proceedings[K], keyof RecordBase | 'order' | 'sample'>;

const words: Readonly<Record<ProceedingTable, string>> = {
  movements: 'who came or went', declarations: 'a declaration', votes: 'a vote', sittings: 'a sitting', officerNotes: 'a note',
};

export const listMovements = (db: OrderpaperDatabase, meetingId: Id): Promise<Movement[]> => orderedRowsBy(db.movements, 'meetingId', meetingId);
const allDeclarations = (db: OrderpaperDatabase, meetingId: Id): Promise<Declaration[]> => orderedRowsBy(db.declarations, 'meetingId', meetingId);
/** Made at the meeting. */
export const listDeclarations = async (db: OrderpaperDatabase, meetingId: Id): Promise<Declaration[]> => (await allDeclarations(db, meetingId)).filter(({ announced }) => announced !== true);
/** Told to the officer before it and not confirmed. */
export const listAnnounced = async (db: OrderpaperDatabase, meetingId: Id): Promise<Declaration[]> => (await allDeclarations(db, meetingId)).filter(({ announced }) => announced === true);
export const listVotes = (db: OrderpaperDatabase, meetingId: Id): Promise<Vote[]> => orderedRowsBy(db.votes, 'meetingId', meetingId);
export const listSittings = (db: OrderpaperDatabase, meetingId: Id): Promise<Sitting[]> => orderedRowsBy(db.sittings, 'meetingId', meetingId);
export const listOfficerNotes = (db: OrderpaperDatabase, meetingId: Id): Promise<OfficerNote[]> => orderedRowsBy(db.officerNotes, 'meetingId', meetingId);

type Base = RecordBase & { readonly order: string; readonly sample: boolean };

/** Adds at the end of its list, within the act that `make` is part of. */
const add = <K extends ProceedingTable>(
  context: DataContext,
  table: K,
  meetingId: Id,
  make: (base: Base) => Proceedings[K],
  store: (work: Work, record: Proceedings[K]) => Promise<void>,
): Promise<Result<Proceedings[K]>> =>
  act(context, { label: `Record ${words[table]}`, undoIn: meetingId }, async (work): Promise<Result<Proceedings[K]>> => {
    const meeting = await openMinutes(work, meetingId);
    if (!meeting.ok) return meeting;
    const last = (await orderedRowsBy(work.db.records(table), 'meetingId', meetingId)).at(-1);
    const record = make({ ...newRecord(context.newId, context.now), order: orderBetween(last?.order ?? null, null), sample: meeting.value.sample });
    await store(work, record);
    return ok(record);
  });

export const addDeclaration = (context: DataContext, input: NewProceeding<'declarations'>): Promise<Result<Declaration>> =>
  add(context, 'declarations', input.meetingId, (base) => ({ ...base, ...input }), (work, record) => createRecord(work, 'declarations', record));

export const addSitting = (context: DataContext, input: NewProceeding<'sittings'>): Promise<Result<Sitting>> =>
  add(context, 'sittings', input.meetingId, (base) => ({ ...base, ...input }), (work, record) => createRecord(work, 'sittings', record));

export const addOfficerNote = (context: DataContext, input: NewProceeding<'officerNotes'>): Promise<Result<OfficerNote>> =>
  add(context, 'officerNotes', input.meetingId, (base) => ({ ...base, ...input }), (work, record) => createRecord(work, 'officerNotes', record));

/** Changes fields of one. */
export const updateProceeding = <K extends ProceedingTable>(
  context: DataContext,
  table: K,
  edit: { readonly id: Id; readonly rev: number; readonly meetingId: Id; readonly patch: FieldsOf<K> },
): Promise<SaveResult<Records[K]>> =>
  act(context, { label: `Change ${words[table]}`, undoIn: edit.meetingId, coalesce: `${table}:${edit.id}:${Object.keys(edit.patch).join()}` }, async (work): Promise<SaveResult<Records[K]>> => {
    const open = await openMinutes(work, edit.meetingId);
    return open.ok ? changeRecord(work, table, edit, edit.patch) : open;
  });

/** @param target `called`: where it is not what its table is of */
export const deleteProceeding = (context: DataContext, table: ProceedingTable, target: { readonly id: Id; readonly meetingId: Id; readonly called?: string }): Promise<Result<null>> =>
  act(context, { label: `Take back ${target.called ?? words[table]}`, settles: true, undoIn: target.meetingId }, async (work): Promise<Result<null>> => {
    const open = await openMinutes(work, target.meetingId);
    if (!open.ok) return open;
    await deleteRecord(work, table, target.id);
    return ok(null);
  });
