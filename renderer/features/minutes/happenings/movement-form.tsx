// Somebody comes, goes, or takes or leaves the chair at an item. Where the Chair goes, who takes it is asked in the same form; who comes without being on the
// attendance comes onto it.
import { useState } from 'react';
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { Movement } from '../../../../shared/model/proceedings.ts';
import type { Person } from '../../../../shared/model/panel.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { leavesNobodyInChair, leavesTheChairFor, movesWithChair } from '../../../../shared/rules/chair-handed-over.ts';
import { roomAt } from '../../../../shared/rules/in-the-room.ts';
import type { RoomFacts } from '../../../../shared/rules/in-the-room.ts';
import { movementProblem } from '../../../../shared/rules/room-problems.ts';
import type { Unexpected } from '../../../data/commands/arrive-unexpected.ts';
import type { MovesInRoom } from '../../../data/commands/move-in-room.ts';
import { RadioGroup } from '../../../ui/choice.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { HappeningForm } from './happening-form.tsx';
import { labelOf, modes } from './happening-words.ts';
import { NewcomerFields } from './newcomer-fields.tsx';
import { newcomerName, newcomerNamed, someNewcomer, type Newcomer } from './newcomer.ts';
import { fitting, PersonField, shownName } from './person-field.tsx';

export type MovementFields = Pick<MovesInRoom, 'moves' | 'time' | 'mode'>;

export type MovementFormProps = {
  readonly what: Movement['what'];
  readonly minuteId: string;
  readonly facts: RoomFacts;
  readonly now: string;
  readonly people: readonly Person[];
  readonly save: (fields: MovementFields) => Promise<Problem | null>;
  /** Who arrives without being on the attendance. */
  readonly saveNew: (fields: Pick<Unexpected, 'time' | 'person'>) => Promise<Problem | null>;
  readonly onClose: () => void;
};

/** Whom it can be about. */
const peopleFor = (what: Movement['what'], facts: RoomFacts, minuteId: string): readonly Attendance[] => {
  const { here, presiding } = roomAt(facts, minuteId);
  switch (what) {
    case 'arrives': return facts.attendance.filter((row) => !here.includes(row) || !facts.movements.some(({ attendanceId }) => attendanceId === row.id));
    case 'leaves': return here;
    case 'takes-chair': return here.filter((row) => !presiding.includes(row));
    case 'leaves-chair': return presiding;
  }
};

const nobody: Readonly<Record<Movement['what'], string>> = {
  arrives: 'Choose somebody from the attendance, or write the name of who is not on it.',
  leaves: 'Choose somebody who is in the meeting.',
  'takes-chair': 'Choose somebody who is in the meeting.',
  'leaves-chair': 'Choose which of the joint Chairs leaves it.',
};

const noChair = 'Nobody is in the Chair at this item, so nobody can leave it. Record who takes the Chair.';

export const MovementForm = ({ what, minuteId, facts, now, people: known, save, saveNew, onClose }: MovementFormProps) => {
  const people = peopleFor(what, facts, minuteId);
  const [person, setPerson] = useState<Attendance | null>(() => (what === 'leaves-chair' && people.length === 1 ? (people[0] ?? null) : null));
  const [successor, setSuccessor] = useState<Attendance | null>(null);
  const [time, setTime] = useState<string | null>(now);
  const [mode, setMode] = useState<Attendance['mode'] | null>(null);
  const [reason, setReason] = useState<'interest' | 'other'>('other');
  const [typed, setTyped] = useState('');
  const [newcomer, setNewcomer] = useState<Newcomer>(someNewcomer);
  const [attempted, setAttempted] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const move = person === null ? null : { attendanceId: person.id, what, reason: what === 'leaves' ? reason : null };
  const givingWay = move === null || what !== 'takes-chair' ? [] : facts.attendance.filter(({ id }) => leavesTheChairFor(move.attendanceId, facts, minuteId).includes(id));
  // Who takes the Chair from somebody else is no second one in it: that one leaves it with the same press.
  const foreseen = move === null || givingWay.length > 0 ? null : movementProblem({ ...move, minuteId }, facts);
  const problem = refused ?? foreseen;
  const asksForChair = move !== null && foreseen === null && leavesNobodyInChair(move, facts, minuteId);
  // Somebody whom no letters of the list fit comes onto it with the same press.
  const isNew = what === 'arrives' && person === null && typed.trim() !== '' && fitting(facts.attendance, typed).length === 0;
  const finish = (failed: Problem | null): void => {
    if (failed === null) onClose();
    else setRefused(failed);
  };
  const submit = async (): Promise<void> => {
    setAttempted(true);
    if (isNew) finish(await saveNew({ time, person: newcomerNamed(typed, newcomer, mode ?? 'in-the-room', known) }));
    if (move === null || foreseen !== null) return;
    finish(await save({ moves: movesWithChair(move, successor?.id ?? null, facts, minuteId), time, ...(what === 'arrives' && mode !== null ? { mode } : {}) }));
  };
  return (
    <HappeningForm title={labelOf(what)} problems={problem === null ? [] : [problem]} onSubmit={() => void submit()} onClose={onClose}>
      <PersonField
        label="Who"
        people={people}
        others={facts.attendance.filter((row) => !people.includes(row))}
        value={person}
        onChange={(chosen) => { setPerson(chosen); setRefused(null); }}
        onTyped={setTyped}
        error={attempted && person === null && !isNew ? (what === 'leaves-chair' && people.length === 0 ? noChair : nobody[what]) : null}
      />
      {givingWay.length > 0 && <p role="status">{givingWay.map(shownName).join(' and ')} leaves the Chair with it.</p>}
      {asksForChair && (
        <PersonField
          key={person?.id}
          label="Who takes the Chair"
          people={roomAt(facts, minuteId).here.filter(({ id }) => id !== person?.id)}
          value={successor}
          onChange={setSuccessor}
          error={null}
          optional
          isFirst={false}
        />
      )}
      {isNew && <NewcomerFields name={newcomerName(typed)} value={newcomer} onChange={setNewcomer} />}
      {what === 'arrives' && (person !== null || isNew) && <RadioGroup label="How" inline value={mode ?? person?.mode ?? 'in-the-room'} options={modes} onChange={setMode} />}
      <TimeField label="Time" value={time} onChange={setTime} optional />
      {what === 'leaves' && (
        <RadioGroup label="Why" inline value={reason} options={[{ value: 'other', label: 'Other reason' }, { value: 'interest', label: 'Because of an interest' }]} onChange={setReason} />
      )}
    </HappeningForm>
  );
};
