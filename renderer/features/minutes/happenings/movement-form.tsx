// Somebody comes, goes, or takes or leaves the chair at an item.
import { useState } from 'react';
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { Movement } from '../../../../shared/model/proceedings.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { roomAt } from '../../../../shared/rules/in-the-room.ts';
import type { RoomFacts } from '../../../../shared/rules/in-the-room.ts';
import { movementProblem } from '../../../../shared/rules/room-problems.ts';
import { RadioGroup } from '../../../ui/choice.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { HappeningForm } from './happening-form.tsx';
import { labelOf } from './happening-words.ts';
import { PersonField } from './person-field.tsx';

export type MovementFormProps = {
  readonly what: Movement['what'];
  readonly minuteId: string;
  readonly facts: RoomFacts;
  readonly now: string;
  readonly save: (fields: Pick<Movement, 'attendanceId' | 'time' | 'reason'>) => Promise<Problem | null>;
  readonly onClose: () => void;
};

/** Whom it can be about: who left first among those who may come back. */
const peopleFor = (what: Movement['what'], facts: RoomFacts, minuteId: string): readonly Attendance[] => {
  const { here, presiding } = roomAt(facts, minuteId);
  switch (what) {
    case 'arrives': return facts.attendance.filter((row) => !here.includes(row) || !facts.movements.some(({ attendanceId }) => attendanceId === row.id));
    case 'leaves': return here;
    case 'takes-chair': return here.filter((row) => !presiding.includes(row));
    case 'leaves-chair': return presiding;
  }
};

export const MovementForm = ({ what, minuteId, facts, now, save, onClose }: MovementFormProps) => {
  const people = peopleFor(what, facts, minuteId);
  const [person, setPerson] = useState<Attendance | null>(() => (what === 'leaves-chair' ? (people[0] ?? null) : null));
  const [time, setTime] = useState<string | null>(now);
  const [reason, setReason] = useState<'interest' | 'other'>('other');
  const [attempted, setAttempted] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const foreseen = person === null ? null : movementProblem({ attendanceId: person.id, what, minuteId }, facts);
  const problem = refused ?? foreseen;
  const submit = async (): Promise<void> => {
    setAttempted(true);
    if (person === null || foreseen !== null) return;
    const failed = await save({ attendanceId: person.id, time, reason: what === 'leaves' ? reason : null });
    if (failed === null) onClose();
    else setRefused(failed);
  };
  return (
    <HappeningForm title={labelOf(what)} problems={problem === null ? [] : [problem]} onSubmit={() => void submit()} onClose={onClose}>
      <PersonField
        label="Who"
        people={people}
        value={person}
        onChange={(chosen) => { setPerson(chosen); setRefused(null); }}
        error={attempted && person === null ? 'Choose somebody from the attendance.' : null}
      />
      <TimeField label="Time" value={time} onChange={setTime} optional />
      {what === 'leaves' && (
        <RadioGroup label="Why" inline value={reason} options={[{ value: 'other', label: 'Other reason' }, { value: 'interest', label: 'Because of an interest' }]} onChange={setReason} />
      )}
    </HappeningForm>
  );
};
