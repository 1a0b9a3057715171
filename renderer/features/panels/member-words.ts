// How screens name a member. Printed forms are shared/phrases' affair.
import type { Membership, Person } from '../../../shared/model/panel.ts';
import { memberVotes } from '../../../shared/rules/membership.ts';
import { roleNames } from '../../lib/role-names.ts';

/** "Cllr J. Farrow", or the plain name. */
export const memberLabel = (person: Pick<Person, 'name' | 'councillor'>): string => (person.councillor ? `Cllr ${person.name}` : person.name);

/** The brackets say it already: "Chair", "Vice-Chair". */
const isPrinted = ({ role, printedRoles }: Pick<Membership, 'role' | 'printedRoles'>): boolean =>
  printedRoles.some((printed) => printed.toLowerCase() === roleNames[role].toLowerCase());

/** "Chair, Deputy Leader, for the Foster Carers"; empty for an ordinary member. */
export const roleWords = (membership: Pick<Membership, 'role' | 'printedRoles' | 'representing' | 'voting' | 'votingChosen'>, person: Pick<Person, 'youngPerson'>): string =>
  [
    membership.role === 'member' || isPrinted(membership) ? null : roleNames[membership.role],
    ...membership.printedRoles,
    membership.representing === null ? null : `for ${membership.representing}`,
    memberVotes(membership, person) || membership.role === 'substitute-pool' || membership.role === 'adviser' ? null : 'without a vote',
  ]
    .filter((word) => word !== null && word !== '')
    .join(', ');
