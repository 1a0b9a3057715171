// A row of tools: one stop for Tab, arrows move inside it.
import type { ReactNode } from 'react';
import { ToggleButton as AriaToggleButton, Toolbar as AriaToolbar } from 'react-aria-components';
import { Tooltip } from './tooltip.tsx';
import styles from './toolbar.module.css';

export const Toolbar = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <AriaToolbar aria-label={label} className={styles.toolbar ?? ''}>
    {children}
  </AriaToolbar>
);

export type ToolToggleProps = {
  readonly label: string;
  readonly keys?: string | undefined;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
};

/** Bold, italic, a list: pressed or not. */
export const ToolToggle = ({ label, keys, children, isDisabled, ...rest }: ToolToggleProps) => (
  <Tooltip text={label} keys={keys}>
    <AriaToggleButton {...rest} isDisabled={isDisabled ?? false} aria-label={label} className={styles.toggle ?? ''}>
      {children}
    </AriaToggleButton>
  </Tooltip>
);
