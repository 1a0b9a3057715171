// The fields of a form section: each saves itself, so that two people can fill one form in two windows.
import type { FormField, PaperSection } from '../../../../shared/model/paper.ts';
import { isDay } from '../../../../shared/model/record.ts';
import { fieldNumberKey } from '../../../../shared/rules/paragraph-numbers.ts';
import { useFormAnswer } from '../../../data/lines/use-form-answer.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { LineConflict } from '../../../ui/line-conflict.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import styles from './paper.module.css';

/** Choices of a field: an answer that came from elsewhere stays one of them. */
const optionsOf = ({ choices }: FormField, value: string) => [
  { value: '', label: 'Not answered yet' },
  ...[...new Set([...choices, ...(value === '' ? [] : [value])])].map((choice) => ({ value: choice, label: choice })),
];

type OneFieldProps = { readonly section: PaperSection; readonly field: FormField; readonly number: string | undefined };

const OneField = ({ section, field, number }: OneFieldProps) => {
  const line = useFormAnswer(section, field);
  const common = { label: number === undefined ? field.label : `${number}. ${field.label}`, ...(field.hint === '' ? {} : { hint: field.hint }), width: 'full' as const };
  const words = { ...common, value: line.value, onChange: line.change };
  return (
    <div className={styles.field} onFocus={line.focus} onBlur={line.blur}>
      {field.kind === 'lines' ? (
        <TextArea {...words} rows={2} />
      ) : field.kind === 'choice' ? (
        <Select {...common} value={line.value} options={optionsOf(field, line.value)} onChange={line.change} />
      ) : field.kind === 'date' && (line.value === '' || isDay(line.value)) ? (
        <DateField {...common} width="medium" value={line.value === '' ? null : line.value} onChange={(date) => { line.change(date ?? ''); }} />
      ) : (
        <TextField {...words} />
      )}
      <LineConflict line={line} noun="field" />
    </div>
  );
};

type FormProps = { readonly section: PaperSection; readonly numbers: ReadonlyMap<string, string> };

export const FormFields = ({ section, numbers }: FormProps) => (
  <div className={styles.form} role="group" aria-label={section.heading}>
    {section.fields.map((field) => (
      <OneField key={field.key} section={section} field={field} number={numbers.get(fieldNumberKey(section.id, field.key))} />
    ))}
  </div>
);

/** The answers as they stand, where they may not be changed. */
export const FormAnswers = ({ section, numbers }: FormProps) => (
  <dl className={styles.answers}>
    {section.fields.map((field) => {
      const number = numbers.get(fieldNumberKey(section.id, field.key));
      return (
        <div key={field.key}>
          <dt>{number === undefined ? field.label : `${number}. ${field.label}`}</dt>
          <dd>{field.value.trim() === '' ? 'Nothing' : field.kind === 'date' && isDay(field.value) ? dayInWords(field.value) : field.value}</dd>
        </div>
      );
    })}
  </dl>
);
