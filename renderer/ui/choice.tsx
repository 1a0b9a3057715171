// Checkbox, switch and radio group: one look for choosing.
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, Radio, RadioGroup as AriaRadioGroup, Switch as AriaSwitch } from 'react-aria-components';
import styles from './choice.module.css';
import { cx } from './class-names.ts';
import { FieldError, FieldHead, isInvalid } from './field.tsx';
import type { FieldProps } from './field.tsx';

const Words = ({ label, hint }: { readonly label: ReactNode; readonly hint: ReactNode }) => (
  <span className={styles.words}>
    <span>{label}</span>
    {hint !== undefined && <span className={styles.hint}>{hint}</span>}
  </span>
);

export type CheckboxProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isSelected: boolean;
  readonly isIndeterminate?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (selected: boolean) => void;
};

/** Yes or no, saved with its form. */
export const Checkbox = ({ label, hint, ...rest }: CheckboxProps) => (
  <AriaCheckbox {...rest} className={styles.choice ?? ''}>
    <span className={styles.box} aria-hidden="true">
      {rest.isIndeterminate === true ? <Minus /> : <Check />}
    </span>
    <Words label={label} hint={hint} />
  </AriaCheckbox>
);

/** On or off, at once. */
export const Switch = ({ label, hint, ...rest }: Omit<CheckboxProps, 'isIndeterminate'>) => (
  <AriaSwitch {...rest} className={styles.choice ?? ''}>
    <span className={styles.track} aria-hidden="true" />
    <Words label={label} hint={hint} />
  </AriaSwitch>
);

export type RadioOption<T extends string> = { readonly value: T; readonly label: ReactNode; readonly hint?: ReactNode };

export type RadioGroupProps<T extends string> = Pick<FieldProps, 'label' | 'hint' | 'error'> & {
  readonly value: T;
  readonly options: readonly RadioOption<T>[];
  readonly onChange: (value: T) => void;
  readonly isDisabled?: boolean;
  /** Side by side, for short ones. */
  readonly inline?: boolean;
};

/** One of a few, all in sight. */
export const RadioGroup = <T extends string>({ label, hint, error, value, options, onChange, isDisabled, inline }: RadioGroupProps<T>) => (
  <AriaRadioGroup
    className={styles.group ?? ''}
    value={value}
    onChange={(chosen) => {
      const option = options.find((o) => o.value === chosen);
      if (option !== undefined) onChange(option.value);
    }}
    isDisabled={isDisabled ?? false}
    isInvalid={isInvalid(error)}
  >
    <FieldHead label={label} hint={hint} />
    <FieldError error={error} />
    <div className={inline === true ? styles.row : styles.options}>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles.choice ?? ''}>
          <span className={cx(styles.box, styles.dot)} aria-hidden="true" />
          <Words label={option.label} hint={option.hint} />
        </Radio>
      ))}
    </div>
  </AriaRadioGroup>
);
