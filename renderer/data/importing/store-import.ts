// Writes the records of a confirmed import into an open act, into the meetings they belong to.
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { Work } from '../act.ts';
import { orderedRowsBy } from '../live-rows.ts';
import { minutesLock } from '../locks.ts';
import type { Records } from '../records.ts';
import { changeRecord, createRecord, deleteRecord } from '../write-record.ts';
import { partsOf } from './find-present.ts';
import type { IfPresent, Match, Part } from './find-present.ts';
import { whatKeepsImport } from './import-locks.ts';
import { termOfNew, termsOfOthers } from './printed-membership.ts';
import { storePapers } from './store-papers.ts';

const tablesOf = { agenda: ['items'], minutes: ['attendance', 'minutes'] } as const satisfies Record<Part, readonly (keyof Records)[]>;

const meetingFields = (imported: Meeting, existing: Meeting, part: Part): Partial<Meeting> => {
  const { date, time, venue, signatory, agendaState, agendaImported, minutesState, minutesImported, bodyAsPrinted } = imported;
  return part === 'agenda'
    ? { date, time, venue, signatory, agendaState, agendaImported, bodyAsPrinted: minutesLock(existing) === null ? bodyAsPrinted : existing.bodyAsPrinted ?? bodyAsPrinted }
    : { minutesState, minutesImported, bodyAsPrinted: existing.bodyAsPrinted ?? bodyAsPrinted };
};

const createMissing = async <K extends 'panels' | 'people' | 'municipalYears' | 'memberships'>(work: Work, table: K, rows: readonly Records[K][], sample: boolean): Promise<void> => {
  for (const row of rows) {
    if ((await work.db.records(table).get(row.id)) === undefined) await createRecord(work, table, { ...row, sample });
  }
};

const storeMemberships = async (work: Work, snapshot: MeetingSnapshot, sample: boolean): Promise<void> => {
  const day = snapshot.meetings.find((meeting) => meeting.id === snapshot.meetingId)?.date ?? null;
  const here = await orderedRowsBy(work.db.memberships, 'panelId', snapshot.panel.id);
  if (day === null || snapshot.memberships.length === 0) return createMissing(work, 'memberships', snapshot.memberships, sample);
  const later = await work.db.meetings.where('panelId').equals(snapshot.panel.id).filter((meeting) => meeting.deletedAt === null && (meeting.date ?? '') > day).count();
  const list = { day, printed: snapshot.memberships, here, history: later > 0 };
  for (const { membership, term } of termsOfOthers(list)) await changeRecord(work, 'memberships', { id: membership.id, rev: null }, term);
  return createMissing(work, 'memberships', snapshot.memberships.map((row) => ({ ...row, ...termOfNew(list) })), sample);
};

const removePart = async (work: Work, meetingId: Id, part: Part): Promise<void> => {
  for (const table of tablesOf[part]) {
    for (const id of await work.db.records(table).where('meetingId').equals(meetingId).primaryKeys()) await deleteRecord(work, table, id);
  }
};

const storePart = async (work: Work, snapshot: MeetingSnapshot, from: Id, to: Id, part: Part, sample: boolean): Promise<void> => {
  const moved = <T extends { readonly meetingId: Id }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.meetingId === from).map((row) => ({ ...row, meetingId: to, sample }));
  const itemHere = async (itemId: Id | null): Promise<Id | null> => (itemId !== null && (await work.db.items.get(itemId)) !== undefined ? itemId : null);
  if (part === 'agenda') {
    for (const item of moved(snapshot.items)) await createRecord(work, 'items', item);
  } else {
    for (const row of moved(snapshot.attendance)) await createRecord(work, 'attendance', row);
    for (const minute of moved(snapshot.minutes)) await createRecord(work, 'minutes', { ...minute, itemId: await itemHere(minute.itemId) });
  }
};

/** Stores one meeting of the import; answers the id of the meeting that has it now. */
const storeMeeting = async (work: Work, snapshot: MeetingSnapshot, match: Match, ifPresent: IfPresent, sample: boolean): Promise<Result<Id>> => {
  const { imported, existing, present } = match;
  const parts = partsOf(snapshot, imported.id);
  if (existing === null || ifPresent === 'both') {
    const meeting = { ...imported, sample };
    await createRecord(work, 'meetings', meeting);
    for (const part of parts) await storePart(work, snapshot, imported.id, imported.id, part, sample);
    await storePapers(work, snapshot, imported.id, meeting, ifPresent);
    return ok(imported.id);
  }
  for (const part of parts) {
    const isHere = present.some((found) => found.part === part);
    if (isHere && ifPresent === 'keep') continue;
    if (isHere) await removePart(work, existing.id, part);
    const changed = await changeRecord(work, 'meetings', { id: existing.id, rev: null }, meetingFields(imported, existing, part));
    if (!changed.ok) return changed;
    await storePart(work, snapshot, imported.id, existing.id, part, existing.sample);
  }
  await storePapers(work, snapshot, imported.id, existing, ifPresent);
  return ok(existing.id);
};

/**
 * Stores everything of a confirmed import.
 * @returns the id of its main meeting here; with `replace` `agenda-published`, `minutes-published` or `minutes-approved`
 */
export const storeImport = async (work: Work, snapshot: MeetingSnapshot, matches: readonly Match[], ifPresent: IfPresent): Promise<Result<Id>> => {
  const kept = ifPresent === 'replace' ? await whatKeepsImport(work.db, matches) : null;
  if (kept !== null) return kept;
  const { sample } = snapshot.panel;
  await createMissing(work, 'panels', [snapshot.panel], sample);
  await createMissing(work, 'municipalYears', snapshot.municipalYears, sample);
  await createMissing(work, 'people', snapshot.people, sample);
  await storeMemberships(work, snapshot, sample);
  let main = snapshot.meetingId;
  for (const match of matches) {
    const stored = await storeMeeting(work, snapshot, match, ifPresent, sample);
    if (!stored.ok) return stored;
    if (match.imported.id === snapshot.meetingId) main = stored.value;
  }
  return ok(main);
};
