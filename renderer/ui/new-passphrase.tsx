// Choosing a passphrase: typed twice unseen, or made by the app and shown once to be copied. It stays with the caller, who stores it nowhere.
import { Copy, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { noPassphrase, type NewPassphraseDraft } from '../lib/new-passphrase.ts';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';
import styles from './new-passphrase.module.css';
import { TextField } from './text-field.tsx';

export type NewPassphraseProps = {
  /** "Passphrase of the restricted papers". */
  readonly label: string;
  readonly hint: string;
  readonly draft: NewPassphraseDraft;
  readonly error: string | null;
  /** Makes one. */
  readonly make: () => string;
  readonly onChange: (draft: NewPassphraseDraft) => void;
  readonly id?: string;
};

export const NewPassphrase = ({ label, hint, draft, error, make, onChange, id }: NewPassphraseProps) => {
  // The button that was pressed goes with its fields: focus goes to what came in their place.
  const [isTypedAgain, setTypedAgain] = useState(false);
  return (
    <div className={styles.passphrase}>
      {draft.made === null ? (
        <>
          <TextField label={label} hint={hint} isHidden autoFocus={isTypedAgain} value={draft.typed} error={error} {...(id === undefined ? {} : { id })} onChange={(typed) => { onChange({ ...draft, typed }); }} />
          <TextField label={`${label}, again`} isHidden value={draft.again} onChange={(again) => { onChange({ ...draft, again }); }} />
          <div className={styles.row}>
            <Button size="small" icon={<KeyRound aria-hidden="true" />} onPress={() => { onChange({ ...noPassphrase, made: make() }); }}>Make a passphrase</Button>
          </div>
        </>
      ) : (
        <>
          <TextField label={label} isReadOnly width="full" value={draft.made} spellCheck={false} hint="Copy it or write it down now: it is shown this once and stored nowhere. Nobody can find it out later." onChange={() => undefined} />
          <div className={styles.row}>
            <Button size="small" autoFocus icon={<Copy aria-hidden="true" />} onPress={() => void copyText(draft.made ?? '')}>Copy</Button>
            <Button size="small" variant="quiet" onPress={() => { setTypedAgain(true); onChange(noPassphrase); }}>Type one instead</Button>
          </div>
        </>
      )}
    </div>
  );
};
