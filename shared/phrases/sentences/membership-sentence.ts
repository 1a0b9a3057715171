// The membership as one sentence: councillors with their role or what they represent in brackets (DOMAIN 1, M7).
import type { Member } from '../../model/meeting-snapshot.ts';
import type { Membership } from '../../model/panel.ts';
import { joinWithAnd, nameList, sentenceCase } from '../names.ts';
import type { Say } from '../phrase-book.ts';
import { youngNames } from './printed-attendee.ts';

const rolePhrase = {
  chair: 'role-chair',
  'joint-chair': 'role-joint-chair',
  'vice-chair': 'role-vice-chair',
  'co-opted': 'role-co-opted',
  adviser: 'role-adviser',
} as const;

const printedRoles = (membership: Membership, say: Say): string => {
  if (membership.rolesAsPrinted !== null) return membership.rolesAsPrinted;
  const office =
    membership.role === 'member' || membership.role === 'substitute-pool' ? [] : [say(rolePhrase[membership.role])];
  const own = membership.printedRoles;
  const already = office.some((name) => own.some((role) => role.toLowerCase() === name.toLowerCase()));
  const represents = own.length === 0 && membership.representing !== null ? [say('role-representing', { body: membership.representing })] : [];
  return joinWithAnd([...(already ? [] : office), ...own, ...represents]);
};

/** Null when the panel has no members yet; the substitute pool is not printed. */
export const membershipSentence = (members: readonly Member[], say: Say, lacCouncilTerm: string): string | null => {
  const printed = members.filter(({ membership }) => membership.role !== 'substitute-pool');
  if (printed.length === 0) return null;
  const names = printed.map(({ membership, person }) => {
    const young = person.youngPerson ? youngNames([person], { say, lacCouncilTerm, people: [] })[0] : undefined;
    const roles = printedRoles(membership, say);
    const name = young?.text ?? person.name;
    return { text: roles === '' ? name : say('member', { name, roles }), councillor: person.councillor };
  });
  return say('membership', { members: sentenceCase(nameList(say, names)) });
};
