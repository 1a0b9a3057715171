// A whole screen that says what went wrong, in three parts; the code stands small at the end.
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import styles from './problem-screen.module.css';

export type ProblemScreenProps = {
  readonly what: string;
  readonly safe: string;
  readonly remedy: string;
  /** For whoever looks after the app; null: there is nothing to pass on. */
  readonly code: string | null;
  readonly actions: ReactNode;
};

export const ProblemScreen = ({ what, safe, remedy, code, actions }: ProblemScreenProps) => {
  useEffect(() => {
    document.title = `${what} - Orderpaper`;
  }, [what]);
  return (
    <div className={styles.screen}>
      <div className={styles.sheet} role="alert">
        <h1 className={styles.title}>{what}</h1>
        <p className={styles.words}>{safe}</p>
        <p className={styles.words}>{remedy}</p>
        <div className={styles.actions}>{actions}</div>
        {code !== null && <p className={styles.code}>{code}</p>}
      </div>
    </div>
  );
};
