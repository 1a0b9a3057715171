// The page: a sheet of paper in the middle of the slate, a large heading, sections.
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { takeHeadingFocus } from './heading-focus.ts';
import styles from './page.module.css';

/** The centre column; `wide` for two things side by side. */
export const PageColumn = ({ wide = false, children }: { readonly wide?: boolean; readonly children: ReactNode }) => (
  <div className={cx(styles.column, wide && styles.wide)}>{children}</div>
);

/** A sheet of paper. */
export const Sheet = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.sheet} data-print="page">
    {children}
  </div>
);

export type PageHeadingProps = {
  /** Visible, and the window's title ("Panels - Orderpaper") unless `windowTitle` says more. */
  readonly title: string;
  readonly windowTitle?: string;
  readonly kicker?: ReactNode;
  readonly intro?: ReactNode;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
};

/** The screen's one h1: names the window and takes focus after navigation. */
export const PageHeading = ({ title, windowTitle, kicker, intro, actions }: PageHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle ?? title} - Orderpaper`;
  }, [windowTitle, title]);
  useEffect(() => {
    if (takeHeadingFocus()) heading.current?.focus();
  }, []);
  return (
    <div className={styles.head}>
      {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
      <div className={styles.row}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
    </div>
  );
};

export type SectionProps = { readonly title: string; readonly actions?: ReactNode; readonly children: ReactNode; readonly id?: string };

/** A part of a page under an h2. */
export const Section = ({ title, actions, children, id }: SectionProps) => (
  <section className={styles.section} {...(id === undefined ? {} : { id })}>
    <div className={styles.row}>
      <h2 className={styles['section-title']}>{title}</h2>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
    {children}
  </section>
);

/** Words to be read, in the document face. */
export const Prose = ({ children }: { readonly children: ReactNode }) => <div className={styles.prose}>{children}</div>;

/** Buttons in a row. */
export const Actions = ({ children }: { readonly children: ReactNode }) => <div className={styles.actions}>{children}</div>;
