// The list that opens under a field: what can be chosen, each with a quiet second line.
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import styles from './popover.module.css';

export type ListedOption = { readonly id: string; readonly label: string; readonly hint?: string };

/** Stands inside a combo box or a select of react-aria, which opens and closes it. */
export const OptionList = ({ options }: { readonly options: readonly ListedOption[] }) => (
  <Popover className={styles.popover ?? ''}>
    <ListBox className={styles.list ?? ''}>
      {options.map((option) => (
        <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={styles.option ?? ''}>
          <span className={styles.words}>
            <span>{option.label}</span>
            {option.hint !== undefined && <span className={styles.second}>{option.hint}</span>}
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  </Popover>
);
