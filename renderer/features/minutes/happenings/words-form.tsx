// The acts that need a sentence: the Chair's reason for urgent business, why an item is deferred or withdrawn, and to when.
import { useState } from 'react';
import type { Problem } from '../../../../shared/model/result.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { HappeningForm } from './happening-form.tsx';

export type WordsFormProps = {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly needed: boolean;
  readonly first: string;
  /** A day is asked for too. */
  readonly withDay: boolean;
  readonly save: (words: string, day: string | null) => Promise<Problem | null>;
  readonly onClose: () => void;
};

export const WordsForm = ({ title, label, hint, needed, first, withDay, save, onClose }: WordsFormProps) => {
  const [words, setWords] = useState(first);
  const [day, setDay] = useState<string | null>(null);
  const [attempted, setAttempted] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isMissing = needed && words.trim() === '';
  const submit = async (): Promise<void> => {
    setAttempted(true);
    if (isMissing) return;
    const failed = await save(words.trim(), day);
    if (failed === null) onClose();
    else setProblem(failed);
  };
  return (
    <HappeningForm title={title} problems={problem === null ? [] : [problem]} onSubmit={() => void submit()} onClose={onClose}>
      <TextArea label={label} hint={hint} width="full" autoFocus value={words} onChange={setWords} optional={!needed} error={attempted && isMissing ? 'The minutes have to say it.' : null} />
      {withDay && <DateField label="To the meeting on" hint="Leave empty while it is not known." value={day} onChange={setDay} optional />}
    </HappeningForm>
  );
};
