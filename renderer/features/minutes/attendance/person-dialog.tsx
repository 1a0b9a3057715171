// What stands beside a person's name: capacity, post, whom they replace, for which minute, and how a young person prints.
import { useState } from 'react';
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { AttendanceFields } from '../../../data/attendance-repository.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { capacities, displayRules } from './attendance-words.ts';
import { chosenIn, forMinuteOf, optionsFor } from './for-minute.ts';
import type { MinuteChoice } from './for-minute.ts';

type PersonDialogProps = {
  readonly row: Attendance;
  readonly minutes: readonly MinuteChoice[];
  readonly onSave: (patch: AttendanceFields) => void;
  readonly onClose: () => void;
};

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

export const PersonDialog = ({ row, minutes, onSave, onClose }: PersonDialogProps) => {
  const [name, setName] = useState(row.name);
  const [councillor, setCouncillor] = useState(row.councillor);
  const [capacity, setCapacity] = useState(row.capacity);
  const [post, setPost] = useState(row.post ?? '');
  const [substituteFor, setSubstituteFor] = useState(row.substituteFor ?? '');
  const [displayRule, setDisplayRule] = useState(row.displayRule);
  const [minute, setMinute] = useState(() => chosenIn(minutes, row.forMinute));
  const [error, setError] = useState<string | null>(null);
  const save = (): void => {
    if (name.trim() === '') {
      setError('Enter a name.');
      return;
    }
    onSave({
      name: name.trim(),
      councillor,
      capacity,
      post: orNull(post),
      substituteFor: capacity === 'substitute' ? orNull(substituteFor) : null,
      displayRule,
      forMinute: forMinuteOf(minutes, minute, row.forMinute),
    });
    onClose();
  };
  return (
    <Dialog
      title={`How ${row.name} is recorded`}
      isOpen
      onClose={onClose}
      actions={<><Button onPress={onClose}>Cancel</Button><Button variant="primary" onPress={save}>Save</Button></>}
    >
      <TextField label="Name" hint="Without title, as it prints in these minutes." value={name} onChange={setName} error={error} autoFocus />
      <Checkbox label="Councillor" isSelected={councillor} onChange={setCouncillor} />
      <Select label="Part in the meeting" value={capacity} options={capacities} onChange={setCapacity} />
      {capacity === 'substitute' && <TextField label="Substitute for" value={substituteFor} onChange={setSubstituteFor} optional />}
      {capacity === 'young-person' ? (
        <RadioGroup label="How this young person prints" value={displayRule === 'as-published' ? 'as-agreed' : displayRule} options={displayRules} onChange={setDisplayRule} />
      ) : (
        <TextField label="Post" value={post} onChange={setPost} optional />
      )}
      <Select label="Attended" value={minute} options={optionsFor(minutes, row.forMinute)} onChange={setMinute} width="full" />
    </Dialog>
  );
};
