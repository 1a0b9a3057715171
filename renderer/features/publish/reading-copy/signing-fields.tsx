// The council's signature on the copies: with its key, opened by the office's passphrase, or with one that is made now.
import { keyWords } from '../../../../shared/meeting-file/reading/key-words.ts';
import { Checkbox } from '../../../ui/choice.tsx';
import { Fieldset } from '../../../ui/form.tsx';
import { NewPassphrase } from '../../../ui/new-passphrase.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { makePassphrase } from '../../../saving/make-passphrase.ts';
import type { KeyStanding, SigningDraft } from './copies-draft.ts';
import styles from './reading-copy.module.css';

export type SigningFieldsProps = {
  readonly draft: SigningDraft;
  readonly standing: KeyStanding;
  /** The council's public key; null: it has none yet. */
  readonly publicKey: string | null;
  readonly error: string | null;
  readonly onChange: (draft: SigningDraft) => void;
};

export const SigningFields = ({ draft, standing, publicKey, error, onChange }: SigningFieldsProps) => (
  <Fieldset legend="The council’s signature">
    <Checkbox
      label="Sign with the council’s key" isSelected={draft.isSigned} onChange={(isSigned) => { onChange({ ...draft, isSigned }); }}
      hint="So that a councillor’s app knows that a copy comes from the council and that nobody changed it. An unsigned one says so before it opens."
    />
    {draft.isSigned && publicKey !== null && <p className={styles.second}>The council’s key, in words: <strong>{keyWords(publicKey)}</strong></p>}
    {draft.isSigned && standing === 'locked' && (
      <TextField label="The office’s passphrase" hint="Opens the council’s key for this window, until you close it." isHidden value={draft.officePassphrase} error={error} onChange={(officePassphrase) => { onChange({ ...draft, officePassphrase }); }} />
    )}
    {draft.isSigned && standing === 'none' && (
      <NewPassphrase
        label="A passphrase for the office" hint="The council’s signing key is made now and kept under this passphrase. You are asked for it when you sign; keep it where the office keeps such things."
        draft={draft.newOfficePassphrase} error={error} make={makePassphrase} onChange={(newOfficePassphrase) => { onChange({ ...draft, newOfficePassphrase }); }}
      />
    )}
  </Fieldset>
);
