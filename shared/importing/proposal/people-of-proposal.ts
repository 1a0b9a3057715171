// The people of one import, one record for each printed name. Nobody is merged with a person who is already here unless
// the officer has linked them (DESIGN section 4), and no young person enters the register of people (DOMAIN A6).
import { newRecord } from '../../model/ids.ts';
import type { Id } from '../../model/record.ts';
import type { Person } from '../../model/panel.ts';
import type { Makers } from './makers.ts';

export type PrintedPerson = { readonly name: string; readonly councillor: boolean; readonly post?: string | null };

/** An officer's choice: this printed name is that person, who is already here. */
export type LinkedPerson = { readonly name: string; readonly councillor: boolean; readonly person: Person };

export type People = {
  /** The id of the person printed so, made on first use. */
  readonly idOf: (printed: PrintedPerson) => Id;
  /** Everyone asked for so far, in the order of their first mention. */
  readonly all: () => Person[];
};

const keyOf = ({ name, councillor }: { readonly name: string; readonly councillor: boolean }): string =>
  `${councillor ? 'councillor' : 'other'} ${name.replace(/\s+/g, ' ').trim().toLowerCase()}`;

export const peopleOfProposal = (linked: readonly LinkedPerson[], makers: Makers): People => {
  const links = new Map(linked.map((link) => [keyOf(link), link.person]));
  const people = new Map<string, Person>();
  return {
    idOf: (printed) => {
      const key = keyOf(printed);
      const known = people.get(key);
      if (known !== undefined) {
        if (known.post === null && (printed.post ?? null) !== null && !links.has(key)) people.set(key, { ...known, post: printed.post ?? null });
        return known.id;
      }
      const person: Person = links.get(key) ?? {
        ...newRecord(makers.newId, makers.now),
        name: printed.name,
        councillor: printed.councillor,
        post: printed.post ?? null,
        youngPerson: false,
        displayRule: 'not-named',
        sample: false,
      };
      people.set(key, person);
      return person.id;
    },
    // Two printed names may be linked to one person.
    all: () => [...new Map([...people.values()].map((person) => [person.id, person])).values()],
  };
};
