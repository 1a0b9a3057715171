// An item of the agenda with its papers, or what can be started for it.
import { CalendarClock, FilePlus2, PenLine } from 'lucide-react';
import type { Item } from '../../../../shared/model/meeting.ts';
import { accessWords } from '../../../ui/access-words.ts';
import { Badge } from '../../../ui/badge.tsx';
import { cx } from '../../../ui/class-names.ts';
import { MenuButton } from '../../../ui/menu.tsx';
import type { MenuAct } from '../../../ui/menu.tsx';
import { ReorderList } from '../../../ui/reorder-list.tsx';
import { titleWords } from '../paper-words.ts';
import { PaperRow } from './paper-row.tsx';
import type { PaperRowProps } from './paper-row.tsx';
import { positionAmongPeers } from './paper-tree.ts';
import type { PaperLine } from './paper-tree.ts';
import styles from './papers.module.css';

/** The ways to begin a paper for an item. */
export type Starts = { readonly write: (itemId: string) => void; readonly expect: (itemId: string) => void; readonly attach: (itemId: string) => void };

export type PaperListProps = Omit<PaperRowProps, 'line' | 'hasPublicVersion' | 'fileActs'> & {
  readonly label: string;
  readonly lines: readonly PaperLine[];
  readonly fileActsOf: (line: PaperLine) => readonly MenuAct[];
  readonly onPlace: (line: PaperLine, position: number) => void;
};

export const PaperList = ({ label, lines, fileActsOf, onPlace, ...row }: PaperListProps) => (
  <ReorderList
    label={label}
    items={lines}
    textOf={({ paper }) => titleWords(paper)}
    isFixed={row.isFixed}
    isSilent
    onOpen={(id) => {
      const line = lines.find((each) => each.id === id);
      if (line !== undefined) row.acts.open(line);
    }}
    onMove={(id, index) => {
      const line = lines.find((each) => each.id === id);
      if (line === undefined) return;
      const from = lines.indexOf(line);
      if (Math.abs(index - from) === 1) row.acts.step(line, index < from ? 'up' : 'down');
      else {
        const position = positionAmongPeers(lines, id, index);
        if (position !== null) onPlace(line, position);
      }
    }}
  >
    {(line) => (
      <PaperRow
        {...row}
        line={line}
        hasPublicVersion={lines.some(({ paper }) => paper.belongsTo?.paperId === line.id && paper.belongsTo.as === 'public-version')}
        fileActs={fileActsOf(line)}
      />
    )}
  </ReorderList>
);

export type ItemPapersProps = Omit<PaperListProps, 'label'> & { readonly item: Item; readonly number: string; readonly starts: Starts; /** Files are dragged over it. */ readonly isOver: boolean };

const startActs = ({ item, starts }: ItemPapersProps): readonly MenuAct[] => [
  { id: 'write', label: 'Write from a template …', hint: 'A report, a briefing note, a paper of your own', icon: <PenLine aria-hidden="true" />, onAction: () => { starts.write(item.id); } },
  { id: 'attach', label: 'Attach files …', hint: 'Word, PDF or pictures', icon: <FilePlus2 aria-hidden="true" />, onAction: () => { starts.attach(item.id); } },
  { id: 'expect', label: 'Expect from somebody …', hint: 'Who owes it, and by when', icon: <CalendarClock aria-hidden="true" />, onAction: () => { starts.expect(item.id); } },
];

export const ItemPapers = (props: ItemPapersProps) => {
  const { item, number, lines, isFixed, isOver } = props;
  return (
    <section className={cx(styles.item, lines.length === 0 && styles.without)} aria-label={`Item ${number}, ${item.title}`} data-item={item.id} data-over={isOver}>
      {isOver && <p className={styles.dropHere}>Attach to item {number}</p>}
      <span className={styles.number}>{number}</span>
      <div className={styles.itemHead}>
        <h3 className={styles.itemTitle}>
          {item.title}
          {(item.withdrawn ?? null) !== null && <Badge tone="warn">Withdrawn</Badge>}
          {item.access.level !== 'public' && <Badge tone="restricted">{accessWords(item.access)}</Badge>}
        </h3>
        {!isFixed && <MenuButton label="Add a paper" variant="quiet" size="small" acts={startActs(props)} />}
      </div>
      {lines.length > 0 && (
        <div className={styles.papers}>
          <PaperList {...props} label={`Papers of item ${number}`} />
        </div>
      )}
    </section>
  );
};
