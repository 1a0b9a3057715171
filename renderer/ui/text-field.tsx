// One line, or several, of plain words.
import type { Ref } from 'react';
import { Input, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { cx } from './class-names.ts';
import { FieldError, FieldHead, fieldClass, isInvalid } from './field.tsx';
import type { FieldProps } from './field.tsx';
import styles from './field.module.css';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The id of the control, for the links of the error summary. */
  readonly id?: string;
  readonly onBlur?: () => void;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  /** Can be selected and copied, not changed. */
  readonly isReadOnly?: boolean;
  readonly spellCheck?: boolean;
  /** Dots in place of its letters: a passphrase. Nothing of it goes to a spelling check. */
  readonly isHidden?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
};

const common = ({ id, value, onChange, onBlur, autoFocus, isDisabled, isReadOnly, error, optional }: Omit<TextFieldProps, 'inputRef'>) => ({
  ...(id === undefined ? {} : { id }),
  ...(onBlur === undefined ? {} : { onBlur }),
  value,
  onChange,
  autoFocus: autoFocus ?? false,
  isDisabled: isDisabled ?? false,
  isReadOnly: isReadOnly ?? false,
  isInvalid: isInvalid(error),
  isRequired: optional === false,
  validationBehavior: 'aria' as const,
});

/** A field of one line. */
export const TextField = (props: TextFieldProps) => (
  <AriaTextField {...common(props)} className={fieldClass(props.width)} autoComplete="off">
    <FieldHead label={props.label} hint={props.hint} optional={props.optional ?? false} />
    <FieldError error={props.error} />
    <Input className={styles.control ?? ''} type={props.isHidden === true ? 'password' : 'text'} spellCheck={props.isHidden === undefined && (props.spellCheck ?? true)} {...(props.inputRef === undefined ? {} : { ref: props.inputRef })} />
  </AriaTextField>
);

export type TextAreaProps = Omit<TextFieldProps, 'inputRef' | 'isHidden'> & { readonly rows?: number; readonly inputRef?: Ref<HTMLTextAreaElement> };

/** A field that grows with its lines. */
export const TextArea = (props: TextAreaProps) => (
  <AriaTextField {...common(props)} className={fieldClass(props.width)}>
    <FieldHead label={props.label} hint={props.hint} optional={props.optional ?? false} />
    <FieldError error={props.error} />
    <AriaTextArea className={cx(styles.control, styles.area)} rows={props.rows ?? 3} spellCheck={props.spellCheck ?? true} ref={props.inputRef} />
  </AriaTextField>
);
