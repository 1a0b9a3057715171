// A bar over the foot of the window while something goes on: finding words, reading aloud.
import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './floating-bar.module.css';

export type FloatingBarProps = {
  readonly label: string;
  readonly role?: 'group' | 'search';
  /** Stands above another bar, so that both can be there at once. */
  readonly isAbove?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Gives focus a place when the bar goes with it: it would be nowhere. */
  readonly onLeft: () => void;
  readonly children: ReactNode;
};

export const FloatingBar = ({ label, role = 'group', isAbove = false, onKeyDown, onLeft, children }: FloatingBarProps) => {
  const bar = useRef<HTMLDivElement>(null);
  const left = useRef(onLeft);
  useLayoutEffect(() => { left.current = onLeft; });
  useLayoutEffect(() => {
    const element = bar.current;
    return () => { if (element?.contains(document.activeElement) === true) left.current(); };
  }, []);
  return <div ref={bar} role={role} aria-label={label} className={cx(styles.bar, isAbove && styles.above)} onKeyDown={onKeyDown} data-at-foot="" data-print="off">{children}</div>;
};
