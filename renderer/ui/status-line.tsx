// A state in words: saving, building. The icon is decoration.
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './status-line.module.css';

export type StatusLineProps = { readonly icon?: ReactNode; readonly isBad?: boolean; readonly children: ReactNode };

/** The words alone; somebody else reads them out. */
export const StatusWords = ({ icon, isBad = false, children }: StatusLineProps) => (
  <span className={cx(styles.status, isBad && styles.bad)}>
    {icon}
    {children}
  </span>
);

/** The words, politely read out whenever they change. */
export const StatusLine = (props: StatusLineProps) => (
  <span role="status">
    <StatusWords {...props} />
  </span>
);
