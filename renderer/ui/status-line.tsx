// A state in words: saving, building. The icon is decoration; somebody else reads the words out.
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './status-line.module.css';

type StatusWordsProps = { readonly icon?: ReactNode; readonly isBad?: boolean; readonly children: ReactNode };

export const StatusWords = ({ icon, isBad = false, children }: StatusWordsProps) => (
  <span className={cx(styles.status, isBad && styles.bad)}>
    {icon}
    {children}
  </span>
);
