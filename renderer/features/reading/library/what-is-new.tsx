// What is new since the issue before, as the two copies themselves show it; what the council says of its changes stands on the front sheet.
import { Link } from 'react-aria-components';
import type { News } from '../../../../shared/meeting-file/reading/what-is-new.ts';
import type { Id } from '../../../../shared/model/record.ts';
import { newsOf } from '../../../data/reading/news.ts';
import { useReadingLive } from '../../../data/reading/use-reading-live.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Section } from '../../../ui/page.tsx';
import { readingPageLink } from '../reading-links.ts';
import { issueInSentence } from './copy-words.ts';
import styles from './library.module.css';

const kinds = { new: { words: 'New', tone: 'accent' }, changed: { words: 'Changed', tone: 'warn' }, moved: { words: 'Moved', tone: 'plain' }, withdrawn: { words: 'Withdrawn', tone: 'warn' } } as const;

const titleOf = ({ of, title }: News): string => (title === '' ? (of === 'item' ? 'Agenda item' : 'A paper that is not for publication') : title);

const NewsLine = ({ meetingId, news }: { readonly meetingId: Id; readonly news: News }) => {
  const { kind, of, id, label, page, was } = news;
  const words = `${label === '' ? '' : `Item ${label}: `}${titleOf(news)}`;
  return (
    <li className={styles.news}>
      <Badge tone={kinds[kind].tone}>{of === 'item' ? `${kinds[kind].words} item` : kinds[kind].words}</Badge>
      <span>
        {of === 'paper' && page !== null ? <Link href={readingPageLink(meetingId, id, page)} className={styles.link ?? ''}>{words}</Link> : words}
        {of === 'paper' && page !== null && <span className={styles.second}>, page {page}</span>}
        {was !== null && was.label !== '' && <span className={styles.second}>, was item {was.label}</span>}
      </span>
    </li>
  );
};

/** Nothing where there is one issue alone. @param meetingId of the reader's meeting */
export const WhatIsNew = ({ meetingId }: { readonly meetingId: Id }) => {
  const live = useReadingLive((db) => newsOf(db, meetingId), [meetingId]);
  if (live.status !== 'ready' || live.value === null) return null;
  const { older, meeting, news } = live.value;
  return (
    <Section title={`What is new since ${issueInSentence(older.issue)}`}>
      {meeting.map(({ label, was, now }) => <p key={label}><strong>{label}</strong> {now ?? 'no longer said'}{was === null ? '' : ` (was ${was})`}</p>)}
      {news.length === 0 && meeting.length === 0
        ? <p>Nothing that can be read here differs from it.</p>
        : <ul className={styles.list} aria-label="New, changed, moved and withdrawn papers">{news.map((each) => <NewsLine key={`${each.of}${each.id}`} meetingId={meetingId} news={each} />)}</ul>}
    </Section>
  );
};
