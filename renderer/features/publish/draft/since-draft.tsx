// What changed since the last draft that was saved, item by item, before anything is published (UX 7).
import type { PublishedPages } from '../../../../shared/model/publication.ts';
import { isUnchanged } from '../../../../shared/rules/agenda-changes.ts';
import { clockInWords, dayInWords } from '../../../lib/dates-in-words.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import { Section } from '../../../ui/page.tsx';
import { fileKindWords } from '../file-kind-words.ts';
import styles from '../publish.module.css';
import { ChangedItems } from './changed-items.tsx';
import { draftWords } from './draft-words.ts';
import type { SinceDraft as Since } from './use-since-draft.ts';

const whenWords = (at: string): string => { const time = Date.parse(at); return `${dayInWords(londonDate(time))}, ${clockInWords(time)}`; };

/** @param pages as they are counted now; null: not counted yet */
export const SinceDraft = ({ since, pages }: { readonly since: Since; readonly pages: readonly PublishedPages[] | null }) => {
  const { draft, now, changes } = since;
  const { items, shifted } = draftWords(changes, now, draft.pages === null || pages === null ? null : { was: draft.pages, is: pages });
  return (
    <Section title="Since the last draft">
      <p>
        {`${fileKindWords[draft.kind]} was saved as a draft by ${draft.by} on ${whenWords(draft.at)}. `}
        {isUnchanged(changes) && (shifted === 0 ? 'Nothing of the agenda and its papers changed since.' : 'Nothing of the agenda and its papers changed since but the count of pages.')}
      </p>
      {items.length > 0 && <ChangedItems items={items} label="What changed since the last draft" />}
      {shifted > 0 && <p className={styles.second}>{`The pages of ${shifted === 1 ? '1 more item are' : `${shifted} more items are`} others, as what stands before them is longer or shorter.`}</p>}
    </Section>
  );
};
