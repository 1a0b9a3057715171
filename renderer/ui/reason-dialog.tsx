// An end that needs a reason: what a meeting asked for or deferred may not vanish.
import { useState } from 'react';
import type { Problem } from '../../shared/model/result.ts';
import { Button } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';
import { Form } from './form.tsx';
import { TextArea } from './text-field.tsx';

export type ReasonWords = { readonly title: string; readonly label: string; readonly hint: string; readonly act: string };

export const closeFollowUpWords: ReasonWords = {
  title: 'Close this follow-up', label: 'Why nothing more will come of it', hint: 'Kept with it, and printed in members’ lists of follow-ups. Public lists say the day.', act: 'Close the follow-up',
};

export type ReasonDialogProps = {
  readonly words: ReasonWords;
  /** What it is about. */
  readonly what: string;
  readonly onSave: (reason: string) => Promise<Problem | null>;
  readonly onClose: () => void;
};

export const ReasonDialog = ({ words, what, onSave, onClose }: ReasonDialogProps) => {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    const problem = await onSave(reason);
    if (problem === null) onClose();
    else setError(problem.remedy);
  };
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <p>{what}</p>
      <Form label={words.title} onSubmit={() => void submit()}>
        <TextArea label={words.label} hint={words.hint} width="full" autoFocus value={reason} onChange={(typed) => { setReason(typed); setError(null); }} error={error} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">{words.act}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
