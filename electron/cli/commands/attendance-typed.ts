// What a call says of somebody's attendance: "Ada Moor => apologies", "=> Councillor Ada Moor, present", "Ben Reed => Ben Read (Team Manager), officer".
import type { Attendance, Meeting } from '../../../shared/model/meeting.ts';
import { attendanceOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { AttendanceSaid } from '../../../shared/model/proceedings.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import type { AgreedCorrection } from '../../../shared/rules/life-cycle/approval-text.ts';
import { saidOf } from '../../../shared/rules/life-cycle/corrected-attendance.ts';
import type { TypedCorrection } from './corrections-typed.ts';

const presences = new Map<string, AttendanceSaid['presence']>([['present', 'present'], ['apologies', 'apologies'], ['absent', 'absent']]);
const capacities = new Map<string, AttendanceSaid['capacity']>([
  ['member', 'member'], ['co-opted', 'co-opted'], ['co-opted member', 'co-opted'], ['adviser', 'adviser'], ['officer', 'officer'], ['guest', 'guest'], ['young person', 'young-person'], ['supporter', 'supporter'],
]);

const title = /^(?:councillor|cllr\.?)\s+/i;

const bare = (name: string): string => name.replace(title, '').trim().toLocaleLowerCase('en-GB');

const known = [...presences.keys(), ...capacities.keys(), 'substitute for <name>'];

/** How many letters must change to make one word of the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (let at = 1; at <= to.length; at += 1) next.push(Math.min((row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (row[at - 1] ?? 0) + (to[at - 1] === letter ? 0 : 1)));
    row = next;
  }
  return row[to.length] ?? 0;
};

/** "dancing", "sent apologies", "Abscent", "Apology": no name, but a slip for a word that says how somebody was there; after a title it is a name. */
const isSlip = (called: string, hasTitle: boolean): boolean => {
  const word = called.toLocaleLowerCase('en-GB');
  if (!/[\p{Lu}\p{Lt}\p{Lo}]/u.test(called)) return true;
  return !hasTitle && (/^apolog/.test(word) || [...presences.keys()].some((presence) => distance(word, presence) <= 1));
};

const unknown = (typed: string): Failed => failed({
  code: 'unknown-word', what: `"${typed}" is neither a name nor a word that says how somebody was there. Nothing was changed.`, remedy: `The words are: ${known.join(', ')}. A name begins with a capital, and a post stands in brackets after it.`,
});

/** One part between commas, made part of what is said. @param isNamed a part before it was the name */
const withPart = (said: AttendanceSaid, typed: string, isNamed: boolean): Result<AttendanceSaid> => {
  const word = typed.toLocaleLowerCase('en-GB');
  const [presence, capacity] = [presences.get(word), capacities.get(word)];
  if (presence !== undefined) return ok({ ...said, presence });
  if (capacity !== undefined) return ok({ ...said, capacity });
  const [, replaced] = /^substitute for\s+(.+)$/i.exec(typed) ?? [];
  if (replaced !== undefined) return ok({ ...said, capacity: 'substitute', substituteFor: replaced });
  const [, name = typed, post] = /^(.*?)\s*\(([^)]+)\)$/.exec(typed) ?? [];
  const called = name.replace(title, '').trim();
  if (called !== '' && (isNamed || isSlip(called, title.test(name)))) return unknown(typed);
  return ok({ ...said, ...(called === '' ? {} : { name: called }), ...(title.test(name) ? { councillor: true } : {}), ...(post === undefined ? {} : { post }) });
};

/** All parts of what is typed after the arrow, on top of what is said so far. */
const withParts = (before: AttendanceSaid, typed: string): Result<AttendanceSaid> => {
  let [said, isNamed] = [before, false];
  for (const part of typed.split(',').map((each) => each.trim()).filter((each) => each !== '')) {
    const next = withPart(said, part, isNamed);
    if (!next.ok) return next;
    isNamed = isNamed || next.value.name !== said.name;
    said = next.value;
  }
  return ok(said);
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
    const to = withParts(before, one.becomes);
    if (!to.ok) return to;
    agreed.push({ of: 'attendance', attendanceId: row.value?.id ?? null, to: to.value });
  }
  return ok(agreed);
};
