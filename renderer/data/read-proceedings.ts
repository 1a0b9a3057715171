// What a snapshot holds of meetings beside their agenda and minutes; absent where there is none, so that a meeting without any reads as it did before.
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Id } from '../../shared/model/record.ts';
import type { OrderpaperDatabase } from './database.ts';
import { liveRowsBy, orderedRowsBy } from './live-rows.ts';

export type Proceedings = Pick<MeetingSnapshot, 'sittings' | 'movements' | 'declarations' | 'votes' | 'corrections' | 'officerNotes' | 'followUps'>;

const ofMeetings = ['sittings', 'movements', 'declarations', 'votes', 'corrections', 'officerNotes'] as const;

/** A note or declaration of an item that was deleted since stays, without it. */
const atItems = <T extends object>(row: T, items: ReadonlySet<Id>): T =>
  'itemId' in row && typeof row.itemId === 'string' && !items.has(row.itemId) ? { ...row, itemId: null } : row;

type Named = { readonly attendanceId?: Id; readonly minuteId?: Id | null; readonly fromMinuteId?: Id | null };

/** What is about a person present or a minute that was deleted since is nothing any more; a sitting stays, from the first minute. */
const stands = (row: Named, attendees: ReadonlySet<Id>, minutes: ReadonlySet<Id>): boolean =>
  (row.attendanceId === undefined || attendees.has(row.attendanceId)) && (row.minuteId === undefined || row.minuteId === null || minutes.has(row.minuteId));

const fromStanding = <T extends Named>(row: T, minutes: ReadonlySet<Id>): T =>
  row.fromMinuteId === undefined || row.fromMinuteId === null || minutes.has(row.fromMinuteId) ? row : { ...row, fromMinuteId: null };

/** What was announced for an earlier meeting stays in its own file: who confirms it or takes it off is there. */
const isOfEarlier = (row: object, meetingId: Id | undefined): boolean => 'announced' in row && row.announced === true && 'meetingId' in row && row.meetingId !== meetingId;

/** @param meetingIds the meeting and, after it, the earlier ones that go with it */
export const readProceedings = async (db: OrderpaperDatabase, panelId: Id, meetingIds: readonly Id[]): Promise<Proceedings> => {
  const idsOf = async (table: 'items' | 'attendance' | 'minutes'): Promise<ReadonlySet<Id>> =>
    new Set((await Promise.all(meetingIds.map((id) => liveRowsBy(db.table<{ id: Id; deletedAt: string | null }, string>(table), 'meetingId', id)))).flat().map(({ id }) => id));
  const [items, attendees, minutes] = [await idsOf('items'), await idsOf('attendance'), await idsOf('minutes')];
  const found: Record<string, readonly object[]> = {};
  for (const table of ofMeetings) {
    const rows = (await Promise.all(meetingIds.map((id) => orderedRowsBy(db.records(table), 'meetingId', id)))).flat();
    const standing = rows.filter((row) => stands(row, attendees, minutes) && !isOfEarlier(row, meetingIds[0])).map((row) => fromStanding(atItems(row, items), minutes));
    if (standing.length > 0) found[table] = standing;
  }
  const followUps = await liveRowsBy(db.followUps, 'panelId', panelId);
  return { ...found, ...(followUps.length === 0 ? {} : { followUps }) };
};
