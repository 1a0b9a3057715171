// Long work shows its stage and count, and can be cancelled (UX 12).
import { useId } from 'react';
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

/** The button that goes with this component keeps nobody's focus: the one that began the work takes it, near by or anywhere on the screen. */
const backToTheBeginning = (from: Element): void => {
  const begun = from.closest('section')?.querySelector<HTMLElement>('[data-busy]') ?? document.querySelector<HTMLElement>('main [data-busy]');
  begun?.focus();
};

/** A bar with its words; the words are said politely as they change. */
export const Progress = ({ stage, done, total, left = null, onCancel }: ProgressProps) => {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div className={styles.row}>
        <span id={id} role="status">
          {stage}
        </span>
        {left !== null && <span className={styles.left}>{left}</span>}
        {onCancel !== undefined && (
          <Button size="small" onPress={({ target }) => { backToTheBeginning(target); onCancel(); }}>
            Cancel
          </Button>
        )}
      </div>
      <progress className={styles.bar} aria-labelledby={id} {...(total === null ? {} : { value: done, max: total })} />
    </div>
  );
};
