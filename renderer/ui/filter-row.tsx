// What narrows a list down, in a row above it.
import type { ReactNode } from 'react';
import styles from './filter-row.module.css';

/** `search` names it as a search where words are looked for. */
export const FilterRow = ({ search, children }: { readonly search?: string; readonly children: ReactNode }) => (
  <div className={styles.filters} {...(search === undefined ? {} : { role: 'search', 'aria-label': search })}>{children}</div>
);
