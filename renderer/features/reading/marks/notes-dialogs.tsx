// Notes to another device: a passphrase that the reader chooses, and of which meetings.
import { useState } from 'react';
import { passphraseProblem } from '../../../../shared/meeting-file/reading/sealed-part.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useMarks } from './marks-context.ts';
import { useNotesFiles } from './use-notes-files.ts';

type Which = 'this' | 'all';

const whichOptions = [{ value: 'this', label: 'This meeting' }, { value: 'all', label: 'All my meetings' }] as const;

export const SaveNotesDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const files = useNotesFiles();
  const { read } = useMarks();
  const [which, setWhich] = useState<Which>('this');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const left = read.status === 'ready' ? read.marks.shut + read.marks.waiting : 0;
  const submit = async (): Promise<void> => {
    const problem = passphraseProblem(passphrase);
    if (problem !== null || passphrase !== again) { setError(problem === null ? 'The two are not the same. Type them again' : problemLine(problem.problem)); return; }
    setError(undefined);
    if (await files.saveNotes(passphrase, which === 'all')) onClose();
  };
  return (
    <Dialog title="Save my notes for another device" isOpen onClose={onClose}>
      <Form label="Notes for another device" onSubmit={() => void submit()}>
        <p>The file holds your notes, sealed. Only this passphrase opens it, and nobody can find it out.</p>
        <Select label="Notes on" value={which} options={whichOptions} onChange={setWhich} />
        {which === 'all' && <p>Notes on restricted papers go along where those papers are open now; the others stay here.</p>}
        {which === 'this' && left > 0 && <p>{left} on restricted papers don’t go along: open those papers first.</p>}
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
