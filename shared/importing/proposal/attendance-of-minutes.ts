// Who was at a meeting, as its published minutes printed it, in printed order. A published record is not rewritten:
// young people keep the names that were printed, marked so (DOMAIN A6).
import type { ImportedMinutes } from '../import-result.ts';
import { newRecord } from '../../model/ids.ts';
import type { Attendance } from '../../model/meeting.ts';
import { ordersBetween } from '../../model/order.ts';
import type { Id } from '../../model/record.ts';
import { chairsOf } from './chairs-of-minutes.ts';
import type { Makers } from './makers.ts';
import type { People } from './people-of-proposal.ts';

type Row = Pick<Attendance, 'name' | 'councillor' | 'capacity'> &
  Partial<Pick<Attendance, 'presence' | 'presiding' | 'post' | 'substituteFor' | 'forMinute' | 'displayRule' | 'titleAsPrinted'>>;

const title = /^(?:the\s+)?(?:councillors?|cllrs?\.?)\s+/i;

/** "Councillor Hale" presides if "Hale" is present, joint Chairs each; a Chair who isn't among those present is put first. */
const presentRows = (set: ImportedMinutes): Row[] => {
  const chairs = chairsOf(set);
  const rows = set.present.map((person): Row => {
    const chair = chairs.find(({ name }) => name === person.name);
    return {
      name: person.name,
      councillor: person.councillor,
      capacity: person.substituteFor === undefined ? 'member' : 'substitute',
      presiding: chair !== undefined,
      post: person.post ?? null,
      substituteFor: person.substituteFor ?? null,
      titleAsPrinted: person.councillor ? (chair?.title ?? null) : null,
    };
  });
  const absent = chairs.filter(({ name }) => !set.present.some((person) => person.name === name));
  return [...absent.map(({ name, title: own, councillor }): Row => ({ name, councillor, capacity: 'member', presiding: true, titleAsPrinted: own })), ...rows];
};

/** The title of a councillor in another form than "Councillor"; one who writes "Cllr" writes it of all of them. */
const withTitles = (rows: readonly Row[], set: ImportedMinutes): Row[] => {
  const short = chairsOf(set).map((chair) => chair.title).find((own) => own !== null && /^(?:cllr|coun)\.?$/i.test(own)) ?? null;
  return rows.map((row) => (row.councillor && short !== null ? { ...row, titleAsPrinted: row.titleAsPrinted ?? short } : row));
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
  const rows = withTitles(rowsOf(set), set);
  const orders = ordersBetween(null, null, rows.length);
  return rows.map((row, at): Attendance => ({
    ...newRecord(makers.newId, makers.now),
    meetingId,
    order: orders[at] ?? 'a0',
    personId: row.capacity === 'young-person' ? null : people.idOf(row),
    name: row.name,
    councillor: row.councillor,
    ...((row.titleAsPrinted ?? null) === null ? {} : { titleAsPrinted: row.titleAsPrinted }),
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
