// Asks who gets which reading copy and how: numbered or shared, until when, the passphrase of what is restricted, the council's signature.
import { useState } from 'react';
import type { IsoDate } from '../../../../shared/model/record.ts';
import type { CopyReader } from '../../../../shared/rules/reading-copies.ts';
import { chosenPassphrase } from '../../../lib/new-passphrase.ts';
import type { CouncilKeyWork } from '../../../saving/use-council-key.ts';
import type { ReadingCopiesRequest } from '../../../saving/use-reading-copies.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useFocusWrong } from '../../../ui/use-focus-wrong.ts';
import { copiesErrors, hasOnePassphrase, isSealed, newDraft, type CopiesDraft, type CopiesErrors } from './copies-draft.ts';
import { ReadersFields } from './readers-fields.tsx';
import styles from './reading-copy.module.css';
import { SealingFields } from './sealing-fields.tsx';
import { SigningFields } from './signing-fields.tsx';
import { signingOf, standingOf } from './signing.ts';

export type ChosenCopies = Pick<ReadingCopiesRequest, 'readers' | 'isNumbered' | 'expiresOn' | 'withConfidential' | 'sealing' | 'signing' | 'insteadOfLost'>;

export type CopiesDialogProps = {
  readonly readers: readonly CopyReader[];
  readonly today: IsoDate;
  /** There is something restricted that could go into a copy. */
  readonly isRestricted: boolean;
  readonly hasConfidential: boolean;
  readonly council: CouncilKeyWork;
  readonly onMake: (chosen: ChosenCopies) => void;
  readonly onClose: () => void;
};

const files = [
  { value: 'numbered', label: 'A numbered file for each reader', hint: 'Each says its number and whose it is; a young person’s copy says its number alone.' },
  { value: 'shared', label: 'One file for all', hint: 'Two, where only some get restricted papers: nobody is sent a sealed part that is not for them.' },
] as const;

export const CopiesDialog = ({ readers, today, isRestricted, hasConfidential, council, onMake, onClose }: CopiesDialogProps) => {
  const [draft, setDraft] = useState(() => newDraft(readers));
  const [errors, setErrors] = useState<CopiesErrors>({});
  const form = useFocusWrong(errors);
  const change = (next: CopiesDraft): void => { setDraft(next); setErrors({}); };
  const standing = standingOf(council);
  const seals = isRestricted && isSealed(draft);
  const submit = async (): Promise<void> => {
    const found = copiesErrors(draft, { key: standing, today, restricted: isRestricted });
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const signing = await signingOf(draft, council);
    if (!signing.ok) { setErrors({ office: `${signing.problem.what} ${signing.problem.remedy}` }); return; }
    onMake({ readers: draft.readers, isNumbered: draft.isNumbered, expiresOn: draft.expiresOn, withConfidential: seals && draft.withConfidential, sealing: !seals ? null : hasOnePassphrase(draft) ? { as: 'one', passphrase: chosenPassphrase(draft.passphrase) } : { as: 'each' }, signing: signing.value });
  };
  // The key is being opened: the copies follow at once, and then they can be cancelled.
  const close = (): void => { if (!council.isBusy) onClose(); };
  return (
    <Dialog title="Reading copies" wide isOpen onClose={close} actions={<><Button isDisabled={council.isBusy} onPress={close}>Cancel</Button><Button variant="primary" isPending={council.isBusy} onPress={() => void submit()}>Make the copies</Button></>}>
      <form ref={form} className={styles.choices} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        <ReadersFields draft={draft} error={errors.readers ?? null} onChange={change} />
        <RadioGroup label="Files" value={draft.isNumbered ? 'numbered' : 'shared'} options={files} onChange={(value) => { change({ ...draft, isNumbered: value === 'numbered' }); }} />
        <DateField label="To be read until" optional hint="A copy warns after that day." value={draft.expiresOn} error={errors.expires ?? null} onChange={(expiresOn) => { change({ ...draft, expiresOn }); }} />
        {seals && <SealingFields draft={draft} error={errors.passphrase ?? null} hasConfidential={hasConfidential} onChange={change} />}
        <SigningFields draft={draft} standing={standing} publicKey={council.key?.key ?? null} error={errors.office ?? null} onChange={(signing) => { change({ ...draft, ...signing }); }} />
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
};
