// One section that the author changed: what changed in words, and whether it is taken.
import { useId } from 'react';
import { hasChanges } from '../../../../shared/rules/compare-texts.ts';
import { Badge } from '../../../ui/badge.tsx';
import { RadioGroup } from '../../../ui/choice.tsx';
import { ComparedLines } from '../../../ui/versions/compared-lines.tsx';
import type { ReturnedChange as Change } from './returned-file.ts';
import styles from './round-trip.module.css';

export type ReturnedChangeProps = { readonly change: Change; readonly isTaken: boolean; readonly onTake: (take: boolean) => void };

const changed = [{ value: 'keep', label: 'Keep what is here' }, { value: 'take', label: 'Take the author’s' }] as const;
const added = [{ value: 'keep', label: 'Leave it out' }, { value: 'take', label: 'Take it in' }] as const;

export const ReturnedChange = ({ change, isTaken, onTake }: ReturnedChangeProps) => {
  const id = useId();
  const { fate, lines } = change;
  const heading = change.heading === '' ? 'Without heading' : change.heading;
  return (
    <section className={styles.change} aria-labelledby={id} data-taken={isTaken}>
      <div className={styles.head}>
        <h3 id={id}>{heading}</h3>
        {fate === 'both' && <Badge tone="warn">Changed here too</Badge>}
        {fate === 'added' && <Badge>New section</Badge>}
      </div>
      {fate === 'both' && <p>It was changed here since it went to the author. What gives way stays in the section’s earlier versions.</p>}
      {!hasChanges(lines) && <p>No words. Only how they are set, such as bold, a link or a list’s kind.</p>}
      {/* Reached by keyboard, so that a long text can be scrolled. */}
      <div className={styles.text} tabIndex={0} role="group" aria-label={`What changed in ${heading}`}>
        <ComparedLines lines={lines} />
      </div>
      <RadioGroup label="Which stands?" inline value={isTaken ? 'take' : 'keep'} options={fate === 'added' ? added : changed} onChange={(side) => { onTake(side === 'take'); }} />
    </section>
  );
};
