// Who gets which copy: each member with their place, and whoever is added by name.
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { CopyKind, CopyReader } from '../../../../shared/rules/reading-copies.ts';
import { roleNames } from '../../../lib/role-names.ts';
import { Button } from '../../../ui/button.tsx';
import { Fieldset } from '../../../ui/form.tsx';
import { Actions } from '../../../ui/page.tsx';
import { Select, type SelectOption } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { withAll, withKind, withReader, type CopiesDraft } from './copies-draft.ts';
import styles from './reading-copy.module.css';

const kinds: readonly SelectOption<CopyKind>[] = [
  { value: 'restricted', label: 'With restricted papers' }, { value: 'public', label: 'Public papers only' }, { value: 'none', label: 'No copy' },
];

/** "Odile Marsh, Chair"; a young person is marked as one, for the officer alone. */
const readerLabel = ({ name, role, youngPerson }: CopyReader): string => [name, role === null ? 'added by name' : roleNames[role], ...(youngPerson ? ['young person'] : [])].join(', ');

/** More than these are tedious to be set one by one. */
const few = 4;

export type ReadersFieldsProps = { readonly draft: CopiesDraft; readonly error: string | null; readonly onChange: (draft: CopiesDraft) => void };

export const ReadersFields = ({ draft, error, onChange }: ReadersFieldsProps) => {
  const [first] = useState(draft.readers);
  const [name, setName] = useState('');
  const [nameError, setNameError] = useState<string | null>(null);
  const add = (): void => {
    const typed = name.trim();
    const problem = typed === '' ? 'Type the reader’s name.' : draft.readers.some((reader) => reader.name === typed) ? 'This name is in the list already.' : null;
    setNameError(problem);
    if (problem !== null) return;
    onChange(withReader(draft, typed));
    setName('');
  };
  return (
    <Fieldset legend="Who gets which copy">
      <p className={styles.second}>Voting councillors get what is restricted; co-opted members, young people and advisers don’t, unless you say so here.</p>
      {error !== null && <p role="alert" data-wrong tabIndex={-1} className={styles.lacks}>{error}</p>}
      {draft.readers.length > few && (
        <Actions>
          <Button size="small" onPress={() => { onChange(withAll(draft, () => 'none')); }}>No copy for anybody yet</Button>
          <Button size="small" onPress={() => { onChange(withAll(draft, ({ kind }) => (kind === 'none' ? 'none' : 'public'))); }}>Public papers only for all who get one</Button>
          <Button size="small" variant="quiet" onPress={() => { onChange({ ...draft, readers: first }); }}>As it was</Button>
        </Actions>
      )}
      <div className={styles.readers}>
        {draft.readers.map((reader, at) => (
          <Select key={`${reader.personId ?? ''} ${reader.name}`} label={readerLabel(reader)} width="full" value={reader.kind} options={kinds} onChange={(kind) => { onChange(withKind(draft, at, kind)); }} />
        ))}
      </div>
      <div className={styles.add}>
        <TextField label="Another reader" optional width="medium" value={name} error={nameError} onChange={(typed) => { setName(typed); setNameError(null); }} />
        <Button size="small" icon={<UserPlus aria-hidden="true" />} onPress={add}>Add reader</Button>
      </div>
    </Fieldset>
  );
};
