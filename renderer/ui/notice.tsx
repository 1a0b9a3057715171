// Something to know at this place: plain, a warning, or a problem in three parts (what happened, what is safe, what to do).
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './notice.module.css';

const icons = { plain: Info, warning: TriangleAlert, problem: CircleAlert } as const;

export type NoticeProps = {
  readonly tone?: keyof typeof icons;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out at once when it appears. */
  readonly isAlert?: boolean;
};

/** A quiet box with an icon, words and perhaps buttons. */
export const Notice = ({ tone = 'plain', title, children, actions, isAlert = false }: NoticeProps) => {
  const Icon = icons[tone];
  return (
    <div className={cx(styles.notice, tone !== 'plain' && styles[tone])} {...(isAlert ? { role: 'alert' } : {})}>
      <Icon aria-hidden="true" />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
};

export type ThreePartsProps = {
  readonly what: string;
  readonly safe: string;
  readonly remedy: string;
  readonly actions?: ReactNode;
};

/** An error in three parts (UX 13). */
export const ProblemNotice = ({ what, safe, remedy, actions }: ThreePartsProps) => (
  <Notice tone="problem" title={what} actions={actions} isAlert>
    <p>{safe}</p>
    <p>{remedy}</p>
  </Notice>
);
