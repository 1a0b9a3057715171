// A few steps from small to large, with the value in words between the two buttons.
import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from './button.tsx';
import styles from './stepper.module.css';

export type StepperProps = {
  readonly label: string;
  /** Increasing. */
  readonly steps: readonly number[];
  readonly value: number;
  readonly words: (value: number) => string;
  readonly smaller: string;
  readonly larger: string;
  readonly onChange: (value: number) => void;
};

export const Stepper = ({ label, steps, value, words, smaller, larger, onChange }: StepperProps) => {
  const id = useId();
  const before = steps.findLast((step) => step < value);
  const after = steps.find((step) => step > value);
  return (
    <div className={styles.stepper} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.row}>
        <IconButton label={smaller} icon={<Minus aria-hidden="true" />} isDisabled={before === undefined} onPress={() => { if (before !== undefined) onChange(before); }} />
        <span className={styles.value} role="status">
          {words(value)}
        </span>
        <IconButton label={larger} icon={<Plus aria-hidden="true" />} isDisabled={after === undefined} onPress={() => { if (after !== undefined) onChange(after); }} />
      </div>
    </div>
  );
};
