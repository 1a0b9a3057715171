// What every dialog looks like and holds, whoever keeps focus in it: title, words, buttons; and where the next key goes once it is gone.
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './dialog.module.css';
import { useFocusBack } from './use-focus-back.ts';

export const dialogOverlay = styles.overlay ?? '';
/** The scrim over a page that can still be scrolled. */
export const quickOverlay = cx(styles.overlay, styles.quick);
export const dialogBox = styles.dialog ?? '';
export const dialogTitle = styles.title ?? '';

export const dialogModal = (wide: boolean): string => cx(styles.modal, wide && styles.wide);

/** The buttons at the end of a dialog, or of a form in it. */
export const DialogActions = ({ children }: { readonly children: ReactNode }) => <div className={styles.actions}>{children}</div>;

type DialogContentsProps = { readonly heading: ReactNode; readonly actions: ReactNode; readonly giveFocus: (() => void) | undefined; readonly children: ReactNode };

export const DialogContents = ({ heading, actions, giveFocus, children }: DialogContentsProps) => {
  useFocusBack(giveFocus);
  return (
    <>
      {heading}
      <div className={styles.body}>{children}</div>
      {actions !== undefined && <DialogActions>{actions}</DialogActions>}
    </>
  );
};
