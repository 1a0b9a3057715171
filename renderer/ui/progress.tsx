// Long work shows its stage and count, and can be cancelled (UX 12).
import { useEffect, useId, useRef, type RefObject } from 'react';
import { Button } from './button.tsx';
import styles from './progress.module.css';

export type ProgressProps = {
  /** "Reading page 7 of 12". */
  readonly stage: string;
  readonly done: number;
  /** Null while it isn't known. */
  readonly total: number | null;
  /** About how long it still takes; seen, and not said again and again. */
  readonly left?: string | null;
  readonly onCancel?: () => void;
};

/** The button that goes with this component keeps nobody's focus: the one that began the work takes it back, or one that waits for it near by. */
const backToTheBeginning = (from: Element, began: HTMLElement | null): void => {
  const known = began?.isConnected === true ? began : null;
  const waiting = known ?? from.closest('section')?.querySelector<HTMLElement>('[data-busy]') ?? document.querySelector<HTMLElement>('main [data-busy]');
  waiting?.focus();
};

/** A dialog that asked gives focus back to the button that opened it within this time. */
const focusSettles = 300;

/** The button that began the work: while it goes on it waits, and keeps focus until somebody moves on. */
const useBeginning = (): RefObject<HTMLElement | null> => {
  const began = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const note = (): void => {
      const focused = document.activeElement;
      if (focused instanceof HTMLElement && focused.dataset['busy'] !== undefined) began.current = focused;
    };
    note();
    const timer = setTimeout(note, focusSettles);
    return () => { clearTimeout(timer); };
  }, []);
  return began;
};

/** A bar with its words; the words are said politely as they change. */
export const Progress = ({ stage, done, total, left = null, onCancel }: ProgressProps) => {
  const id = useId();
  const began = useBeginning();
  return (
    <div className={styles.progress}>
      <div className={styles.row}>
        <span id={id} role="status">
          {stage}
        </span>
        {left !== null && <span className={styles.left}>{left}</span>}
        {onCancel !== undefined && (
          <Button size="small" onPress={({ target }) => { backToTheBeginning(target, began.current); onCancel(); }}>
            Cancel
          </Button>
        )}
      </div>
      <progress className={styles.bar} aria-labelledby={id} {...(total === null ? {} : { value: done, max: total })} />
    </div>
  );
};
