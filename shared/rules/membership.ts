// Who is on a panel on a given day, and who of them has a vote (DOMAIN M1, M7).
import type { Membership, Person } from '../model/panel.ts';
import type { IsoDate } from '../model/record.ts';

/** True when a membership holds on that day; open ends hold for ever. The last day (`to`) counts. */
export const inForce = (membership: { readonly from: IsoDate | null; readonly to: IsoDate | null }, day: IsoDate): boolean =>
  (membership.from === null || membership.from <= day) && (membership.to === null || membership.to >= day);

type Place = Pick<Membership, 'role'>;
type Whose = Pick<Person, 'youngPerson'>;

const votesOnlyIfChosen = ({ role }: Place, { youngPerson }: Whose): boolean => role === 'co-opted' || youngPerson;

/** Whether a place on a panel has a vote as long as nobody says so: co-opted members, young people, advisers and the pool of substitutes have none. */
export const votesAtFirst = (place: Place, person: Whose): boolean => place.role !== 'adviser' && place.role !== 'substitute-pool' && !votesOnlyIfChosen(place, person);

/** Whether a member has a vote. A co-opted member or young person has one only where somebody chose it: their rows were long stored with a vote that nobody gave them. */
export const memberVotes = (membership: Place & Pick<Membership, 'voting' | 'votingChosen'>, person: Whose): boolean =>
  membership.voting && (membership.votingChosen === true || !votesOnlyIfChosen(membership, person));
