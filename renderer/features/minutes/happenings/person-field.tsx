// One person of the meeting, found by letters of the name or by initials; Tab takes the only one that fits.
import { useState } from 'react';
import type { Attendance } from '../../../../shared/model/meeting.ts';
import { initialsOf } from '../../../../shared/phrases/sentences/names-by-initials.ts';
import { ComboBox } from '../../../ui/combo-box.tsx';

export const shownName = ({ name, councillor }: Attendance): string => (councillor ? `Councillor ${name}` : name);

/** Those whom the typed letters fit: by initials alone where they are somebody's, else every word in the name or post. */
export const fitting = (people: readonly Attendance[], typed: string): readonly Attendance[] => {
  const said = typed.trim();
  const byInitials = people.filter(({ name }) => initialsOf(name).includes(said.toLocaleUpperCase('en-GB')));
  if (byInitials.length > 0) return byInitials;
  const words = said.toLocaleLowerCase('en-GB').split(/\s+/);
  return people.filter((row) => words.every((word) => `${shownName(row)} ${row.post ?? ''}`.toLocaleLowerCase('en-GB').includes(word)));
};

type PersonFieldProps = {
  readonly label: string;
  readonly people: readonly Attendance[];
  /** Found only where none of `people` fits, so that the form can say why it can't be them. */
  readonly others?: readonly Attendance[];
  readonly value: Attendance | null;
  readonly onChange: (person: Attendance | null) => void;
  /** What was typed, whether or not it is anybody's name. */
  readonly onTyped?: (text: string) => void;
  readonly error: string | null;
  readonly optional?: boolean;
  /** It has the focus when its form opens. */
  readonly isFirst?: boolean;
};

export const PersonField = ({ label, people, others = [], value, onChange, onTyped, error, optional = false, isFirst = true }: PersonFieldProps) => {
  const [text, setText] = useState(value === null ? '' : shownName(value));
  const all = [...people, ...others];
  const found = (typed: string): readonly Attendance[] => {
    const likely = fitting(people, typed);
    return likely.length > 0 || typed.trim() === '' ? likely : fitting(others, typed);
  };
  const offered = found(text);
  const choose = (person: Attendance | null): void => {
    onChange(person);
    if (person !== null) setText(shownName(person));
  };
  return (
    <div onBlur={() => { if (value !== null) setText(shownName(value)); }}>
      <ComboBox
        label={label}
        hint="Letters of the name, or initials"
        width="full"
        autoFocus={isFirst}
        optional={optional}
        text={text}
        onTextChange={(typed) => {
          setText(typed);
          onTyped?.(typed);
          const only = found(typed);
          onChange(all.find((row) => shownName(row) === typed) ?? (typed.trim() !== '' && only.length === 1 ? (only[0] ?? null) : null));
        }}
        options={offered.slice(0, 12).map((row) => ({ id: row.id, label: shownName(row), ...(row.post === null || row.post === '' ? {} : { hint: row.post }) }))}
        onChoose={(id) => { if (id !== null) choose(all.find((row) => row.id === id) ?? null); }}
        allowsOwnWords
        error={error}
      />
    </div>
  );
};
