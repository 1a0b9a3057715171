// A list of things that open: each row is one link, its state at the end.
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import styles from './record-list.module.css';

export type RecordRow = {
  readonly id: string;
  readonly href: string;
  readonly title: ReactNode;
  readonly second?: ReactNode;
  readonly aside?: ReactNode;
};

/** `label` names the list where no heading stands right above it. */
export const RecordList = ({ rows, label }: { readonly rows: readonly RecordRow[]; readonly label?: string }) => (
  <ul className={styles.list} {...(label === undefined ? {} : { 'aria-label': label })}>
    {rows.map((row) => (
      <li key={row.id} className={styles.item}>
        <Link href={row.href} className={styles.row ?? ''}>
          <span className={styles.words}>
            <span className={styles.title}>{row.title}</span>
            {row.second !== undefined && row.second !== null && <span className={styles.second}>{row.second}</span>}
          </span>
          {row.aside !== undefined && <span className={styles.aside}>{row.aside}</span>}
        </Link>
      </li>
    ))}
  </ul>
);
