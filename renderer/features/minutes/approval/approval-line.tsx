// At the minute that approves earlier minutes: how far those are, and the way to record it.
import { FileCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-aria-components';
import type { SetToApprove } from '../../../data/approvals.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import { meetingLink } from '../../../lib/meeting-links.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './approval.module.css';

type ApprovalLineProps = { readonly set: SetToApprove; readonly canWrite: boolean; readonly onApprove: (set: SetToApprove) => void };

const correctionsInWords = (count: number): string => (count === 0 ? '' : `, with ${count === 1 ? 'one correction' : `${count} corrections`}`);

const Words = ({ set: { date, meeting, stopped, corrections } }: Pick<ApprovalLineProps, 'set'>) => {
  if (meeting === null) return <>The minutes of {dayInWords(date)} are not in Orderpaper: only the words here record their approval.</>;
  if (stopped !== null) return <>{stopped.what} {stopped.remedy}</>;
  const state = meeting.minutesState === 'approved' ? `were approved here as a correct record${correctionsInWords(corrections)}.` : 'are published and not approved yet.';
  return <>The <Link href={meetingLink(meeting, 'minutes')}>minutes of {dayInWords(date)}</Link> {state}</>;
};

export const ApprovalLine = ({ set, canWrite, onApprove }: ApprovalLineProps) => {
  const words = useRef<HTMLParagraphElement>(null);
  const isApproved = set.meeting?.minutesState === 'approved';
  // The button that was pressed goes with it, so that focus needs another place.
  const before = useRef(isApproved);
  useEffect(() => {
    if (isApproved && !before.current) words.current?.focus();
    before.current = isApproved;
  }, [isApproved]);
  const isOpen = canWrite && set.meeting?.minutesState === 'published' && set.stopped === null;
  return (
    <div className={styles.line}>
      <p ref={words} tabIndex={-1}><Words set={set} /></p>
      {isOpen && <Button size="small" icon={<FileCheck aria-hidden="true" />} onPress={() => { onApprove(set); }}>Record approval …</Button>}
    </div>
  );
};
