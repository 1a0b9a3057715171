// One of a list that is known.
import { ChevronDown } from 'lucide-react';
import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { cx } from './class-names.ts';
import { FieldError, FieldHead, fieldClass, isInvalid } from './field.tsx';
import type { FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import { OptionList } from './option-list.tsx';
import styles from './popover.module.css';

export type SelectOption<T extends string> = { readonly value: T; readonly label: string; readonly hint?: string };

export type SelectProps<T extends string> = FieldProps & {
  readonly value: T | null;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T) => void;
  readonly placeholder?: string;
  readonly id?: string;
  readonly isDisabled?: boolean;
};

/** A list that opens; typing the first letters finds an option. */
export const Select = <T extends string>(props: SelectProps<T>) => (
  <AriaSelect
    className={fieldClass(props.width)}
    value={props.value}
    onChange={(key) => {
      const option = props.options.find((o) => o.value === key);
      if (option !== undefined) props.onChange(option.value);
    }}
    placeholder={props.placeholder ?? 'Choose'}
    isDisabled={props.isDisabled ?? false}
    isInvalid={isInvalid(props.error)}
  >
    <FieldHead label={props.label} hint={props.hint} optional={props.optional ?? false} />
    <FieldError error={props.error} />
    <Button className={cx(fieldStyles.control, styles.trigger)} {...(props.id === undefined ? {} : { id: props.id })}>
      <SelectValue />
      <ChevronDown aria-hidden="true" className={styles.chevron} />
    </Button>
    <OptionList options={props.options.map(({ value, ...rest }) => ({ id: value, ...rest }))} />
  </AriaSelect>
);
