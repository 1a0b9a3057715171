// Cancels or postpones a meeting: which of the two, the new day where it is known, and why.
import { useState } from 'react';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { CalledOff } from '../../../../shared/model/publication.ts';
import { RadioGroup } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { useReasonDoubts } from './use-reason-doubts.ts';

const kinds = [
  { value: 'cancelled' as const, label: 'Cancelled', hint: 'Its business is offered to the next meeting.' },
  { value: 'postponed' as const, label: 'Postponed', hint: 'To another day, now or later: its business is offered to that meeting.' },
];

export type CallOffDialogProps = { readonly meeting: Meeting; readonly on: string; readonly onCallOff: (calledOff: CalledOff) => void; readonly onClose: () => void };

export const CallOffDialog = ({ meeting, on, onCallOff, onClose }: CallOffDialogProps) => {
  const doubtsOf = useReasonDoubts(meeting.id);
  const [kind, setKind] = useState<CalledOff['kind']>('cancelled');
  const [newDate, setNewDate] = useState<string | null>(null);
  const [newTime, setNewTime] = useState<string | null>(null);
  const [newPlace, setNewPlace] = useState('');
  const place = newPlace.trim() === '' ? {} : { newPlace: newPlace.trim() };
  const to = kind === 'postponed' && newDate !== null ? { newDate, newTime, ...place } : { newDate: null, newTime: null };
  return (
    <ReasonDialog
      title="Cancel or postpone the meeting"
      consequence={`A notice says so, and calendars that have the meeting ${to.newDate === null ? 'show it as cancelled' : 'move it to its new day'} once they get its file again.`}
      hint="It prints on the notice."
      verb={kind === 'cancelled' ? 'Cancel the meeting' : 'Postpone the meeting'}
      stay="Leave it as called"
      looks={{ meeting, doubtsOf }}
      onDone={(reason) => { onCallOff({ kind, on, reason, ...to }); }}
      onClose={onClose}
    >
      <RadioGroup label="What happens" value={kind} options={kinds} onChange={setKind} />
      {kind === 'postponed' && <DateField label="New date" optional value={newDate} onChange={setNewDate} />}
      {kind === 'postponed' && newDate !== null && <TimeField label="New time" optional value={newTime} onChange={setNewTime} />}
      {kind === 'postponed' && newDate !== null && <TextField label="New place" optional hint="Write it even if it stays the same: without it, notice and calendar say that the place will follow." value={newPlace} onChange={setNewPlace} />}
    </ReasonDialog>
  );
};
