// What stands beside a person's name: capacity, post, whom they replace, for which minute, and how a young person prints.
import { useState } from 'react';
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { AttendanceFields } from '../../../data/attendance-repository.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import { capacities, displayRules } from './attendance-words.ts';

/** A minute that somebody may have come for; `value` is the minute's id. */
export type MinuteChoice = { readonly value: string; readonly label: string; readonly number: string; readonly title: string };

/** The numbered minutes of the meeting. */
export const choicesIn = ({ minutes, numbers }: MinutesView): readonly MinuteChoice[] =>
  minutes.flatMap((minute) => {
    const number = numbers.get(minute.id)?.label;
    return number === undefined ? [] : [{ value: minute.id, label: `Minute ${number} ${minute.title}`, number, title: minute.title }];
  });

type PersonDialogProps = {
  readonly row: Attendance;
  readonly minutes: readonly MinuteChoice[];
  readonly onSave: (patch: AttendanceFields) => void;
  readonly onClose: () => void;
};

const wholeMeeting = 'whole';
const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

export const PersonDialog = ({ row, minutes, onSave, onClose }: PersonDialogProps) => {
  const [name, setName] = useState(row.name);
  const [councillor, setCouncillor] = useState(row.councillor);
  const [capacity, setCapacity] = useState(row.capacity);
  const [post, setPost] = useState(row.post ?? '');
  const [substituteFor, setSubstituteFor] = useState(row.substituteFor ?? '');
  const [displayRule, setDisplayRule] = useState(row.displayRule);
  const [minute, setMinute] = useState(() => minutes.find(({ number }) => number === row.forMinute?.number)?.value ?? wholeMeeting);
  const [error, setError] = useState<string | null>(null);
  const save = (): void => {
    if (name.trim() === '') {
      setError('Enter a name.');
      return;
    }
    const chosen = minutes.find(({ value }) => value === minute);
    onSave({
      name: name.trim(),
      councillor,
      capacity,
      post: orNull(post),
      substituteFor: capacity === 'substitute' ? orNull(substituteFor) : null,
      displayRule,
      forMinute: chosen === undefined ? null : { number: chosen.number, title: orNull(chosen.title) },
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
      <Select label="Attended" value={minute} options={[{ value: wholeMeeting, label: 'The meeting' }, ...minutes]} onChange={setMinute} width="full" />
    </Dialog>
  );
};
