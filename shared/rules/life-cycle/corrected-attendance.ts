// The attendance of approved minutes is the published one with what was corrected where they were approved; both are kept (DOMAIN M1, M3).
import { attendanceOf, correctionsOf, declarationsOf, movementsOf, votesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Attendance, Meeting } from '../../model/meeting.ts';
import { ordersBetween } from '../../model/order.ts';
import type { AttendanceSaid, Correction } from '../../model/proceedings.ts';
import type { Id } from '../../model/record.ts';
import { failed, type Result } from '../../model/result.ts';

const capacityWords: Readonly<Record<Attendance['capacity'], string>> = {
  'member': '', 'substitute': 'substitute', 'co-opted': 'co-opted member', 'adviser': 'adviser', 'officer': 'officer', 'guest': 'guest', 'young-person': '', 'supporter': 'supporter',
};

/** "Councillor Ada Moor, apologies"; "Ben Reed (Team Manager), officer, present". A young person is named by the attendance alone (DOMAIN A6). */
export const attendanceInWords = ({ name, councillor, capacity, presence, post, substituteFor }: AttendanceSaid): string => [
  capacity === 'young-person' ? 'A young person' : `${councillor ? 'Councillor ' : ''}${name}${post === null || post === '' ? '' : ` (${post})`}`,
  capacity === 'substitute' && substituteFor !== null ? `substitute for ${substituteFor}` : capacityWords[capacity],
  presence === 'not-recorded' ? '' : presence,
].filter((part) => part !== '').join(', ');

export const saidOf = ({ name, councillor, capacity, presence, post, substituteFor }: AttendanceSaid): AttendanceSaid => ({ name, councillor, capacity, presence, post, substituteFor });

const same = (a: AttendanceSaid, b: AttendanceSaid): boolean => JSON.stringify(saidOf(a)) === JSON.stringify(saidOf(b));

const lower = (name: string): string => name.trim().toLocaleLowerCase('en-GB');

/** Whether the minutes record that they did something there, in a line that is made from that record. */
const tookPart = (snapshot: MeetingSnapshot, { id, meetingId, presiding }: Attendance): boolean =>
  presiding || [...movementsOf(snapshot, meetingId), ...declarationsOf(snapshot, meetingId)].some(({ attendanceId }) => attendanceId === id)
  || votesOf(snapshot, meetingId).some(({ recorded }) => recorded.some(({ attendanceId }) => attendanceId === id));

export type AttendanceCorrection = { readonly of: 'attendance'; /** Null: somebody who was left out. */ readonly attendanceId: Id | null; readonly to: AttendanceSaid };

/** Somebody is named with a capital at least; scripts that have none are taken as they are. */
const looksLikeName = (name: string): boolean => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(name);

/** @returns why the attendance can't be corrected so: `no-name`, `no-such-person`, `on-the-list`, `not-a-name`, `nothing-corrected`, `took-part`; null: it can */
export const attendanceProblem = (snapshot: MeetingSnapshot, rows: readonly Attendance[], { attendanceId, to }: AttendanceCorrection): Result<never> | null => {
  const row = rows.find(({ id }) => id === attendanceId);
  const called = attendanceInWords(row ?? to).split(',')[0] ?? '';
  if (to.name.trim() === '') return failed({ code: 'no-name', what: 'A correction of the attendance names nobody.', remedy: 'Write the name.' });
  if (attendanceId !== null && row === undefined) return failed({ code: 'no-such-person', what: `${to.name} is not on the attendance of those minutes.`, remedy: 'Add them as somebody who was left out.' });
  const isNamedNew = row === undefined || lower(row.name) !== lower(to.name);
  if (isNamedNew && rows.some(({ id, name }) => id !== attendanceId && lower(name) === lower(to.name))) {
    return failed({ code: 'on-the-list', what: `${attendanceInWords({ ...to, post: null }).split(',')[0] ?? ''} is on the attendance of those minutes already.`, remedy: 'Correct what it says of them.' });
  }
  if (isNamedNew && !looksLikeName(to.name)) return failed({ code: 'not-a-name', what: `“${to.name}” has no capital letter, so it does not look like a name.`, remedy: 'Write the name as it should print.' });
  if (row === undefined) return null;
  if (same(row, to)) return failed({ code: 'nothing-corrected', what: `The attendance says that of ${called} already.`, remedy: 'Say what was agreed, or leave the correction out.' });
  return to.presence === 'present' || row.presence !== 'present' || !tookPart(snapshot, row) ? null : failed({
    code: 'took-part', what: `The minutes record what ${called} did at the meeting (presided, came or went, declared an interest or voted), so a correction can't say that they were not there.`,
    remedy: 'Take those minutes back to draft with the reason, mend what is recorded, publish them again and approve them then.',
  });
};

/** The rows with one correction made. @param added the order of somebody who was left out: at the end */
export const correctedAttendance = (rows: readonly Attendance[], { attendance, ...correction }: Correction, snapshot: Pick<MeetingSnapshot, 'people'>): readonly Attendance[] => {
  if (attendance === undefined || attendance === null || rows.some(({ id }) => id === correction.id)) return rows;
  const { attendanceId, ...to } = attendance;
  if (attendanceId !== null) return rows.map((row) => (row.id === attendanceId ? { ...row, ...to, ...(to.presence === 'present' ? {} : { presiding: false }) } : row));
  const known = snapshot.people.filter(({ name, deletedAt }) => deletedAt === null && lower(name) === lower(to.name));
  const { id, createdAt, updatedAt, rev, deletedAt, meetingId, sample } = correction;
  const [order = 'a0'] = ordersBetween(rows.at(-1)?.order ?? null, null, 1);
  return [...rows, {
    id, createdAt, updatedAt, rev, deletedAt, meetingId, sample, order, ...to, personId: known.length === 1 ? (known[0]?.id ?? null) : null,
    presiding: false, mode: 'in-the-room', forMinute: null, displayRule: known[0]?.displayRule ?? 'not-named',
  }];
};

/** The attendance of a meeting as it was approved; of minutes that are not approved as it stands. */
export const approvedAttendance = (snapshot: MeetingSnapshot, { id, minutesState }: Pick<Meeting, 'id' | 'minutesState'>): readonly Attendance[] =>
  (minutesState === 'approved' ? correctionsOf(snapshot, id) : []).reduce<readonly Attendance[]>((rows, correction) => correctedAttendance(rows, correction, snapshot), attendanceOf(snapshot, id));

/** The snapshot with the attendance of approved minutes as it was approved; `asPublished` goes before it, where that is wanted. */
export const withApprovedAttendance = (snapshot: MeetingSnapshot): MeetingSnapshot => {
  const corrected = snapshot.meetings.filter(({ id, minutesState }) => minutesState === 'approved' && correctionsOf(snapshot, id).some(({ of }) => of === 'attendance'));
  if (corrected.length === 0) return snapshot;
  const ids = new Set(corrected.map(({ id }) => id));
  return { ...snapshot, attendance: [...snapshot.attendance.filter(({ meetingId }) => !ids.has(meetingId)), ...corrected.flatMap((meeting) => approvedAttendance(snapshot, meeting))] };
};
