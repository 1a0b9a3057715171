// One correction: which minute, what is struck out, what stands for it, and how the minute will read.
import { useEffect, useRef } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import type { AgreedCorrection } from '../../../../shared/rules/life-cycle/approval-text.ts';
import { canCorrect, correctedText } from '../../../../shared/rules/life-cycle/corrected-text.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import styles from './approval.module.css';

type CorrectionFieldsProps = {
  readonly name: string;
  readonly correction: AgreedCorrection;
  readonly minutes: readonly Minute[];
  readonly lead: Lead;
  readonly onChange: (next: Partial<AgreedCorrection>) => void;
  readonly onRemove: () => void;
};

const labelOf = ({ printedLabel, number }: Minute): string => printedLabel ?? String(number ?? '');

export const CorrectionFields = ({ name, correction, minutes, lead, onChange, onRemove }: CorrectionFieldsProps) => {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  const minute = minutes.find((each) => labelOf(each) === correction.number);
  const change = { was: correction.was.trim(), becomes: correction.becomes.trim() };
  const isComplete = minute !== undefined && change.becomes !== '' && canCorrect(minute.text, change);
  return (
    <fieldset ref={box} className={styles.correction}>
      <legend className={styles.legend}>{name}</legend>
      <Select
        label="Minute"
        value={correction.number === '' ? null : correction.number}
        options={minutes.map((each) => ({ value: labelOf(each), label: `${labelOf(each)} ${each.title}` }))}
        onChange={(number) => { onChange({ number }); }}
        width="full"
      />
      <TextField
        label="As printed"
        hint="A few words, as they stand in one paragraph. Empty: words are added at the end."
        width="full"
        value={correction.was}
        error={minute !== undefined && change.was !== '' && !canCorrect(minute.text, change) ? 'These words don’t stand in one place of that minute.' : null}
        onChange={(was) => { onChange({ was }); }}
      />
      <TextField label="As it should read" width="full" value={correction.becomes} onChange={(becomes) => { onChange({ becomes }); }} />
      {minute !== undefined && (
        <div className={styles.reads} role="group" aria-label={`${name}: the minute ${isComplete ? 'as it will read' : 'as published'}`}>
          <p className={styles.readsTitle}>{isComplete ? 'It will read' : 'As published'}</p>
          <WrittenText text={isComplete ? correctedText(minute.text, change) : minute.text} lead={lead} />
        </div>
      )}
      <div>
        <Button size="small" variant="quiet" onPress={onRemove}>Remove {name.toLowerCase()}</Button>
      </div>
    </fieldset>
  );
};
