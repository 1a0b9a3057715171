// What somebody is asked to bring back: what, who, to whom, when (DOMAIN M5).
import { useState } from 'react';
import type { FollowUp, FollowUpDue } from '../../../../shared/model/follow-up.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { HappeningForm } from './happening-form.tsx';

export type FollowUpFields = Pick<FollowUp, 'what' | 'who' | 'to' | 'due'>;

export type FollowUpFormProps = {
  readonly first: FollowUpFields;
  readonly bodyNoun: string;
  readonly save: (fields: FollowUpFields) => Promise<Problem | null>;
  readonly onClose: () => void;
};

type DueChoice = FollowUpDue['kind'] | 'after-next';

const dueKinds = [
  { value: 'next-meeting', label: 'The next meeting' },
  { value: 'after-next', label: 'The meeting after next' },
  { value: 'date', label: 'A date' },
  { value: 'interval', label: 'Every so many months' },
  { value: 'condition', label: 'A condition' },
  { value: 'other-body', label: 'Another body answers' },
] as const satisfies readonly { readonly value: DueChoice; readonly label: string }[];

type Draft = { readonly kind: DueChoice; readonly date: string | null; readonly months: string; readonly text: string };

const draftOf = (due: FollowUpDue): Draft => ({
  kind: due.kind === 'next-meeting' && due.after !== undefined ? 'after-next' : due.kind,
  date: due.kind === 'date' ? due.date : null,
  months: due.kind === 'interval' ? String(due.months) : '6',
  text: due.kind === 'condition' || due.kind === 'other-body' ? due.text : '',
});

/** What is wrong with it, or the due as a record has it. */
const dueOf = ({ kind, date, months, text }: Draft): FollowUpDue | string => {
  switch (kind) {
    case 'next-meeting': return { kind };
    case 'after-next': return { kind: 'next-meeting', after: 1 };
    case 'date': return date === null ? 'Enter the day.' : { kind, date };
    case 'interval': return /^[1-9]\d?$/.test(months) && Number(months) <= 60 ? { kind, months: Number(months) } : 'Enter a number of months from 1 to 60.';
    case 'condition': return text.trim() === '' ? 'Write what it waits for.' : { kind, text: text.trim() };
    case 'other-body': return text.trim() === '' ? 'Name the body.' : { kind, text: text.trim() };
  }
};

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

export const FollowUpForm = ({ first, bodyNoun, save, onClose }: FollowUpFormProps) => {
  const [what, setWhat] = useState(first.what);
  const [who, setWho] = useState(first.who ?? '');
  const [to, setTo] = useState(first.to ?? '');
  const [due, setDue] = useState(() => draftOf(first.due));
  const [attempted, setAttempted] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const said = dueOf(due);
  const wrong = attempted && typeof said === 'string' ? said : null;
  const submit = async (): Promise<void> => {
    setAttempted(true);
    if (what.trim() === '' || typeof said === 'string') return;
    const failed = await save({ what: what.trim(), who: orNull(who), to: orNull(to), due: said });
    if (failed === null) onClose();
    else setProblem(failed);
  };
  return (
    <HappeningForm title="Follow-up" problems={problem === null ? [] : [problem]} onSubmit={() => void submit()} onClose={onClose}>
      <TextArea label="What is asked for" width="full" autoFocus value={what} onChange={setWhat} error={attempted && what.trim() === '' ? 'Write what is asked for.' : null} />
      <TextField label="Who brings it" width="full" value={who} onChange={setWho} optional />
      <TextField label="To whom" hint={`The ${bodyNoun}, where this is empty.`} width="full" value={to} onChange={setTo} optional />
      <Select label="When" width="full" value={due.kind} options={dueKinds} onChange={(kind) => { setDue({ ...due, kind }); }} />
      {due.kind === 'date' && <DateField label="By" value={due.date} onChange={(date) => { setDue({ ...due, date }); }} error={wrong} />}
      {due.kind === 'interval' && <TextField label="Months" width="short" value={due.months} onChange={(months) => { setDue({ ...due, months }); }} error={wrong} />}
      {due.kind === 'condition' && <TextField label="What it waits for" width="full" value={due.text} onChange={(text) => { setDue({ ...due, text }); }} error={wrong} />}
      {due.kind === 'other-body' && <TextField label="Which body" width="full" value={due.text} onChange={(text) => { setDue({ ...due, text }); }} error={wrong} />}
    </HappeningForm>
  );
};
