// What a call says of somebody's attendance: "Ada Moor => apologies", "=> Councillor Ada Moor, present", "Ben Reed => Ben Read (Team Manager), officer".
import type { Attendance, Meeting } from '../../../shared/model/meeting.ts';
import { attendanceOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { AttendanceSaid } from '../../../shared/model/proceedings.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import type { AgreedCorrection } from '../../../shared/rules/life-cycle/approval-text.ts';
import { saidOf } from '../../../shared/rules/life-cycle/corrected-attendance.ts';
import type { TypedCorrection } from './corrections-typed.ts';

const presences = new Map<string, AttendanceSaid['presence']>([['present', 'present'], ['apologies', 'apologies'], ['absent', 'absent']]);
const capacities = new Map<string, AttendanceSaid['capacity']>([
  ['member', 'member'], ['co-opted', 'co-opted'], ['co-opted member', 'co-opted'], ['adviser', 'adviser'], ['officer', 'officer'], ['guest', 'guest'], ['young person', 'young-person'], ['supporter', 'supporter'],
]);

const title = /^(?:councillor|cllr\.?)\s+/i;

const bare = (name: string): string => name.replace(title, '').trim().toLocaleLowerCase('en-GB');

/** One part between commas, made part of what is said. */
const withPart = (said: AttendanceSaid, typed: string): AttendanceSaid => {
  const word = typed.toLocaleLowerCase('en-GB');
  const [presence, capacity] = [presences.get(word), capacities.get(word)];
  if (presence !== undefined) return { ...said, presence };
  if (capacity !== undefined) return { ...said, capacity };
  const [, replaced] = /^substitute for\s+(.+)$/i.exec(typed) ?? [];
  if (replaced !== undefined) return { ...said, capacity: 'substitute', substituteFor: replaced };
  const [, name = typed, post] = /^(.*?)\s*\(([^)]+)\)$/.exec(typed) ?? [];
  const called = name.replace(title, '').trim();
  return { ...said, ...(called === '' ? {} : { name: called }), ...(title.test(name) ? { councillor: true } : {}), ...(post === undefined ? {} : { post }) };
};

const leftOut = (typed: string): AttendanceSaid => ({ name: '', councillor: false, capacity: title.test(typed) ? 'member' : 'guest', presence: 'present', post: null, substituteFor: null });

const rowNamed = (rows: readonly Attendance[], typed: string): Result<Attendance> => {
  const name = bare(typed.split(',')[0] ?? typed);
  const [found, other] = rows.filter((row) => row.name.toLocaleLowerCase('en-GB') === name);
  if (found !== undefined && other === undefined) return ok(found);
  return failed({
    code: 'no-such-person', what: found === undefined ? `Nobody called "${typed}" is on the attendance of those minutes.` : `The attendance of those minutes has more than one "${typed}".`,
    remedy: found === undefined ? 'Give the name as it is printed; somebody who was left out as in "attendance: => Councillor Ada Moor, apologies".' : 'Record this correction in Orderpaper.',
  });
};

/** @param approved the meeting whose minutes are corrected; undefined: not in the file, which approval itself tells */
export const correctionsMeant = (snapshot: MeetingSnapshot, approved: Meeting | undefined, typed: readonly TypedCorrection[]): Result<readonly AgreedCorrection[]> => {
  const rows = approved === undefined ? [] : attendanceOf(snapshot, approved.id);
  const agreed: AgreedCorrection[] = [];
  for (const one of typed) {
    if (one.of !== 'attendance') {
      agreed.push(one);
      continue;
    }
    const row = one.was === '' ? ok(null) : rowNamed(rows, one.was);
    if (!row.ok) return row;
    const before = row.value === null ? leftOut(one.becomes) : saidOf(row.value);
    agreed.push({ of: 'attendance', attendanceId: row.value?.id ?? null, to: one.becomes.split(',').map((part) => part.trim()).filter((part) => part !== '').reduce(withPart, before) });
  }
  return ok(agreed);
};
