// A state in a word or two; the colour only helps.
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { cx } from './class-names.ts';

export type BadgeTone = 'plain' | 'accent' | 'good' | 'warn' | 'restricted';

/** A small label; `restricted` carries a lock. */
export const Badge = ({ tone = 'plain', icon, children }: { readonly tone?: BadgeTone; readonly icon?: ReactNode; readonly children: ReactNode }) => (
  <span className={cx(styles.badge, tone !== 'plain' && styles[tone])}>
    {icon ?? (tone === 'restricted' ? <Lock aria-hidden="true" /> : null)}
    {children}
  </span>
);
