// Somebody who arrives without being on the attendance: what is asked of them, and what is known already.
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { Person } from '../../../../shared/model/panel.ts';
import type { Unexpected } from '../../../data/commands/arrive-unexpected.ts';

export type Newcomer = { readonly capacity: Attendance['capacity']; readonly post: string };

export const someNewcomer: Newcomer = { capacity: 'officer', post: '' };

const title = /^(?:councillor|cllr\.?)\s+/i;

/** Without the title, which is typed as it is said. */
export const newcomerName = (typed: string): string => typed.trim().replace(title, '');

/** @param known people of other meetings: one of that name is the same person */
export const newcomerNamed = (typed: string, { capacity, post }: Newcomer, mode: Attendance['mode'], known: readonly Person[]): Unexpected['person'] => {
  const name = newcomerName(typed);
  const [same, other] = known.filter((person) => person.name.toLocaleLowerCase('en-GB') === name.toLocaleLowerCase('en-GB'));
  const person = other === undefined ? same : undefined;
  return {
    personId: person?.id ?? null, name: person?.name ?? name, councillor: title.test(typed.trim()) || person?.councillor === true, capacity, mode,
    post: capacity === 'young-person' ? null : post.trim() === '' ? (person?.post ?? null) : post.trim(), displayRule: person?.displayRule ?? 'not-named',
  };
};
