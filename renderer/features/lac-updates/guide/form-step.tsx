// A step of plain fields: the contact.
import type { FormField, PaperSection } from '../../../../shared/model/paper.ts';
import { useFormAnswer } from '../../../data/lines/use-form-answer.ts';
import { LineConflict } from '../../../ui/line-conflict.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { questionOf } from '../update-steps.ts';
import styles from './guide.module.css';

const Answer = ({ section, field, isLocked }: { readonly section: PaperSection; readonly field: FormField; readonly isLocked: boolean }) => {
  const line = useFormAnswer(section, field);
  const Box = field.kind === 'lines' ? TextArea : TextField;
  return (
    <div className={styles.line} onFocus={line.focus}>
      <Box label={field.label} {...(field.hint === '' ? {} : { hint: field.hint })} value={line.value} isDisabled={isLocked} onChange={line.change} onBlur={line.blur} />
      <LineConflict line={line} noun="field" />
    </div>
  );
};

export const FormStep = ({ section, isLocked }: { readonly section: PaperSection; readonly isLocked: boolean }) => (
  <div className={styles.parts}>
    <p className={styles.question}>{questionOf(section)}</p>
    {section.fields.map((field) => <Answer key={field.key} section={section} field={field} isLocked={isLocked} />)}
  </div>
);
