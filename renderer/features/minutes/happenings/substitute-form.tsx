// Who comes in whose place (DOMAIN M1, M7): found by letters of the name, or a new name; the member is one who is not there.
import { useState } from 'react';
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { Person } from '../../../../shared/model/panel.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import type { Substitute } from '../../../data/commands/record-substitute.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Select } from '../../../ui/select.tsx';
import { HappeningForm } from './happening-form.tsx';
import { labelOf } from './happening-words.ts';
import { shownName } from './person-field.tsx';
import { membersAway, standIns, substituteOf } from './stand-ins.ts';

export type SubstituteFormProps = {
  readonly attendance: readonly Attendance[];
  readonly people: readonly Person[];
  /** The row of attendance that it was asked of: a member who is away, or whoever comes. */
  readonly about: Attendance | null;
  readonly save: (memberId: string, who: Substitute) => Promise<Problem | null>;
  readonly onClose: () => void;
};

const nobodyAway: Problem = { code: 'nobody-away', what: 'No member is away: all are recorded as present.', remedy: 'Record first whose place is taken, with A for apologies.' };

export const SubstituteForm = ({ attendance, people, about, save, onClose }: SubstituteFormProps) => {
  const away = membersAway(attendance);
  const aboutMember = about !== null && away.includes(about);
  const [memberId, setMemberId] = useState<string | null>(() => (aboutMember ? about.id : away.length === 1 ? (away[0]?.id ?? null) : null));
  const [text, setText] = useState(() => (about === null || aboutMember ? '' : shownName(about)));
  const [attempted, setAttempted] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  const offered = standIns(attendance, people);
  const member = away.find(({ id }) => id === memberId) ?? null;
  const problem = refused ?? (away.length === 0 ? nobodyAway : null);
  const submit = async (): Promise<void> => {
    setAttempted(true);
    if (member === null || text.trim() === '') return;
    const failed = await save(member.id, substituteOf(text, offered, member.councillor));
    if (failed === null) onClose();
    else setRefused(failed);
  };
  const said = text.trim().toLocaleLowerCase('en-GB').split(/\s+/);
  return (
    <HappeningForm title={labelOf('substitute')} problems={problem === null ? [] : [problem]} onSubmit={() => void submit()} onClose={onClose}>
      <ComboBox
        label="Who comes"
        hint="Letters of the name, or a new name"
        width="full"
        text={text}
        onTextChange={(typed) => { setText(typed); setRefused(null); }}
        options={offered.filter(({ label, hint }) => said.every((word) => `${label} ${hint ?? ''}`.toLocaleLowerCase('en-GB').includes(word))).slice(0, 12)}
        onChoose={(id) => { const chosen = offered.find((each) => each.id === id); if (chosen !== undefined) setText(chosen.label); }}
        allowsOwnWords
        error={attempted && text.trim() === '' ? 'Enter who comes.' : null}
      />
      <Select
        label="For whom"
        hint="Recorded with apologies, where nothing is recorded yet."
        width="full"
        value={memberId}
        options={away.map((row) => ({ value: row.id, label: shownName(row) }))}
        onChange={setMemberId}
        error={attempted && member === null && away.length > 0 ? 'Choose whose place it is.' : null}
      />
    </HappeningForm>
  );
};
