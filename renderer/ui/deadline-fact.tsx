// A deadline as a fact with its rule; the count day by day on hover and focus (UX 11, DOMAIN T1).
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useRef, useState } from 'react';
import { cx } from './class-names.ts';
import popover from './popover.module.css';
import styles from './deadline-fact.module.css';

export type CountedDay = {
  /** As printed: "Friday 17 August". */
  readonly label: string;
  /** Which of the clear days it is, 1 the nearest to the meeting; null when it doesn't count. */
  readonly counted: number | null;
  /** "day of the meeting", "bank holiday", "Sunday"; empty for a counted day. */
  readonly reason: string;
};

export type DeadlineFactProps = {
  /** "Publish by Friday 17 August: five clear days before Tuesday 28 August". */
  readonly sentence: string;
  readonly days: readonly CountedDay[];
  readonly isLate?: boolean;
};

/** The sentence is a button; hover shows the count, focus and press open it for the keyboard. */
export const DeadlineFact = ({ sentence, days, isLate = false }: DeadlineFactProps) => {
  const [isOpen, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (open: boolean): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => { setOpen(open); }, open ? 350 : 200);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={cx(styles.fact, isLate && styles.late)} onHoverStart={() => { later(true); }} onHoverEnd={() => { later(false); }}>
        {sentence}
      </Button>
      <Popover className={popover.popover ?? ''} placement="bottom start" isNonModal>
        <Dialog className={styles.count ?? ''}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            How the days are counted
          </Heading>
          <ol className={styles.days}>
            {days.map((day) => (
              <li key={day.label} className={styles.day} data-counts={day.counted !== null}>
                <span className={styles.number}>{day.counted ?? '·'}</span>
                <span>{day.label}</span>
                <span>{day.reason}</span>
              </li>
            ))}
          </ol>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
