// How one person prints. A young person prints by their display rule wherever they stand in the record (DOMAIN A6).
import { assertNever } from '../../model/assert-never.ts';
import type { Attendance } from '../../model/meeting.ts';
import type { Person } from '../../model/panel.ts';
import type { PrintedName } from '../names.ts';
import type { Say } from '../phrase-book.ts';

export type AttendanceWords = {
  readonly say: Say;
  /** The council's term for its looked-after children's council. */
  readonly lacCouncilTerm: string;
  readonly people: readonly Person[];
};

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? '';

/** A young person by their capacity in this meeting or by their own record. */
export const isYoungPerson = (row: Attendance, people: readonly Person[]): boolean =>
  row.capacity === 'young-person' || people.some((person) => person.id === row.personId && person.youngPerson);

/** The name that a display rule lets through, or null where only the role or nothing may print. */
const shownName = (name: string, rule: Attendance['displayRule']): string | null => {
  switch (rule) {
    case 'not-named':
    case 'role-only':
      return null;
    case 'first-name':
      return firstName(name);
    case 'as-agreed':
    case 'as-published':
      return name;
    default:
      return assertNever(rule);
  }
};

/**
 * Each young person's printed form in the order given; those who are not named are put together once, at the end, without a count.
 */
export const youngNames = (rows: readonly { readonly name: string; readonly displayRule: Attendance['displayRule'] }[], words: AttendanceWords): PrintedName[] => {
  const { say, lacCouncilTerm: lacCouncil } = words;
  const named = rows.flatMap((row) => {
    const name = shownName(row.name, row.displayRule);
    return name === null ? [] : [{ text: name, councillor: false }];
  });
  const byRole = rows.filter((row) => row.displayRule === 'role-only').length;
  const unnamed = rows.filter((row) => row.displayRule === 'not-named').length;
  const collective = [
    ...(byRole === 0 ? [] : [say(byRole === 1 ? 'young-representative' : 'young-representatives', { lacCouncil })]),
    ...(unnamed === 0 ? [] : [say(unnamed === 1 ? 'young-person' : 'young-people', { lacCouncil })]),
  ];
  return [...named, ...collective.map((text) => ({ text, councillor: false }))];
};

/** Any attendee, without post: by name, or by display rule when young. */
export const attendeeName = (row: Attendance, words: AttendanceWords): PrintedName => {
  const young = isYoungPerson(row, words.people) ? youngNames([row], words)[0] : undefined;
  return young ?? { text: row.name, councillor: row.councillor, ...(row.titleAsPrinted === undefined || row.titleAsPrinted === null ? {} : { title: row.titleAsPrinted }) };
};

/** With post in brackets, for officers and guests. */
export const attendeeWithPost = (row: Attendance, words: AttendanceWords): PrintedName => {
  const name = attendeeName(row, words);
  const post = isYoungPerson(row, words.people) ? null : row.post;
  return post === null || post === '' ? name : { ...name, text: words.say('with-post', { name: name.text, post }) };
};
