// The agenda beside the paper: items with their papers, which are read, which are not for publication.
import { Circle, CircleCheck, CircleDashed, Lock, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { paperName, type ItemPapers } from '../../../../shared/meeting-file/reading/agenda-papers.ts';
import type { ReadingItem, ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { pagesWords } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import type { PaperState } from '../../../../shared/meeting-file/reading/reading-progress.ts';
import { minutesWords } from './minutes-words.ts';
import { frontLink, placeLink } from './reader-links.ts';
import { restrictionWords } from './restriction-words.ts';
import styles from './agenda-list.module.css';
import { useInSight } from './use-in-sight.ts';

export type PaperFacts = { readonly state: PaperState; readonly minutes: number };

export type AgendaListProps = {
  readonly meetingId: string;
  readonly items: readonly ItemPapers[];
  /** Null: the front sheet. */
  readonly current: string | null;
  readonly factsOf: (paper: ReadingPaper) => PaperFacts;
  /** Its file came damaged: part of it can't be shown. */
  readonly isDamaged: (paper: ReadingPaper) => boolean;
  readonly onChosen: () => void;
};

const stateWords: Readonly<Record<PaperState, string>> = { unread: 'Unread', begun: 'Begun', read: 'Read' };
const stateIcons: Readonly<Record<PaperState, ReactNode>> = { unread: <Circle aria-hidden="true" />, begun: <CircleDashed aria-hidden="true" />, read: <CircleCheck aria-hidden="true" /> };

const Restriction = ({ access }: Pick<ReadingItem, 'access'>) => {
  const words = restrictionWords(access);
  return words === null ? null : <span className={styles.restricted}><Lock aria-hidden="true" />{words}</span>;
};

const PaperLink = ({ meetingId, paper, item, isCurrent, facts, isDamaged, onChosen }: Pick<AgendaListProps, 'meetingId' | 'onChosen'> & { readonly paper: ReadingPaper; readonly item: ReadingItem; readonly isCurrent: boolean; readonly facts: PaperFacts; readonly isDamaged: boolean }) => (
  <Link href={placeLink(meetingId, { paperId: paper.id })} className={styles.paper ?? ''} onPress={onChosen} {...(isCurrent ? { 'aria-current': 'page' as const } : {})}>
    <span className={styles.name}>{paperName(paper, item)}</span>
    <span className={styles.facts}>
      <span>{pagesWords(paper)}</span>
      {paper.body.as === 'withheld' ? !isDamaged && <span>Not open</span> : <span className={styles.state} data-state={facts.state}>{stateIcons[facts.state]}{stateWords[facts.state]}</span>}
      {paper.body.as !== 'withheld' && facts.state !== 'read' && <span>{minutesWords(facts.minutes)}</span>}
    </span>
    {isDamaged && <span className={styles.damaged}><TriangleAlert aria-hidden="true" />{paper.body.as === 'withheld' ? 'Damaged: it can’t be shown' : 'Damaged: part of it can’t be shown'}</span>}
    {item.access.level === 'public' && <Restriction access={paper.access} />}
  </Link>
);

export const AgendaList = ({ meetingId, items, current, factsOf, isDamaged, onChosen }: AgendaListProps) => (
  <ol className={styles.items} ref={useInSight(current)}>
    <li>
      <Link href={frontLink(meetingId)} className={styles.paper ?? ''} onPress={onChosen} {...(current === null ? { 'aria-current': 'page' as const } : {})}>
        <span className={styles.name}>Front sheet</span>
      </Link>
    </li>
    {items.map(({ item, papers }) => (
      <li key={item.id} className={styles.item} data-restricted={item.access.level === 'public' ? undefined : ''}>
        {item.note !== null && <p className={styles.line}>{item.note}</p>}
        <p className={styles.title}><span className={styles.label}>{item.label}.</span> <span>{item.title}</span></p>
        <Restriction access={item.access} />
        {papers.length === 0 && item.pages !== null && <p className={styles.line}>{item.pages}</p>}
        {item.lines.map((line) => <p key={line} className={styles.line}>{line}</p>)}
        {papers.map((paper) => <PaperLink key={paper.id} meetingId={meetingId} paper={paper} item={item} isCurrent={paper.id === current} facts={factsOf(paper)} isDamaged={isDamaged(paper)} onChosen={onChosen} />)}
      </li>
    ))}
  </ol>
);
