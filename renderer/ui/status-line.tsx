// A state in words, politely announced when it changes: saving, building.
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './status-line.module.css';

export type StatusLineProps = { readonly icon?: ReactNode; readonly isBad?: boolean; readonly children: ReactNode };

/** Words first; the icon is decoration. */
export const StatusLine = ({ icon, isBad = false, children }: StatusLineProps) => (
  <span role="status" className={cx(styles.status, isBad && styles.bad)}>
    {icon}
    {children}
  </span>
);
