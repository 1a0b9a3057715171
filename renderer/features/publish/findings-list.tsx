// What is missing, or worth a second look, before publication; each leads to where it is mended. Many of one sort are shown by the first few.
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '../../../shared/checking/finding.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { Button } from '../../ui/button.tsx';
import { FindingWay } from './finding-way.tsx';
import styles from './publish.module.css';

export type FindingsListProps = {
  readonly findings: readonly Finding[];
  /** What is said when there are none; absent: nothing. */
  readonly allWell?: string;
  /** Null: the meeting stands as it is, so that nothing of it can be mended. */
  readonly meeting: Pick<Meeting, 'id' | 'panelId'> | null;
};

/** So many of one sort are shown at first. */
const fewOfASort = 4;

const Row = ({ finding, meeting }: { readonly finding: Finding } & Pick<FindingsListProps, 'meeting'>) => (
  <li className={styles.finding} data-stops={finding.stops && meeting !== null}>
    {finding.stops && meeting !== null ? <CircleAlert aria-hidden="true" /> : <Info aria-hidden="true" />}
    <p>
      <strong>{meeting === null ? 'As it went out: ' : finding.stops ? 'Before publishing: ' : 'Worth a look: '}</strong>
      {finding.what} {meeting !== null && finding.remedy} {finding.place !== undefined && meeting !== null && <FindingWay place={finding.place} meeting={meeting} />}
    </p>
  </li>
);

const Sort = ({ findings, meeting }: Pick<FindingsListProps, 'meeting'> & { readonly findings: readonly Finding[] }) => {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen || findings.length <= fewOfASort + 1 ? findings : findings.slice(0, fewOfASort);
  const rest = findings.length - shown.length;
  return (
    <>
      {shown.map((finding) => <Row key={finding.code + finding.what} finding={finding} meeting={meeting} />)}
      {rest > 0 && (
        <li className={styles.more}>
          <Button variant="quiet" size="small" onPress={() => { setOpen(true); }}>Show {rest} more like these</Button>
        </li>
      )}
    </>
  );
};

export const FindingsList = ({ findings, allWell, meeting }: FindingsListProps) => {
  if (findings.length === 0) {
    return allWell === undefined ? null : (
      <p className={styles.well}>
        <CircleCheck aria-hidden="true" />
        {allWell}
      </p>
    );
  }
  const sorts = Map.groupBy(findings, ({ code, stops }) => `${code} ${stops}`);
  return (
    <ul className={styles.findings}>
      {[...sorts].map(([sort, own]) => <Sort key={sort} findings={own} meeting={meeting} />)}
    </ul>
  );
};
