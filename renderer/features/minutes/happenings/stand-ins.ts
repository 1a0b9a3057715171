// Who may stand in for a member, and for whom: from the attendance and from everybody who is known (DOMAIN M7: one person is one record).
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { Person } from '../../../../shared/model/panel.ts';
import type { Substitute } from '../../../data/commands/record-substitute.ts';
import type { ListedOption } from '../../../ui/option-list.tsx';
import { shownName } from './person-field.tsx';

const titled = ({ name, councillor }: Pick<Person, 'name' | 'councillor'>): string => (councillor ? `Councillor ${name}` : name);

/** Members whose place can be taken: those who are not there and have nobody yet. */
export const membersAway = (attendance: readonly Attendance[]): readonly Attendance[] => {
  const replaced = attendance.filter(({ capacity, presence }) => capacity === 'substitute' && presence === 'present').map(({ substituteFor }) => substituteFor);
  return attendance.filter(({ capacity, presence, name }) => capacity === 'member' && presence !== 'present' && !replaced.includes(name));
};

export type StandIn = ListedOption & { readonly who: Substitute };

/** Councillors first; members themselves and young people stand in for nobody. */
export const standIns = (attendance: readonly Attendance[], people: readonly Person[]): readonly StandIn[] => {
  const here = attendance.filter(({ capacity }) => capacity !== 'member' && capacity !== 'young-person');
  const known = people.filter(({ id, youngPerson }) => !youngPerson && !attendance.some(({ personId }) => personId === id));
  const rows = [
    ...here.map((row) => ({ councillor: row.councillor, post: row.post, standIn: { id: row.id, label: shownName(row), who: { attendanceId: row.id } } })),
    ...known.map((person) => ({ councillor: person.councillor, post: person.post, standIn: { id: person.id, label: titled(person), who: { personId: person.id, name: person.name, councillor: person.councillor } } })),
  ];
  return [...rows.filter(({ councillor }) => councillor), ...rows.filter(({ councillor }) => !councillor)]
    .map(({ post, standIn }) => ({ ...standIn, ...(post === null || post === '' ? {} : { hint: post }) }));
};

/** Whom typed words mean: one of those offered, or a new name. @param likeMember whether the member whose place it is is a councillor */
export const substituteOf = (typed: string, offered: readonly StandIn[], likeMember: boolean): Substitute => {
  const words = typed.trim();
  const known = offered.find(({ label }) => label === words);
  if (known !== undefined) return known.who;
  const bare = words.replace(/^(?:councillor|cllr)\.?\s+/i, '');
  return { personId: null, name: bare, councillor: bare !== words || likeMember };
};
