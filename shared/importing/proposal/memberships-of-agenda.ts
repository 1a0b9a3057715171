// The printed membership ("Councillors G. Hale (Deputy Leader), ...") as rows, in printed order.
import type { ImportedMember } from '../import-result.ts';
import { newRecord } from '../../model/ids.ts';
import { ordersBetween } from '../../model/order.ts';
import type { Membership } from '../../model/panel.ts';
import type { Id } from '../../model/record.ts';
import type { Makers } from './makers.ts';
import type { People } from './people-of-proposal.ts';

/** Only a role that says no more than the office counts: "Chair of the Health Select Commission" chairs another body. */
const roleOf = (roles: readonly string[]): Membership['role'] => {
  const is = (pattern: RegExp): boolean => roles.some((role) => pattern.test(role.trim()));
  if (is(/^(joint|co)[- ]?chair(man|woman|person)?$/i)) return 'joint-chair';
  if (is(/^(vice|deputy)[- ]?chair(man|woman|person)?$/i)) return 'vice-chair';
  if (is(/^(the )?chair(man|woman|person)?$/i)) return 'chair';
  if (is(/^co-?opt(ed|ee)\b/i)) return 'co-opted';
  if (is(/^substitute\b/i)) return 'substitute-pool';
  if (is(/^advis[eo]r\b/i)) return 'adviser';
  return 'member';
};

const nonVoting: readonly Membership['role'][] = ['co-opted', 'adviser', 'substitute-pool'];

/**
 * @param existing memberships that are here already: one of the same person with the same printed roles is used again
 */
export const membershipsOfAgenda = (
  members: readonly ImportedMember[],
  panelId: Id,
  existing: readonly Membership[],
  people: People,
  makers: Makers,
): Membership[] => {
  const orders = ordersBetween(null, null, members.length);
  return members.map((member, at): Membership => {
    const personId = people.idOf(member);
    const role = roleOf(member.roles);
    const same = existing.find(
      (m) => m.panelId === panelId && m.personId === personId && m.deletedAt === null && m.printedRoles.join('\n') === member.roles.join('\n'),
    );
    return same ?? {
      ...newRecord(makers.newId, makers.now),
      panelId,
      personId,
      order: orders[at] ?? 'a0',
      role,
      voting: member.councillor && !nonVoting.includes(role),
      printedRoles: [...member.roles],
      rolesAsPrinted: member.rolesAsPrinted,
      representing: member.representing,
      from: null,
      to: null,
      sample: false,
    };
  });
};
