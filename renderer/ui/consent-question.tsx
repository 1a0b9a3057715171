// Asks whether anybody can be recognised on a picture, and who agreed (DOMAIN A6).
import { severalPeople } from '../lib/consent-question.ts';
import type { ConsentQuestion } from '../lib/consent-question.ts';
import { RadioGroup } from './choice.tsx';
import { ConsentFields } from './consent-fields.tsx';
import type { FieldProblem } from './error-summary.tsx';
import { Select } from './select.tsx';

const answers = [
  { value: 'agreed', label: 'Yes, and they agreed', hint: 'Say below who agreed.' },
  { value: 'later', label: 'Yes, and nobody was asked yet', hint: 'The photograph is left out of what is printed and shown until somebody agrees.' },
  { value: 'nobody', label: 'No', hint: 'Nobody’s face, and nothing that shows who it is.' },
] as const;

export type ConsentQuestionFieldsProps = {
  /** The panel's young people. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly question: ConsentQuestion;
  readonly onChange: (patch: Partial<ConsentQuestion>) => void;
  readonly problems: readonly FieldProblem[];
  /** Tells apart several of them on one screen. */
  readonly of?: string;
};

export const ConsentQuestionFields = ({ people, question, onChange, problems, of = '' }: ConsentQuestionFieldsProps) => (
  <>
    <RadioGroup label="Can anybody be recognised on it?" value={question.answer} options={answers} onChange={(answer) => { onChange({ answer }); }} />
    {question.answer === 'agreed' && (
      <>
        <Select
          label="Who is on it?" value={question.who} onChange={(who) => { onChange({ who }); }}
          options={[{ value: severalPeople, label: 'Several people, or somebody not on the list' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <ConsentFields of={of} draft={question.draft} onChange={(patch) => { onChange({ draft: { ...question.draft, ...patch } }); }} problems={problems} />
      </>
    )}
  </>
);
