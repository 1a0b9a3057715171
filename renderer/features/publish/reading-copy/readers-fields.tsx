// Who gets which copy: each member with their place, and whoever is added by name.
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { CopyKind, CopyReader } from '../../../../shared/rules/reading-copies.ts';
import { roleNames } from '../../../lib/role-names.ts';
import { Button } from '../../../ui/button.tsx';
import { Fieldset } from '../../../ui/form.tsx';
import { Select, type SelectOption } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { withKind, withReader, type CopiesDraft } from './copies-draft.ts';
import styles from './reading-copy.module.css';

const kinds: readonly SelectOption<CopyKind>[] = [
  { value: 'restricted', label: 'With restricted papers' }, { value: 'public', label: 'Public papers only' }, { value: 'none', label: 'No copy' },
];

/** "Odile Marsh, Chair"; a young person is marked as one, for the officer alone. */
const readerLabel = ({ name, role, youngPerson }: CopyReader): string => [name, role === null ? 'added by name' : roleNames[role], ...(youngPerson ? ['young person'] : [])].join(', ');

export type ReadersFieldsProps = { readonly draft: CopiesDraft; readonly error: string | null; readonly onChange: (draft: CopiesDraft) => void };

export const ReadersFields = ({ draft, error, onChange }: ReadersFieldsProps) => {
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
      {error !== null && <p role="alert" className={styles.lacks}>{error}</p>}
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
