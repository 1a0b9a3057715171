// How restricted papers are sealed in the copies: a passphrase of its own for each reader, or one for all.
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx';
import { Fieldset } from '../../../ui/form.tsx';
import { NewPassphrase } from '../../../ui/new-passphrase.tsx';
import { makePassphrase } from '../../../saving/make-passphrase.ts';
import { hasOnePassphrase, type CopiesDraft } from './copies-draft.ts';

export type SealingFieldsProps = { readonly draft: CopiesDraft; readonly error: string | null; readonly hasConfidential: boolean; readonly onChange: (draft: CopiesDraft) => void };

const ways = [
  { value: 'each', label: 'One of its own for each reader', hint: 'Made of words. They are shown when the copies are saved, with a sheet to print and hand out.' },
  { value: 'one', label: 'One for all of them', hint: 'Whoever has it opens every copy with restricted papers.' },
] as const;

export const SealingFields = ({ draft, error, hasConfidential, onChange }: SealingFieldsProps) => (
  <Fieldset legend="What is restricted">
    {draft.isNumbered && <RadioGroup label="Passphrase" value={draft.passphrases} options={ways} onChange={(passphrases) => { onChange({ ...draft, passphrases }); }} />}
    {hasOnePassphrase(draft) && (
      <NewPassphrase
        label="Passphrase of the restricted papers" hint="One for all copies that have them. Tell it to their readers by another way than the file."
        draft={draft.passphrase} error={error} make={makePassphrase} onChange={(passphrase) => { onChange({ ...draft, passphrase }); }}
      />
    )}
    {hasConfidential && <Checkbox label="With confidential papers" hint="Otherwise they are counted and left out of these copies too." isSelected={draft.withConfidential} onChange={(withConfidential) => { onChange({ ...draft, withConfidential }); }} />}
  </Fieldset>
);
