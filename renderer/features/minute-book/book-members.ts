// Who can be looked for in the minute book: everybody who was on a list of members, and where the records name them beside the words.
import type { Attendance, Minute } from '../../../shared/model/meeting.ts';
import type { Declaration, Movement, Vote } from '../../../shared/model/proceedings.ts';
import { nameKey } from '../../../shared/rules/same-name.ts';

export type BookMember = { /** Of the person, or of the name where it is tied to no person. */ readonly key: string; readonly name: string; readonly councillor: boolean };

const asMember = new Set<Attendance['capacity']>(['member', 'co-opted', 'substitute']);

/** The member's key of each attendance row: a name that only one person has is that person's, in imported minutes too. */
export const memberKeys = (attendance: readonly Attendance[]): ReadonlyMap<string, string> => {
  const people = new Map<string, Set<string>>();
  for (const { personId, name } of attendance) if (personId !== null) people.set(nameKey(name), (people.get(nameKey(name)) ?? new Set()).add(personId));
  return new Map(attendance.map(({ id, personId, name }) => {
    const [only, ...others] = people.get(nameKey(name)) ?? [];
    return [id, personId ?? (only !== undefined && others.length === 0 ? only : nameKey(name))];
  }));
};

/** Each once, by name. @param attendance of all meetings, the latest name last */
export const membersOf = (attendance: readonly Attendance[], keys: ReadonlyMap<string, string>): readonly BookMember[] => {
  const rows = attendance.filter(({ capacity, name }) => asMember.has(capacity) && name.trim() !== '');
  return [...new Map(rows.map(({ id, name, councillor }) => [keys.get(id) ?? id, { key: keys.get(id) ?? id, name, councillor }])).values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
};

type Proceedings = { readonly declarations: readonly Declaration[]; readonly votes: readonly Vote[]; readonly movements: readonly Movement[] };

/**
 * The attendance rows that a minute's records name: who declared an interest in it, whose vote was recorded, who came, went or took the Chair.
 * @param proceedings of its meeting; an interest that was only announced is nobody's declaration yet
 */
export const recordedIn = ({ id, itemId, alsoItemIds = [] }: Pick<Minute, 'id' | 'itemId' | 'alsoItemIds'>, { declarations, votes, movements }: Proceedings): readonly string[] => {
  const items = new Set([itemId, ...alsoItemIds].filter((each) => each !== null));
  return [
    ...declarations.filter((row) => row.announced !== true && (row.minuteId === id || (row.itemId !== null && items.has(row.itemId)))).map(({ attendanceId }) => attendanceId),
    ...votes.filter(({ minuteId }) => minuteId === id).flatMap(({ recorded }) => recorded.map(({ attendanceId }) => attendanceId)),
    ...movements.filter(({ minuteId }) => minuteId === id).map(({ attendanceId }) => attendanceId),
  ];
};
