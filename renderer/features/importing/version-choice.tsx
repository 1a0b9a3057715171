// Two versions of one record side by side, field by field, and which of them stands. Nothing is overwritten unseen.
import type { Difference } from '../../data/meeting-file/differences.ts';
import type { Side } from '../../data/commands/take-meeting-file.ts';
import { Badge } from '../../ui/badge.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import styles from './meeting-file.module.css';

export type VersionChoiceProps = { readonly difference: Difference; readonly side: Side; readonly onChoose: (side: Side) => void };

const sides = [
  { value: 'mine', label: 'Keep what is here' },
  { value: 'theirs', label: 'Take the file’s' },
] as const;

export const VersionChoice = ({ difference, side, onChoose }: VersionChoiceProps) => (
  <li>
    <div className={styles.difference} role="group" aria-label={difference.what}>
      {difference.isRestricted && <div><Badge tone="restricted">Not for publication</Badge></div>}
      <table className={styles.versions}>
        <caption className={styles.what}>{difference.what}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">Here</th>
            <th scope="col">In the file</th>
          </tr>
        </thead>
        <tbody>
          {difference.fields.map(({ label, mine, theirs }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td data-stands={side === 'mine'}>{mine === '' ? <span className={styles.nothing}>Nothing</span> : mine}</td>
              <td data-stands={side === 'theirs'}>{theirs === '' ? <span className={styles.nothing}>Nothing</span> : theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RadioGroup label="Which stands?" inline value={side} options={sides} onChange={onChoose} />
    </div>
  </li>
);
