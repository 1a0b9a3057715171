// Restricted matter carries words, a striped edge and a lock, wherever it shows (UX 15, LGA s100B(5)).
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './notice.module.css';

/** `level` decides the first word; `children` says the paragraphs and their description. */
export const RestrictedBanner = ({ level, children }: { readonly level: 'exempt' | 'confidential'; readonly children?: ReactNode }) => (
  <div className={cx(styles.notice, styles.restricted)} role="note">
    <Lock aria-hidden="true" />
    <div className={styles.words}>
      <p className={styles.title}>{level === 'exempt' ? 'Exempt: not for publication' : 'Confidential: not for publication'}</p>
      {children}
    </div>
  </div>
);
