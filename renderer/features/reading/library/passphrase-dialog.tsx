// Asks for the passphrase of the restricted part. What it opens stays in memory; the passphrase is stored nowhere.
import { useState } from 'react';
import { unseal } from '../../../data/reading/opened-copies.ts';
import type { Id } from '../../../../shared/model/record.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { openSealedInWorker } from '../../../workers/reading-client.ts';
import { announce } from '../../../ui/announce.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export type PassphraseDialogProps = { readonly meetingId: Id; readonly onOpened: () => void; readonly onClose: () => void };

export const PassphraseDialog = ({ meetingId, onOpened, onClose }: PassphraseDialogProps) => {
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);

  const submit = async (): Promise<void> => {
    if (isBusy) return;
    if (passphrase.trim() === '') { setError('Enter the passphrase'); return; }
    setBusy(true);
    setError(undefined);
    announce('Opening the restricted papers');
    const opened = await unseal(meetingId, passphrase, openSealedInWorker);
    setBusy(false);
    if (opened.ok) onOpened();
    else setError(problemLine(opened.problem));
  };

  return (
    <Dialog title="Open restricted papers" isOpen onClose={() => { if (!isBusy) onClose(); }}>
      <Form label="Restricted papers" onSubmit={() => void submit()}>
        <p>These papers are not for publication. They are open until you close Orderpaper or lock them, and are never stored unsealed on this computer.</p>
        <TextField id="reading-passphrase" label="Passphrase" hint="Words with spaces between them, as the council officer gave them to you." value={passphrase} onChange={setPassphrase} error={error} isHidden={!isShown} autoFocus />
        <Checkbox label="Show what I type" isSelected={isShown} onChange={setShown} />
        <p>Lost it? Nobody can find it out, not even the council. Ask the council officer for a new copy; it comes with a passphrase of its own, and your marks stay.</p>
        <DialogActions>
          <Button onPress={onClose} isDisabled={isBusy}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={isBusy}>Open restricted papers</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
