// A member's interest: who, in which item, of what kind, and what they then did (DOMAIN M2).
import { useState } from 'react';
import type { Attendance, Item } from '../../../../shared/model/meeting.ts';
import type { Declaration } from '../../../../shared/model/proceedings.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { barsFrom } from '../../../../shared/rules/in-the-room.ts';
import type { RoomFacts } from '../../../../shared/rules/in-the-room.ts';
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { AnnouncedInterests } from './announced-interests.tsx';
import { HappeningForm } from './happening-form.tsx';
import { interestEffects, interestKinds } from './happening-words.ts';
import styles from './happenings.module.css';
import { PersonField } from './person-field.tsx';

type Fields = Pick<Declaration, 'attendanceId' | 'itemId' | 'kind' | 'nature' | 'dispensation' | 'effect'>;

export type DeclarationFormProps = {
  readonly facts: RoomFacts;
  readonly items: readonly { readonly item: Item; readonly label: string }[];
  /** The item of the open minute. */
  readonly itemId: string | null;
  /** Told to the officer before the meeting. */
  readonly announced: readonly Declaration[];
  /** @param confirmed the announced one that it was filled in from */
  readonly save: (fields: Fields, confirmed: Declaration | null) => Promise<Problem | null>;
  readonly onDrop: (announced: Declaration) => Promise<Problem | null>;
  readonly onClose: () => void;
};

const none = 'none';
const declaring: readonly Attendance['capacity'][] = ['member', 'substitute', 'co-opted'];

export const DeclarationForm = ({ facts, items, itemId, announced, save, onDrop, onClose }: DeclarationFormProps) => {
  const [person, setPerson] = useState<Attendance | null>(null);
  const [item, setItem] = useState(itemId ?? none);
  const [kind, setKind] = useState<Declaration['kind']>('non-registrable');
  const [nature, setNature] = useState('');
  const [dispensation, setDispensation] = useState(false);
  const [effect, setEffect] = useState<Declaration['effect']>('left');
  const [confirmed, setConfirmed] = useState<Declaration | null>(null);
  const fillIn = (one: Declaration): void => {
    setConfirmed(one);
    setPerson(facts.attendance.find(({ id }) => id === one.attendanceId) ?? null);
    setItem(one.itemId ?? none);
    setKind(one.kind);
    setNature(one.nature);
  };
  const [attempted, setAttempted] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (): Promise<void> => {
    setAttempted(true);
    if (person === null) return;
    const failed = await save({ attendanceId: person.id, itemId: item === none ? null : item, kind, nature: kind === 'sensitive' ? '' : nature.trim(), dispensation, effect }, announced.find(({ id }) => id === confirmed?.id) ?? null);
    if (failed === null) onClose();
    else setProblem(failed);
  };
  const takesPart = effect === 'took-part' && barsFrom({ kind, dispensation, effect });
  const warned: readonly Problem[] = takesPart
    ? [{ code: 'no-dispensation', what: 'A member with a disclosable pecuniary or sensitive interest takes no part without a dispensation (Localism Act 2011, section 31).', remedy: 'Note the dispensation, or what the member did.' }]
    : [];
  return (
    <HappeningForm title="Declaration of interest" wide problems={problem === null ? warned : [problem, ...warned]} onSubmit={() => void submit()} onClose={onClose}>
      <AnnouncedInterests announced={announced} attendance={facts.attendance} items={items} chosen={confirmed} onFillIn={fillIn} onDrop={(one) => void onDrop(one).then(setProblem)} />
      <PersonField
        key={confirmed?.id ?? ''}
        label="Who"
        people={facts.attendance.filter(({ capacity, presence }) => declaring.includes(capacity) && presence !== 'absent' && presence !== 'apologies')}
        value={person}
        onChange={setPerson}
        error={attempted && person === null ? 'Choose a member from the attendance.' : null}
      />
      <Select label="In which item" width="full" value={item} options={[{ value: none, label: 'None of the agenda' }, ...items.map(({ item: { id, title }, label }) => ({ value: id, label: `${label} ${title}` }))]} onChange={setItem} />
      <div className={styles.pair}>
        <RadioGroup label="Kind of interest" value={kind} options={interestKinds} onChange={setKind} />
        <RadioGroup label="What the member did" value={effect} options={interestEffects} onChange={setEffect} />
      </div>
      {kind !== 'sensitive' && <TextField label="What the interest is" width="full" value={nature} onChange={setNature} optional />}
      <Checkbox label="Has a dispensation" hint="Granted by the council: the member may take part." isSelected={dispensation} onChange={setDispensation} />
    </HappeningForm>
  );
};
