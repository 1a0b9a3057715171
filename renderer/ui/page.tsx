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

type HeadingProps = { readonly title: string; readonly windowTitle: string | undefined; readonly className: string | undefined };

const Heading = ({ title, windowTitle, className }: HeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${windowTitle ?? title} - Orderpaper`;
  }, [windowTitle, title]);
  useEffect(() => {
    if (takeHeadingFocus()) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {title}
    </h1>
  );
};

/** The screen's one h1: names the window and takes focus after navigation. */
export const PageHeading = ({ title, windowTitle, kicker, intro, actions }: PageHeadingProps) => (
  <div className={styles.head}>
    {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
    <div className={styles.row}>
      <Heading title={title} windowTitle={windowTitle} className={styles.title} />
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
    {intro !== undefined && <p className={styles.intro}>{intro}</p>}
  </div>
);

export type DisplayHeadingProps = Pick<PageHeadingProps, 'title' | 'windowTitle' | 'kicker'> & { readonly second?: ReactNode };

/** The h1 of a screen on which one fact is large. */
export const DisplayHeading = ({ title, windowTitle, kicker, second }: DisplayHeadingProps) => (
  <div className={styles.head}>
    {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
    <Heading title={title} windowTitle={windowTitle} className={styles.display} />
    {second !== undefined && second !== '' && <p className={styles.second}>{second}</p>}
  </div>
);

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
