// The results: each one link, with why it was found. Arrow keys go through them, from the field and back to it.
import type { KeyboardEvent } from 'react';
import { Link } from 'react-aria-components';
import type { SearchHit } from '../../../shared/search/answer-query.ts';
import { accessLabels } from '../../ui/access-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { hitLink } from './hit-link.ts';
import styles from './search.module.css';
import { hitPlace, hitTitle, kindWords } from './search-words.ts';

export const hitClass = 'search-hit';

const Words = ({ hit: { snippet } }: { readonly hit: SearchHit }) => (
  <span className={styles.snippet}>
    {snippet.parts.map(({ text, isMatch }, index) => (isMatch ? <mark key={index} className={styles.match}>{text}</mark> : <span key={index}>{text}</span>))}
  </span>
);

const Hit = ({ hit }: { readonly hit: SearchHit }) => (
  <Link href={hitLink(hit)} className={`${styles.hit ?? ''} ${hitClass}`}>
    <span className={styles.head}>
      <span className={styles.title}>{hitTitle(hit)}</span>
      <span className={styles.badges}>
        {hit.page.access !== 'public' && <Badge tone="restricted">{accessLabels[hit.page.access]}</Badge>}
        <Badge>{kindWords[hit.page.kind].one}</Badge>
        {hit.meeting.source === 'reader' && <Badge tone="accent">My copy</Badge>}
      </span>
    </span>
    <span className={styles.place}>{hitPlace(hit)}</span>
    {hit.snippet.parts.length > 0 && <Words hit={hit} />}
  </Link>
);

const hitsIn = (list: Element): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>(`.${hitClass}`)];

/** Up from the first leads back to the field. */
export const HitList = ({ hits, onBack }: { readonly hits: readonly SearchHit[]; readonly onBack: () => void }) => {
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>): void => {
    const all = hitsIn(event.currentTarget);
    const at = all.findIndex((hit) => hit === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    if (next < 0) onBack();
    else all[next]?.focus();
  };
  return (
    <ol className={styles.list} aria-label="Results" onKeyDown={onKeyDown}>
      {hits.map((hit) => <li key={`${hit.meeting.isSealed === true ? 'sealed' : hit.meeting.source} ${hit.meeting.meetingId} ${hit.page.id}`} className={styles.item}><Hit hit={hit} /></li>)}
    </ol>
  );
};
