// Notes to another device and back: a passphrase that the reader chooses, and what came of bringing them in.
import { useState } from 'react';
import { passphraseProblem } from '../../../../shared/meeting-file/reading/sealed-part.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Brought } from '../../../data/reading/marks/notes-exchange.ts';
import type { PickedFile } from '../../../platform/platform.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { useMarks } from './marks-context.ts';
import type { NotesFiles } from './use-notes-files.ts';

type DialogOf<T = object> = T & { readonly files: NotesFiles; readonly onClose: () => void };

export const SaveNotesDialog = ({ files, onClose }: DialogOf) => {
  const { read } = useMarks();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const left = read.status === 'ready' ? read.marks.shut + read.marks.waiting : 0;
  const submit = async (): Promise<void> => {
    const problem = passphraseProblem(passphrase);
    if (problem !== null || passphrase !== again) { setError(problem === null ? 'The two are not the same. Type them again' : problemLine(problem.problem)); return; }
    setError(undefined);
    if (await files.saveNotes(passphrase)) onClose();
  };
  return (
    <Dialog title="Save my notes for another device" isOpen onClose={onClose}>
      <Form label="Notes for another device" onSubmit={() => void submit()}>
        <p>The file holds all your notes on this meeting, sealed. Only this passphrase opens it, and nobody can find it out.</p>
        {left > 0 && <p>{left} on restricted papers don’t go along: open those papers first.</p>}
        <TextField label="Passphrase" hint="Several words that nobody guesses." value={passphrase} onChange={setPassphrase} error={error} isHidden autoFocus />
        <TextField label="The same again" value={again} onChange={setAgain} isHidden />
        {files.problem !== null && <p role="alert">{problemLine(files.problem)}</p>}
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={files.isBusy}>Save the notes</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};

const broughtWords = ({ added, updated, both, restricted, unreadable }: Brought): string => {
  const parts = [`${added} new`, ...(updated === 0 ? [] : [`${updated} changed`]), ...(both === 0 ? [] : [`${both} written on both devices: both are kept`]), ...(restricted === 0 ? [] : [`${restricted} on restricted papers: they wait for the same passphrase beside those papers`]), ...(unreadable === 0 ? [] : [`${unreadable} left out: those here were written by a newer Orderpaper, or changed on the disk, and stay as they are`])];
  return `Notes brought in: ${parts.join(', ')}`;
};

export const BringInDialog = ({ file, files, onClose }: DialogOf<{ readonly file: PickedFile }>) => {
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const brought = await files.bringIn(file.bytes, passphrase);
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
