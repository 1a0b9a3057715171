// Notes that come from another device: the passphrase that was chosen there, and what came of bringing them in. They need no meeting open.
import { useState } from 'react';
import { readNotesFile } from '../../../../shared/marks/notes-file.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { takeNotes, type Brought } from '../../../data/reading/marks/notes-exchange.ts';
import type { PickedFile } from '../../../platform/platform.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { marksPorts, notesFilePorts } from '../../../workers/marks-client.ts';

const broughtWords = ({ added, updated, both, restricted, unreadable }: Brought): string => {
  const parts = [`${added} new`, ...(updated === 0 ? [] : [`${updated} changed`]), ...(both === 0 ? [] : [`${both} written on both devices: both are kept`]), ...(restricted === 0 ? [] : [`${restricted} on restricted papers: they wait for the same passphrase beside those papers`]), ...(unreadable === 0 ? [] : [`${unreadable} left out: those here were written by a newer Orderpaper, or changed on the disk, and stay as they are`])];
  return `Notes brought in: ${parts.join(', ')}`;
};

export type BringInDialogProps = { readonly file: PickedFile; readonly onClose: () => void };

export const BringInDialog = ({ file, onClose }: BringInDialogProps) => {
  const { context } = useData();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const notes = await readNotesFile(file.bytes, passphrase, notesFilePorts);
    const brought = notes.ok ? await takeNotes(notes.value, passphrase, marksPorts(context)) : notes;
    setBusy(false);
    if (!brought.ok) { setError(problemLine(brought.problem)); return; }
    showToast(broughtWords(brought.value));
    onClose();
  };
  return (
    <Dialog title="Bring in my notes" isOpen onClose={onClose}>
      <Form label="Notes of another device" onSubmit={() => void submit()}>
        <p>“{file.name}” is merged with the notes here; nothing here is written over.</p>
        <TextField label="Passphrase" hint="The one that you chose when you saved them." value={passphrase} onChange={setPassphrase} error={error} isHidden autoFocus />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={isBusy}>Bring them in</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
