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
  /** @param step to the neighbour of another value, for a value that is stored: a quick second press may come before the first is shown */
  readonly onChange: (value: number, step: (from: number) => number) => void;
};

export const Stepper = ({ label, steps, value, words, smaller, larger, onChange }: StepperProps) => {
  const id = useId();
  const down = (from: number): number => steps.findLast((step) => step < from) ?? from;
  const up = (from: number): number => steps.find((step) => step > from) ?? from;
  return (
    <div className={styles.stepper} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.row}>
        <IconButton label={smaller} icon={<Minus aria-hidden="true" />} isDisabled={down(value) === value} onPress={() => { onChange(down(value), down); }} />
        <span className={styles.value} role="status">
          {words(value)}
        </span>
        <IconButton label={larger} icon={<Plus aria-hidden="true" />} isDisabled={up(value) === value} onPress={() => { onChange(up(value), up); }} />
      </div>
    </div>
  );
};
