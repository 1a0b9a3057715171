// One paper in the list: its title, what it is, who may see it, whether it is here; and its acts.
import { CalendarClock, ArrowDown, ArrowUp, FilePlus2, Lock, Mail, MoveVertical, Pencil, Trash2 } from 'lucide-react';
import { Link } from 'react-aria-components';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { AccessOfPaper } from '../../../../shared/rules/paper-access.ts';
import { paperLink } from '../../../lib/meeting-links.ts';
import { accessWords } from '../../../ui/access-words.ts';
import { Badge } from '../../../ui/badge.tsx';
import { cx } from '../../../ui/class-names.ts';
import { MoreButton } from '../../../ui/menu.tsx';
import type { MenuAct } from '../../../ui/menu.tsx';
import { formatWords, sizeWords } from '../attachments/file-words.ts';
import { belongsWords, canOpen, dueWords, isWrittenKind, kindWords, titleWords } from '../paper-words.ts';
import { usePageWords } from '../pages/paper-pages.tsx';
import type { PaperLine } from './paper-tree.ts';
import styles from './papers.module.css';

export type RowActs = {
  readonly open: (line: PaperLine) => void;
  readonly step: (line: PaperLine, step: 'up' | 'down') => void;
  readonly moveTo: (line: PaperLine) => void;
  readonly details: (line: PaperLine) => void;
  readonly addTo: (line: PaperLine, as: 'appendix' | 'public-version') => void;
  readonly follow: (line: PaperLine) => void;
  /** Of text from an import. */
  readonly writeOut: (line: PaperLine) => void;
  readonly arrived: (line: PaperLine) => void;
  readonly remind: (line: PaperLine) => void;
  readonly remove: (line: PaperLine) => void;
  /** To its author and back. */
  readonly trip: (line: PaperLine) => readonly MenuAct[];
};

export type PaperRowProps = {
  readonly line: PaperLine;
  readonly meeting: Meeting;
  readonly accessOf: AccessOfPaper;
  readonly lacCouncilTerm: string;
  readonly today: string;
  readonly isFixed: boolean;
  readonly hasPublicVersion: boolean;
  readonly acts: RowActs;
  /** Further acts of an attached file. */
  readonly fileActs: readonly MenuAct[];
};

const followActs = ({ line, isFixed, acts }: PaperRowProps): readonly MenuAct[] => {
  const isExpected = (line.paper.toFollow ?? null) !== null;
  const icon = <CalendarClock aria-hidden="true" />;
  if (!isExpected) return [{ id: 'follow', label: 'Mark as to follow …', icon, isDisabled: isFixed, onAction: () => { acts.follow(line); } }];
  return [
    { id: 'remind', label: 'Reminder to copy or send …', icon: <Mail aria-hidden="true" />, onAction: () => { acts.remind(line); } },
    { id: 'follow', label: 'Change what was agreed …', icon, isDisabled: isFixed, onAction: () => { acts.follow(line); } },
    { id: 'arrived', label: 'It is here: no longer to follow', icon, isDisabled: isFixed, onAction: () => { acts.arrived(line); } },
  ];
};

const menuActs = (props: PaperRowProps): readonly MenuAct[] => {
  const { line, isFixed, acts, hasPublicVersion, fileActs } = props;
  const { paper } = line;
  const isOwn = line.depth === 0;
  return [
    ...(isWrittenKind(paper.kind) ? [{ id: 'open', label: isFixed ? 'Look at the paper' : 'Write', keys: 'Enter', icon: <Pencil aria-hidden="true" />, onAction: () => { acts.open(line); } }] : []),
    ...(paper.kind === 'imported-text' ? [{ id: 'write-out', label: 'Make it a paper of the pack', hint: isFixed ? 'Prepare a change of the agenda first, on the Publish tab' : undefined, icon: <FilePlus2 aria-hidden="true" />, isDisabled: isFixed, onAction: () => { acts.writeOut(line); } }] : []),
    ...fileActs,
    ...acts.trip(line),
    { id: 'details', label: 'Title and access …', icon: <Lock aria-hidden="true" />, isDisabled: isFixed, onAction: () => { acts.details(line); } },
    ...followActs(props),
    ...(isOwn
      ? [
          { id: 'appendix', label: 'Write an appendix …', icon: <FilePlus2 aria-hidden="true" />, isDisabled: isFixed, onAction: () => { acts.addTo(line, 'appendix'); } },
          {
            id: 'public-version', label: 'Write a public version …', hint: hasPublicVersion ? 'It has one already' : paper.access.level === 'public' ? 'For a paper that is not public itself' : undefined,
            icon: <FilePlus2 aria-hidden="true" />, isDisabled: isFixed || hasPublicVersion || paper.access.level === 'public', onAction: () => { acts.addTo(line, 'public-version'); },
          },
        ]
      : []),
    { id: 'up', label: 'Move up', keys: 'Alt+Up', icon: <ArrowUp aria-hidden="true" />, isDisabled: isFixed || line.position === 1, onAction: () => { acts.step(line, 'up'); } },
    { id: 'down', label: 'Move down', keys: 'Alt+Down', icon: <ArrowDown aria-hidden="true" />, isDisabled: isFixed || line.position === line.of, onAction: () => { acts.step(line, 'down'); } },
    { id: 'move', label: 'Move to …', icon: <MoveVertical aria-hidden="true" />, isDisabled: isFixed || (!isOwn && line.of < 2), onAction: () => { acts.moveTo(line); } },
    { id: 'delete', label: 'Delete the paper', icon: <Trash2 aria-hidden="true" />, isDisabled: isFixed, onAction: () => { acts.remove(line); } },
  ];
};

const Follows = ({ line, today }: Pick<PaperRowProps, 'line' | 'today'>) => {
  const toFollow = line.paper.toFollow ?? null;
  if (toFollow === null) return null;
  const due = dueWords(toFollow.dueOn, today);
  return (
    <>
      <Badge tone={due.isOverdue ? 'warn' : 'accent'} icon={<CalendarClock aria-hidden="true" />}>To follow</Badge>
      <span>From {toFollow.owner}</span>
      <span className={cx(due.isOverdue && styles.overdue)}>{due.words}</span>
      {toFollow.note !== '' && <span>{toFollow.note}</span>}
    </>
  );
};

export const PaperRow = (props: PaperRowProps) => {
  const { line, meeting, accessOf, lacCouncilTerm, today } = props;
  const { paper } = line;
  const access = accessOf(paper);
  const title = titleWords(paper);
  const belongs = belongsWords(paper);
  const pages = usePageWords(paper);
  return (
    <div className={styles.row} data-depth={line.depth} data-restricted={access.level !== 'public'}>
      <div className={styles.words}>
        {canOpen(paper) ? (
          <Link href={paperLink(meeting, paper.id)} className={cx(styles.title, styles.link)}>{title}</Link>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        <p className={styles.marks}>
          {belongs !== null && <Badge>{belongs}</Badge>}
          <span>{paper.file === undefined ? kindWords(paper.kind, lacCouncilTerm) : formatWords(paper.file)}</span>
          {paper.kind === 'imported-text' && <span>Not in the pack</span>}
          {pages !== null && <span>{pages}</span>}
          {paper.file !== undefined && <span>{sizeWords(paper.file.length)}</span>}
          {paper.asSlip === true && <span>Prints as a slip sheet</span>}
          {access.level !== 'public' && <Badge tone="restricted">{accessWords(access)}: not for publication</Badge>}
          <Follows line={line} today={today} />
        </p>
      </div>
      <MoreButton label={`More for ${title}`} acts={menuActs(props)} />
    </div>
  );
};
