// Keeps the text as it stands under a name ("Sent to Chair"): of one minute, or of all minutes of the meeting, as they are sent.
import { useState } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { nameVersions } from '../../../data/minute-text.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choice.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-queue.ts';

type Of = 'one' | 'all';

export type NameVersionProps = {
  readonly minute: Minute;
  /** All minutes of the meeting. */
  readonly minutes: readonly Minute[];
  /** "minute 60". */
  readonly words: string;
  readonly onClose: () => void;
};

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const NameVersion = ({ minute, minutes, words, onClose }: NameVersionProps) => {
  const { context, saves } = useData();
  const [name, setName] = useState('');
  const [of, setOf] = useState<Of>('one');
  const [attempted, setAttempted] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep = async (): Promise<void> => {
    setAttempted(true);
    const called = name.trim();
    if (called === '') return;
    const flushed = await saves.flushAll();
    const kept = flushed.ok ? await nameVersions(context, { minuteIds: of === 'one' ? [minute.id] : minutes.map(({ id }) => id), name: called }) : flushed;
    if (!kept.ok) {
      setProblem(kept.problem);
      return;
    }
    showToast(`${of === 'one' ? sentenceCase(words) : 'All minutes'} kept as “${called}”, among the earlier versions`);
    onClose();
  };
  return (
    <Dialog title={`Keep ${words} as it stands`} isOpen onClose={onClose}>
      {problem !== null && <ProblemNotice what={problem.what} safe="What you wrote is still here." remedy={problem.remedy} />}
      <Form label="Keep under a name" onSubmit={() => void keep()}>
        <TextField label="Name of this version" hint="Such as: Sent to Chair" width="full" autoFocus value={name} onChange={setName} error={attempted && name.trim() === '' ? 'Write what you will look for later' : null} />
        <RadioGroup
          label="Keep"
          value={of}
          options={[{ value: 'one', label: `Only ${words}` }, { value: 'all', label: `All ${minutes.length} minutes and notes of this meeting` }]}
          onChange={setOf}
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Keep this version</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
