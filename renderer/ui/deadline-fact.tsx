// A deadline as a fact with its rule; the count day by day on hover and focus (UX 11, DOMAIN T1).
import { useEffect, useId, useRef } from 'react';
import { cx } from './class-names.ts';
import styles from './deadline-fact.module.css';

export type CountedDay = {
  /** As printed: "Friday 17 August". */
  readonly label: string;
  /** Which of the clear days it is, 1 the nearest to the meeting; null when it doesn't count. */
  readonly counted: number | null;
  /** "the meeting", "bank holiday", "Sunday"; empty for a counted day. */
  readonly reason: string;
};

export type DeadlineFactProps = {
  /** "Publish by Friday 17 August: five clear days before Tuesday 28 August". */
  readonly sentence: string;
  readonly days: readonly CountedDay[];
  readonly isLate?: boolean;
};

const showAfter = 350;
const hideAfter = 200;

/** The sentence is a button; the count stands below it, opened by hover, focus or a press, closed by Escape. */
export const DeadlineFact = ({ sentence, days, isLate = false }: DeadlineFactProps) => {
  const id = useId();
  const fact = useRef<HTMLButtonElement>(null);
  const count = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turn = (open: boolean): void => {
    clearTimeout(timer.current);
    if (open && fact.current !== null) count.current?.showPopover({ source: fact.current });
    else count.current?.hidePopover();
  };
  const later = (open: boolean): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => { turn(open); }, open ? showAfter : hideAfter);
  };
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  return (
    <span className={styles.place} onPointerEnter={() => { later(true); }} onPointerLeave={() => { later(false); }}>
      <button
        ref={fact}
        type="button"
        className={cx(styles.fact, isLate && styles.late)}
        popoverTarget={id}
        popoverTargetAction="show"
        onFocus={(event) => { if (event.currentTarget.matches(':focus-visible')) turn(true); }}
        onBlur={() => { turn(false); }}
      >
        {sentence}
      </button>
      <section ref={count} id={id} popover="auto" className={styles.count} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`} className={styles.title}>
          How the days are counted
        </h2>
        <ol className={styles.days}>
          {days.map((day) => (
            <li key={day.label} className={styles.day} data-counts={day.counted !== null}>
              <span className={styles.number}>{day.counted ?? '·'}</span>
              <span>{day.label}</span>
              <span>{day.reason}</span>
            </li>
          ))}
        </ol>
      </section>
    </span>
  );
};
