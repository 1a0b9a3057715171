// A time of day, 24 hours; in and out as "17:00".
import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment, TimeField as AriaTimeField } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './date-field.module.css';
import { FieldError, FieldHead, fieldClass, isInvalid } from './field.tsx';
import type { FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';

export type TimeFieldProps = FieldProps & {
  /** "17:00", or null while there is none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly id?: string;
  readonly isDisabled?: boolean;
};

/** Hours and minutes, typed one after the other. */
export const TimeField = (props: TimeFieldProps) => (
  <AriaTimeField
    className={fieldClass(props.width ?? 'short')}
    value={props.value === null ? null : parseTime(props.value)}
    onChange={(time) => { props.onChange(time === null ? null : time.toString().slice(0, 5)); }}
    hourCycle={24}
    shouldForceLeadingZeros
    isDisabled={props.isDisabled ?? false}
    isInvalid={isInvalid(props.error)}
    validationBehavior="aria"
  >
    <FieldHead label={props.label} hint={props.hint} optional={props.optional ?? false} />
    <FieldError error={props.error} />
    <DateInput className={cx(fieldStyles.control, styles.segments)} {...(props.id === undefined ? {} : { id: props.id })}>
      {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
    </DateInput>
  </AriaTimeField>
);
