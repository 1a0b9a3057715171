// One of a few kinds, each with how many there are: a row of buttons of which one is pressed.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './filter-chips.module.css';

export type Chip<T extends string> = { readonly value: T; readonly label: string; /** Absent: not counted. */ readonly count?: number };

export const FilterChips = <T extends string>({ label, value, chips, onChange }: { readonly label: string; readonly value: T; readonly chips: readonly Chip<T>[]; readonly onChange: (value: T) => void }) => (
  <ToggleButtonGroup
    aria-label={label}
    className={styles.chips ?? ''}
    selectionMode="single"
    disallowEmptySelection
    selectedKeys={[value]}
    onSelectionChange={(keys) => {
      const chosen = chips.find((chip) => keys.has(chip.value));
      if (chosen !== undefined) onChange(chosen.value);
    }}
  >
    {chips.map((chip) => (
      <ToggleButton key={chip.value} id={chip.value} className={styles.chip ?? ''}>
        {chip.label}
        {chip.count !== undefined && <span className={styles.count}>{chip.count}</span>}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
