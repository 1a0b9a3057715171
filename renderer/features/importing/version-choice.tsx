// Two versions of one record side by side, field by field, and which of them stands. Nothing is overwritten unseen.
import type { Difference } from '../../data/meeting-file/differences.ts';
import type { Side } from '../../data/commands/take-meeting-file.ts';
import { compareLines } from '../../../shared/rules/compare-texts.ts';
import { Badge } from '../../ui/badge.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ComparedLines } from '../../ui/versions/compared-lines.tsx';
import styles from './meeting-file.module.css';

export type VersionChoiceProps = { readonly difference: Difference; readonly side: Side; readonly onChoose: (side: Side) => void };

const keepMine = { value: 'mine', label: 'Keep what is here' } as const;
const sides = [keepMine, { value: 'theirs', label: 'Take the file’s' }] as const;
const sidesOfDeletion = [keepMine, { value: 'theirs', label: 'Delete it here too' }] as const;

/** From so many letters on nobody finds by eye what changed. */
const long = 80;

/** A long text says what changed in it, in words. */
const Theirs = ({ mine, theirs }: { readonly mine: string; readonly theirs: string }) =>
  mine.length < long || theirs.length < long ? theirs : <ComparedLines lines={compareLines(mine.split('\n'), theirs.split('\n'))} />;

const Versions = ({ difference, side }: Pick<VersionChoiceProps, 'difference' | 'side'>) => (
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
          <td data-stands={side === 'theirs'}>{theirs === '' ? <span className={styles.nothing}>Nothing</span> : <Theirs mine={mine} theirs={theirs} />}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const VersionChoice = ({ difference, side, onChoose }: VersionChoiceProps) => (
  <li>
    <div className={styles.difference} role="group" aria-label={difference.what}>
      {difference.isRestricted && <div><Badge tone="restricted">Not for publication</Badge></div>}
      {difference.isDeletion ? (
        <div className={styles.deletion}>
          <p className={styles.what}>{difference.what}</p>
          <Badge tone="warn">Deleted in the file</Badge>
        </div>
      ) : (
        <Versions difference={difference} side={side} />
      )}
      <RadioGroup label="Which stands?" inline value={side} options={difference.isDeletion ? sidesOfDeletion : sides} onChange={onChoose} />
    </div>
  </li>
);
