// One of my meetings: when and where, how long, how far read, and what about its copy is to be known.
import { Link } from 'react-aria-components';
import type { MyMeeting } from '../../../data/reading/my-meetings.ts';
import type { IsoDate } from '../../../../shared/model/record.ts';
import { dayAndTimeInWords, dayInWords } from '../../../lib/dates-in-words.ts';
import { Badge } from '../../../ui/badge.tsx';
import { MoreButton } from '../../../ui/menu.tsx';
import { readingLink } from '../reading-links.ts';
import { isExpired, issueInWords, lengthInWords, meetingOf, progressInWords, readerInWords } from './copy-words.ts';
import styles from './library.module.css';
import { NewsBadge } from './news-badge.tsx';

export type MyMeetingRowProps = {
  readonly meeting: MyMeeting;
  readonly today: IsoDate;
  /** Without them it is a link alone. */
  readonly acts?: { readonly onUnseal: () => void; readonly onRemove: () => void };
};

const Badges = ({ meeting: { newest, before, sealedIn, isUnseen }, today }: { readonly meeting: MyMeeting; readonly today: IsoDate }) => {
  const { issue, damaged } = newest;
  const ofOlder = sealedIn !== null && sealedIn !== newest ? ` in ${sealedIn.issue.number === newest.issue.number ? 'an older copy' : `issue ${sealedIn.issue.number}`}` : '';
  return (
    <span className={styles.badges}>
      {isUnseen && (before.length > 0 ? <NewsBadge meetingId={newest.meetingId} /> : <Badge tone="accent">Not opened yet</Badge>)}
      {sealedIn?.seal === 'sealed' && <Badge tone="restricted">{`With restricted papers${ofOlder}`}</Badge>}
      {sealedIn?.seal === 'damaged' && <Badge tone="warn">Restricted part damaged</Badge>}
      {sealedIn?.sealedPartly === true && <Badge tone="warn">Restricted part damaged in places</Badge>}
      {damaged.length > 0 && <Badge tone="warn">{damaged.length === 1 ? '1 paper damaged' : `${damaged.length} papers damaged`}</Badge>}
      {newest.signer === null && <Badge tone="warn">Not signed</Badge>}
      {issue.expiresOn !== null && <Badge tone={isExpired(issue, today) ? 'warn' : 'plain'}>{`${isExpired(issue, today) ? 'Was to be read until' : 'To be read until'} ${dayInWords(issue.expiresOn)}`}</Badge>}
    </span>
  );
};

export const MyMeetingRow = ({ meeting, today, acts }: MyMeetingRowProps) => {
  const { newest, before, sealedIn, read } = meeting;
  const where = [newest.panel.name, newest.place].filter((part) => part !== null && part !== '').join(', ');
  const issues = [issueInWords(newest.issue), readerInWords(newest.issue), before.length === 0 ? null : `${before.length + 1} issues here`].filter((part) => part !== null).join('. ');
  return (
    <li className={styles.meeting}>
      <div className={styles.about}>
        <Link href={readingLink(newest.meetingId)} className={styles.day ?? ''}>
          {newest.date === null ? 'Date not set' : dayAndTimeInWords(newest.date, newest.time)}
        </Link>
        <span>{where}</span>
        <span className={styles.second}>{progressInWords(read, newest.paperIds.length)}. {lengthInWords(newest)}. {issues}.</span>
        <Badges meeting={meeting} today={today} />
      </div>
      {acts !== undefined && (
        <MoreButton
          label={`More for ${meetingOf(newest)}`}
          acts={[
            ...(sealedIn?.seal === 'sealed' ? [{ id: 'unseal', label: 'Open restricted papers', onAction: acts.onUnseal }] : []),
            { id: 'remove', label: 'Remove from this computer', onAction: acts.onRemove },
          ]}
        />
      )}
    </li>
  );
};
