// Adds somebody to the attendance: known people are found by typing, a new name is kept as it is typed.
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Person } from '../../../../shared/model/panel.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { AttendanceActs } from './attendance-acts.ts';
import styles from './attendance.module.css';
import { capacities } from './attendance-words.ts';
import type { Capacity } from './attendance-words.ts';

type AddPersonProps = { readonly people: readonly Person[]; readonly add: AttendanceActs['add'] };

/** People whose name or post holds every word typed, first the names that begin so. */
export const matching = (people: readonly Person[], typed: string): readonly Person[] => {
  const words = typed.toLocaleLowerCase('en-GB').split(/\s+/).filter((word) => word !== '');
  const found = people.filter((person) => words.every((word) => `${person.name} ${person.post ?? ''}`.toLocaleLowerCase('en-GB').includes(word)));
  return found.slice(0, 12);
};

const capacityOf = (person: Person): Capacity => (person.youngPerson ? 'young-person' : person.councillor ? 'guest' : 'officer');

export const AddPerson = ({ people, add }: AddPersonProps) => {
  const [name, setName] = useState('');
  const [known, setKnown] = useState<Person | null>(null);
  const [capacity, setCapacity] = useState<Capacity>('officer');
  const [councillor, setCouncillor] = useState(false);
  const [post, setPost] = useState('');
  const [error, setError] = useState<string | null>(null);
  const choose = (id: string | null): void => {
    const person = people.find((other) => other.id === id) ?? null;
    setKnown(person);
    if (person === null) return;
    setName(person.name);
    setCapacity(capacityOf(person));
    setCouncillor(person.councillor);
    setPost(person.post ?? '');
  };
  const clear = (): void => {
    setName('');
    setKnown(null);
    setPost('');
    setError(null);
  };
  const submit = async (): Promise<void> => {
    if (name.trim() === '') {
      setError('Enter a name.');
      return;
    }
    const isKnown = known !== null && known.name === name.trim();
    const added = await add({
      name: name.trim(),
      capacity,
      fields: {
        councillor,
        post: post.trim() === '' ? null : post.trim(),
        personId: isKnown ? known.id : null,
        displayRule: isKnown ? known.displayRule : 'not-named',
      },
    });
    if (added) clear();
  };
  return (
    <form className={styles.add} aria-label="Add a person" onSubmit={(event) => { event.preventDefault(); void submit(); }}>
      <ComboBox
        label="Add a person"
        width="medium"
        text={name}
        onTextChange={(text) => { setName(text); setError(null); }}
        options={matching(people, name).map((person) => ({ id: person.id, label: person.name, ...(person.post === null ? {} : { hint: person.post }) }))}
        onChoose={choose}
        allowsOwnWords
        error={error}
      />
      <Select label="Part in the meeting" width="medium" value={capacity} options={capacities} onChange={setCapacity} />
      {capacity !== 'young-person' && <TextField label="Post" width="medium" value={post} onChange={setPost} optional />}
      <Checkbox label="Councillor" isSelected={councillor} onChange={setCouncillor} />
      <Button type="submit" icon={<UserPlus aria-hidden="true" />}>Add</Button>
    </form>
  );
};
