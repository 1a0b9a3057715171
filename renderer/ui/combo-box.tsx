// A list that is found by typing, and may take words that are not on it (a name of somebody new).
import { ChevronDown } from 'lucide-react';
import { Button, ComboBox as AriaComboBox, Input } from 'react-aria-components';
import { cx } from './class-names.ts';
import { FieldError, FieldHead, fieldClass, isInvalid } from './field.tsx';
import type { FieldProps } from './field.tsx';
import fieldStyles from './field.module.css';
import { OptionList } from './option-list.tsx';
import type { ListedOption } from './option-list.tsx';
import styles from './popover.module.css';

export type ComboBoxProps = FieldProps & {
  /** What stands in the field. */
  readonly text: string;
  readonly onTextChange: (text: string) => void;
  readonly options: readonly ListedOption[];
  /** The option chosen from the list; null when the words are the user's own. */
  readonly onChoose: (id: string | null) => void;
  /** Words that are not on the list are kept. */
  readonly allowsOwnWords?: boolean;
  readonly id?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

/** Type to find; arrows and Enter choose. */
export const ComboBox = (props: ComboBoxProps) => (
  <AriaComboBox
    className={fieldClass(props.width)}
    inputValue={props.text}
    onInputChange={props.onTextChange}
    onChange={(key) => { props.onChoose(key === null ? null : String(key)); }}
    allowsCustomValue={props.allowsOwnWords ?? false}
    allowsEmptyCollection={false}
    menuTrigger="input"
    isDisabled={props.isDisabled ?? false}
    autoFocus={props.autoFocus ?? false}
    isInvalid={isInvalid(props.error)}
    {...(props.id === undefined ? {} : { id: props.id })}
  >
    <FieldHead label={props.label} hint={props.hint} optional={props.optional ?? false} />
    <FieldError error={props.error} />
    <div className={cx(fieldStyles.control, fieldStyles.group)}>
      <Input className={fieldStyles.grow ?? ''} />
      <Button className={styles.opener ?? ''} aria-label="Show the list">
        <ChevronDown aria-hidden="true" className={styles.chevron} />
      </Button>
    </div>
    <OptionList options={props.options} />
  </AriaComboBox>
);
