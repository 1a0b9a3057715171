// Which minutes an agenda has approved, and where a meeting's own minutes stand on the way to approval (DOMAIN M3).
import type { Attendance, Item, Meeting, Minute } from '../../shared/model/meeting.ts';
import type { Correction } from '../../shared/model/proceedings.ts';
import type { Id, IsoDate } from '../../shared/model/record.ts';
import type { Problem } from '../../shared/model/result.ts';
import { minutesToApprove, whatStopsApproval } from '../../shared/rules/life-cycle/approve-minutes.ts';
import { publicVersions, type PublicVersion } from '../../shared/rules/public-version.ts';
import { listAttendance } from './attendance-repository.ts';
import { orderedRowsBy, liveRowsBy } from './live-rows.ts';
import { listItems } from './items-repository.ts';
import { getMeeting, listMeetings } from './meetings-repository.ts';
import type { OrderpaperDatabase } from './database.ts';

/** Minutes that an item of the agenda has approved. */
export type SetToApprove = {
  readonly itemId: Id;
  readonly date: IsoDate;
  /** Null: minutes of that day are not here. */
  readonly meeting: Meeting | null;
  readonly minutes: readonly Minute[];
  readonly attendance: readonly Attendance[];
  /** What the public has of each restricted minute, by its id. */
  readonly publicVersions: ReadonlyMap<Id, PublicVersion>;
  readonly corrections: number;
  /** Why they can't be approved here; null where they can, or were here. */
  readonly stopped: Problem | null;
};

/**
 * @param today where a meeting to come approves nothing yet; null: its day doesn't matter
 * @returns one for each item that names a day, in agenda order
 */
export const setsToApprove = async (db: OrderpaperDatabase, meetingId: Id, today: IsoDate | null = null): Promise<SetToApprove[]> => {
  const at = await getMeeting(db, meetingId);
  if (at === null) return [];
  const meetings = await listMeetings(db, at.panelId);
  const sets: SetToApprove[] = [];
  for (const { id, kind, refersTo } of await listItems(db, meetingId)) {
    const date = refersTo?.minutesOf ?? null;
    if (kind !== 'minutes' || date === null) continue;
    const meeting = minutesToApprove(meetings, at, date) ?? null;
    const stops = meeting === null ? null : whatStopsApproval(meeting, at, today);
    const isHere = meeting?.approval?.meetingId === meetingId;
    const minutes = meeting === null ? [] : await orderedRowsBy(db.minutes, 'meetingId', meeting.id);
    sets.push({
      itemId: id, date, meeting, stopped: stops === null || stops.ok || isHere ? null : stops.problem,
      minutes: minutes.filter((minute) => minute.kind === 'minute'),
      publicVersions: meeting === null ? new Map() : publicVersions({ minutes, items: await listItems(db, meeting.id) }, meeting.id),
      attendance: meeting === null ? [] : await listAttendance(db, meeting.id),
      corrections: meeting === null ? 0 : (await liveRowsBy(db.corrections, 'meetingId', meeting.id)).length,
    });
  }
  return sets;
};

const lists = (date: IsoDate) => ({ kind, refersTo }: Item): boolean => kind === 'minutes' && refersTo?.minutesOf === date;

export type OwnApproval = {
  /** The meeting that approved them, or whose agenda has them for approval; null: none yet. */
  readonly at: Meeting | null;
  /** When they were approved; null: not yet. */
  readonly on: IsoDate | null;
  readonly corrections: readonly Correction[];
};

/** @returns null where they are not out, so that nobody can approve them */
export const ownApproval = async (db: OrderpaperDatabase, meeting: Meeting): Promise<OwnApproval | null> => {
  const { date, approval = null } = meeting;
  if (meeting.minutesState === 'approved') return { at: approval === null ? null : await getMeeting(db, approval.meetingId), on: approval?.on ?? null, corrections: await orderedRowsBy(db.corrections, 'meetingId', meeting.id) };
  if (meeting.minutesState !== 'published' || date === null) return null;
  for (const later of await listMeetings(db, meeting.panelId)) {
    if (later.kind === 'extraordinary' || (later.calledOff ?? null) !== null || later.date === null || later.date <= date) continue;
    if ((await listItems(db, later.id)).some(lists(date))) return { at: later, on: null, corrections: [] };
  }
  return { at: null, on: null, corrections: [] };
};
