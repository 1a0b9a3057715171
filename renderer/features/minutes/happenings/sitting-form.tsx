// The meeting stops: it is adjourned and goes on later, or closed, or lacks its quorum (DOMAIN M6).
import { useState } from 'react';
import type { Problem } from '../../../../shared/model/result.ts';
import { RadioGroup } from '../../../ui/choice.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { HappeningForm } from './happening-form.tsx';
import styles from './happenings.module.css';

export type SittingEnd = {
  readonly ended: 'adjourned' | 'closed' | 'inquorate';
  readonly endedAt: string | null;
  /** Where it goes on, for an adjournment. */
  readonly next: { readonly date: string | null; readonly startedAt: string | null } | null;
};

export type SittingFormProps = {
  readonly kind: 'adjournment' | 'close';
  readonly date: string | null;
  readonly now: string;
  readonly isQuorate: boolean | null;
  readonly save: (end: SittingEnd) => Promise<Problem | null>;
  readonly onClose: () => void;
};

export const SittingForm = ({ kind, date, now, isQuorate, save, onClose }: SittingFormProps) => {
  const [endedAt, setEndedAt] = useState<string | null>(now);
  const [day, setDay] = useState<string | null>(date);
  const [startedAt, setStartedAt] = useState<string | null>(null);
  const [why, setWhy] = useState<'closed' | 'inquorate'>(isQuorate === false ? 'inquorate' : 'closed');
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async (): Promise<void> => {
    const next = kind === 'adjournment' ? { date: day, startedAt } : null;
    const failed = await save({ ended: kind === 'adjournment' ? 'adjourned' : why, endedAt, next });
    if (failed === null) onClose();
    else setProblem(failed);
  };
  return (
    <HappeningForm title={kind === 'adjournment' ? 'Adjournment' : 'Close of the meeting'} problems={problem === null ? [] : [problem]} onSubmit={() => void submit()} onClose={onClose}>
      <TimeField label={kind === 'adjournment' ? 'Adjourned at' : 'Closed at'} value={endedAt} onChange={setEndedAt} />
      {kind === 'adjournment' ? (
        <div className={styles.onOneLine}>
          <DateField label="Goes on, on" hint="Leave empty while the day is not fixed." value={day} onChange={setDay} optional />
          <TimeField label="At" value={startedAt} onChange={setStartedAt} optional />
        </div>
      ) : (
        <RadioGroup
          label="Why it ended"
          value={why}
          options={[{ value: 'closed', label: 'The business was done' }, { value: 'inquorate', label: 'Too few members were left', hint: 'Nothing can be resolved without a quorum.' }]}
          onChange={setWhy}
        />
      )}
    </HappeningForm>
  );
};
