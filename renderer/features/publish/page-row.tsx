// One paper of the pack: its pages, whether Word may count others, and who looked.
import { CircleAlert } from 'lucide-react';
import { spanLabels } from '../../../shared/rules/page-labels.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import type { PackPaperLine } from '../../workers/pack-client.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { counterWords } from './counter-words.ts';
import { pagesRowId } from './finding-way.tsx';
import styles from './publish.module.css';
import type { PublishView } from './use-publish.ts';

export const rangeWords = ({ range }: PackPaperLine): string => {
  const { start, end } = spanLabels(range);
  return start === end ? `Page ${start}` : `Pages ${start} to ${end}`;
};

/** What a paper is called on the tab; the minutes of an earlier meeting have no title of their own. */
export const lineTitle = (line: PackPaperLine, { papers }: Pick<PublishView, 'papers'>): string => {
  const paper = papers.find(({ id }) => id === line.id);
  return paper === undefined ? minutesWords(line) : paper.title.trim() === '' ? 'Untitled' : paper.title;
};

const minutesWords = ({ minutesOf }: PackPaperLine): string => (minutesOf === null ? 'Minutes of the previous meeting' : `Minutes of ${dayInWords(minutesOf)}`);

const levels = { public: null, exempt: 'Exempt', confidential: 'Confidential' } as const;

export const PageRow = ({ line, view, onCount }: { readonly line: PackPaperLine; readonly view: PublishView; readonly onCount: () => void }) => {
  const title = lineTitle(line, view);
  const count = view.counts.get(line.id) ?? null;
  const level = levels[line.level];
  return (
    <li className={styles.page} id={pagesRowId(line.id)}>
      <div>
        <p>
          {line.appendix === null ? title : `Appendix ${line.appendix}: ${title}`} {level !== null && <Badge tone="restricted">{level}</Badge>}
        </p>
        {line.flagged && (
          <p className={styles.near}>
            <CircleAlert aria-hidden="true" />
            Word may count another number. Look in Word how many pages it has.
          </p>
        )}
        {count !== null && <p className={styles.second}>{counterWords(count)}</p>}
      </div>
      <p className={styles.range}>{rangeWords(line)}</p>
      {view.meeting.agendaState !== 'published' && (
        <Button size="small" variant="quiet" aria-label={`Pages in Word of ${title}`} onPress={onCount}>
          Pages in Word
        </Button>
      )}
    </li>
  );
};
