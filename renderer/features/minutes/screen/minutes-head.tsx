// The head of the paper: what these minutes are, whether their numbers are final, and why they may not be changed.
import { FileText, Maximize2 } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import type { Meeting, Minute } from '../../../../shared/model/meeting.ts';
import type { Panel } from '../../../../shared/model/panel.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Audience } from '../../../../shared/documents/document-options.ts';
import { printedDate } from '../../../../shared/phrases/dates.ts';
import type { OwnApproval } from '../../../data/approvals.ts';
import { useWordFile } from '../../../saving/use-word-file.ts';
import { Button } from '../../../ui/button.tsx';
import { takeHeadingFocus } from '../../../ui/heading-focus.ts';
import { MenuButton } from '../../../ui/menu.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { OtherPapers } from '../book/other-papers.tsx';
import { ClosedNotice } from '../approval/closed-notice.tsx';
import styles from './minutes-desk.module.css';
import type { MinutesView } from './use-minutes-view.ts';

/** Whether the numbers are final, in words; null when they are. */
export const numbersFact = ({ minutes, numbers, numbersBy: { lastUsed, runsOn, below } }: MinutesView): string | null => {
  const provisional = minutes.filter((minute) => numbers.get(minute.id)?.provisional === true).length;
  if (provisional === 0) return null;
  if (!runsOn && below !== null && lastUsed + 1 < below) return `Numbers with a dotted line are provisional. A later meeting begins at ${below}, so these take the numbers before it, and a letter where those are used up; they become final when the minutes are published.`;
  if (!runsOn) return 'Numbers with a dotted line are provisional. A later meeting has its numbers already, so what is added here takes a letter; they become final when the minutes are published.';
  const from = lastUsed === 0 ? 'They start at 1 with the municipal year' : `They run on from ${lastUsed}, the year's last minute`;
  return `Numbers with a dotted line are provisional. ${from}, and become final when the minutes are published.`;
};

type MinutesHeadProps = { readonly meeting: Meeting; readonly panel: Panel; readonly fact: string | null; /** Opens the view for the room; null where it isn't offered. */ readonly onRoom: (() => void) | null; readonly own: OwnApproval | null; /** Theirs that corrections name; none while they are open. */ readonly minutes: readonly Minute[] };

const HeadView = ({ meeting, panel, fact, onRoom, own, minutes }: MinutesHeadProps) => {
  const { isBuilding, save } = useWordFile();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeHeadingFocus()) heading.current?.focus();
  }, []);
  const saveFor = async (audience: Audience): Promise<void> => {
    const problem = await save({ meetingId: meeting.id, what: 'minutes', audience });
    if (problem !== null) showToast(problemLine(problem));
  };
  return (
    <header className={styles.head}>
      <div className={styles.titleRow}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>Minutes</h2>
        <div className={styles.headActs}>
          {onRoom !== null && <Button icon={<Maximize2 aria-hidden="true" />} onPress={onRoom} aria-keyshortcuts="Control+Shift+F">Full screen, for the room</Button>}
          <MenuButton
            label={isBuilding ? 'Making the Word file' : 'Word file'}
            variant="quiet"
            icon={<FileText aria-hidden="true" />}
            acts={[
              { id: 'public', label: 'For the public', hint: 'Exempt minutes with number and public title only', isDisabled: isBuilding, onAction: () => void saveFor('public') },
              { id: 'members', label: 'For members', hint: 'With everything that is exempt', isDisabled: isBuilding, onAction: () => void saveFor('members') },
            ]}
          />
          <OtherPapers meeting={meeting} />
        </div>
      </div>
      <p className={styles.of}>
        {meeting.bodyAsPrinted ?? panel.name}
        {meeting.date !== null && <>, {printedDate(meeting.date, panel.houseStyle)}</>}
      </p>
      {fact !== null && <p className={styles.fact}>{fact}</p>}
      {(meeting.minutesState === 'published' || meeting.minutesState === 'approved') && <ClosedNotice state={meeting.minutesState} own={own} minutes={minutes} />}
    </header>
  );
};

export const MinutesHead = memo(HeadView);
