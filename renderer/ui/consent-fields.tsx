// The fields of a consent: who agreed, on which day, until when.
import { consentFieldIds } from '../lib/consent-draft.ts';
import type { ConsentDraft } from '../lib/consent-draft.ts';
import { RadioGroup } from './choice.tsx';
import { DateField } from './date-field.tsx';
import type { FieldProblem } from './error-summary.tsx';
import { SideBySide } from './form.tsx';
import { TextField } from './text-field.tsx';

const givers = [
  { value: 'young-person', label: 'The young person', hint: 'Old enough to understand what they agree to.' },
  { value: 'parental-responsibility', label: 'Somebody with parental responsibility' },
] as const;

export type ConsentFieldsProps = {
  readonly draft: ConsentDraft;
  readonly onChange: (patch: Partial<ConsentDraft>) => void;
  readonly problems: readonly FieldProblem[];
  /** Tells apart several of them on one screen. */
  readonly of?: string;
};

export const ConsentFields = ({ draft, onChange, problems, of = '' }: ConsentFieldsProps) => {
  const ids = consentFieldIds(of);
  const errorOf = (id: string): string | undefined => problems.find(({ fieldId }) => fieldId === id)?.message;
  return (
    <>
      <RadioGroup label="Who agreed?" value={draft.givenBy} options={givers} onChange={(givenBy) => { onChange({ givenBy }); }} />
      <TextField
        id={ids.by}
        label="Name of who agreed"
        optional={draft.givenBy === 'young-person'}
        hint="Kept here only. It is never printed."
        value={draft.givenByName}
        onChange={(givenByName) => { onChange({ givenByName }); }}
        error={errorOf(ids.by)}
        spellCheck={false}
      />
      <SideBySide>
        <DateField id={ids.on} label="Agreed on" value={draft.givenOn} onChange={(givenOn) => { onChange({ givenOn }); }} error={errorOf(ids.on)} />
        <DateField id={ids.until} label="Last day" optional hint="Empty: until it is withdrawn." value={draft.until} onChange={(until) => { onChange({ until }); }} error={errorOf(ids.until)} />
      </SideBySide>
    </>
  );
};
