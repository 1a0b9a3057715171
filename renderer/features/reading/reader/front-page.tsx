// The first screen of a meeting: what is new, where to go on, and the agenda as the front sheet prints it.
import { BookOpen, Lock } from 'lucide-react';
import { Link } from 'react-aria-components';
import type { ReactNode, Ref } from 'react';
import { paperName, type ItemPapers } from '../../../../shared/meeting-file/reading/agenda-papers.ts';
import type { ReadingContent, ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { pagesWords } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import type { ReadingProgress } from '../../../../shared/meeting-file/reading/reading-progress.ts';
import { cx } from '../../../ui/class-names.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { minutesWords } from './minutes-words.ts';
import { placeLink } from './reader-links.ts';
import { restrictionWords } from './restriction-words.ts';
import paper from './paper.module.css';
import styles from './front-page.module.css';

export type FrontPageProps = {
  readonly content: ReadingContent;
  readonly items: readonly ItemPapers[];
  readonly progress: ReadingProgress;
  /** The paper to go on with, or to begin with. */
  readonly next: { readonly paper: ReadingPaper; readonly isBegun: boolean; readonly page: string } | null;
  /** That it has expired, and what is new since the issue before; null: nothing to say. */
  readonly whatIsNew: ReactNode;
  readonly headingRef: Ref<HTMLHeadingElement>;
};

const lockedWords = (locked: number): string => (locked === 0 ? '' : locked === 1 ? ' 1 of them is restricted and not open yet.' : ` ${locked} of them are restricted and not open yet.`);

const progressWords = ({ papers, papersLocked, papersRead, minutesLeft }: ReadingProgress): string => {
  if (papers === 0) return 'No paper of it can be read.';
  if (papersRead === papers) return papers === 1 ? 'You have read its paper.' : `You have read all ${papers} papers.`;
  return `${papersRead} of ${papers} papers read, about ${minutesWords(minutesLeft)} of reading left.${lockedWords(papersLocked)}`;
};

const Item = ({ item, papers, meetingId }: ItemPapers & { readonly meetingId: string }) => {
  const restriction = restrictionWords(item.access);
  return (
    <li className={styles.item}>
      {item.note !== null && <p className={styles.note}>{item.note}</p>}
      <div className={styles.line}>
        <span className={styles.label}>{item.label}.</span>
        <span>{item.title}</span>
        {item.pages !== null && <span className={styles.pages}>{item.pages}</span>}
      </div>
      {restriction !== null && <p className={cx(paper.marking, styles.restricted)}><Lock aria-hidden="true" />{restriction}</p>}
      {item.lines.map((line) => <p key={line} className={styles.under}>{line}</p>)}
      {papers.length > 0 && (
        <ul className={styles.papers}>
          {papers.map((each) => <li key={each.id}><Link href={placeLink(meetingId, { paperId: each.id })} className={styles.link ?? ''}>{paperName(each, item)}</Link> <span className={styles.soft}>{pagesWords(each)}</span></li>)}
        </ul>
      )}
    </li>
  );
};

/** The agenda as the front sheet prints it. */
export const FrontSheet = ({ content: { meeting, changes, membership }, items, headingRef }: Pick<FrontPageProps, 'content' | 'items'> & { readonly headingRef?: Ref<HTMLHeadingElement> }) => (
  <div className={styles.front}>
    <h2 ref={headingRef} tabIndex={-1} className={paper.title}>{meeting.heading}</h2>
    <dl className={styles.details}>
      {meeting.details.map(({ label, text }) => <div key={label} className={styles.detail}><dt>{label}</dt><dd>{text}</dd></div>)}
    </dl>
    {changes !== null && (
      <section className={styles.changes}>
        <h3 className={styles.heading}>{changes.standing}</h3>
        <ul>
          {changes.entries.map(({ lead, changes: lines, reason }, index) => (
            <li key={index}>{lead}{lines.map((line) => <p key={line}>{line}</p>)}{reason !== null && <p className={styles.soft}>{reason}</p>}</li>
          ))}
        </ul>
      </section>
    )}
    <h3 className={styles.heading}>Agenda</h3>
    <ol className={styles.items}>{items.map((each) => <Item key={each.item.id} {...each} meetingId={meeting.id} />)}</ol>
    {membership !== null && <section className={styles.changes}><h3 className={styles.heading}>{membership.heading}</h3><p>{membership.sentence}</p></section>}
  </div>
);

export const FrontPage = ({ content, items, progress, next, whatIsNew, headingRef }: FrontPageProps) => (
  <article className={paper.sheet} data-print="page" aria-label="Front sheet">
    {whatIsNew}
    <div className={styles.start} data-print="off">
      <p className={styles.soft}>{progressWords(progress)}</p>
      {next !== null && <LinkButton variant="primary" icon={<BookOpen aria-hidden="true" />} href={placeLink(content.meeting.id, { paperId: next.paper.id })}>{next.isBegun ? `Go on reading at page ${next.page}` : 'Begin with the first paper'}</LinkButton>}
    </div>
    <FrontSheet content={content} items={items} headingRef={headingRef} />
  </article>
);
