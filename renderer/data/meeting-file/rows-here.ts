// What this computer has of a meeting that came as a file, in the file's own form, so that the two can be compared.
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { OrderpaperDatabase } from '../database.ts';
import type { Records } from '../records.ts';

export type TakenTable = Exclude<keyof Records, 'closures' | 'resolutions' | 'publications' | 'paperTemplates'>;
type MeetingTable = 'items' | 'attendance' | 'minutes' | 'papers' | 'paperSections' | 'sittings' | 'movements' | 'declarations' | 'votes' | 'corrections' | 'officerNotes';

export type RowsHere = {
  /** The rows that are here, deleted ones of a meeting that is here included; the file's panel stands in where there is none. */
  readonly mine: MeetingSnapshot;
  readonly hasPanel: boolean;
  /** The file's meetings that are here and not deleted. */
  readonly meetings: ReadonlyMap<Id, Meeting>;
};

/**
 * Rows of the file's ids. A deletion counts only inside a meeting that is here: opening the file of a deleted meeting asks for it back.
 * @param counts whether a deleted row stands for a deletion
 */
const rowsOf = async <K extends TakenTable>(db: OrderpaperDatabase, table: K, theirs: readonly Records[K][], counts: (row: Records[K]) => boolean): Promise<Records[K][]> => {
  const rows = await db.records(table).bulkGet(theirs.map(({ id }) => id));
  return rows.flatMap((row) => (row === undefined || (row.deletedAt !== null && !counts(row)) ? [] : [row]));
};

/** The same with what only this computer has in those meetings. */
const meetingRows = async <K extends MeetingTable>(db: OrderpaperDatabase, table: K, theirs: readonly Records[K][], meetings: ReadonlyMap<Id, Meeting>): Promise<Records[K][]> => {
  const known = await rowsOf(db, table, theirs, (row) => meetings.has(row.meetingId));
  const ids = new Set(known.map(({ id }) => id));
  const all = await db.records(table).where('meetingId').anyOf([...meetings.keys()]).toArray();
  return [...known, ...all.filter((row) => row.deletedAt === null && !ids.has(row.id))];
};

/** A minute or paper whose item is deleted stands in a file without it. */
const withoutLostItem = <T extends { readonly itemId: Id | null }>(rows: readonly T[], items: ReadonlySet<Id>): T[] =>
  rows.map((row) => (row.itemId === null || items.has(row.itemId) ? row : { ...row, itemId: null }));

/** Reads the counterpart of each record of a file, and what else its meetings have here. */
export const readRowsHere = async (db: OrderpaperDatabase, theirs: MeetingSnapshot): Promise<RowsHere> => {
  const meetings = new Map((await rowsOf(db, 'meetings', theirs.meetings, () => false)).map((meeting) => [meeting.id, meeting]));
  const isHere = (): boolean => meetings.has(theirs.meetingId);
  const [panel] = await rowsOf(db, 'panels', [theirs.panel], isHere);
  const items = await meetingRows(db, 'items', theirs.items, meetings);
  const standing = new Set(items.filter((item) => item.deletedAt === null).map(({ id }) => id));
  const mine: MeetingSnapshot = {
    ...theirs,
    panel: panel ?? theirs.panel,
    municipalYears: await rowsOf(db, 'municipalYears', theirs.municipalYears, isHere),
    people: await rowsOf(db, 'people', theirs.people, isHere),
    memberships: await rowsOf(db, 'memberships', theirs.memberships, isHere),
    meetings: [...meetings.values()],
    items,
    attendance: await meetingRows(db, 'attendance', theirs.attendance, meetings),
    minutes: withoutLostItem(await meetingRows(db, 'minutes', theirs.minutes, meetings), standing),
    papers: withoutLostItem(await meetingRows(db, 'papers', theirs.papers, meetings), standing),
    paperSections: await meetingRows(db, 'paperSections', theirs.paperSections ?? [], meetings),
    contributors: await rowsOf(db, 'contributors', theirs.contributors ?? [], isHere),
    consents: await rowsOf(db, 'consents', theirs.consents ?? [], isHere),
    sittings: await meetingRows(db, 'sittings', theirs.sittings ?? [], meetings),
    movements: await meetingRows(db, 'movements', theirs.movements ?? [], meetings),
    declarations: await meetingRows(db, 'declarations', theirs.declarations ?? [], meetings),
    votes: await meetingRows(db, 'votes', theirs.votes ?? [], meetings),
    corrections: await meetingRows(db, 'corrections', theirs.corrections ?? [], meetings),
    officerNotes: await meetingRows(db, 'officerNotes', theirs.officerNotes ?? [], meetings),
    followUps: await rowsOf(db, 'followUps', theirs.followUps ?? [], isHere),
  };
  return { mine, hasPanel: panel !== undefined, meetings };
};
