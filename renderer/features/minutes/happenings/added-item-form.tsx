// Urgent business that is not on the agenda: it cannot be taken without the Chair's reason, so it cannot be recorded without it (LGA 1972 s100B(4); DOMAIN U1).
import { useState } from 'react';
import type { Problem } from '../../../../shared/model/result.ts';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { HappeningForm } from './happening-form.tsx';
import { labelOf } from './happening-words.ts';

export type AddedItemFormProps = { readonly save: (title: string, chairsReason: string) => Promise<Problem | null>; readonly onClose: () => void };

export const AddedItemForm = ({ save, onClose }: AddedItemFormProps) => {
  const [title, setTitle] = useState('');
  const [reason, setReason] = useState('');
  const [attempted, setAttempted] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (): Promise<void> => {
    setAttempted(true);
    if (title.trim() === '' || reason.trim() === '') return;
    const failed = await save(title.trim(), reason.trim());
    if (failed === null) onClose();
    else setProblem(failed);
  };
  return (
    <HappeningForm title={labelOf('added-item')} problems={problem === null ? [] : [problem]} onSubmit={() => void submit()} onClose={onClose}>
      <TextField label="Title" width="full" value={title} onChange={setTitle} error={attempted && title.trim() === '' ? 'Enter what it is about.' : null} />
      <TextArea
        label="The special circumstances"
        hint="Why the Chair was of the opinion that it is urgent; the minutes state them (LGA 1972, section 100B(4))."
        width="full"
        value={reason}
        onChange={setReason}
        error={attempted && reason.trim() === '' ? 'Without the Chair’s reason it can’t be taken: write it, or Cancel.' : null}
      />
    </HappeningForm>
  );
};
