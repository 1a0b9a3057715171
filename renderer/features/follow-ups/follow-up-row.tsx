// One follow-up on the board: what, from which minute, for when, and what can be decided.
import { CalendarPlus, Check } from 'lucide-react';
import { Link } from 'react-aria-components';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { dueInWords } from '../../lib/follow-up-words.ts';
import { meetingLink } from '../../lib/meeting-links.ts';
import { AskedBy } from '../../ui/asked-by.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { MoreButton } from '../../ui/menu.tsx';
import type { BoardActs } from './board-acts.ts';
import styles from './board.module.css';
import type { BoardRow } from './use-board.ts';

export type FollowUpRowProps = { readonly row: BoardRow; readonly acts: BoardActs; readonly showsPanel: boolean; /** No heading above it says that it is overdue. */ readonly saysOverdue: boolean; readonly onCloseAsked: () => void };

export const FollowUpRow = ({ row, acts, showsPanel, saysOverdue, onCloseAsked }: FollowUpRowProps) => {
  const { followUp, column, panel, origin, onAgendaOf, held } = row;
  const { what, who, to, due, state } = followUp;
  const facts = [who, to === null ? null : `to ${to}`, dueInWords(due), saysOverdue && column === 'overdue' ? 'overdue' : null, showsPanel ? panel.name : null].filter((fact) => fact !== null);
  const isOpen = column !== 'settled' && column !== 'on-agenda';
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.what}>{what} {followUp.access.level !== 'public' && <Badge tone="restricted">{followUp.access.level === 'exempt' ? 'Exempt' : 'Confidential'}</Badge>}</p>
        <p className={styles.facts}>{facts.join(', ')}</p>
        <p className={styles.facts}><AskedBy origin={followUp.origin} meeting={origin} /></p>
        {onAgendaOf !== null && <p className={styles.facts}>On the agenda of <Link href={meetingLink(onAgendaOf, 'agenda')}>{meetingInWords(onAgendaOf)}</Link>{held === null ? '' : `. ${held}`}</p>}
        {state.kind === 'closed' && <p className={styles.facts}>Closed: {state.reason}</p>}
        {state.kind === 'answered' && <p className={styles.facts}>Answered</p>}
      </div>
      <div className={styles.acts}>
        {column === 'proposed' && <Button size="small" variant="primary" icon={<Check aria-hidden="true" />} aria-label={`Keep: ${what}`} onPress={() => void acts.confirm(followUp)}>Keep</Button>}
        {isOpen && column !== 'proposed' && <Button size="small" icon={<CalendarPlus aria-hidden="true" />} aria-label={`Put on the next agenda: ${what}`} onPress={() => void acts.toAgenda(followUp)}>Next agenda</Button>}
        <MoreButton
          label={`More for ${what}`}
          acts={column === 'settled'
            ? [{ id: 'reopen', label: 'Ask for it again', onAction: () => void acts.reopen(followUp) }]
            : [
                { id: 'answer', label: 'Answered', hint: 'The meeting had what was asked for', onAction: () => void acts.answer(followUp) },
                { id: 'carry', label: 'Carry', hint: 'Its agenda did not answer it', isDisabled: state.kind !== 'on-agenda', onAction: () => void acts.carry(followUp) },
                { id: 'close', label: 'Close with a reason …', onAction: onCloseAsked },
              ]}
        />
      </div>
    </li>
  );
};
