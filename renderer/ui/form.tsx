// A form: Enter saves it, its parts have legends.
import type { ReactNode } from 'react';
import styles from './page.module.css';

export type FormProps = { readonly label: string; readonly onSubmit: () => void; readonly children: ReactNode };

/** Submitting never leaves the page. */
export const Form = ({ label, onSubmit, children }: FormProps) => (
  <form
    className={styles.form}
    aria-label={label}
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    {children}
  </form>
);

/** Fields that belong together. */
export const Fieldset = ({ legend, children }: { readonly legend: string; readonly children: ReactNode }) => (
  <fieldset className={styles.fieldset}>
    <legend className={styles.legend}>{legend}</legend>
    {children}
  </fieldset>
);

/** Short fields side by side. */
export const SideBySide = ({ children }: { readonly children: ReactNode }) => <div className={styles.side}>{children}</div>;
