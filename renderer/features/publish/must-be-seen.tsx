// What is said of young people, consents and exempt papers that no exclusion covers: nothing goes out before somebody says that they looked at it (DOMAIN A1, A6).
import { Eye } from 'lucide-react';
import type { Finding } from '../../../shared/checking/finding.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { Checkbox } from '../../ui/choice.tsx';
import { FindingWay } from './finding-way.tsx';
import styles from './publish.module.css';

type MustBeSeenProps = { readonly findings: readonly Finding[]; readonly meeting: Meeting; readonly isSeen: boolean; readonly onChange: (isSeen: boolean) => void };

export const MustBeSeen = ({ findings, meeting, isSeen, onChange }: MustBeSeenProps) => (
  <>
    <ul className={styles.findings} aria-label="Look at these before publishing">
      {findings.map(({ code, what, remedy, place }) => (
        <li key={code + what} className={styles.finding} data-stops={!isSeen}>
          <Eye aria-hidden="true" />
          <p>
            <strong>Look at this: </strong>
            {what} {remedy} {place !== undefined && <FindingWay place={place} meeting={meeting} />}
          </p>
        </li>
      ))}
    </ul>
    <Checkbox label="I have looked at each of these" hint="It is asked again when another one comes." isSelected={isSeen} onChange={onChange} />
  </>
);
