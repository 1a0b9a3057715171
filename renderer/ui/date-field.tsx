// A date as the council writes it, day month year; typed or picked; in and out as an ISO string.
import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import {
  Button, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, DateInput, DatePicker, DateSegment,
  Dialog, Group, Heading, Popover,
} from 'react-aria-components';
import { weekdayName } from '../../shared/model/dates.ts';
import { cx } from './class-names.ts';
import { FieldError, FieldHead, fieldClass, isInvalid } from './field.tsx';
import type { FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import popover from './popover.module.css';
import styles from './date-field.module.css';

export type DateFieldProps = FieldProps & {
  /** "2018-08-28", or null while there is none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly id?: string;
  readonly isDisabled?: boolean;
  /** The month that the calendar opens at while there is no value. */
  readonly openAt?: string;
};

const MonthButton = ({ slot, icon }: { readonly slot: 'previous' | 'next'; readonly icon: React.ReactNode }) => (
  <Button slot={slot} className={styles.open ?? ''}>
    {icon}
  </Button>
);

const Month = () => (
  <Calendar className={styles.calendar ?? ''} firstDayOfWeek="mon">
    <div className={styles.bar}>
      <MonthButton slot="previous" icon={<ChevronLeft aria-hidden="true" />} />
      <Heading level={2} />
      <MonthButton slot="next" icon={<ChevronRight aria-hidden="true" />} />
    </div>
    <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
      <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
      <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day ?? ''} />}</CalendarGridBody>
    </CalendarGrid>
  </Calendar>
);

/** As in any other field of a form. */
const saveOnEnter = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  event.currentTarget.closest('form')?.requestSubmit();
};

/** Day, month and year are typed one after another; the weekday is said beside them; a calendar opens on request. */
export const DateField = (props: DateFieldProps) => (
  <DatePicker
    className={fieldClass(props.width ?? 'medium')}
    value={props.value === null ? null : parseDate(props.value)}
    onChange={(date) => { props.onChange(date === null ? null : date.toString()); }}
    {...(props.openAt === undefined ? {} : { placeholderValue: parseDate(props.openAt) })}
    shouldForceLeadingZeros
    isDisabled={props.isDisabled ?? false}
    isInvalid={isInvalid(props.error)}
    validationBehavior="aria"
  >
    <FieldHead label={props.label} hint={props.hint} optional={props.optional ?? false} />
    <FieldError error={props.error} />
    <Group className={cx(fieldStyles.control, fieldStyles.group, styles.box)} {...(props.id === undefined ? {} : { id: props.id, tabIndex: -1 })}>
      <div className={styles.typed} onKeyDown={saveOnEnter}>
        <DateInput className={styles.segments ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
      </div>
      {props.value !== null && <span className={styles.weekday}>{weekdayName(props.value)}</span>}
      <Button className={styles.open ?? ''}>
        <CalendarDays aria-hidden="true" />
      </Button>
    </Group>
    <Popover className={popover.popover ?? ''}>
      <Dialog className={popover.dialog ?? ''}>
        <Month />
      </Dialog>
    </Popover>
  </DatePicker>
);
