// The pages of the pack as they will print, item by item, counted in the background; and an officer's own count from Word.
import { useState } from 'react';
import { asRestricted } from '../../../shared/rules/access.ts';
import { pagesInAll } from '../../../shared/rules/page-labels.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import type { PackPages } from '../../saving/use-pack-pages.ts';
import type { PackPaperLine } from '../../workers/pack-client.ts';
import { Badge } from '../../ui/badge.tsx';
import { Section } from '../../ui/page.tsx';
import { CountDialog, type Counted } from './count-dialog.tsx';
import { lineTitle, PageRow } from './page-row.tsx';
import styles from './publish.module.css';
import type { PublishView } from './use-publish.ts';

type ItemPages = { readonly item: Item; readonly label: string; readonly lines: readonly PackPaperLine[] };

/** Items that have pages, in agenda order. */
const pagesByItem = (items: readonly Item[], lines: readonly PackPaperLine[]): readonly ItemPages[] => {
  const labels = agendaLabels(asRestricted(items));
  return items.flatMap((item) => {
    const own = lines.filter(({ itemId }) => itemId === item.id);
    return own.length === 0 ? [] : [{ item, label: labels.get(item.id) ?? '', lines: own }];
  });
};

const stateWords = ({ pack, counting }: PackPages): string => {
  if (counting !== null) return `Counting: ${counting.done} of ${counting.of} papers.`;
  if (pack === null) return 'The pages are being counted.';
  const count = pagesInAll(pack.papers.map(({ range }) => range));
  return `${count} ${count === 1 ? 'page' : 'pages'} in all, numbered by the members’ version.`;
};

/** What keeps a count of the line: its paper, or the item at which the minutes stand. */
const countedAt = ({ id, itemId }: PackPaperLine, { papers, items }: PublishView): Counted | null => {
  const paper = papers.find((each) => each.id === id);
  if (paper !== undefined) return { kind: 'paper', record: paper };
  const item = items.find((each) => each.id === itemId);
  return item === undefined ? null : { kind: 'minutes', record: item };
};

export const PagesSection = ({ view, pages }: { readonly view: PublishView; readonly pages: PackPages }) => {
  const [counted, setCounted] = useState<string | null>(null);
  const line = pages.pack?.papers.find(({ id }) => id === counted);
  const of = line === undefined ? null : countedAt(line, view);
  return (
    <Section title="Pages">
      <p role="status">{stateWords(pages)}</p>
      {pages.pack !== null && (
        <ul className={styles.pages} aria-label="Pages of the pack">
          {pagesByItem(view.items, pages.pack.papers).map(({ item, label, lines }) => (
            <li key={item.id}>
              <p className={styles.item}>
                {label}. {item.title} {(item.withdrawn ?? null) !== null && <Badge tone="warn">Withdrawn</Badge>}
              </p>
              <ul>
                {lines.map((line) => (
                  <PageRow key={line.id} line={line} view={view} onCount={() => { setCounted(line.id); }} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {line !== undefined && of !== null && <CountDialog of={of} title={lineTitle(line, view)} count={view.counts.get(line.id) ?? null} laid={line.range.end - line.range.start + 1} meetingId={view.meeting.id} onClose={() => { setCounted(null); }} />}
    </Section>
  );
};
