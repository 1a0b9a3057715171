// Deletions travel with a meeting file, so that what was deleted on one computer is offered for deletion on the other, never silently.
import type { Deletion, MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Id, RecordBase } from '../../../shared/model/record.ts';
import type { OrderpaperDatabase } from '../database.ts';

const proceedingTables = ['sittings', 'movements', 'declarations', 'votes', 'corrections', 'officerNotes'] as const;
const ofMeeting = ['items', 'attendance', 'minutes', 'papers', 'paperSections', ...proceedingTables] as const;
const ofPanel = ['municipalYears', 'memberships', 'contributors', 'consents', 'followUps'] as const;

const deletionsIn = (table: Deletion['table'], rows: readonly RecordBase[]): Deletion[] =>
  rows.flatMap(({ id, rev, deletedAt }) => (deletedAt === null ? [] : [{ table, id, rev, deletedAt }]));

/** A meeting as it goes into a file: with what was deleted of it and of its panel. Reads only. */
export const withDeletions = async (db: OrderpaperDatabase, snapshot: MeetingSnapshot): Promise<MeetingSnapshot> => {
  const meetings = snapshot.meetings.map(({ id }) => id);
  const deleted = (
    await Promise.all([
      ...ofPanel.map(async (table) => deletionsIn(table, await db.records(table).where('panelId').equals(snapshot.panel.id).toArray())),
      ...ofMeeting.map(async (table) => deletionsIn(table, await db.records(table).where('meetingId').anyOf(meetings).toArray())),
    ])
  ).flat();
  return deleted.length === 0 ? snapshot : { ...snapshot, deleted: deleted.sort((a, b) => (a.id < b.id ? -1 : 1)) };
};

const belongs = (row: RecordBase, theirs: MeetingSnapshot, meetings: ReadonlySet<Id>): boolean =>
  ('meetingId' in row && typeof row.meetingId === 'string' && meetings.has(row.meetingId)) || ('panelId' in row && row.panelId === theirs.panel.id);

type AtItem = { readonly id: Id; readonly itemId: Id | null };

/** A minute or paper of a deleted item travels without it; here it is still that item's, so nothing of it has changed. */
const atTheirItem = <T extends AtItem>(rows: readonly T[], here: readonly (AtItem | undefined)[], gone: ReadonlySet<Id>): T[] => {
  const itemOf = new Map(here.flatMap((row) => (row === undefined ? [] : [[row.id, row.itemId] as const])));
  return rows.map((row) => {
    const itemId = itemOf.get(row.id) ?? null;
    return row.itemId === null && itemId !== null && gone.has(itemId) ? { ...row, itemId } : row;
  });
};

/** A field of a snapshot that is absent where it has no rows. */
const joined = <K extends string, T>(table: K, rows: readonly T[] | undefined, more: readonly T[]): { readonly [key in K]?: T[] } =>
  more.length === 0 ? {} : ({ [table]: [...(rows ?? []), ...more] } as { readonly [key in K]: T[] });

/**
 * The file's meeting with each record that it says was deleted and that stands here, as a deleted record: so it is compared, shown and
 * taken like any other change. What never was here, or is deleted here too, is nothing to speak of.
 */
export const withDeletedRecords = async (db: OrderpaperDatabase, theirs: MeetingSnapshot): Promise<MeetingSnapshot> => {
  const meetings = new Set((await db.meetings.bulkGet(theirs.meetings.map(({ id }) => id))).flatMap((row) => (row === undefined || row.deletedAt !== null ? [] : [row.id])));
  const rowsOf = async <K extends Deletion['table']>(table: K) => {
    const gone = new Map((theirs.deleted ?? []).filter((deletion) => deletion.table === table).map((deletion) => [deletion.id, deletion]));
    const rows = await db.records(table).bulkGet([...gone.keys()]);
    return rows.flatMap((row) => {
      const deletion = row === undefined ? undefined : gone.get(row.id);
      if (row === undefined || deletion === undefined || row.deletedAt !== null || !belongs(row, theirs, meetings)) return [];
      return [{ ...row, rev: deletion.rev, deletedAt: deletion.deletedAt, updatedAt: deletion.deletedAt }];
    });
  };
  const items = await rowsOf('items');
  const [sections, contributors, consents] = [await rowsOf('paperSections'), await rowsOf('contributors'), await rowsOf('consents')];
  const proceedings = { sittings: await rowsOf('sittings'), movements: await rowsOf('movements'), declarations: await rowsOf('declarations'), votes: await rowsOf('votes') };
  const kept = { corrections: await rowsOf('corrections'), officerNotes: await rowsOf('officerNotes'), followUps: await rowsOf('followUps') };
  const gone = new Set(items.map(({ id }) => id));
  return {
    ...theirs,
    municipalYears: [...theirs.municipalYears, ...(await rowsOf('municipalYears'))],
    memberships: [...theirs.memberships, ...(await rowsOf('memberships'))],
    items: [...theirs.items, ...items],
    attendance: [...theirs.attendance, ...(await rowsOf('attendance'))],
    minutes: [...atTheirItem(theirs.minutes, await db.minutes.bulkGet(theirs.minutes.map(({ id }) => id)), gone), ...(await rowsOf('minutes'))],
    papers: [...atTheirItem(theirs.papers, await db.papers.bulkGet(theirs.papers.map(({ id }) => id)), gone), ...(await rowsOf('papers'))],
    ...(sections.length === 0 ? {} : { paperSections: [...(theirs.paperSections ?? []), ...sections] }),
    ...(contributors.length === 0 ? {} : { contributors: [...(theirs.contributors ?? []), ...contributors] }),
    ...(consents.length === 0 ? {} : { consents: [...(theirs.consents ?? []), ...consents] }),
    ...joined('sittings', theirs.sittings, proceedings.sittings), ...joined('movements', theirs.movements, proceedings.movements),
    ...joined('declarations', theirs.declarations, proceedings.declarations), ...joined('votes', theirs.votes, proceedings.votes),
    ...joined('corrections', theirs.corrections, kept.corrections), ...joined('officerNotes', theirs.officerNotes, kept.officerNotes),
    ...joined('followUps', theirs.followUps, kept.followUps),
  };
};
