// All steps with what was put in already; any can be gone to at any time.
import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { isFilled } from '../update-steps.ts';
import type { UpdateStep } from '../update-steps.ts';
import styles from './guide.module.css';

type StepListProps = { readonly steps: readonly UpdateStep[]; readonly current: string; readonly onGo: (id: string) => void };

export const StepList = ({ steps, current, onGo }: StepListProps) => (
  <nav aria-label="Steps">
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step.id}>
          <Button className={styles.go ?? ''} {...(step.id === current ? { 'aria-current': 'step' } : {})} onPress={() => { onGo(step.id); }}>
            <span className={styles.mark} aria-hidden="true">{isFilled(step) && <Check />}</span>
            {step.title}
            {isFilled(step) && <VisuallyHidden>, has something in it</VisuallyHidden>}
          </Button>
        </li>
      ))}
    </ol>
  </nav>
);
