// Who was at a meeting, as its published minutes printed it, in printed order. A published record is not rewritten:
// young people keep the names that were printed, marked so (DOMAIN A6).
import type { ImportedMinutes } from '../import-result.ts';
import { newRecord } from '../../model/ids.ts';
import type { Attendance } from '../../model/meeting.ts';
import { ordersBetween } from '../../model/order.ts';
import type { Id } from '../../model/record.ts';
import type { Makers } from './makers.ts';
import type { People } from './people-of-proposal.ts';

type Row = Pick<Attendance, 'name' | 'councillor' | 'capacity'> &
  Partial<Pick<Attendance, 'presence' | 'presiding' | 'post' | 'substituteFor' | 'forMinute' | 'displayRule'>>;

const title = /^(?:the\s+)?(?:councillors?|cllrs?\.?)\s+/i;

/** "Councillor Hale" presides if "Hale" is present; a Chair who isn't among those present is put first. */
const presentRows = (set: ImportedMinutes): Row[] => {
  const bareChair = set.chair?.replace(title, '').trim() ?? null;
  const chairAt = set.present.findIndex((person) => person.name === bareChair || person.name === set.chair);
  const rows = set.present.map((person, at): Row => ({
    name: person.name,
    councillor: person.councillor,
    capacity: person.substituteFor === undefined ? 'member' : 'substitute',
    presiding: at === chairAt,
    post: person.post ?? null,
    substituteFor: person.substituteFor ?? null,
  }));
  if (set.chair === null || bareChair === null || chairAt >= 0) return rows;
  return [{ name: bareChair, councillor: title.test(set.chair), capacity: 'member', presiding: true }, ...rows];
};

const rowsOf = (set: ImportedMinutes): Row[] => [
  ...presentRows(set),
  ...set.alsoPresent.map((person): Row => ({
    name: person.name, councillor: person.councillor, capacity: person.councillor ? 'guest' : 'officer', post: person.post ?? null,
  })),
  ...set.youngPeople.map(({ name }): Row => ({ name, councillor: false, capacity: 'young-person', displayRule: 'as-published' })),
  ...set.youngPeopleSupportedBy.map((name): Row => ({ name: name.replace(title, ''), councillor: title.test(name), capacity: 'supporter' })),
  ...set.attendedForMinute.map((person): Row => ({
    name: person.name,
    councillor: person.councillor,
    capacity: person.councillor ? 'guest' : 'officer',
    forMinute: { number: String(person.minuteNumber), title: person.title },
  })),
  ...set.apologies.map((person): Row => ({
    name: person.name, councillor: person.councillor, capacity: person.councillor ? 'member' : 'officer', presence: 'apologies', post: person.post ?? null,
  })),
];

export const attendanceOfMinutes = (set: ImportedMinutes, meetingId: Id, people: People, makers: Makers): Attendance[] => {
  const rows = rowsOf(set);
  const orders = ordersBetween(null, null, rows.length);
  return rows.map((row, at): Attendance => ({
    ...newRecord(makers.newId, makers.now),
    meetingId,
    order: orders[at] ?? 'a0',
    personId: row.capacity === 'young-person' ? null : people.idOf(row),
    name: row.name,
    councillor: row.councillor,
    capacity: row.capacity,
    presence: row.presence ?? 'present',
    presiding: row.presiding ?? false,
    mode: 'in-the-room',
    post: row.post ?? null,
    substituteFor: row.substituteFor ?? null,
    forMinute: row.forMinute ?? null,
    displayRule: row.displayRule ?? 'not-named',
    sample: false,
  }));
};
