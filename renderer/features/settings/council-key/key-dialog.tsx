// Asks for the passphrases that an act with the council's key needs, and says what it will mean for councillors.
import { useState } from 'react';
import type { Result } from '../../../../shared/model/result.ts';
import { chosenPassphrase, newPassphraseError, noPassphrase } from '../../../lib/new-passphrase.ts';
import { makePassphrase } from '../../../saving/make-passphrase.ts';
import type { CouncilKeyWork } from '../../../saving/use-council-key.ts';
import { keyPemInWorker } from '../../../workers/council-key-client.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { NewPassphrase } from '../../../ui/new-passphrase.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useFocusWrong } from '../../../ui/use-focus-wrong.ts';
import styles from './council-key.module.css';
import { canHandOver, choosesPassphrase, replaces, taskWords, type KeyTask } from './key-task.ts';

export type KeyDialogProps = {
  readonly task: KeyTask;
  readonly council: CouncilKeyWork;
  /** @param pem the private half in the clear, where it was asked for */
  readonly onDone: (pem: string | null) => void;
  readonly onClose: () => void;
};

const handOvers = [
  { value: 'handed', label: 'The key until now hands over to it', hint: 'Councillors’ apps know the new key by the old one.' },
  { value: 'lost', label: 'Without a hand-over: the key until now is lost, or somebody else has it', hint: 'Each councillor is warned at the next copy, and compares eight words with you by telephone before trusting it.' },
] as const;

type Said = { readonly office: string | null; readonly chosen: string | null };

export const KeyDialog = ({ task, council, onDone, onClose }: KeyDialogProps) => {
  const [office, setOffice] = useState('');
  const [chosen, setChosen] = useState(noPassphrase);
  const [hands, setHands] = useState(true);
  const [said, setSaid] = useState<Said>({ office: null, chosen: null });
  const form = useFocusWrong(said);
  const { title, verb } = taskWords[task.kind];
  const hasKey = council.key !== null;
  const handsOver = canHandOver(task.kind, hasKey) && hands;
  const asksOffice = task.kind === 'pem' || task.kind === 'take-copy' || (handsOver && council.opened === null);

  const act = async (): Promise<Result<unknown> & { readonly pem?: string }> => {
    if (task.kind === 'pem') {
      if (council.key === null) throw new Error('there is no key to be saved');
      const pem = await keyPemInWorker({ key: council.key, passphrase: office });
      return pem.ok ? { ...pem, pem: pem.value } : pem;
    }
    if (task.kind === 'take-copy') return council.takeCopy(task.copy, office);
    const before = handsOver && council.opened === null ? await council.open(office) : null;
    if (before !== null && !before.ok) return before;
    const opened = before === null ? council.opened : before.value;
    const how = { passphrase: chosenPassphrase(chosen), before: handsOver ? opened : null };
    return task.kind === 'take-bare' ? council.takeBare(task.privateKey, how) : council.make(how);
  };
  const submit = async (): Promise<void> => {
    const found: Said = { office: asksOffice && office.trim() === '' ? 'Type the passphrase.' : null, chosen: choosesPassphrase(task.kind) ? newPassphraseError(chosen) : null };
    setSaid(found);
    if (found.office !== null || found.chosen !== null) return;
    const done = await act();
    if (done.ok) onDone(done.pem ?? null);
    else setSaid({ ...found, [asksOffice ? 'office' : 'chosen']: `${done.problem.what} ${done.problem.remedy}` });
  };
  // What was begun with a key is done in a second, and can't be taken back half-way.
  const close = (): void => { if (!council.isBusy) onClose(); };
  return (
    <Dialog title={title} isOpen onClose={close} actions={<><Button isDisabled={council.isBusy} onPress={close}>Cancel</Button><Button variant="primary" isPending={council.isBusy} onPress={() => void submit()}>{verb}</Button></>}>
      <form ref={form} className={styles.fields} onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        {'name' in task && <p>From “{task.name}”.</p>}
        {task.kind === 'pem' && <Notice tone="warning" title="This file is not sealed."><p>Whoever has it can sign as the council. Keep it where only the office gets at it, and delete it when you no longer need it.</p></Notice>}
        {replaces(task.kind, hasKey) && <Notice tone="warning" title="It takes the place of the key that is here."><p>Save a copy of that one first, unless you have one.</p></Notice>}
        {canHandOver(task.kind, hasKey) && <RadioGroup label="How councillors come to know it" value={hands ? 'handed' : 'lost'} options={handOvers} onChange={(value) => { setHands(value === 'handed'); }} />}
        {asksOffice && <TextField label={task.kind === 'take-copy' ? 'The passphrase of that copy' : 'The office’s passphrase'} hint={task.kind === 'take-copy' ? 'As it was on the computer that saved it; it stays the key’s passphrase here.' : 'As it was chosen when the key was made.'} isHidden value={office} error={said.office} onChange={setOffice} />}
        {choosesPassphrase(task.kind) && (
          <NewPassphrase
            label={hasKey ? 'The office’s passphrase for the new key' : 'A passphrase for the office'} hint="The key is kept under it: you are asked for it when you sign. Keep it where the office keeps such things."
            draft={chosen} error={said.chosen} make={makePassphrase} onChange={setChosen}
          />
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
};
