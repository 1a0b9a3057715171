// A step of plain fields: the contact.
import { useState } from 'react';
import type { FormField, PaperSection } from '../../../../shared/model/paper.ts';
import { fillField } from '../../../data/commands/fill-field.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useAutosave } from '../../../data/use-autosave.ts';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { questionOf } from '../update-steps.ts';
import styles from './guide.module.css';

const Answer = ({ section, field, isLocked }: { readonly section: PaperSection; readonly field: FormField; readonly isLocked: boolean }) => {
  const { context } = useData();
  const [value, setValue] = useState(field.value);
  const [base, setBase] = useState(field.value);
  const autosave = useAutosave<string>(async (draft) => {
    const saved = await fillField(context, { sectionId: section.id, key: field.key, value: draft, base });
    if (saved.ok) setBase(draft);
    return saved;
  });
  const Box = field.kind === 'lines' ? TextArea : TextField;
  return (
    <Box
      label={field.label} {...(field.hint === '' ? {} : { hint: field.hint })} value={value} isDisabled={isLocked}
      onChange={(next) => { setValue(next); autosave.change(next); }} onBlur={() => void autosave.flush()}
    />
  );
};

export const FormStep = ({ section, isLocked }: { readonly section: PaperSection; readonly isLocked: boolean }) => (
  <div className={styles.parts}>
    <p className={styles.question}>{questionOf(section)}</p>
    {section.fields.map((field) => <Answer key={field.key} section={section} field={field} isLocked={isLocked} />)}
  </div>
);
