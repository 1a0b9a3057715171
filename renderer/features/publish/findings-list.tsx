// What is missing, or worth a second look, before publication; each leads to where it is mended.
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { Finding } from '../../../shared/checking/ready-to-publish.ts';
import styles from './publish.module.css';

export const FindingsList = ({ findings, allWell }: { readonly findings: readonly Finding[]; readonly allWell: string }) =>
  findings.length === 0 ? (
    <p className={styles.well}>
      <CircleCheck aria-hidden="true" />
      {allWell}
    </p>
  ) : (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.code + finding.what} className={styles.finding} data-stops={finding.stops}>
          {finding.stops ? <CircleAlert aria-hidden="true" /> : <Info aria-hidden="true" />}
          <span>
            <strong>{finding.stops ? 'Before publishing: ' : 'Worth a look: '}</strong>
            {finding.what} {finding.remedy}
          </span>
        </li>
      ))}
    </ul>
  );
