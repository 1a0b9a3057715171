// A reader lost the passphrase of their copy: they get a new copy under their own number, with a passphrase of its own.
import { useState } from 'react';
import type { IsoDate } from '../../../../shared/model/record.ts';
import type { CopyReader } from '../../../../shared/rules/reading-copies.ts';
import type { CouncilKeyWork } from '../../../saving/use-council-key.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useFocusWrong } from '../../../ui/use-focus-wrong.ts';
import { Select } from '../../../ui/select.tsx';
import type { ChosenCopies } from './copies-dialog.tsx';
import { keyError, newSigning } from './copies-draft.ts';
import styles from './reading-copy.module.css';
import { SigningFields } from './signing-fields.tsx';
import { signingOf, standingOf } from './signing.ts';

export type LostPassphraseDialogProps = {
  /** Who has a copy with restricted papers. */
  readonly readers: readonly CopyReader[];
  readonly today: IsoDate;
  /** Of the copies that they have. */
  readonly expiresOn: IsoDate | null;
  readonly hasConfidential: boolean;
  readonly council: CouncilKeyWork;
  readonly onMake: (chosen: ChosenCopies) => void;
  readonly onClose: () => void;
};

export const LostPassphraseDialog = ({ readers, today, expiresOn, hasConfidential, council, onMake, onClose }: LostPassphraseDialogProps) => {
  const [at, setAt] = useState(0);
  const [signing, setSigning] = useState(newSigning);
  const [withConfidential, setWithConfidential] = useState(false);
  const [error, setError] = useState<{ readonly office: string } | null>(null);
  const form = useFocusWrong(error);
  const standing = standingOf(council);
  const reader = readers[at];
  const submit = async (): Promise<void> => {
    const lacks = keyError(signing, standing);
    setError(lacks === null ? null : { office: lacks });
    if (lacks !== null || reader === undefined) return;
    const key = await signingOf(signing, council);
    if (!key.ok) { setError({ office: `${key.problem.what} ${key.problem.remedy}` }); return; }
    onMake({ readers: [{ ...reader, kind: 'restricted' }], isNumbered: true, expiresOn: expiresOn !== null && expiresOn < today ? null : expiresOn, withConfidential, sealing: { as: 'each' }, signing: key.value, insteadOfLost: true });
  };
  const close = (): void => { if (!council.isBusy) onClose(); };
  return (
    <Dialog title="A passphrase was lost" isOpen onClose={close} actions={<><Button isDisabled={council.isBusy} onPress={close}>Cancel</Button><Button variant="primary" isPending={council.isBusy} onPress={() => void submit()}>Make the new copy</Button></>}>
      <form ref={form} className={styles.choices} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        <p>Nobody can find it out. Its reader gets a new copy of the papers as they are now, under the number that they have, with a passphrase of its own. Their notes stay, but for those on restricted papers: these open only with the passphrase that was lost. Who has which copy says what this copy was made for.</p>
        <Select label="Whose passphrase was lost" width="full" value={String(at)} options={readers.map(({ name }, index) => ({ value: String(index), label: name }))} onChange={(value) => { setAt(Number(value)); }} />
        {hasConfidential && <Checkbox label="With confidential papers" hint="Otherwise they are counted and left out of this copy." isSelected={withConfidential} onChange={setWithConfidential} />}
        <SigningFields draft={signing} standing={standing} publicKey={council.key?.key ?? null} error={error?.office ?? null} onChange={(next) => { setSigning(next); setError(null); }} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
};
