// Above a form that could not be saved: how many, each a link to its field (UX 13).
import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { cx } from './class-names.ts';
import styles from './notice.module.css';

export type FieldProblem = {
  /** The id given to the field. */
  readonly fieldId: string;
  readonly message: string;
};

export type ErrorSummaryProps = {
  /** "This panel isn't saved yet". */
  readonly title: string;
  readonly problems: readonly FieldProblem[];
  /** Grows with each try to save, so that the summary takes focus again. */
  readonly attempt: number;
};

/** Puts focus on the field: the control itself, or the first one inside it. */
const focusField = (id: string): void => {
  const field = document.getElementById(id);
  if (field === null) return;
  const target = field.matches('input, textarea, button') ? field : (field.querySelector<HTMLElement>('input, textarea, button, [role="spinbutton"]') ?? field);
  target.focus();
  target.scrollIntoView({ block: 'center' });
};

/** Takes focus when it appears; nothing when there is no problem. */
export const ErrorSummary = ({ title, problems, attempt }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  const any = problems.length > 0;
  useEffect(() => {
    if (any && attempt > 0) box.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <div ref={box} className={cx(styles.notice, styles.problem)} role="group" tabIndex={-1} aria-labelledby="error-summary-title">
      <CircleAlert aria-hidden="true" />
      <div className={styles.words}>
        <h2 id="error-summary-title" className={styles.title}>
          {title}
        </h2>
        <p>What you typed is still here. {problems.length === 1 ? 'One thing needs you:' : `${problems.length} things need you:`}</p>
        <ul className={styles.links}>
          {problems.map((problem) => (
            <li key={problem.fieldId}>
              <a
                href={`#${problem.fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(problem.fieldId);
                }}
              >
                {problem.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
