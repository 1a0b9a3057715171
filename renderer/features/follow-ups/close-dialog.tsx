// Closing needs a reason: what was asked for may not vanish.
import { useState } from 'react';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-field.tsx';

export type CloseDialogProps = { readonly followUp: FollowUp; readonly onSave: (reason: string) => Promise<Problem | null>; readonly onClose: () => void };

export const CloseDialog = ({ followUp, onSave, onClose }: CloseDialogProps) => {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    const problem = await onSave(reason);
    if (problem === null) onClose();
    else setError(problem.remedy);
  };
  return (
    <Dialog title="Close this follow-up" isOpen onClose={onClose}>
      <p>{followUp.what}</p>
      <Form label="Close this follow-up" onSubmit={() => void submit()}>
        <TextArea label="Why nothing more will come of it" hint="Kept with it, and printed in the list of follow-ups." width="full" autoFocus value={reason} onChange={(words) => { setReason(words); setError(null); }} error={error} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Close the follow-up</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
