// Gives the whole paper as it stands a name ("Sent to Chair"), so that it can be compared and brought back by it.
import { useState } from 'react';
import { problemLine } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { namePaperVersion } from '../../../data/paper-history.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-queue.ts';

export const NameVersionDialog = ({ paperId, onClose }: { readonly paperId: string; readonly onClose: () => void }) => {
  const { context, saves } = useData();
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const keep = async (): Promise<void> => {
    const flushed = await saves.flushAll();
    const kept = flushed.ok ? await namePaperVersion(context, { paperId, name }) : flushed;
    if (!kept.ok) {
      setError(problemLine(kept.problem));
      return;
    }
    showToast(`Kept as “${name.trim()}”`);
    onClose();
  };
  return (
    <Dialog title="Name this version" isOpen onClose={onClose}>
      <Form label="Name this version" onSubmit={() => void keep()}>
        <TextField label="Name of the version" hint="For instance: Sent to Chair" width="full" value={name} error={error} onChange={setName} autoFocus />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Keep the version</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
