// The header's first words: which panel and meeting (UX, Screens).
import { Link } from 'react-aria-components';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import styles from './shell.module.css';
import type { Place } from './where.ts';

type Step = { readonly href: string; readonly words: string };

const stepsOf = ({ panel, meeting }: Place): readonly Step[] => {
  if (panel === null) return [];
  const panelStep = { href: `/panels/${panel.id}`, words: panel.name };
  return meeting === null ? [panelStep] : [panelStep, { href: `/panels/${panel.id}/meetings/${meeting.id}/agenda`, words: meetingInWords(meeting) }];
};

/** Empty on screens that belong to no panel. */
export const PlaceLine = ({ place }: { readonly place: Place }) => {
  const steps = stepsOf(place);
  return (
    <nav aria-label="Where you are" className={styles.where}>
      <ol className={styles.place}>
        {steps.map((step, index) => (
          <li key={step.href}>
            <Link href={step.href} {...(index === steps.length - 1 ? { 'aria-current': 'location' as const } : {})}>
              {step.words}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
};
