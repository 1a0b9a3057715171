// Meetings: reading them and changing their date, time, place, kind and signatory. Making, publishing and deleting are commands.
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Id } from '../../shared/model/record.ts';
import { act } from './act.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { allLiveRows, liveRow, liveRowsBy } from './live-rows.ts';
import { minutesLock, openAgenda } from './locks.ts';
import type { Edit } from './panels-repository.ts';
import type { Publication } from './records.ts';
import { sameValue } from './same-value.ts';
import type { SaveResult } from './save-result.ts';
import { changeRecord } from './write-record.ts';
import type { FieldsOf } from './write-record.ts';

const byDate = (a: Meeting, b: Meeting): number => (a.date ?? '').localeCompare(b.date ?? '') || (a.time ?? '').localeCompare(b.time ?? '') || (a.id < b.id ? -1 : 1);

/** A panel's meetings, earliest first; those without a date stand first. */
export const listMeetings = async (db: OrderpaperDatabase, panelId: Id): Promise<Meeting[]> =>
  (await liveRowsBy(db.meetings, 'panelId', panelId)).sort(byDate);

/** The same with deleted ones, in no order: what was told of them elsewhere must be told anew. */
export const listMeetingsEver = (db: OrderpaperDatabase, panelId: Id): Promise<Meeting[]> => db.meetings.where('panelId').equals(panelId).toArray();

/** Meetings of all panels, earliest first, for Home. */
export const listAllMeetings = async (db: OrderpaperDatabase): Promise<Meeting[]> => (await allLiveRows(db.meetings)).sort(byDate);

export const getMeeting = (db: OrderpaperDatabase, id: Id): Promise<Meeting | null> => liveRow(db.meetings, id);

export type MeetingFields = Pick<FieldsOf<'meetings'>, 'date' | 'time' | 'venue' | 'kind' | 'signatory' | 'bodyAsPrinted'>;

/** What published minutes print of their meeting. */
const printedInMinutes = ['date', 'kind', 'bodyAsPrinted'] as const satisfies readonly (keyof MeetingFields)[];

const changesMinutes = (meeting: Meeting, patch: MeetingFields): boolean =>
  printedInMinutes.some((field) => field in patch && !sameValue(patch[field], meeting[field]));

/** Changes what the front sheet says of the meeting; refused while the agenda is published, and what minutes print while those are. */
export const updateMeeting = (context: DataContext, edit: Edit<MeetingFields>): Promise<SaveResult<Meeting>> =>
  act(context, { label: 'Change the meeting', undoIn: edit.id, coalesce: `meeting:${Object.keys(edit.patch).join()}` }, async (work): Promise<SaveResult<Meeting>> => {
    const open = await openAgenda(work, edit.id);
    if (!open.ok) return open;
    const lock = changesMinutes(open.value, edit.patch) ? minutesLock(open.value) : null;
    return lock ?? changeRecord(work, 'meetings', edit, edit.patch);
  });

/** What was published of a meeting, oldest first, withdrawn ones included. */
export const listPublications = async (db: OrderpaperDatabase, meetingId: Id): Promise<Publication[]> =>
  (await liveRowsBy(db.publications, 'meetingId', meetingId)).sort((a, b) => a.createdAt.localeCompare(b.createdAt));
