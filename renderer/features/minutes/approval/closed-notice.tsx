// Why minutes may not be changed: they are out or approved, where approval is recorded or was, and what was corrected there.
import { Link } from 'react-aria-components';
import type { Meeting, Minute } from '../../../../shared/model/meeting.ts';
import type { Correction } from '../../../../shared/model/proceedings.ts';
import type { OwnApproval } from '../../../data/approvals.ts';
import { dayInWords, meetingInWords } from '../../../lib/dates-in-words.ts';
import { meetingLink } from '../../../lib/meeting-links.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './approval.module.css';

type ClosedNoticeProps = { readonly state: 'published' | 'approved'; readonly own: OwnApproval | null; readonly minutes: readonly Minute[] };

const parts = { 'text': '', 'title': ', title', 'public-title': ', public title', 'public-summary': ', public summary' } as const;

const correctionWords = ({ minuteId, of = 'text', was, becomes }: Correction, minutes: readonly Minute[]): string => {
  const minute = minutes.find(({ id }) => id === minuteId);
  const where = of === 'attendance' ? 'Attendance' : `${minute?.printedLabel ?? String(minute?.number ?? '')}${parts[of]}`;
  if (was === becomes) return `${where}: as corrected for one entry (“${becomes}”)`;
  return was === '' ? `${where}: added “${becomes}”` : `${where}: for “${was}” read “${becomes}”`;
};

const MeetingLink = ({ meeting }: { readonly meeting: Meeting }) => <Link href={meetingLink(meeting, 'minutes')}>{meetingInWords(meeting)}</Link>;

const WhereToApprove = ({ at }: OwnApproval) =>
  at === null ? <p>No agenda has them for approval yet: the next ordinary one that is made lists them.</p> : (
    <p>The agenda of <MeetingLink meeting={at} /> has them for approval: record it in the minutes of that meeting, at that item.</p>
  );

const WhereApproved = ({ at, on }: OwnApproval) =>
  on === null ? null : <p>Approved at the meeting of {at === null ? dayInWords(on) : <MeetingLink meeting={at} />}. A correction after that is a minute of a later meeting.</p>;

export const ClosedNotice = ({ state, own, minutes }: ClosedNoticeProps) =>
  state === 'published' ? (
    <Notice title="These minutes are published, so they stay as they are.">
      <p>To change them, take them back to draft with a reason on the Publish tab. What was published stays on record.</p>
      {own !== null && <WhereToApprove {...own} />}
    </Notice>
  ) : (
    <Notice title="These minutes were approved as a correct record, so they stay as they are.">
      {own !== null && <WhereApproved {...own} />}
      {own !== null && own.corrections.length > 0 && (
        <>
          <p>They read as corrected there; what was published is on the Publish tab:</p>
          <ul className={styles.corrections}>
            {own.corrections.map((correction) => <li key={correction.id}>{correctionWords(correction, minutes)}</li>)}
          </ul>
        </>
      )}
    </Notice>
  );
